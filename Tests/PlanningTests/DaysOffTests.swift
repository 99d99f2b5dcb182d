import ContactCentre
import TestSupport
import Testing

@testable import Planning

@Suite("Days off, worked out by hand", .tags(.exact))
struct DaysOffTests {
  @Test func `seven days alike with five working days take seven fifths of the people`() throws {
    let problem = try DaysOffProblem(needed: Array(repeating: 5, count: 7), daysOff: 2)
    #expect(problem.bounds == DaysOffBounds(busiestDay: 5, workingDays: 7, weekends: 0))
    let schedule = try problem.schedule()
    #expect(schedule.people == 7)
    #expect(schedule.step == 0)
    #expect(schedule.atWork == Array(repeating: 5, count: 7))
    #expect(schedule.places.allSatisfy { $0.works.count { !$0 } == 2 })
  }

  @Test(arguments: [
    ([10, 1, 1, 1, 1, 1, 1], 2, 0, 1, 10),
    ([4, 4, 4, 4, 4, 6, 6], 2, 1, 2, 12),
    ([4, 4, 4, 4, 4, 6, 6], 2, 1, 3, 9),
    ([4, 4, 4, 4, 4, 6, 5], 2, 2, 3, 18),
    ([9, 9, 9, 9, 9, 0, 0], 2, 1, 1, 9),
    ([3, 3, 3, 3, 3, 3, 3], 0, 0, 1, 3),
    ([3, 3, 3, 3, 3, 3, 3], 1, 0, 1, 4),
    ([3, 3, 3, 3, 3, 3, 3], 6, 0, 1, 21),
    ([0, 0, 0, 0, 0, 0, 0], 2, 1, 2, 0),
  ])
  func `the least workforce is the largest bound`(
    needed: [Int], daysOff: Int, off: Int, outOf: Int, least: Int
  ) throws {
    let rule = try WeekendRule(off: off, outOf: outOf)
    let problem = try DaysOffProblem(needed: needed, daysOff: daysOff, weekends: rule)
    #expect(problem.bounds.least == least)
    #expect(try problem.schedule().people == least)
  }

