// What is said about a scorecard that does not hold together.
extension ScenarioWording {
  /// Bands that do not fall from the best to the worst.
  package static func bandsFall(_ worse: String, below better: String) -> Phrase {
    Phrase(
      "bands stand from the best to the worst; “\(worse)” must begin below “\(better)”",
      "等次应由高到低排列；“\(worse)”的起始分必须低于“\(better)”")
  }
  /// Bands that leave low totals without one.
  package static let lowestBand = Phrase(
    "the lowest band must begin at 0, so that every total has a band", "最低等次须从 0 开始，使每个总分都有等次")
  /// An alternative that says nothing.
  package static let alternativeForm = Phrase(
    "an alternative gives a “total”, other “points”, or both", "另一处评分须给出“total”或“points”，或两者都给出")
  /// An indicator whose name formulas know as something else.
  package static func reservedName(_ name: String) -> Phrase {
    Phrase(
      "formulas know “score.\(name)” as another figure; give the indicator another id",
      "公式中“score.\(name)”另有含义；请更换该指标的标识")
  }
  /// An actual figure that is made of the score that it makes.
  package static func scoreOfItself(_ name: String) -> Phrase {
    Phrase(
      "an actual figure may not use “\(name)”: the score rests on it", "实际值不能使用“\(name)”：评分正是由它得出")
  }
  /// A key that a kind of rule needs.
  package static func ruleNeeds(_ key: String, kind: String) -> Phrase {
    Phrase("a rule of kind “\(kind)” needs “\(key)”", "“\(kind)”类评分规则需要“\(key)”")
  }
  /// A key that has no meaning for a kind of rule.
  package static func ruleForbids(_ key: String, kind: String) -> Phrase {
    Phrase(
      "“\(key)” has no meaning with a rule of kind “\(kind)”; remove it",
      "“\(kind)”类评分规则中“\(key)”没有意义；请删除")
  }
  /// A deduction written in no or in two ways.
  package static func pointsOrShare(kind: String) -> Phrase {
    Phrase(
      "a rule of kind “\(kind)” gives either “points” or “share”, not both",
      "“\(kind)”类评分规则写作“points”或“share”，二者取一")
  }
  /// A target that a figure cannot be divided by.
  package static let targetAboveZero = Phrase(
    "a figure in proportion to a target needs a target above 0", "按比例计分的目标值必须大于 0")
  /// Points beyond the weight.
  package static let aboveWeight = Phrase(
    "these are more points than the weight of the indicator", "分值超过该指标的权重")
  /// Steps that do not rise.
  package static let stepsRise = Phrase(
    "steps stand from the lowest to the highest; “from” must rise and “points” must not fall",
    "各档应由低到高排列；“from”须递增，“points”不得递减")
}
