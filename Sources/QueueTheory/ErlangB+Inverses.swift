extension ErlangB {
  /// The largest load of which so many agents answer a share: the largest a with 1 − B(a, n) ≥ target.
  ///
  /// B rises with the load. Bisection to the last bit, on 1/B − 1 ≥ target/(1 − target), so that shares near 0 and
  /// near 1 keep their digits.
  ///
  /// - Parameters:
  ///   - agents: number of agents n, 0 < agents ≤ 1e15, not necessarily whole.
  ///   - target: answered share, 0 < target < 1.
  /// - Returns: the load in Erlang.
  /// - Throws: `QueueError.outOfDomain`; `QueueError.unreachable` where even 1e-300 Erlang are too many, as for agents far
  ///   below 1; `QueueError.alwaysReached` where 1e300 Erlang are few enough.
  /// - Complexity: some 60 to 120 evaluations of B.
  public static func largestLoad(agents: Double, answeredShare target: Double) throws(QueueError) -> Double {
    try Domain.moderateAgents(agents)
    try Domain.positiveAgents(agents)
    try Domain.target(target)
    return try Bisection.boundary(of: .load, best: 1e-300, worst: 1e300) {
      suffices(load: $0, agents: agents, target: target)
    }
  }

  /// The longest handle time at which so many agents answer a share of the calls.
  ///
  /// The load rises with the handle time, and B depends on nothing else. Bisection to the last bit.
  ///
  /// - Parameters:
  ///   - arrivals: calls per second, > 0 and finite; outside, the load is named.
  ///   - agents: number of agents, 0 < agents ≤ 1e15, not necessarily whole.
  ///   - target: answered share, 0 < target < 1.
  /// - Returns: the handle time in seconds.
  /// - Throws: `QueueError.outOfDomain`; `QueueError.unreachable` where even 1e-300 s are too long;
  ///   `QueueError.alwaysReached` where 1e300 s are short enough.
  /// - Complexity: some 60 to 120 evaluations of B.
  public static func longestHandleTime(
    arrivals: Double, agents: Double, answeredShare target: Double
  ) throws(QueueError) -> Double {
    try Domain.load(arrivals)
    try Domain.positiveLoad(arrivals)
    try Domain.moderateAgents(agents)
    try Domain.positiveAgents(agents)
    try Domain.target(target)
    return try Bisection.boundary(of: .handleTime, best: 1e-300, worst: 1e300) {
      suffices(load: min(.greatestFiniteMagnitude, arrivals * $0), agents: agents, target: target)
    }
  }

  private static func suffices(load: Double, agents: Double, target: Double) -> Bool {
    FreeAgents.weight(load: load, agents: agents) >= target / (1 - target)
  }
}
