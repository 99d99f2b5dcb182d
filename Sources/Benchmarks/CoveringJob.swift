import Optimisation

/// Job j6: the least-cost covering of 48 half-hours by 144 shifts of eight hours with an hour's break; SIZE multiplies
/// the needs, a SEED other than 1 puts the shifts into another order; INPUT means nothing.
enum CoveringJob {
  static func run(_ options: JobOptions) throws -> String {
    let needs = try HalfHours.rows(nil).map { $0.agents * (options.size ?? 1) }
    var shifts = (0..<48).flatMap { start in [6, 7, 8].map { shift(start: start, rest: $0) } }
    if options.seed != 1 { shuffle(&shifts, seed: options.seed) }
    let (seconds, outcome) = try Timing.meanPass {
      try ShiftCovering(needs: needs, templates: shifts).solve()
    }
    guard case .covered(let plan) = outcome else { System.exit(complaining: "j6: no plan") }
    return #"{"solves":1,"inner_s":\#(seconds),"cost":\#(plan.cost),"agents":\#(plan.people),"#
      + #""proven":\#(plan.isProven)}"#
  }

  /// Sixteen half-hours from a start on, two of them the break; nights cost more.
  private static func shift(start: Int, rest: Int) -> CoverTemplate {
    let intervals = (0..<16).filter { $0 != rest && $0 != rest + 1 }.map { (start + $0) % 48 }
    let cost = intervals.reduce(0) { $0 + ($1 < 12 || $1 >= 44 ? 125 : 100) }
    return CoverTemplate(intervals: intervals, cost: cost)
  }

  private static func shuffle(_ shifts: inout [CoverTemplate], seed: UInt64) {
    var state = seed
    for index in shifts.indices.dropFirst().reversed() {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      shifts.swapAt(index, Int(state >> 33) % (index + 1))
    }
  }
}
