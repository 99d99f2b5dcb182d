// The keys that say how an evaluation report scores the centre.
extension FormatWording {
  /// The meaning of `scorecard`.
  package static let scorecard = Phrase(
    "scorecard of an evaluation report, for `hotline score`", "评价报告的评分表，用于 `hotline score`")
  /// The meaning of `bands`.
  package static let bands = Phrase("bands from the best to the worst, by id", "评价等次，由高到低，按标识")
  /// The meaning of `bandTitle`.
  package static let bandTitle = Phrase("name of the band", "等次名称")
  /// The meaning of `bandFrom`.
  package static let bandFrom = Phrase(
    "fewest points of the band; the lowest begins at 0", "该等次的最低分；最低等次从 0 开始")
  /// The meaning of `printedTotal`.
  package static let printedTotal = Phrase("total that the source prints", "原文所载总分")
  /// The meaning of `printedBand`.
  package static let printedBand = Phrase(
    "band that the source states; without it that of the printed total", "原文所载等次；不给出则按原文总分确定")

  /// The meaning of `alternatives`.
  package static let alternatives = Phrase(
    "other places of the source that give other points, by id", "原文中另有不同分值之处，按标识")
  /// The meaning of `alternativeTitle`.
  package static let alternativeTitle = Phrase("what the place is called", "出处名称")
  /// The meaning of `alternativeTotal`.
  package static let alternativeTotal = Phrase(
    "total printed there; without it the sum of its points", "该处所载总分；不给出则按各项分值合计")
  /// The meaning of `alternativePoints`.
  package static let alternativePoints = Phrase(
    "points that differ there, by the id of the indicator; all others are as printed",
    "该处不同的分值，按指标标识；其余按所载分值")

  /// The meaning of `indicators`.
  package static let indicators = Phrase("indicators, by id", "评价指标，按标识")
  /// The meaning of `indicatorTitle`.
  package static let indicatorTitle = Phrase("name of the indicator", "指标名称")
  /// The meaning of `indicatorGroup`.
  package static let indicatorGroup = Phrase(
    "group whose points are added up; without it none", "所属一级指标，按其小计；不给出则不归组")
  /// The meaning of `weight`.
  package static let weight = Phrase("most points of the indicator", "指标分值（满分）")
  /// The meaning of `actual`.
  package static let actual = Phrase(
    "formula of the figure that was reached; not with a judgement", "实际完成值的公式；judgement 类不给出")
  /// The meaning of `actualUnit`.
  package static let actualUnit = Phrase("unit of that figure", "实际完成值的单位")
  /// The meaning of `pointRounding`.
  package static let pointRounding = Phrase(
    "how they are rounded: `half_up`, or `down` where the source cuts them off; without it `half_up`",
    "取舍方式：`half_up` 为四舍五入，`down` 为舍去（原文截尾时）；不给出则为 `half_up`")
  /// The meaning of `pointDecimals`.
  package static let pointDecimals = Phrase(
    "decimals to which the points are rounded; without it they are not rounded",
    "得分保留的小数位数；不给出则不取舍")
  /// The meaning of `printedPoints`.
  package static let printedPoints = Phrase("points that the source prints", "原文所载得分")

  /// The meaning of `rule`.
  package static let rule = Phrase("how the points follow from the figure", "评分规则")
  /// The meaning of `ruleKind`.
  package static let ruleKind = Phrase(
    "deduct: points off beyond a target; proportional: weight × actual / target, at most the weight; steps: the highest step reached; cases: points off for each case; judgement: points given without a rule",
    "deduct：未达目标扣分；proportional：分值 × 实际值 / 目标值，不超过分值；steps：按所达到的最高一档；cases：逐件扣分；judgement：无规则，直接给分")
  /// The meaning of `ruleTarget`.
  package static let ruleTarget = Phrase(
    "figure that earns full points (deduct, proportional)", "得满分的目标值（deduct、proportional）")
  /// The meaning of `better`.
  package static let better = Phrase(
    "right side of the target (deduct); without it higher", "目标值的达标方向（deduct）；不给出则为 higher")
  /// The meaning of `rulePoints`.
  package static let rulePoints = Phrase(
    "points off for each unit or case (deduct, cases); points given (judgement)",
    "每单位或每件扣分（deduct、cases）；所给分值（judgement）")
  /// The meaning of `ruleShare`.
  package static let ruleShare = Phrase(
    "share of the weight off for each unit or case, in place of points", "每单位或每件扣除分值的比例，代替 points")
  /// The meaning of `rulePer`.
  package static let rulePer = Phrase("size of a unit; without it 1", "一个单位的大小；不给出则为 1")
  /// The meaning of `unitCount`.
  package static let unitCount = Phrase(
    "which parts of a unit count: any (exact), whole ones only, or every one that is begun (started); without it exact",
    "不足一个单位时：按比例（exact）、不计（whole）或按一个单位计（started）；不给出则为 exact")
  /// The meaning of `steps`.
  package static let steps = Phrase("steps from the lowest to the highest", "各档，由低到高")
  /// The meaning of `stepFrom`.
  package static let stepFrom = Phrase("smallest figure of the step", "该档的最低值")
  /// The meaning of `stepPoints`.
  package static let stepPoints = Phrase("points of the step", "该档得分")
}
