import Optimisation

/// Job waves: when each of 17 random lines moves in a year, at least cost; SIZE is the number of lines, SEED draws other
/// ones; INPUT means nothing.
enum WaveJob {
  static func run(_ options: JobOptions) throws -> String {
    let problem = try problem(lines: min(64, options.size ?? 17), seed: options.seed)
    let (seconds, result) = Timing.meanPass { problem.solve(.cost) }
    guard case .planned(let plan) = result else { System.exit(complaining: "waves: no plan") }
    return #"{"solves":1,"inner_s":\#(seconds),"cost":\#(plan.cost),"bound":\#(plan.lowerBound),"#
      + #""gap":\#(plan.gap),"nodes":\#(plan.nodes),"proven":\#(plan.isProven)}"#
  }

  private static func problem(lines: Int, seed: UInt64) throws -> WaveProblem {
    var state = seed
    func draw(_ range: ClosedRange<Double>) -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return range.lowerBound + (range.upperBound - range.lowerBound) * Double(state >> 11) / 0x1p53
    }
    let curve = try ConcaveCurve(
      step: 2, values: (0...400).map { Double(2 * $0) + 1.2 * Double(2 * $0).squareRoot() })
    let day = (0..<48).map { _ in draw(0.1...1) }
    let sizes = (0..<lines).map { _ in draw(1...30) }
    let errors = (0..<lines).map { _ in draw(0...0.4) }
    let total = sizes.reduce(0, +)
    let months = (0..<12).map { month in
      WaveMonth(
        loads: sizes.map { size in day.map { $0 * size } }, counts: day.map { _ in 7 }, curve: curve,
        peoplePerAgent: 0.0155, further: sizes.map { _ in 0 },
        risk: WaveRisk(
          volumes: sizes, errors: errors, shared: 0.05, step: 0.05,
          factors: (0...10).map { 1 + 0.065 * Double($0) }),
        people: total * 1.5, seats: total * (month < 6 ? 1 : 1.6))
    }
    let candidates = sizes.map { size in
      let own = size * draw(15_000...60_000)
      let end = Int(draw(0...12))
      return WaveLine(
        costs: (0...12).map { Int(own * Double($0)) + ($0 < end ? Int(2 * own) : 0) }, people: size.rounded())
    }
    let hires = (0..<12).map { 3000 + 6500 * (13 - $0) }
    let hiring = WaveHiring(
      keep: 0.985, firstMonth: 2, trainingMonths: 1, places: Array(repeating: Int(total / 2), count: 12),
      costs: hires)
    return try WaveProblem(lines: candidates, months: months, hiring: hiring, mostMoves: 4)
  }
}
