import Optimisation
import TestSupport
import Testing

@Suite("Coverings at the edges", .tags(.exact))
struct CoveringEdgeTests {
  private func solve(
    _ needs: [Int], seats: [Int: Int] = [:], _ templates: [CoverTemplate]
  ) throws -> ShiftCovering.Outcome {
    try ShiftCovering(needs: needs, caps: caps(seats, templates), templates: templates).solve()
  }

  /// At most so many people in intervals.
  private func caps(_ seats: [Int: Int], _ templates: [CoverTemplate]) -> [CoverCap] {
    seats.sorted { $0.key < $1.key }.map { interval, most in
      CoverCap(
        most: most,
        parts: templates.indices.filter { templates[$0].parts.contains { $0.interval == interval } }
          .map { CoverCap.Part(template: $0, units: 1) })
    }
  }

  private func plan(_ counts: [Int], cost: Int) -> ShiftCovering.Outcome {
    .covered(ShiftPlan(counts: counts, cost: cost, lowerBound: cost, nodes: 1))
  }

  @Test func `no needs, no intervals or no templates cost nothing`() throws {
    #expect(try solve([], []) == plan([], cost: 0))
    #expect(try solve([0, 0], []) == plan([], cost: 0))
    #expect(try solve([0, 0], [CoverTemplate(intervals: [0, 1], cost: 7)]) == plan([0], cost: 0))
    #expect(try solve([2], [CoverTemplate(intervals: [0], cost: 0)]) == plan([2], cost: 0))
  }

  @Test func `templates without intervals are not used`() throws {
    let templates = [CoverTemplate(intervals: [], cost: 0), CoverTemplate(intervals: [0], cost: 3)]
    #expect(try solve([4], templates) == plan([0, 4], cost: 12))
  }

  @Test func `an interval named twice counts once`() throws {
    #expect(try solve([4], [CoverTemplate(intervals: [0, 0], cost: 3)]) == plan([4], cost: 12))
  }

  @Test func `limits send people to dearer templates`() throws {
    let templates = [
      CoverTemplate(intervals: [0, 1], cost: 5, limit: 2), CoverTemplate(intervals: [0, 1], cost: 8),
    ]
    #expect(try solve([3, 3], templates) == plan([2, 1], cost: 18))
  }

  @Test func `seats send people to templates that waste nobody`() throws {
    let templates = [
      CoverTemplate(intervals: [0, 1], cost: 5), CoverTemplate(intervals: [0], cost: 6),
      CoverTemplate(intervals: [1], cost: 6),
    ]
    #expect(try solve([3, 1], templates) == plan([3, 0, 0], cost: 15))
    #expect(try solve([3, 1], seats: [1: 2], templates) == plan([2, 1, 0], cost: 16))
  }

