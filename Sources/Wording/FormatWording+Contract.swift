/// What the keys of a contract, and of the error of a forecast, mean.
extension FormatWording {
  /// The meaning of `forecastError`.
  package static let forecastError = Phrase(
    "relative standard error of the line's expected volume, once for a whole term; hotline audit only; without it 0",
    "该热线预期话务量的相对标准误，整个合同期取一次；仅用于 hotline audit；不给出则为 0")
  /// The meaning of `sharedForecastError`.
  package static let sharedForecastError = Phrase(
    "the same of all lines together", "全部热线共同的预期话务量相对标准误")
  /// The meaning of `band`.
  package static let band = Phrase(
    "calls a day between which the service target binds; without it any number", "服务目标适用的日话务量范围；不给出则不限")
  /// The meaning of `leastCalls`.
  package static let leastCalls = Phrase("with fewer calls a day it does not bind", "日话务量低于此值时不适用")
  /// The meaning of `mostCalls`.
  package static let mostCalls = Phrase("with more calls a day it does not bind", "日话务量高于此值时不适用")
  /// The meaning of `exclusions`.
  package static let exclusions = Phrase(
    "what does not count against the vendor, in words", "不计入服务商责任的情形（文字）")
  /// The meaning of `penalties`.
  package static let penalties = Phrase(
    "what a missed window of the service target costs, by id; of the rungs that it reaches the deepest counts",
    "统计窗口未达标的违约金，按标识；同时满足多档时取最低一档")
  /// The meaning of `below`.
  package static let below = Phrase(
    "windows whose service level lies below reach this rung", "服务水平低于此值的窗口适用本档")
  /// The meaning of `shareOfPrice`.
  package static let shareOfPrice = Phrase(
    "what each such window costs, as a share of the price of the whole term", "每个此类窗口的违约金占合同总价的比例")
  /// The meaning of `penaltyYuan`.
  package static let penaltyYuan = Phrase("what each such window costs, in yuan", "每个此类窗口的违约金（元）")
  /// The meaning of `payments`.
  package static let payments = Phrase(
    "when which share of the price is paid, by id; the shares add up to 1", "各期付款，按标识；比例合计为 1")
  /// The meaning of `paymentDate`.
  package static let paymentDate = Phrase("day on which it is due", "付款日期")
  /// The meaning of `paymentShare`.
  package static let paymentShare = Phrase("share of the price", "占合同总价的比例")
  /// The meaning of `growthPerYear`.
  package static let growthPerYear = Phrase(
    "growth of the calls in a year, from the scenario's week on; hotline audit only; without it 0",
    "话务量年增长率，自场景所在周起算；仅用于 hotline audit；不给出则为 0")
}
