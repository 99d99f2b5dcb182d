/// The words of the report on published figures.
package enum BacktestWording {
  /// The title of the report.
  package static let title = Phrase("Published figures computed again", "公布数值的重新计算")
  /// The table of scenarios.
  package static let scenarios = Phrase("Scenarios", "场景")
  /// The table of published figures.
  package static let figures = Phrase("Published figures", "公布数值")
  /// The table of contradictions.
  package static let contradictions = Phrase("Contradictions of the sources", "资料自相矛盾之处")
  /// The table of reasons.
  package static let remarks = Phrase("Reasons and remarks", "理由与说明")

  /// The column of ids.
  package static let figure = Phrase("figure", "标识")
  /// The column of titles.
  package static let name = Phrase("title", "名称")
  /// The column of places in a list.
  package static let position = Phrase("no.", "序号")
  /// The column of published values.
  package static let published = Phrase("published", "公布值")
  /// The column of computed values.
  package static let computed = Phrase("computed", "计算值")
  /// The column of differences.
  package static let difference = Phrase("difference", "差异")
  /// The column of tolerances.
  package static let tolerance = Phrase("tolerance", "容差")
  /// The column of kinds.
  package static let kind = Phrase("kind", "类别")
  /// The column of verdicts.
  package static let verdict = Phrase("verdict", "结论")
  /// The column of values as printed.
  package static let printed = Phrase("printed", "原文")
  /// The column of places in a source.
  package static let place = Phrase("where", "位置")
  /// The column that says which value holds.
  package static let used = Phrase("used", "采用")
  /// The column of what is said of a figure.
  package static let remark = Phrase("remark", "说明")
  /// The column of what kind of remark it is.
  package static let remarkKind = Phrase("about", "性质")

  /// The count of published numbers.
  package static let numbers = Phrase("published numbers", "公布数值个数")
  /// The count of contradictions.
  package static let contradictionCount = Phrase("contradictions", "矛盾数")
  /// The count of contradictions that the numbers show.
  package static let shownCount = Phrase("contradictions shown", "已证实的矛盾数")
  /// Whether everything came out.
  package static let isPassed = Phrase("all passed", "全部通过")

  /// The name of a kind of published figure.
  package static func kindName(_ kind: String) -> Phrase {
    switch kind {
    case "arithmetic": Phrase("arithmetic", "算术")
    case "predicted": Phrase("predicted", "模型预测")
    default: Phrase("not predictable", "无法预测")
    }
  }
  /// The name of a verdict.
  package static func verdictName(_ verdict: String) -> Phrase {
    switch verdict {
    case "passes": Phrase("passes", "通过")
    case "fails": Phrase("fails", "不通过")
    case "not_predictable": Phrase("not predictable", "无法预测")
    case "not_computed": Phrase("not computed", "无法计算")
    case "shown": Phrase("shown", "已证实")
    default: Phrase("not shown", "未证实")
    }
  }
  /// The name of a remark.
  package static func remarkName(_ remark: String) -> Phrase {
    switch remark {
    case "not_predictable": Phrase("not predictable", "无法预测")
    case "not_computed": Phrase("not computed", "无法计算")
    case "assumption": Phrase("rests on assumptions", "依赖假设")
    case "why": Phrase("which value holds", "采用理由")
    default: Phrase("note", "备注")
    }
  }
  /// What a figure assumes.
  package static func assumes(_ names: [String]) -> Phrase {
    Phrase("assumed: \(names.joined(separator: ", "))", "假设：\(names.joined(separator: "、"))")
  }
  /// A figure that a whole scenario leads to.
  package static func assumesAll(_ name: String, _ count: Int) -> String { "\(name) (\(count))" }

  /// How to read the verdicts and the names of assumptions.
  package static let verdictNote = Phrase(
    "A number passes where computed and published differ by at most the tolerance, which printing and rounding of the source explain. A contradiction is shown where every formula leads to its value and the values differ; it is the source's, not a failure. A number in brackets counts the assumptions of the scenario behind a computed figure.",
    "计算值与公布值之差不超过容差（由资料的印制位数与取整解释）即为通过。各公式均得出其对应的值且各值不同，则矛盾得到证实；这是资料本身的问题，不算失败。括号内为计算值所依赖的场景假设个数。")
  /// A scenario without published figures.
  package static let nothingNote = Phrase(
    "No scenario has published figures: add keys to “published”.", "各场景均无公布数值：请在“published”中添加。")
}
