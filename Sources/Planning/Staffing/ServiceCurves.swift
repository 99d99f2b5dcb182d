import Measures
import QueueTheory

/// What each interval is worth, in calls, as a function of the units of cover.
///
/// With patience (Erlang A) the calls that are served in time. Without it (Erlang C) the same where load <
/// agents; where load ≥ agents nobody is served in time, and each call that piles up counts against it twice, as
/// late itself and as making a later one late: 2 × (agents × length / handle time − calls).
///
/// A unit is the smallest piece of time by which cover changes. Values are worked out when first asked for and
/// kept; intervals with the same traffic share theirs.
struct ServiceCurves: Sendable {
  /// How the intervals of a week are served.
  struct Setting: Sendable {
    let formula: ServiceLevelFormula
    let within: Double
    /// The length of an interval, in seconds.
    let seconds: Double
    /// Agents on duty for calls for one unit of cover.
    let agentsPerUnit: Double
    let usesPatience: Bool
  }

  private let setting: Setting
  private let traffic: [IntervalTraffic]
  /// Where the values of each interval begin.
  private let starts: [Int]
  /// Values of all curves one after the other; NaN where not yet known.
  private var values: [Double]
  /// Values that lie beyond them, where curves are too long to lie in memory.
  private var further: [Int: Double] = [:]

  private static let mostValues = 1 << 22
  /// Units from one value that is worked out to the next.
  private let steps: [Int]
  private let most: [Int]

  /// Values of one curve that are worked out, about.
  static let mostPoints = 1500

  /// Curves up to a number of units in each interval.
  init(_ traffic: [IntervalTraffic], _ setting: Setting, most: [Int]) {
    self.traffic = traffic
    self.setting = setting
    self.most = most
    steps = most.map { max(1, $0 / Self.mostPoints) }
    var known: [IntervalTraffic: Int] = [:]
    var count = 0
    starts = zip(traffic, most).map { traffic, most in
      if let start = known[traffic] { return start }
      known[traffic] = count
      count += most + 1
      return known[traffic] ?? 0
    }
    values = Array(repeating: .nan, count: min(count, Self.mostValues))
  }

  /// The worth of some units of cover, at most as many as the curve was made for.
  ///
  /// Where a curve is long, some thousand of its values are worked out and the others lie on straight lines between them.
  mutating func value(_ interval: Int, _ units: Int) -> Double {
    let step = steps[interval]
    let (place, rest) = units.quotientAndRemainder(dividingBy: step)
    if rest == 0 { return exact(interval, units) }
    let (low, high) = (exact(interval, place * step), exact(interval, min(most[interval], (place + 1) * step)))
    let width = min(most[interval], (place + 1) * step) - place * step
    return low + (high - low) * Double(rest) / Double(max(1, width))
  }

  private mutating func exact(_ interval: Int, _ units: Int) -> Double {
    let index = starts[interval] + units
    let isNear = index < values.count
    let known = isNear ? values[index] : further[index] ?? .nan
    if !known.isNaN { return known }
    let value = value(interval, agents: Double(units) * setting.agentsPerUnit)
    if isNear { values[index] = value } else { further[index] = value }
    return value
  }

  /// The worth of a real number of agents.
  func value(_ interval: Int, agents: Double) -> Double {
    let traffic = traffic[interval]
    let calls = traffic.demand
    guard calls > 0 else { return 0 }
    if setting.usesPatience, let patience = traffic.patienceSeconds {
      guard agents > 0 else { return 0 }
      let level = try? ErlangAInterval.serviceLevel(
        traffic, patience: patience, agents: agents, seconds: setting.seconds, setting.formula,
        within: setting.within)
      return calls * (level ?? 0)
    }
    let load = calls * traffic.handleSeconds / setting.seconds
    let outcome = try? ErlangC.solve(load: load, agents: agents, service: traffic.service)
    guard case .stable(let state) = outcome else {
      return traffic.handleSeconds > 0 ? 2 * (agents * setting.seconds / traffic.handleSeconds - calls) : 0
    }
    return calls * state.serviceLevel(within: setting.within)
  }
}
