import Optimisation
import TestSupport
import Testing

@Suite("Cover chosen freely by interval")
struct FreeCoveringTests {
  @Test("The least cover is that of a search through all covers", .tags(.property), arguments: 0..<40)
  func againstAllCovers(number: Int) throws {
    var random = SplitMix64(case: number)
    let curves = (0..<3).map { _ in
      // Falling gains: a concave curve.
      let gains = (0..<5).map { _ in Double(random.whole(0...9)) }.sorted(by: >)
      return ServiceCurve(
        first: random.whole(0...2),
        values: gains.reduce(into: [0.0]) { values, gain in values.append((values.last ?? 0) + gain) })
    }
    let most = curves.map { curve in
      random.whole(0...3) == 0 ? curve.first + random.whole(0...5) : nil
    }
    let least = Double(random.whole(0...70))
    let outcome = try #require(try FreeCovering(curves: curves, most: most, least: least).leastCover())
    let ranges = zip(curves, most).map { curve, most in curve.first...min(curve.first + 5, most ?? .max) }
    var best: Int?
    for a in ranges[0] {
      for b in ranges[1] {
        for c in ranges[2] where worth(curves, [a, b, c]) >= least { best = min(best ?? .max, a + b + c) }
      }
    }
    switch outcome {
    case .covered(let plan):
      #expect(plan.cost == best && plan.isProven && plan.counts.reduce(0, +) == plan.cost)
      #expect(worth(curves, plan.counts) >= least)
      #expect(zip(plan.counts, ranges).allSatisfy { $1.contains($0) })
    case .infeasible(.unreachable(0, let value, least)):
      #expect(best == nil && value == worth(curves, ranges.map(\.upperBound)))
    default: Issue.record("\(outcome)")
    }
  }

  private func worth(_ curves: [ServiceCurve], _ covers: [Int]) -> Double {
    zip(curves, covers).reduce(0) { $0 + $1.0.values[min($1.1 - $1.0.first, $1.0.values.count - 1)] }
  }

  @Test("A curve that is not concave proves nothing", .tags(.exact))
  func notConcave() throws {
    let curve = ServiceCurve(first: 0, values: [0, 1, 5])
    #expect(try FreeCovering(curves: [curve], least: 4).leastCover() == nil)
  }

  @Test("Limits below the least cover are named", .tags(.exact))
  func belowFirst() throws {
    let covering = try FreeCovering(curves: [ServiceCurve(first: 3, values: [0])], most: [2], least: 0)
    #expect(covering.leastCover() == .infeasible(.uncovered(interval: 0, need: 3, most: 2)))
  }

  @Test("Lists that differ and figures that are none are refused", .tags(.exact))
  func refusals() {
    let curve = ServiceCurve(first: 0, values: [0, 1])
    #expect(throws: CoveringError.curvesMissing(needs: 2, curves: 1)) {
      try FreeCovering(curves: [curve], most: [1, 1], least: 0)
    }
    #expect(throws: CoveringError.notFinite(.least, index: 0)) {
      try FreeCovering(curves: [curve], least: .nan)
    }
  }
}
