import ContactCentre
import FoundationEssentials
import QueueTheory
import Stochastics

/// What a contract's penalty ladder is expected to cost the vendor over the term.
///
/// A run pays the sum of its windows' penalties; the term pays the mean of the runs × days of the term / days of a run, with
/// Student's interval over the runs. A rung that no run has seen adds what the formulas expect of it to the upper end: no run
/// tells more of it, and the upper end of a probability that was never seen, 3 / runs, times the deepest amount says how few
/// the runs are, not what a breach costs.
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
    /// The same by formula.
    public let byFormula: Double
    /// Periods of the term for which this rung is the deepest, expected.
    public let periods: Double
    /// Whether a period of any run reached it.
    public let isSeen: Bool
  }

  /// The rungs, the deepest last.
  public let rungs: [Rung]
  /// Periods of the term.
  public let periods: Double
  /// The expected amount by simulation, yuan.
  public let expected: Double
  /// The lower end of its interval at 95%; `nil` below two runs.
  public let lower: Double?
  /// The upper end.
  public let upper: Double?
  /// The expected amount by formula, yuan.
  public let byFormula: Double
  /// Runs that pay anything.
  public let payingRuns: Int

  /// The penalty of a term; `nil` without a ladder.
  ///
  /// - Parameters:
  ///   - risk: simulated with the ladder.
  ///   - shares: for each rung the share of the periods below it, by formula.
  ///   - days: of the term, and of a run.
  init?(
    _ risk: SimulatedRisk, _ ladder: PenaltyLadder, shares: [Double], days: (term: Int, run: Int)
  ) {
    guard !ladder.rungs.isEmpty else { return nil }
    let runs = Double(days.term) / Double(days.run)
    let periods = risk.periodsPerRun * runs
    var rungs: [Rung] = []
    var (byFormula, unseen, last) = (0.0, 0.0, 0.0)
    for (number, rung) in ladder.rungs.enumerated() {
      let reached = risk.byRung[number]
      let deeper = number + 1 < ladder.rungs.count ? risk.byRung[number + 1].share ?? 0 : 0
      let isSeen = reached.successes > 0
      rungs.append(
        Rung(
          id: rung.id, below: rung.below, amount: rung.amount, reached: Probability(reached),
          byFormula: shares[number], periods: periods * max(0, (reached.share ?? 0) - deeper),
          isSeen: isSeen))
      let step = (rung.amount.approximateYuan - last) * periods * shares[number]
      last = rung.amount.approximateYuan
      byFormula += step
      if !isSeen { unseen += step }
    }
    let interval = risk.penalties.interval()
    self.rungs = rungs
    self.periods = periods
    self.byFormula = max(0, byFormula)
    expected = (risk.penalties.mean ?? 0) * runs
    lower = interval.map { max(0, $0.lower) * runs }
    upper = interval.map { $0.upper * runs + max(0, unseen) }
    payingRuns = risk.payingRuns
  }
}
