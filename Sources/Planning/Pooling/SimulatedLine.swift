import Simulation
import Stochastics

/// A line's callers alone and in the pool of the same agents, call by call on the same callers.
public struct SimulatedLine: Equatable, Sendable {
  /// One figure alone, in the pool, and what the pool changes.
  public struct Change: Equatable, Sendable {
    /// With the line's own agents.
    public let alone: Estimate
    /// In the pool.
    public let pooled: Estimate
    /// In the pool less alone, from pairs of runs with the same callers.
    public let difference: Estimate
  }

  /// Whether a line loses, as far as the intervals say, each by itself.
  public enum Verdict: String, Sendable {
    /// The wait is surely longer, or surely fewer are answered in time.
    case loses
    /// Neither is, and the wait is surely shorter or surely more are answered in time.
    case gains
    /// The intervals leave it open.
    case open
  }

  /// The line's id.
  public let line: String
  /// Mean wait of all calls, seconds.
  public let meanWait: Change
  /// Share of the calls answered in the target's time.
  public let serviceLevel: Change

  /// What the differences say.
  public var verdict: Verdict {
    let (wait, level) = (meanWait.difference, serviceLevel.difference)
    if wait.isSurelyPositive || level.isSurelyNegative { return .loses }
    return wait.isSurelyNegative || level.isSurelyPositive ? .gains : .open
  }
}

extension Estimate {
  fileprivate var isSurelyPositive: Bool {
    guard let value, let halfWidth else { return false }
    return value - halfWidth > 0
  }

  fileprivate var isSurelyNegative: Bool {
    guard let value, let halfWidth else { return false }
    return value + halfWidth < 0
  }
}

/// Sums over runs of what a line's callers meet alone and in the pool.
struct LineRecord {
  private var wait = ChangeRecord()
  private var inTime = ChangeRecord()

  mutating func add(alone: Tally, pooled: Tally) {
    wait.add(alone, pooled) { $0.waitOfAnswered + $0.waitOfOthers }
    inTime.add(alone, pooled) { Double($0.answeredWithin) }
  }

  func line(_ id: String, _ factor: StudentFactor) -> SimulatedLine {
    SimulatedLine(line: id, meanWait: wait.change(factor), serviceLevel: inTime.change(factor))
  }
}

/// A sum over calls, per call, alone, in the pool, and between the two.
private struct ChangeRecord {
  private var alone = RatioEstimate()
  private var pooled = RatioEstimate()
  private var difference = RatioEstimate()

  /// The calls are the same in both, so that the difference is one of sums.
  mutating func add(_ first: Tally, _ second: Tally, _ sum: (Tally) -> Double) {
    alone.add(numerator: sum(first), denominator: Double(first.offered))
    pooled.add(numerator: sum(second), denominator: Double(second.offered))
    difference.add(numerator: sum(second) - sum(first), denominator: Double(second.offered))
  }

  func change(_ factor: StudentFactor) -> SimulatedLine.Change {
    SimulatedLine.Change(
      alone: Estimate(alone, factor), pooled: Estimate(pooled, factor),
      difference: Estimate(difference, factor))
  }
}
