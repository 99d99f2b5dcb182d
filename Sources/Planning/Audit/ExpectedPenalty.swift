import ContactCentre
import FoundationEssentials
import Stochastics

/// What a contract's penalty ladder is expected to cost the vendor over the term.
public struct ExpectedPenalty: Sendable {
  /// A rung of the ladder.
  public struct Rung: Sendable {
    /// Its name in the scenario.
    public let id: String
    /// Periods below this level reach it.
    public let below: Double
    /// What such a period costs, in yuan.
    public let amount: Money
    /// The share of the periods whose level lies below.
    public let reached: Probability
    /// Periods of the term for which this rung is the deepest, expected.
    public let periods: Double
  }

  /// The rungs, the deepest last.
  public let rungs: [Rung]
  /// Periods of the term.
  public let periods: Double
  /// The expected amount, yuan.
  public let expected: Double
  /// The lower end of its interval at 95%: the sum of the rungs' intervals, at a confidence that holds for all of them together
  /// (Bonferroni).
  public let lower: Double
  /// The upper end.
  public let upper: Double

  /// The levels of a contract's rungs, the deepest last.
  static func ladder(of contract: Contract) -> [Penalty] {
    contract.penalties.sorted { $0.below > $1.below }
  }

  /// The penalty of a term by simulation; `nil` without a ladder.
  ///
  /// A period pays for the deepest rung that it reaches: the step from rung to rung times the probability of lying below it,
  /// summed.
  ///
  /// - Throws: `PlanningError.amountTooLarge` where a rung cannot be counted to the cent.
  init?(_ risk: SimulatedRisk, _ bench: AuditBench) throws(PlanningError) {
    let ladder = Self.ladder(of: bench.contract)
    guard !ladder.isEmpty else { return nil }
    periods = risk.periodsPerRun * Double(bench.term.days) / Double(bench.periods.days)
    var rungs: [Rung] = []
    var (expected, lower, upper, last) = (0.0, 0.0, 0.0, 0.0)
    for (number, rung) in ladder.enumerated() {
      guard let amount = Money(rounding: rung.yuan(ofPrice: bench.contract.price)) else {
        throw .amountTooLarge("penalties.\(rung.id)")
      }
      let reached = risk.byRung[number]
      let deeper = number + 1 < ladder.count ? risk.byRung[number + 1].share ?? 0 : 0
      rungs.append(
        Rung(
          id: rung.id, below: rung.below, amount: amount, reached: Probability(reached),
          periods: periods * max(0, (reached.share ?? 0) - deeper)))
      let step = (amount.approximateYuan - last) * periods
      last = amount.approximateYuan
      expected += step * (reached.share ?? 0)
      let interval = reached.interval(confidence: 1 - 0.05 / Double(ladder.count))
      lower += step * ((step < 0 ? interval?.upper : interval?.lower) ?? 0)
      upper += step * ((step < 0 ? interval?.lower : interval?.upper) ?? 0)
    }
    self.rungs = rungs
    self.expected = expected
    self.lower = max(0, lower)
    self.upper = upper
  }
}
