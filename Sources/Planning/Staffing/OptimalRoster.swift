import Optimisation

/// Puts the people of a payroll on shifts so that the intervals are worth as many calls as possible, with a proven bound.
///
/// The same question as `MarginalRoster`'s, asked of `ServiceCovering`: person-weeks and the people of a day are caps, seats
/// end the curves. The marginal roster is the answer where the search finds none that is worth more.
struct OptimalRoster {
  /// How far the search goes for one payroll: to a thousandth of what all calls are worth.
  private static let limits = SearchLimits(relativeGap: 1e-3, operations: 5e8)

  /// The people on each cover.
  let counts: [Int]
  /// What the roster may be worth too little at most, in calls.
  let missing: Double

  /// The best roster of a problem, no worse than another.
  ///
  /// - Parameter other: the people of the other roster on each cover.
  /// - Complexity: that of `ServiceCovering.mostService`.
  init(_ problem: RosterProblem, _ envelopes: inout Envelopes, personWeeks: Double, besides other: [Int]) {
    let known = Self.value(other, problem, &envelopes)
    guard let covering = Self.covering(problem, &envelopes, personWeeks: personWeeks),
      case .found(let plan) = covering.mostService(within: Self.limits)
    else {
      (counts, missing) = (other, .infinity)
      return
    }
    let value = Self.value(plan.counts, problem, &envelopes)
    counts = value > known ? plan.counts : other
    missing = max(0, plan.upperBound - max(value, known))
  }

  private static func covering(
    _ problem: RosterProblem, _ envelopes: inout Envelopes, personWeeks: Double
  ) -> ServiceCovering? {
    let shares = WholeShares(problem.covers.map(\.weekShare), of: personWeeks)
    var caps = [
      CoverCap(
        most: shares.whole,
        parts: shares.parts.enumerated().map { CoverCap.Part(template: $0, units: $1) })
    ]
    let people = Int(min(1e9, personWeeks + 1e-9))
    for day in 0..<7 {
      let covers = problem.covers.indices.filter { problem.covers[$0].day == day }
      caps.append(CoverCap(most: people, parts: covers.map { CoverCap.Part(template: $0, units: 1) }))
    }
    let curves = (0..<problem.intervals).map { interval in
      ServiceCurve(
        first: 0, values: (0...envelopes.mostUnits(interval)).map { envelopes.value(interval, $0) })
    }
    return try? ServiceCovering(
      ShiftCovering(
        needs: Array(repeating: 0, count: problem.intervals), caps: caps,
        templates: problem.covers.map { cover in
          CoverTemplate(
            parts: cover.units.map { CoverTemplate.Part(interval: $0.interval, units: $0.units) }, cost: 0)
        }), curves: curves, windows: [])
  }

  private static func value(
    _ counts: [Int], _ problem: RosterProblem, _ envelopes: inout Envelopes
  ) -> Double {
    var units = Array(repeating: 0, count: problem.intervals)
    for (cover, people) in zip(problem.covers, counts) where people > 0 {
      for part in cover.units { units[part.interval] += people * part.units }
    }
    var sum = 0.0
    for interval in units.indices { sum += envelopes.value(interval, units[interval]) }
    return sum
  }
}

/// Shares of a whole as whole numbers without a common divisor, so that what fits into the whole fits in numbers, and what
/// does not fit does not.
struct WholeShares {
  let parts: [Int]
  let whole: Int

  private static let grain = 1e6

  /// Shares to a millionth of one.
  init(_ shares: [Double], of whole: Double) {
    let parts = shares.map { max(1, Int((min(1e3, $0) * Self.grain).rounded())) }
    let divisor = max(1, parts.reduce(0) { greatestCommonDivisor($0, $1) })
    self.parts = parts.map { $0 / divisor }
    self.whole = Int(((min(1e9, whole) * Self.grain + 0.5) / Double(divisor)).rounded(.down))
  }
}
