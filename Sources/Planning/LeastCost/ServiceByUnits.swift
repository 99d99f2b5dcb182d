import ContactCentre
import Measures
import QueueTheory

/// What callers of each interval meet as a function of whole units of cover, in the steady state that a forecast has:
/// Erlang A where every call has a patience or places are limited, else Erlang C, which has none unless agents exceed
/// the load.
///
/// Values are worked out when first asked for and kept; intervals with the same traffic share theirs.
struct ServiceByUnits {
  private struct Place: Hashable {
    let traffic: IntervalTraffic
    let units: Int
  }

  let traffic: [IntervalTraffic]
  let usesPatience: Bool
  /// Agents on duty for calls for one unit of cover.
  let agentsPerUnit: Double
  private let seconds: Double
  private let formula: ServiceLevelFormula
  private var steady: SteadyIntervals
  private var known: [Place: ServiceTotals?] = [:]

  /// - Throws: `QueueError.outOfDomain` where the load of an interval exceeds 100 000 Erlang.
  init(
    _ scenario: Scenario, _ traffic: [IntervalTraffic], agentsPerUnit: Double
  ) throws(QueueError) {
    self.traffic = traffic
    usesPatience = traffic.allSatisfy { $0.demand == 0 || $0.patienceSeconds != nil }
    self.agentsPerUnit = agentsPerUnit
    seconds = scenario.intervalMinutes * 60
    for traffic in traffic { try traffic.checkLoad(seconds: seconds) }
    formula = scenario.target.formula
    steady = SteadyIntervals(
      seconds: seconds, within: scenario.target.withinSeconds, places: scenario.queuePlaces, waits: false)
  }

  /// Units of cover beyond which there is nothing left to gain.
  func enough(_ interval: Int) -> Int {
    Int(min(1e9, (traffic[interval].enoughAgents(seconds: seconds) / agentsPerUnit).rounded(.up)))
  }

  /// The totals of an interval; `nil` where there is no steady state.
  mutating func totals(_ interval: Int, units: Int) throws(QueueError) -> ServiceTotals? {
    let place = Place(traffic: traffic[interval], units: units)
    if let totals = known[place] { return totals }
    let totals = try steadyTotals(traffic[interval], agents: Double(units) * agentsPerUnit)
    known[place] = .some(totals)
    return totals
  }

  private mutating func steadyTotals(
    _ traffic: IntervalTraffic, agents: Double
  ) throws(QueueError) -> ServiceTotals? {
    let patience = usesPatience ? traffic.patienceSeconds : nil
    if let totals = try steady.totals(traffic, patience: patience, agents: agents) { return totals }
    var week = ErlangCWeek(seconds: seconds, within: steady.within)
    let (totals, hasBacklog) = try week.next(traffic, agents: agents)
    return hasBacklog ? nil : totals
  }

  /// The service level of an interval; `nil` where there is no steady state.
  mutating func level(_ interval: Int, units: Int) throws(QueueError) -> Double? {
    try totals(interval, units: units)?.serviceLevel(formula)
  }

  /// Units of cover at which the agents are busy for no more than a share of their time: all calls answered take load / share.
  func enough(_ interval: Int, occupancy: Double) -> Int {
    let agents = traffic[interval].load(seconds: seconds) / occupancy
    return max(enough(interval), Int(min(1e9, (agents / agentsPerUnit).rounded(.up) + 1)))
  }

  /// The least units of an interval with calls at which a condition on its totals holds, by bisection; `nil` where even
  /// `most` units, or `enough`, do not do.
  mutating func least(
    _ interval: Int, upTo most: Int? = nil, where isReached: (ServiceTotals) -> Bool
  ) throws(QueueError) -> Int? {
    func holds(_ units: Int) throws(QueueError) -> Bool {
      try totals(interval, units: units).map(isReached) ?? false
    }
    var (low, high) = (-1, most ?? enough(interval))
    guard try holds(high) else { return nil }
    while high - low > 1 {
      let middle = (low + high) / 2
      if try holds(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
