public import Measures
internal import Stochastics

/// Erlang C or A with a limit on the places in the queue, M/M/n/K and M/M/n/K+M: a call that finds every agent and every
/// place taken is blocked. With trunk lines the places are the lines beyond the agents.
///
/// There always is a steady state. With j waiting the state weighs w_j = Π_{i≤j} λ/(nμ + iθ) against n busy and
/// nobody waiting, the states with a free agent 1/B − 1. All figures are sums of positive terms.
///
/// - SeeAlso: C. Palm, Research on telephone traffic carried by full availability groups, Tele 1 (1957) 1–107.
public struct LimitedQueue: Equatable, Sendable {
  /// Offered load, Erlang.
  public let load: Double
  /// Number of agents.
  public let agents: Double
  /// Mean handle time, seconds.
  public let handleTime: Double
  /// Mean patience, seconds; nil where nobody gives up.
  public let patience: Double?
  /// Places in the queue.
  public let places: Int
  /// Share of the calls offered that are blocked, B/A.
  public let blockedShare: Double
  /// Share of the calls offered that enter the queue.
  public let probabilityOfWait: Double
  /// Share of the calls offered that are answered, S/A.
  public let answeredShare: Double
  /// Share of the calls offered whose callers give up, L/A.
  public let abandonedShare: Double
  /// Mean number of callers waiting.
  public let meanQueueLength: Double

  /// P(no free agent, j waiting) for j = `first`, `first` + 1, ….
  private let waiting: [Double]
  private let first: Int
  private let immediateShare: Double

  /// - Parameters:
  ///   - load: offered load in Erlang, 0 ≤ load ≤ 1e15.
  ///   - agents: number of agents, 0 < agents ≤ 1e15, not necessarily whole.
  ///   - handleTime: mean handle time in seconds, > 0.
  ///   - patience: mean patience in seconds, > 0, within a factor of 1e12 of the handle time; or nil.
  ///   - places: places in the queue; a negative number counts as 0, which is Erlang B.
  /// - Throws: `QueueError.outOfDomain`.
  /// - Complexity: O(places that have weight): all of them near load = agents without patience, else some
  ///   standard deviations.
  public init(
    load: Double, agents: Double, handleTime: Double, patience: Double?, places: Int
  ) throws(QueueError) {
    try Domain.moderateLoad(load)
    try Domain.moderateAgents(agents)
    try Domain.positiveAgents(agents)
    try Domain.handleTime(handleTime)
    if let patience { try Domain.patience(patience, handleTime: handleTime) }
    let places = max(0, places)
    self.load = load
    self.agents = agents
    self.handleTime = handleTime
    self.patience = patience
    self.places = places
    let relative = patience.map { handleTime / $0 } ?? 0
    func ratio(_ j: Int) -> Double { load / (agents + Double(j) * relative) }
    // Outwards from the most likely number waiting; `logScale` is the logarithm of its weight.
    let mode =
      load <= agents ? 0 : relative > 0 ? Int(min(Double(places), (load - agents) / relative)) : places
    var below: [Double] = []
    var weight = 1.0
    var j = mode
    while j > 0, weight > 1e-300 {
      weight /= ratio(j)
      below.append(weight)
      j -= 1
    }
    let first = j
    var weights = Array(below.reversed()) + [1]
    weight = 1
    j = mode
    while j < places, weight > 1e-300 {
      j += 1
      weight *= ratio(j)
      weights.append(weight)
    }
    var logScale = 0.0
    for i in stride(from: 1, through: mode, by: 1) { logScale += CMath.log(ratio(i)) }
    let free = FreeAgents.weight(load: load, agents: agents) * CMath.exp(-logScale)
    let sum = weights.reduce(0, +)
    let total = free + sum
    // The weights below 1e-300 of the largest are left out, so the last place has one only if it was reached.
    let isFull = first + weights.count - 1 == places
    let law = weights.map { free.isFinite ? $0 / total : 0 }
    let blocked = isFull ? law.last ?? 0 : 0
    var queue = 0.0
    var waits = 0.0
    for (offset, mass) in law.enumerated() {
      queue += mass * Double(first + offset)
      if first + offset < places { waits += mass }
    }
    waiting = law
    self.first = first
    immediateShare = free.isFinite ? free / total : 1
    blockedShare = blocked
    probabilityOfWait = waits
    meanQueueLength = queue
    abandonedShare = load > 0 ? queue * relative / load : 0
    // Those who are served: of the callers with j ahead, n/(n + (j + 1)h/p).
    var answered = immediateShare
    for (offset, mass) in law.enumerated() where first + offset < places {
      answered += mass * agents / (agents + Double(first + offset + 1) * relative)
    }
    answeredShare = min(1, answered)
  }

