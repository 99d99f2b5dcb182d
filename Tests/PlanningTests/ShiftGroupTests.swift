import ContactCentre
import TestSupport
import Testing

@testable import Planning

@Suite("Days that are alike")
struct ShiftGroupTests {
  @Test(.tags(.exact)) func `days with the same key are one class, the earliest first`() {
    #expect(AlikeDays([3, 1, 3, 1, 1, 2, 3]).classes == [[0, 2, 6], [1, 3, 4], [5]])
    #expect(AlikeDays(Array(repeating: 0, count: 7)).classes == [Array(0..<7)])
  }

  /// Weekdays are alike, and so are Saturday and Sunday, when fewer call.
  @Test(.tags(.exact)) func `a group is a shift on all days of a class`() throws {
    let scenario = try Tiny.scenario { $0.calendar.weekdayFactors = [1, 1, 1, 1, 1, 0.5, 0.5] }
    let task = try Self.task(scenario)
    let names = task.shiftGroups.groups.map { group in
      group.map { "\(task.covers.covers[$0].shift.id)\(task.covers.covers[$0].day)" }
    }
    let weekdays = ["s0", "s1", "s2"].map { id in (0...4).map { "\(id)\($0)" } }
    let weekends = ["s0", "s1", "s2"].map { id in (5...6).map { "\(id)\($0)" } }
    #expect(names == weekdays + weekends)
    // Eight hours of a shift on weekdays, eight at weekends; no two hours of a day are the same time of day.
    #expect(task.shiftGroups.rows.count == 48)
    let expanded = task.shiftGroups.expanded([1, 2, 3, 4, 5, 6])
    // 5 × (1 + 2 + 3) + 2 × (4 + 5 + 6).
    #expect(expanded.reduce(0, +) == 60)
  }

  private static func task(_ scenario: Scenario) throws -> StaffingTask {
    try StaffingTask(
      scenario, WeekDemand(scenario).merged, ShiftPrices(scenario), setAside: 0, narrowing: nil)
  }

  /// Every cover is in one group, every interval in one row; what the rows get from groups is what the covers of these give
  /// to each interval, to the unit.
  @Test(.tags(.property), arguments: 0..<40)
  func `groups and rows are the covers and intervals put together, nothing lost`(number: Int) throws {
    let scenario = try SmallCity.scenario(case: number)
    let task = try Self.task(scenario)
    let (groups, covers) = (task.shiftGroups, task.covers)
    #expect(groups.groups.joined().sorted() == Array(covers.covers.indices))
    #expect(groups.rows.joined().sorted() == Array(0..<168))
    for (row, intervals) in groups.rows.enumerated() {
      #expect(intervals.allSatisfy { groups.rowOfInterval[$0] == row && $0 % 24 == intervals[0] % 24 })
    }
    var random = SplitMix64(case: number)
    let counts = groups.groups.map { _ in random.whole(0...5) }
    let people = groups.expanded(counts)
    var units = Array(repeating: 0, count: 168)
    for (cover, people) in zip(covers.covers, people) {
      for part in covers.units(of: cover) { units[part.interval] += people * part.units }
    }
    for (interval, row) in groups.rowOfInterval.enumerated() {
      #expect(groups.partsOfRow[row].reduce(0) { $0 + $1.units * counts[$1.group] } == units[interval])
    }
    // What a person costs on a group is the sum over its days, and the payroll is that of the shifts one by one.
    let present = covers.roster(people).present
    #expect(zip(present, units).allSatisfy { agree($0 * Double(covers.unitsPerPerson), Double($1)) })
    let headcount = try RosterPeople(covers.roster(people), scenario.workforce).headcount
    #expect(task.payroll(of: counts) <= headcount.payroll)
    #expect(task.payroll(of: counts) >= headcount.payroll - 1)
  }
}
