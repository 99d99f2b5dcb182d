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

  private let law: Law
  /// 1/(sum of all weights), in the scale of the law.
  private let unit: Double
  private let immediateShare: Double

  /// The states without a free agent.
  private enum Law: Equatable, Sendable {
    case patient(BoundedGeometric)
    case impatient(QueueWindow)
  }

  /// - Parameters:
  ///   - load: offered load in Erlang, 0 ≤ load ≤ 1e15.
  ///   - agents: number of agents, 0 < agents ≤ 1e15, not necessarily whole.
  ///   - handleTime: mean handle time in seconds, > 0.
  ///   - patience: mean patience in seconds, > 0, within a factor of 1e12 of the handle time; or nil.
  ///   - places: places in the queue; a negative number counts as 0, which is Erlang B.
  /// - Throws: `QueueError.outOfDomain`; `QueueError.tooLarge` where, with patience, more than 2e7 places matter.
  /// - Complexity: without patience O(1); with it O(places that have weight), some 70 standard deviations of the
  ///   number waiting, √((agents + waiting) patience/handleTime). Times and shares within a time take as many steps as
  ///   callers can wait.
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
    let weights: QueueWeights
    if patience == nil {
      let geometric = BoundedGeometric(load: load, agents: agents, places: places)
      weights = geometric.weights
      law = .patient(geometric)
    } else {
      let window = try QueueWindow(load: load, agents: agents, relativeImpatience: relative, places: places)
      weights = window.weights
      law = .impatient(window)
    }
    let free = FreeAgents.weight(load: load, agents: agents) * CMath.exp(-weights.logScale)
    // 0 without load and where the queue is negligible beyond the range of `Double`.
    unit = 1 / (free + weights.open + weights.full)
    immediateShare = free.isFinite ? free * unit : 1
    blockedShare = weights.full * unit
    probabilityOfWait = weights.open * unit
    meanQueueLength = weights.queue * unit
    abandonedShare = load > 0 ? weights.queue * unit * relative / load : 0
    answeredShare = min(1, immediateShare + weights.answered * unit)
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
    switch law {
    case .patient: return load > 0 ? meanQueueLength * handleTime / load / answeredShare : 0
    case .impatient(let window): return window.waitOfAnswered * unit * handleTime / answeredShare
    }
  }

  /// Share of the agents' time spent on calls.
  public var occupancy: Double { min(1, load * answeredShare / agents) }

  /// Answered within `seconds`, of the calls offered (S_T/A). Negative times count as 0.
  public func answered(within seconds: Double) -> Double {
    let waited: Double
    switch law {
    case .patient(let geometric):
      waited = geometric.served(completions: min(1e300, agents * (max(0, seconds) / handleTime)))
    case .impatient(let window):
      waited = window.mean(of: wait(within: seconds, window).answered)
    }
    return min(1, immediateShare + waited * unit)
  }

  /// Gave up within `seconds`, of the calls offered (L_T/A). Negative times count as 0.
  public func abandoned(within seconds: Double) -> Double {
    guard let patience, case .impatient(let window) = law else { return 0 }
    let shares = WaitBehind.abandoned(
      completions: agents / handleTime, impatience: 1 / patience, late: wait(within: seconds, window).late)
    return min(1, window.mean(of: shares) * unit)
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
      guard let patience, case .impatient(let window) = law else { return answered }
      let shares = WaitBehind.offered(
        completions: agents / handleTime, impatience: 1 / patience, within: max(0, seconds),
        count: window.count)
      return min(1, immediateShare + window.mean(of: shares) * unit)
    }
  }

  private func wait(within seconds: Double, _ window: QueueWindow) -> WaitBehind {
    WaitBehind(
      completions: agents / handleTime, impatience: patience.map { 1 / $0 } ?? 0, within: max(0, seconds),
      count: window.count)
  }
}
