/// A plan of waves that holds, with what is proven of it.
public struct WaveSolution: Hashable, Sendable {
  /// The choice of each line: a month, or the number of months for staying out.
  public let choices: [Int]
  /// What each month needs.
  public let needs: [WaveNeed]
  /// Trained people in each month, hires included.
  public let people: [Double]
  /// The hires.
  public let hires: WaveHires
  /// Costs of lines and hires, in the unit of the problem.
  public let cost: Int
  /// Line-months outside.
  public let outside: Int
  /// No plan that holds costs less; for the earliest finish, none that is as early.
  public let lowerBound: Int
  /// No plan that holds has fewer line-months outside; 0 where that was not asked.
  public let leastOutside: Int
  /// Parts of the problem that were looked at.
  public let nodes: Int
  /// What the plan is best at.
  public let aim: WaveAim

  /// Whether no plan is better.
  public var isProven: Bool { lowerBound >= cost && (aim == .cost || leastOutside >= outside) }

  /// (cost − lower bound) / cost for the least cost; the same of line-months outside for the earliest finish.
  public var gap: Double {
    let (value, bound) = aim == .cost ? (cost, lowerBound) : (outside, leastOutside)
    return bound >= value || value == 0 ? 0 : Double(value - bound) / abs(Double(value))
  }
}

/// What a search for waves ends with.
public enum WaveResult: Hashable, Sendable {
  /// A plan.
  case planned(WaveSolution)
  /// No plan holds.
  case infeasible
  /// The search ended before it had a plan.
  case undecided
}
