import ContactCentre
import TestSupport
import Testing

@testable import Planning

@Suite("Days off on random weeks", .tags(.property))
struct DaysOffPropertyTests {
  /// The theorem: the largest bound suffices, and so does every number above it.
  @Test(arguments: 0..<400)
  func `every schedule keeps all rules`(number: Int) throws {
    var random = SplitMix64(case: number)
    let problem = try Self.problem(&random)
    let people = problem.bounds.least + (random.isTrue(0.3) ? random.whole(0...6) : 0)
    let schedule = try problem.schedule(people: people)
    #expect(schedule.people == people)
    #expect(schedule.places.count <= 12)
    let outOf = problem.weekends.outOf
    var atWork = Array(repeating: 0, count: 7 * (outOf + 3))
    for person in 0..<people {
      let days = (0..<outOf + 3).flatMap { week in
        Weekday.allCases.map { schedule.works(person: person, on: $0, ofWeek: week) }
      }
      for day in days.indices where days[day] { atWork[day] += 1 }
      Self.checkDaysOff(days, problem, beginsOnSunday: schedule.beginsOnSunday)
      Self.checkWeekends(days, problem.weekends)
    }
    for day in atWork.indices {
      #expect(atWork[day] >= problem.needed[day % 7])
      if problem.needed[day % 7] == 0 { #expect(atWork[day] == 0) }
      #expect(atWork[day] == schedule.atWork[day % 7])
    }
  }

  private static func checkDaysOff(_ days: [Bool], _ problem: DaysOffProblem, beginsOnSunday: Bool) {
    let first = beginsOnSunday ? 6 : 0
    let closed = problem.needed.count { $0 == 0 }
    for start in stride(from: first, through: days.count - 7, by: 7) {
      let off = days[start..<start + 7].count { !$0 }
      if beginsOnSunday, closed > 0 {
        #expect((problem.daysOff...max(problem.daysOff, 2 + closed)).contains(off))
      } else {
        #expect(off == max(problem.daysOff, closed))
      }
    }
    guard problem.daysOff > 0 else { return }
    for start in 0...days.count - 7 { #expect(days[start..<start + 7].contains(false)) }
  }

  private static func checkWeekends(_ days: [Bool], _ rule: WeekendRule) {
    let off = stride(from: 5, to: days.count, by: 7).map { !days[$0] && !days[$0 + 1] }
    for start in 0...off.count - rule.outOf {
      #expect(off[start..<start + rule.outOf].count { $0 } >= rule.off)
    }
  }

  private static func problem(_ random: inout SplitMix64) throws -> DaysOffProblem {
    let most = random.whole(1...12)
    // Many days without need or at the peak leave the least freedom.
    let needed = (0..<7).map { _ in random.one(of: [0, most, random.whole(0...most)]) }
    let outOf = random.whole(1...6)
    let daysOff = random.whole(0...6)
    let off = daysOff >= 2 && random.isTrue(0.8) ? random.whole(0...outOf) : 0
    let rule = try WeekendRule(off: off, outOf: outOf)
    let isAll = off == outOf
    return try DaysOffProblem(
      needed: isAll ? needed[..<5] + [0, 0] : needed, daysOff: daysOff, weekends: rule)
  }

  @Test(arguments: 0...6)
  func `one person fewer is too few, tried in every way`(daysOff: Int) throws {
    let search = RotaSearch(daysOff: daysOff, weekends: .none)
    for number in 0..<30 {
      var random = SplitMix64(case: 7 * number + daysOff)
      let needed = (0..<7).map { _ in random.whole(0...random.one(of: [1, 2])) }
      let least = try DaysOffProblem(needed: needed, daysOff: daysOff).bounds.least
      guard (1...4).contains(least) else { continue }
      #expect(search.covers(needed, people: least), "\(needed)")
      #expect(!search.covers(needed, people: least - 1), "\(needed)")
    }
  }

  @Test func `one person fewer is too few where every second weekend is off`() throws {
    let half = try WeekendRule(off: 1, outOf: 2)
    let search = RotaSearch(daysOff: 2, weekends: half)
    for number in 0..<60 {
      var random = SplitMix64(case: number)
      let needed = (0..<7).map { day in random.whole(0...(day < 5 ? 2 : 1)) }
      let least = try DaysOffProblem(needed: needed, daysOff: 2, weekends: half).bounds.least
      #expect(!search.covers(needed, people: least - 1), "\(needed)")
    }
  }

  /// Why the week of the days off begins on Sunday: who works a weekend and then has one off would work from
  /// Saturday to Friday.
  @Test func `weeks from Monday would take more people`() throws {
    let half = try WeekendRule(off: 1, outOf: 2)
    let needed = [2, 2, 2, 1, 1, 1, 1]
    #expect(try DaysOffProblem(needed: needed, daysOff: 2, weekends: half).bounds.least == 2)
    #expect(RotaSearch(daysOff: 2, weekends: half).covers(needed, people: 2))
    #expect(!RotaSearch(daysOff: 2, weekends: half, firstDay: 1).covers(needed, people: 2))
  }
}
