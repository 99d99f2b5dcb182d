/// The titles and remarks of a score.
package enum ScoreWording {
  package static let indicators = Phrase("Indicators", "评价指标")
  package static let groups = Phrase("By group", "按一级指标")
  package static let totals = Phrase("Totals and bands", "总分与等次")
  package static let bands = Phrase("Bands", "等次标准")

  // MARK: Facts

  package static let total = Phrase("total by the rules", "按规则计算总分")
  package static let band = Phrase("band by the rules", "按规则所属等次")
  package static let printedTotal = Phrase("printed total", "原文总分")
  package static let printedBand = Phrase("printed band", "原文等次")
  package static let sumOfPrinted = Phrase("sum of the printed points", "原文各项得分合计")
  package static let computedShare = Phrase("share of the weight that a rule computes", "可按规则计算的分值占比")
  package static let differing = Phrase("indicators that differ from print", "与原文不同的指标数")
  package static let flips = Phrase("totals in another band than printed", "等次与原文不同的总分数")

  // MARK: Columns

  package static let indicator = Phrase("indicator", "指标")
  package static let group = Phrase("group", "一级指标")
  package static let weight = Phrase("weight", "分值")
  package static let actual = Phrase("actual", "实际值")
  package static let unit = Phrase("unit", "单位")
  package static let formula = Phrase("formula", "公式")
  package static let rule = Phrase("rule", "评分规则")
  package static let points = Phrase("points", "得分")
  package static let printed = Phrase("printed", "原文得分")
  package static let verdict = Phrase("verdict", "核对")
  package static let basis = Phrase("basis", "依据")
  package static let computedWeight = Phrase("of it by a rule", "其中按规则计算")
  package static let ungrouped = Phrase("without a group", "未归组")
  package static let totalColumn = Phrase("total", "总分来源")
  package static let place = Phrase("place", "出处")
  package static let bandColumn = Phrase("band", "等次")
  package static let flip = Phrase("another band than printed", "等次与原文不同")
  package static let causes = Phrase("because of", "起因指标")
  package static let from = Phrase("from", "起始分")

  package static func verdictName(_ name: String) -> Phrase {
    name == "same" ? Phrase("same", "一致") : Phrase("differs", "不一致")
  }
  package static func basisName(_ name: String) -> Phrase {
    name == "computed" ? Phrase("computed", "按规则计算") : Phrase("judgement", "评委判断")
  }
  package static func origin(_ name: String) -> Phrase {
    switch name {
    case "rules": Phrase("by the rules, judgements as given", "按规则计算（判断项按所给分值）")
    case "printed": Phrase("printed total", "原文总分")
    case "printed_points": Phrase("sum of the printed points", "原文各项得分合计")
    case "alternative": Phrase("printed there", "该处所载总分")
    default: Phrase("sum of the points there", "该处各项得分合计")
    }
  }

  // MARK: Rules in words

  package static func deduct(
    _ target: String, isLower: Bool, off: Phrase, per: String, counts: String
  ) -> Phrase {
    let side = isLower ? Phrase("above", "高") : Phrase("short", "低")
    let every = every(per, counts: counts)
    return Phrase(
      "\(isLower ? "≤" : "≥") \(target); \(off.english) for every \(every.english) \(side.english)",
      "\(isLower ? "≤" : "≥") \(target)；每\(side.chinese)\(every.chinese)\(off.chinese)")
  }
  package static func cases(_ off: Phrase, per: String, counts: String) -> Phrase {
    let every = every(per, counts: counts)
    return Phrase(
      "cases: \(off.english) for every \(every.english)", "按件：每\(every.chinese)\(off.chinese)")
  }
  private static func every(_ per: String, counts: String) -> Phrase {
    switch counts {
    case "whole": Phrase("whole \(per)", "满 \(per) ")
    case "started": Phrase("\(per) or part of it", " \(per)（不足亦计） ")
    default: Phrase(per, " \(per) ")
    }
  }
  package static func offPoints(_ points: String) -> Phrase { Phrase("−\(points)", "扣 \(points) 分") }
  package static func offShare(_ percent: String) -> Phrase {
    Phrase("−\(percent) of the weight", "扣分值的 \(percent)")
  }
  package static func proportional(_ target: String) -> Phrase {
    Phrase("weight × actual / \(target)", "分值 × 实际值 / \(target)")
  }
  package static func steps(_ steps: [(from: String, points: String)]) -> Phrase {
    Phrase(
      steps.reversed().map { "≥ \($0.from): \($0.points)" }.joined(separator: ", "),
      steps.reversed().map { "≥ \($0.from)：\($0.points) 分" }.joined(separator: "，"))
  }
  package static let judgement = Phrase("no rule is stated", "未载明规则")

  // MARK: Remarks

  package static func differs(_ indicator: Phrase, printed: String, points: String) -> Phrase {
    Phrase(
      "\(indicator.english): printed \(printed), \(points) by the rule.",
      "\(indicator.chinese)：原文 \(printed) 分，按规则 \(points) 分。")
  }
  package static func judgementDiffers(_ indicator: Phrase, printed: String, points: String) -> Phrase {
    Phrase(
      "\(indicator.english): printed \(printed), \(points) counted here by judgement.",
      "\(indicator.chinese)：原文 \(printed) 分，此处判断为 \(points) 分。")
  }
  package static func sumDiffers(_ total: String, sum: String) -> Phrase {
    Phrase(
      "The printed total \(total) is not the sum of the printed points, \(sum).",
      "原文总分 \(total) 与原文各项得分合计 \(sum) 不符。")
  }
  package static func alternativeDiffers(_ title: Phrase, total: String, sum: String) -> Phrase {
    Phrase(
      "\(title.english): the total \(total) is not the sum of the points there, \(sum).",
      "\(title.chinese)：总分 \(total) 与该处各项得分合计 \(sum) 不符。")
  }
  package static func flip(
    _ total: Phrase, points: String, band: Phrase, printed: Phrase, causes: Phrase?
  ) -> Phrase {
    let reason = causes.map { Phrase("; because of: \($0.english)", "；起因：\($0.chinese)") }
    return Phrase(
      "Another band: \(total.english), \(points), is “\(band.english)”, printed is “\(printed.english)”",
      "等次不同：\(total.chinese)，\(points) 分，属“\(band.chinese)”，原文为“\(printed.chinese)”")
      + (reason ?? Phrase(verbatim: "")) + Phrase(".", "。")
  }
  package static let judgementNote = Phrase(
    "Judgement: the source states no rule, so the points are taken as given.",
    "评委判断：原文未载明评分规则，得分按所给分值计入。")
  package static let separator = Phrase(", ", "、")

  package static func noValue(_ indicator: String, _ reason: Phrase) -> Phrase {
    Phrase(verbatim: "scorecard.indicators.\(indicator).actual: ") + reason
  }
  package static func noPoints(_ indicator: String) -> Phrase {
    Phrase(
      "scorecard.indicators.\(indicator): the rule gives no points for the actual figure, or there is none",
      "scorecard.indicators.\(indicator)：没有实际值，或规则无法由实际值得出分数")
  }
}