  /// Mean wait in seconds of the calls that are not blocked; nil where all are.
  public var meanWait: Double? {
    guard load > 0 else { return 0 }
    let accepted = immediateShare + probabilityOfWait
    return accepted > 0 ? meanQueueLength * handleTime / load / accepted : nil
  }

  /// Mean wait in seconds of the answered; nil when nobody is.
  public var meanWaitOfAnswered: Double? {
    guard answeredShare > 0 else { return nil }
    let relative = patience.map { handleTime / $0 } ?? 0
    var time = 0.0
    for i in stride(from: 1, through: first, by: 1) { time += 1 / (agents + Double(i) * relative) }
    var sum = 0.0
    for (offset, mass) in waiting.enumerated() where first + offset < places {
      let rate = agents + Double(first + offset + 1) * relative
      time += 1 / rate
      sum += mass * agents / rate * time
    }
    return sum * handleTime / answeredShare
  }

  /// Share of the agents' time spent on calls.
  public var occupancy: Double { min(1, load * answeredShare / agents) }

  /// Answered within `seconds`, of the calls offered (S_T/A). Negative times count as 0.
  public func answered(within seconds: Double) -> Double {
    min(1, immediateShare + mean(of: wait(within: seconds).answered))
  }

  /// Gave up within `seconds`, of the calls offered (L_T/A). Negative times count as 0.
  public func abandoned(within seconds: Double) -> Double {
    guard let patience else { return 0 }
    let shares = WaitBehind.abandoned(
      completions: agents / handleTime, impatience: 1 / patience, late: wait(within: seconds).late)
    return mean(of: shares)
  }

  /// The service level within `seconds` under a formula; nil when it would be 0/0. Blocked calls are offered and never
  /// answered in time; the wait they would have had counts as too long.
  public func serviceLevel(_ formula: ServiceLevelFormula, within seconds: Double) -> Double? {
    let answered = answered(within: seconds)
    switch formula {
    case .answeredOfOffered: return answered
    case .answeredOfAnswered: return answeredShare > 0 ? min(1, answered / answeredShare) : nil
    case .excludingShortAbandons:
      let rest = 1 - abandoned(within: seconds)
      return rest > 0 ? min(1, answered / rest) : nil
    case .countingShortAbandons: return min(1, answered + abandoned(within: seconds))
    case .offeredWait:
      guard let patience else { return answered }
      let shares = WaitBehind.offered(
        completions: agents / handleTime, impatience: 1 / patience, within: max(0, seconds),
        count: first + waiting.count)
      return min(1, immediateShare + mean(of: shares))
    }
  }

  private func wait(within seconds: Double) -> WaitBehind {
    WaitBehind(
      completions: agents / handleTime, impatience: patience.map { 1 / $0 } ?? 0, within: max(0, seconds),
      count: first + waiting.count)
  }

  /// Over the callers who are let into the queue.
  private func mean(of shares: [Double]) -> Double {
    var sum = 0.0
    for (offset, mass) in waiting.enumerated() where first + offset < places {
      sum += mass * shares[first + offset]
    }
    return sum
  }
}
