import Foundation
import Optimisation

/// Calls answered in time in an interval, under Erlang C.
enum ErlangCurve {
  /// From the least agents that keep up with the load to those with whom next to all calls are in time.
  static func make(
    calls: Double, handling: Double, threshold: Double, interval: Double = 1800
  ) -> ServiceCurve {
    let load = calls * handling / interval
    var agents = Int(load) + 1
    let first = agents
    var values: [Double] = []
    while true {
      var blocking = 1.0
      for number in 1...agents { blocking = load * blocking / (Double(number) + load * blocking) }
      let spare = Double(agents) - load
      let waiting = blocking / (1 - load / Double(agents) * (1 - blocking))
      let level = 1 - waiting * exp(-spare * threshold / handling)
      values.append(calls * level)
      if 1 - level < 1e-9 { return ServiceCurve(first: first, values: values) }
      agents += 1
    }
  }
}
