/// The words that every report uses, whatever it reports.
package enum ReportWording {
  /// What a reader sees where a value is undefined.
  package static let undefined = Phrase(verbatim: "–")

  /// A yes or a no.
  package static func flag(_ value: Bool) -> Phrase {
    value ? Phrase("yes", "是") : Phrase("no", "否")
  }

  /// A number of seconds, already written out.
  package static func seconds(_ number: String) -> Phrase {
    Phrase("\(number) s", "\(number) 秒")
  }

  /// An amount in yuan, already written out without its sign.
  package static func yuan(_ number: String, isNegative: Bool) -> Phrase {
    let sign = isNegative ? "-" : ""
    return Phrase("\(sign)¥\(number)", "\(sign)\(number) 元")
  }

  /// What stands between a title and its value on one line.
  package static let colon = Phrase(": ", "：")

  /// The heading over the remarks at the end of a report.
  package static let notes = Phrase("Notes", "说明")
}
