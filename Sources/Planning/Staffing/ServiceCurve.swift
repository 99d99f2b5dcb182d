import Measures
import QueueTheory

/// The calls of one interval that are served in time, as a function of the people present, and its concave
/// envelope.
///
/// Under Erlang C the first agents gain nothing: the curve is zero until agents exceed the load, then rises
/// and levels off. The envelope, the least concave function above it, is the straight line from the origin
/// to the tangent point and the curve itself beyond: along it every step gains what the best completion of
/// the interval gains per person (Fox 1966, doi:10.1287/mnsc.13.3.210). Values are worked out when first
/// asked for.
struct ServiceCurve: Sendable {
  /// How an interval is served: shared by all intervals of a week.
  struct Setting: Equatable, Sendable {
    let formula: ServiceLevelFormula
    let within: Double
    /// The length of an interval, in seconds.
    let seconds: Double
    /// Agents on duty for calls for one unit of cover.
    let agentsPerUnit: Double
    let usesPatience: Bool
  }

  private let traffic: IntervalTraffic
  private let setting: Setting
  private var values: [Double] = []

  init(_ traffic: IntervalTraffic, _ setting: Setting) {
    self.traffic = traffic
    self.setting = setting
  }

  /// The calls served in time with a number of units of cover.
  mutating func value(_ units: Int) -> Double {
    while values.count <= units { values.append(.nan) }
    if values[units].isNaN { values[units] = value(agents: Double(units) * setting.agentsPerUnit) }
    return values[units]
  }

  /// The calls served in time with a real number of agents.
  func value(agents: Double) -> Double {
    let calls = traffic.demand
    guard calls > 0, agents > 0 else { return 0 }
    let level: Double?
    if setting.usesPatience, let patience = traffic.patienceSeconds {
      let totals = try? ErlangAInterval.totals(
        traffic, patience: patience, agents: agents, seconds: setting.seconds, within: setting.within)
      level = totals?.serviceLevel(setting.formula)
    } else {
      let load = calls * traffic.handleSeconds / setting.seconds
      let outcome = try? ErlangC.solve(load: load, agents: agents, handleTime: traffic.handleSeconds)
      guard case .stable(let state) = outcome else { return 0 }
      level = state.serviceLevel(within: setting.within)
    }
    return calls * (level ?? 0)
  }

  /// The units at which the line from the origin touches the curve, at most `most`.
  ///
  /// Value per unit rises to the tangent point and falls beyond it. Complexity: O(log most) values.
  mutating func tangent(most: Int) -> Int {
    guard most > 1 else { return most }
    var low = 1
    var high = most
    while low < high {
      let middle = (low + high) / 2
      // Value per unit still rises, or has not begun to.
      if value(middle) * Double(middle + 1) <= value(middle + 1) * Double(middle) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