  /// Both have Wednesday off, one the Saturday and one the Sunday: the weekend falls to each in turn.
  @Test func `two people without a day to spare`() throws {
    let rule = try WeekendRule(off: 1, outOf: 2)
    let schedule = try DaysOffProblem(needed: [2, 2, 0, 2, 2, 1, 1], daysOff: 2, weekends: rule).schedule()
    #expect(schedule.beginsOnSunday)
    #expect(schedule.step == 1)
    #expect(
      schedule.places == [
        .init(people: 1, works: [true, true, false, true, true, false, true]),
        .init(people: 1, works: [true, true, false, true, true, true, false]),
      ])
    // The Sunday of a calendar week is the first day of the next week of the days off.
    let weekends = (0..<4).map { week in
      [Weekday.saturday, .sunday].map { schedule.works(person: 0, on: $0, ofWeek: week) }
    }
    #expect(weekends == [[false, false], [true, true], [false, false], [true, true]])
  }

  /// Five people for 17 person-days: those to spare are there on weekdays, nobody where no shift is.
  @Test func `an office has its weekend off, whoever is to spare`() throws {
    let schedule = try DaysOffProblem(needed: [5, 3, 3, 3, 3, 0, 0], daysOff: 2).schedule()
    #expect(schedule.atWork == [5, 5, 5, 5, 5, 0, 0])
    #expect(schedule.places == [.init(people: 5, works: [true, true, true, true, true, false, false])])
  }

  @Test func `more days without shifts than days off are all off, fewer leave the rest to be dealt`() throws {
    let three = try DaysOffProblem(needed: [2, 2, 0, 2, 2, 0, 0], daysOff: 1).schedule()
    #expect(three.atWork == [2, 2, 0, 2, 2, 0, 0])
    let one = try DaysOffProblem(needed: [5, 5, 5, 5, 5, 5, 0], daysOff: 2).schedule()
    #expect(one.people == 6)
    #expect(one.atWork == [5, 5, 5, 5, 5, 5, 0])
    #expect(one.places.allSatisfy { !$0.works[6] && $0.works.count { !$0 } == 2 })
  }

  @Test func `people and weeks are counted round`() throws {
    let rule = try WeekendRule(off: 1, outOf: 3)
    let schedule = try DaysOffProblem(needed: [5, 5, 4, 5, 5, 4, 3], daysOff: 2, weekends: rule).schedule()
    let people = schedule.people
    for day in Weekday.allCases {
      for (person, week) in [(-1, 0), (3, -2), (people, people + 1), (Int.min, Int.max), (Int.max, Int.min)] {
        let inside = schedule.works(
          person: person.modulo(people), on: day, ofWeek: week.modulo(people))
        #expect(schedule.works(person: person, on: day, ofWeek: week) == inside)
      }
    }
  }

  @Test func `nobody needed, nobody there`() throws {
    let schedule = try DaysOffProblem(needed: Array(repeating: 0, count: 7), daysOff: 2).schedule()
    #expect(schedule.places.isEmpty)
    #expect(!schedule.works(person: 3, on: .monday, ofWeek: 1))
  }

  @Test func `the largest workforce needs no more pieces than a small one`() throws {
    let rule = try WeekendRule(off: 51, outOf: 52)
    let needed = [1_000_000, 999_999, 7, 500_000, 1_000_000, 1_000_000, 900_000]
    let problem = try DaysOffProblem(needed: needed, daysOff: 2, weekends: rule)
    #expect(problem.bounds.least == 52_000_000)
    let schedule = try problem.schedule(people: 100_000_000)
    #expect(schedule.people == 100_000_000)
    #expect(schedule.places.count <= 12)
    #expect(zip(schedule.atWork, needed).allSatisfy { $0 >= $1 })
  }

  @Test func `what cannot be asked is refused`() throws {
    let half = try WeekendRule(off: 1, outOf: 2)
    let all = try WeekendRule(off: 2, outOf: 2)
    let alike = Array(repeating: 3, count: 7)
    #expect(throws: HeadcountError.outOfDomain(.days, value: 6, allowed: "seven days")) {
      try DaysOffProblem(needed: Array(alike.dropLast()), daysOff: 2)
    }
    #expect(throws: HeadcountError.outOfDomain(.people, value: -1, allowed: "0 <= people <= 1e6")) {
      try DaysOffProblem(needed: [1, 1, -1, 1, 1, 1, 1], daysOff: 2)
    }
    #expect(throws: HeadcountError.outOfDomain(.daysOff, value: 7, allowed: "0 <= days off <= 6")) {
      try DaysOffProblem(needed: alike, daysOff: 7)
    }
    #expect(throws: HeadcountError.weekendsNeedTwoDaysOff(daysOff: 1)) {
      try DaysOffProblem(needed: alike, daysOff: 1, weekends: half)
    }
    #expect(throws: HeadcountError.weekendsAllOff) {
      try DaysOffProblem(needed: alike, daysOff: 2, weekends: all)
    }
    #expect(throws: HeadcountError.outOfDomain(.weekendsOff, value: 3, allowed: "0 <= weekends off <= 2")) {
      try WeekendRule(off: 3, outOf: 2)
    }
    #expect(throws: HeadcountError.outOfDomain(.weekends, value: 0, allowed: "1 <= weekends <= 52")) {
      try WeekendRule(off: 0, outOf: 0)
    }
    #expect(throws: HeadcountError.tooFewPeople(4, least: 5)) {
      try DaysOffProblem(needed: alike, daysOff: 2).schedule(people: 4)
    }
    #expect(throws: HeadcountError.outOfDomain(.people, value: 2e8, allowed: "people <= 1e8")) {
      try DaysOffProblem(needed: alike, daysOff: 2).schedule(people: 200_000_000)
    }
  }
}
