internal import Wording

/// Reads lengths of time from the command line.
enum DurationReader {
  /// The seconds of "15s", "30m", "1.5h" or "1h30m".
  ///
  /// - Parameter needsUnit: Refuses a number alone, as "90", which is a number of seconds otherwise.
  static func seconds(_ text: String, needsUnit: Bool) throws(ValueProblem) -> Double {
    if needsUnit, let value = try? NumberReader.number(text), value >= 0 {
      throw ValueProblem(ArgumentWording.durationWithoutUnit(text))
    }
    if text.isEmpty { throw ValueProblem(ArgumentWording.emptyValue) }
    var total = 0.0
    var rest = text[...]
    var largestAllowed = Double.infinity
    while !rest.isEmpty {
      let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      let unit = rest[number.endIndex...].prefix { $0.isASCII && $0.isLetter }
      guard let value = Double(number), value.isFinite, let length = length(of: unit),
        length < largestAllowed,
        !unit.isEmpty || number.endIndex == text.endIndex && number.startIndex == text.startIndex
      else { throw ValueProblem(ArgumentWording.notADuration(text)) }
      total += value * length
      largestAllowed = length
      rest = rest[unit.endIndex...]
    }
    guard total.isFinite else { throw ValueProblem(ArgumentWording.tooLarge(text)) }
    return total
  }

  private static func length(of unit: Substring) -> Double? {
    switch unit {
    case "", "s": 1
    case "m", "min": 60
    case "h": 3600
    case "d": 86_400
    default: nil
    }
  }
}

extension ValueKind where Value == Double {
  /// A length of time in seconds, written with its unit as 15s, 30m, 1h or 1h30m; the range is in seconds.
  ///
  /// A number alone is refused: nobody can tell minutes from seconds in it. Where help names the unit, as
  /// `seconds` does, it is read.
  package static func duration(_ range: NumberRange = .notNegative) -> ValueKind {
    lengthOfTime(ArgumentWording.duration, range, needsUnit: true)
  }

  /// A length of time in seconds, of which help says so: 90 is 1m30s; the range is in seconds.
  package static func seconds(_ range: NumberRange = .notNegative) -> ValueKind {
    lengthOfTime(ArgumentWording.seconds, range, needsUnit: false)
  }

  private static func lengthOfTime(_ placeholder: Phrase, _ range: NumberRange, needsUnit: Bool) -> ValueKind
  {
    ValueKind(placeholder: placeholder) { text throws(ValueProblem) in
      let value = try DurationReader.seconds(text, needsUnit: needsUnit)
      guard range.contains(value) else {
        throw ValueProblem(ArgumentWording.outOfRange(text, range: range.wording))
      }
      return value
    }
  }
}