  @Test func `what no template covers is named`() throws {
    let one = CoverTemplate(intervals: [0], cost: 5)
    #expect(
      try solve([1, 2], [one]) == .infeasible(.uncovered(interval: 1, need: 2, most: 0)))
    let few = CoverTemplate(intervals: [1], cost: 5, limit: 1)
    #expect(
      try solve([1, 2], [one, few]) == .infeasible(.uncovered(interval: 1, need: 2, most: 1)))
  }

  @Test func `an interval with too few seats is named`() throws {
    let one = CoverTemplate(intervals: [0, 1], cost: 5)
    #expect(
      try solve([1, 2], seats: [1: 1], [one])
        == .infeasible(.conflict(needs: [1], caps: [0], limits: [])))
  }

  @Test func `needs that conflict over seats are named with them`() throws {
    // Who serves interval 0 or 2 sits in interval 1 too.
    let templates = [CoverTemplate(intervals: [0, 1], cost: 5), CoverTemplate(intervals: [1, 2], cost: 5)]
    #expect(
      try solve([2, 0, 2, 0], seats: [1: 3, 3: 5], templates)
        == .infeasible(.conflict(needs: [0, 2], caps: [0], limits: [])))
  }

  @Test func `needs that conflict over a limit are named with it`() throws {
    let templates = [
      CoverTemplate(intervals: [0, 1], cost: 5, limit: 1), CoverTemplate(intervals: [0, 2], cost: 5),
      CoverTemplate(intervals: [1, 2], cost: 5),
    ]
    #expect(
      try solve([2, 2, 0], seats: [2: 1], templates)
        == .infeasible(.conflict(needs: [0, 1], caps: [0], limits: [0])))
  }

  @Test func `needs that only fractions of people could meet have no plan`() throws {
    // A triangle: every two intervals share a template, one and a half people would do.
    let templates = [[0, 1], [1, 2], [0, 2]].map { CoverTemplate(intervals: $0 + [3], cost: 1) }
    #expect(
      try solve([1, 1, 1, 0], seats: [3: 1], templates)
        == .infeasible(.conflict(needs: [0, 1, 2], caps: [0], limits: [])))
    let crowded = [1, 1, 1].enumerated().map { index, _ in
      CoverTemplate(intervals: [index, (index + 1) % 3], cost: 1)
    }
    #expect(try solve([1, 1, 1], seats: [0: 1, 1: 1, 2: 1], crowded) == .infeasible(.exhausted))
  }

  @Test func `a triangle takes two people`() throws {
    let templates = [[0, 1], [1, 2], [0, 2]].map { CoverTemplate(intervals: $0, cost: 10) }
    let outcome = try ShiftCovering(needs: [1, 1, 1], templates: templates).checkedPlan()
    #expect(outcome.cost == 20 && outcome.isProven)
  }

  @Test func `large needs and costs are added exactly`() throws {
    let templates = [[0, 1], [1, 2], [0, 2]].map { CoverTemplate(intervals: $0, cost: 99_991) }
    let covering = try ShiftCovering(needs: [1_000_001, 1_000_001, 1_000_001], templates: templates)
    let plan = try covering.checkedPlan()
    #expect(plan.cost == 99_991 * 1_500_002)
    #expect(plan.isProven)
  }

  @Test func `the gap is a share of the cost`() {
    let plan = ShiftPlan(counts: [1, 2], cost: 200, lowerBound: 190, nodes: 3)
    #expect(plan.gap == 0.05 && !plan.isProven && plan.people == 3)
    #expect(ShiftPlan(counts: [], cost: 0, lowerBound: 0, nodes: 1).gap == 0)
  }

  @Test func `figures outside their domain are named`() {
    let template = CoverTemplate(intervals: [0], cost: 1)
    func error(_ needs: [Int], caps: [CoverCap] = [], _ templates: [CoverTemplate]) -> CoveringError? {
      do throws(CoveringError) {
        _ = try ShiftCovering(needs: needs, caps: caps, templates: templates)
        return nil
      } catch { return error }
    }
    #expect(
      error([0, -1], [template])
        == .outOfDomain(.need, index: 1, value: -1, allowed: "0 ≤ need ≤ 1e9"))
    #expect(
      error([1], caps: [CoverCap(most: -2, parts: [])], [template])
        == .outOfDomain(.most, index: 0, value: -2, allowed: "0 ≤ most"))
    #expect(
      error([1], caps: [CoverCap(most: 2, parts: [.init(template: 0, units: 0)])], [template])
        == .outOfDomain(.capUnits, index: 0, value: 0, allowed: "1 ≤ units ≤ 1e9"))
    #expect(
      error([1], caps: [CoverCap(most: 2, parts: [.init(template: 1, units: 1)])], [template])
        == .outOfDomain(.template, index: 0, value: 1, allowed: "0 ≤ template < 1"))
    #expect(
      error([1], [CoverTemplate(parts: [.init(interval: 0, units: 0)], cost: 1)])
        == .outOfDomain(.units, index: 0, value: 0, allowed: "1 ≤ units ≤ 1e6"))
    #expect(
      error([1], [CoverTemplate(intervals: [0], cost: -3)])
        == .outOfDomain(.cost, index: 0, value: -3, allowed: "0 ≤ cost ≤ 1e12"))
    #expect(
      error([1], [CoverTemplate(intervals: [0], cost: 1, limit: -1)])
        == .outOfDomain(.limit, index: 0, value: -1, allowed: "0 ≤ limit"))
    #expect(
      error([1], [template, CoverTemplate(intervals: [1], cost: 1)])
        == .outOfDomain(.interval, index: 1, value: 1, allowed: "0 ≤ interval < 1"))
    #expect(
      error([1_000_000_000], [CoverTemplate(intervals: [0], cost: 1_000_000_000_000)]) == .tooLarge)
  }
}
