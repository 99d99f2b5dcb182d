/// The curves of all intervals of a week; intervals with the same traffic share one.
struct ServiceCurves: Sendable {
  private(set) var curves: [ServiceCurve] = []
  /// The curve of each interval.
  let index: [Int]

  init(_ traffic: [IntervalTraffic], _ setting: ServiceCurve.Setting) {
    var known: [IntervalTraffic: Int] = [:]
    var curves: [ServiceCurve] = []
    index = traffic.map { traffic in
      if let index = known[traffic] { return index }
      known[traffic] = curves.count
      curves.append(ServiceCurve(traffic, setting))
      return curves.count - 1
    }
    self.curves = curves
  }

  mutating func value(interval: Int, units: Int) -> Double { curves[index[interval]].value(units) }

  func value(interval: Int, agents: Double) -> Double { curves[index[interval]].value(agents: agents) }

  mutating func tangent(interval: Int, most: Int) -> Int { curves[index[interval]].tangent(most: most) }
}
