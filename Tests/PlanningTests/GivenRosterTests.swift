import ContactCentre
import TestSupport
import Testing

@testable import Planning

@Suite("A roster that the scenario gives", .tags(.exact))
struct GivenRosterTests {
  /// Three shifts of eight hours a day, of which the second has an hour's break in the middle.
  private static func scenario(_ people: [Double?]) throws -> Scenario {
    try Tiny.scenario { scenario in
      for (index, people) in people.enumerated() { scenario.workforce.shifts[index].people = people }
      scenario.workforce.shifts[1].breaks = [
        ShiftBreak(id: "b", afterMinutes: 240, minutes: 30, isPaid: false)
      ]
    }
  }

  @Test func `people on duty are those of the shifts, less breaks and shrinkage`() throws {
    let scenario = try Self.scenario([2, 5.5, 0])
    let roster = try #require(Roster(givenBy: scenario))
    let day =
      Array(repeating: 2.0, count: 8) + [5.5, 5.5, 5.5, 5.5, 2.75, 5.5, 5.5, 5.5]
      + Array(repeating: 0, count: 8)
    #expect(roster.present == Array(repeating: day, count: 7).flatMap { $0 })
    #expect(roster.onDuty == roster.present.map { min($0 * 0.9, 30) })
    #expect(roster.assignments.filter { $0.shift == "s1" }.map(\.people) == [5, 6, 5, 6, 5, 6, 5])
    #expect(try Forecast(scenario).centre.roster.onDuty == roster.onDuty)
  }

  @Test func `seats bound the agents on duty`() throws {
    let roster = try #require(Roster(givenBy: try Self.scenario([40, 40, 40])))
    // Whole people take seats: 33 of them are 29.7 on duty, a 34th would have none.
    #expect(roster.onDuty.max() == 33 * 0.9)
  }

  @Test func `a payroll of another size changes nothing on duty`() throws {
    var scenario = try Self.scenario([2, 5, 1])
    let week = try Forecast(scenario).centre.week.week(by: .erlangA)
    scenario.workforce.agents *= 2
    #expect(try Forecast(scenario).centre.week.week(by: .erlangA) == week)
  }

  @Test func `all shifts say how many work them, or none`() throws {
    #expect(Roster(givenBy: try Self.scenario([nil, nil, nil])) == nil)
    let paths = try Self.scenario([2, nil, 1]).inconsistencies().map(\.path)
    #expect(paths == ["workforce.shifts.s1.people"])
  }
}
