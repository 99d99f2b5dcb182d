/// The domain of the figures of a covering problem.
enum CoveringDomain {
  static func check(needs: [Int]) throws(CoveringError) {
    for (index, need) in needs.enumerated() {
      try check(.need, index, need, 0...1_000_000_000, "0 ≤ need ≤ 1e9")
    }
  }

  static func check(templates: [CoverTemplate], intervals: Int) throws(CoveringError) {
    for (index, template) in templates.enumerated() {
      try check(.cost, index, template.cost, 0...1_000_000_000_000, "0 ≤ cost ≤ 1e12")
      try check(.limit, index, template.limit ?? 0, 0...Int.max, "0 ≤ limit")
      for part in template.parts {
        try check(.units, index, part.units, 1...1_000_000, "1 ≤ units ≤ 1e6")
        try check(.interval, index, part.interval, below: intervals)
      }
    }
  }

  static func check(caps: [CoverCap], templates: Int) throws(CoveringError) {
    for (index, cap) in caps.enumerated() {
      try check(.most, index, cap.most, 0...Int.max, "0 ≤ most")
      for part in cap.parts {
        try check(.capUnits, index, part.units, 1...1_000_000_000, "1 ≤ units ≤ 1e9")
        try check(.template, index, part.template, below: templates)
      }
    }
  }

  static func check(curves: [ServiceCurve], needs: Int) throws(CoveringError) {
    guard curves.count == needs else { throw .curvesMissing(needs: needs, curves: curves.count) }
    for (index, curve) in curves.enumerated() {
      guard !curve.values.isEmpty else { throw .noValues(curve: index) }
      try check(.first, index, curve.first, 0...1_000_000_000, "0 ≤ first ≤ 1e9")
      for value in curve.values {
        guard value.isFinite, abs(value) < 0x1p200 else { throw .notFinite(.value, index: index) }
      }
    }
  }

  static func check(windows: [ServiceWindow], intervals: Int) throws(CoveringError) {
    for (index, window) in windows.enumerated() {
      guard window.least.isFinite, abs(window.least) < 0x1p200 else { throw .notFinite(.least, index: index) }
      for interval in window.intervals { try check(.windowInterval, index, interval, below: intervals) }
    }
  }

  /// Costs, covers and what caps count are added in floating point, which is exact below 2⁵³.
  static func check(sumsOf covering: ShiftCovering, useful: [Int]) throws(CoveringError) {
    let most = covering.greatestCounts(useful: useful).map(Double.init)
    var cost = 0.0
    var covers = [Double](repeating: 0, count: covering.needs.count)
    for (template, most) in zip(covering.templates, most) {
      cost += Double(template.cost) * most
      for part in template.parts { covers[part.interval] += Double(part.units) * most }
    }
    let taken = covering.caps.map { $0.parts.reduce(0.0) { $0 + Double($1.units) * most[$1.template] } }
    guard cost < 0x1p50, (covers + taken).allSatisfy({ $0 < 0x1p50 }) else { throw .tooLarge }
  }

  private static func check(
    _ figure: CoveringError.Figure, _ index: Int, _ value: Int, below end: Int
  ) throws(CoveringError) {
    guard value >= 0, value < end else {
      let name = figure == .template ? "template" : "interval"
      throw .outOfDomain(figure, index: index, value: value, allowed: "0 ≤ \(name) < \(end)")
    }
  }

  private static func check(
    _ figure: CoveringError.Figure, _ index: Int, _ value: Int, _ range: ClosedRange<Int>, _ allowed: String
  ) throws(CoveringError) {
    guard range.contains(value) else {
      throw .outOfDomain(figure, index: index, value: value, allowed: allowed)
    }
  }
}
