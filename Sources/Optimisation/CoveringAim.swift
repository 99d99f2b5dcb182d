/// What a covering is asked for: its needs, and the service of its intervals where that counts.
struct CoveringAim {
  let covering: ShiftCovering
  /// Least cover of each interval.
  let needs: [Int]
  /// More cover than this is worth nothing.
  let useful: [Int]
  /// The curve of each interval whose service counts.
  let curves: [ServiceCurve?]
  let windows: [ServiceWindow]
  /// Whether the shortfall of the windows is to be least instead of the cost.
  let seeksService: Bool

  /// The cheapest plan for the needs.
  init(_ covering: ShiftCovering) {
    self.covering = covering
    needs = covering.needs
    useful = needs
    curves = needs.map { _ in nil }
    windows = []
    seeksService = false
  }

  /// The cheapest plan for the windows.
  init(leastCost service: ServiceCovering) {
    self.init(service, windows: service.windows, seeksService: false)
  }

  /// The best service: all intervals short of their greatest worth by as little as possible.
  init(mostService service: ServiceCovering) {
    let window = ServiceWindow(
      intervals: Array(service.curves.indices),
      least: service.curves.reduce(0) { $0 + ($1.values.last ?? 0) })
    self.init(service, windows: [window], seeksService: true)
  }

  private init(_ service: ServiceCovering, windows: [ServiceWindow], seeksService: Bool) {
    covering = service.covering
    var isLive = service.curves.map { _ in false }
    for window in windows { for interval in window.intervals { isLive[interval] = true } }
    needs = zip(service.covering.needs, service.curves).map { max($0, $1.first) }
    let live = zip(service.curves, isLive).map { $1 && $0.top > $0.first ? $0 : nil }
    curves = live
    useful = zip(needs, curves).map { max($0, $1?.top ?? 0) }
    // Intervals that are worth the same whatever their cover only move what the others must reach.
    var fixed = service.curves.map { $0.values.first ?? 0 }
    for (interval, curve) in curves.enumerated() where curve != nil { fixed[interval] = 0 }
    self.windows = windows.map { window in
      ServiceWindow(
        intervals: window.intervals.filter { live[$0] != nil },
        least: window.least - window.intervals.reduce(0) { $0 + fixed[$1] })
    }
    self.seeksService = seeksService
  }
}
