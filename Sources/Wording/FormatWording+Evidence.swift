// The keys of raw inputs, published figures and contradictions.
extension FormatWording {
  /// The meaning of `facts`.
  package static let facts = Phrase(
    "raw inputs that formulas use by their id; each with either `source` or `assumption`",
    "公式按标识引用的原始数据；每项给出 `source` 或 `assumption` 之一")
  /// The meaning of `factTitle`.
  package static let factTitle = Phrase("title of the fact", "事实名称")
  /// The meaning of `factUnit`.
  package static let factUnit = Phrase("what the value counts", "计量单位")
  /// The meaning of `factValue`.
  package static let factValue = Phrase(
    "the number, or a list of numbers (twelve months, say)", "单个数，或一组数（如十二个月）")
  /// The meaning of `factSource`.
  package static let factSource = Phrase("where the value is published", "数据出处")
  /// The meaning of `factAssumption`.
  package static let factAssumption = Phrase("why the value is assumed", "假设的理由")

  /// The meaning of `published`.
  package static let published = Phrase(
    "figures that a source published, to be computed again by `hotline backtest`, by id",
    "资料公布的数值，由 `hotline backtest` 重新计算核对，按标识")
  /// The meaning of `publishedTitle`.
  package static let publishedTitle = Phrase("title of the figure", "数值名称")
  /// The meaning of `publishedValue`.
  package static let publishedValue = Phrase("the value as printed, or a list of values", "公布的数值，或一组数值")
  /// The meaning of `publishedTolerance`.
  package static let publishedTolerance = Phrase(
    "largest difference that printing explains, in the unit of the value: half of the last printed digit; required with a formula",
    "印制位数所能解释的最大差异（与数值同单位）：最末一位的一半；有公式时必填")
  /// The meaning of `publishedKind`.
  package static let publishedKind = Phrase(
    "whether arithmetic on raw inputs gives the figure, a model predicts it, or nothing here can",
    "由原始数据算得、由模型预测，或无法预测")
  /// The meaning of `publishedFormula`.
  package static let publishedFormula = Phrase(
    "what the figure is computed by, see docs/models/evidence.md; required but for `not_predictable`",
    "计算公式，见 docs/models/evidence.md；除 `not_predictable` 外必填")
  /// The meaning of `publishedReason`.
  package static let publishedReason = Phrase(
    "why nothing here predicts the figure; with `not_predictable` only, and required there",
    "无法预测的理由；仅用于 `not_predictable` 且必填")
  /// The meaning of `publishedNote`.
  package static let publishedNote = Phrase("what else is to be known of the figure", "其他说明")
  /// The meaning of `publishedSource`.
  package static let publishedSource = Phrase("where the figure is published", "公布出处")

  /// The meaning of `contradictions`.
  package static let contradictions = Phrase(
    "places where a source says different things of one figure, by id", "资料对同一数值说法不一之处，按标识")
  /// The meaning of `contradictionTitle`.
  package static let contradictionTitle = Phrase("title of the contradiction", "矛盾名称")
  /// The meaning of `contradictionValues`.
  package static let contradictionValues = Phrase("what the source says, in the order of reading", "资料中的各种说法")
  /// The meaning of `contradictionValue`.
  package static let contradictionValue = Phrase("the value as it is printed", "原文写法")
  /// The meaning of `contradictionWhere`.
  package static let contradictionWhere = Phrase("where it stands", "所在位置")
  /// The meaning of `contradictionNumber`.
  package static let contradictionNumber = Phrase(
    "the value as a number; required with a formula", "数值；有公式时必填")
  /// The meaning of `contradictionFormula`.
  package static let contradictionFormula = Phrase("what the value follows from", "得出该值的公式")
  /// The meaning of `contradictionTolerance`.
  package static let contradictionTolerance = Phrase(
    "largest difference between number and formula that printing explains; required with a formula",
    "印制位数所能解释的数值与公式之差；有公式时必填")
  /// The meaning of `contradictionUse`.
  package static let contradictionUse = Phrase(
    "what is used here; without it nothing is", "本场景采用的值；不给出则均不采用")
  /// The meaning of `contradictionWhy`.
  package static let contradictionWhy = Phrase("why that is used, or why nothing is", "采用（或均不采用）的理由")
}
