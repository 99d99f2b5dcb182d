import Optimisation
import TestSupport
import Testing

@Suite("Coverings of a day and a week", .tags(.reference))
struct CoveringDayTests {
  /// A day of 30 000 calls.
  static let needs = [
    10, 10, 10, 10, 10, 10, 11, 11, 12, 13, 16, 22, 32, 47, 68, 95, 126, 157, 183, 200, 206, 202, 190, 177,
    165,
    160, 160, 164, 169, 172, 170, 163, 151, 135, 117, 101, 86, 73, 62, 53, 45, 38, 32, 27, 22, 18, 15, 13,
  ]

  /// Eight hours with an hour's break after 3, 3½ or 4 hours, from every half-hour; nights cost more.
  static let shifts = (0..<48).flatMap { start in
    [6, 7, 8].map { rest in
      let intervals = (0..<16).filter { $0 != rest && $0 != rest + 1 }.map { (start + $0) % 48 }
      return CoverTemplate(
        intervals: intervals, cost: intervals.reduce(0) { $0 + ($1 < 12 || $1 >= 44 ? 125 : 100) })
    }
  }

  /// The optima were also found by two branch-and-cut programs.
  @Test(arguments: [(1, 444_925), (20, 8_885_750)])
  func `a day of 144 shifts`(times: Int, least: Int) throws {
    let plan = try ShiftCovering(needs: Self.needs.map { $0 * times }, templates: Self.shifts).checkedPlan()
    #expect(plan.cost == least)
    #expect(plan.isProven)
  }

  @Test func `a day of 144 shifts in another order`() throws {
    var random = RandomCovering(case: 1)
    let templates = random.order(144).map { Self.shifts[$0] }
    let plan = try ShiftCovering(needs: Self.needs, templates: templates).checkedPlan()
    #expect(plan.cost == 444_925)
    #expect(plan.isProven)
  }

  @Test func `a week of seven kinds of day comes within one per cent`() throws {
    let needs = (0..<7).flatMap { day in Self.needs.map { $0 * (20 - day) / 20 } }
    let templates = (0..<7).flatMap { day in
      Self.shifts.enumerated().filter { $0.offset % 5 < 2 }.map { item in
        CoverTemplate(
          intervals: item.element.parts.map(\.interval).map { slot in
            // What lies before the start belongs to the next day.
            let isNext = slot < item.offset / 3
            return (48 * (day + (isNext ? 1 : 0)) + slot) % 336
          }, cost: item.element.cost)
      }
    }
    let plan = try ShiftCovering(needs: needs, templates: templates)
      .checkedPlan(within: SearchLimits(relativeGap: 0.01, operations: 3e8))
    #expect(plan.gap < 0.01)
  }
}
