import ContactCentre
import FoundationEssentials
import Measures
import TestSupport

/// A random scenario so small that every plan of it can be tried.
enum SmallStaffing {
  /// How a scenario's target is counted and which shifts it may have.
  struct Kind: Sendable, CustomStringConvertible {
    var window: ServiceTarget.Window
    var passesMidnight = false
    var description: String { "\(window.rawValue)\(passesMidnight ? " over midnight" : "")" }
  }

  static func scenario(_ kind: Kind, case number: Int) throws -> Scenario {
    var random = SplitMix64(case: number)
    return try Tiny.scenario { scenario in
      demand(of: &scenario, &random, kind)
      target(of: &scenario, &random, kind)
      shifts(of: &scenario, &random, kind)
      rules(of: &scenario, &random)
    }
  }

  private static func demand(of scenario: inout Scenario, _ random: inout SplitMix64, _ kind: Kind) {
    let hours = kind.passesMidnight ? [21, 22, 23, 0] : [9, 10, 12, 13]
    var shares = Array(repeating: 0.0, count: 24)
    for hour in hours { shares[hour] = random.real(0.2...1) }
    let sum = shares.reduce(0, +)
    scenario.profiles[0].shares = shares.map { $0 / sum }
    // 0.5 to 2 Erlang on average.
    scenario.lines[0].volume.calls = random.real(0.5...2) * Double(hours.count) * 12
    // Without an exact law of the simulation, which would take longer than all else.
    scenario.common.handleTime?.law = .lognormal
    scenario.common.handleTime?.coefficientOfVariation = 1
    scenario.common.patienceSeconds = random.isTrue(0.6) ? random.real(30...300) : nil
    if kind.window != .rolling24Hours, random.isTrue(0.5) {
      scenario.calendar.weekdayFactors = [1, 1, 1, 1, 1, 0.6, 0.6]
    }
  }

  private static func target(of scenario: inout Scenario, _ random: inout SplitMix64, _ kind: Kind) {
    scenario.target = ServiceTarget(
      formula: random.one(of: ServiceLevelFormula.allCases), withinSeconds: random.one(of: [10, 20, 60]),
      level: random.real(0.5...0.95), window: kind.window,
      intervalFloor: random.isTrue(0.4) ? random.real(0.1...0.7) : nil)
  }

  private static func shifts(of scenario: inout Scenario, _ random: inout SplitMix64, _ kind: Kind) {
    let first = kind.passesMidnight ? 20 : 9
    scenario.workforce.shifts = (0..<2).map { index in
      let start = first + random.whole(0...2)
      let hours = random.whole(1...4 - start + first)
      let hasBreak = index == 1 && random.isTrue(0.4)
      return ShiftTemplate(
        id: "s\(index)", start: ClockTime(minutes: start * 60) ?? .midnight,
        lengthMinutes: Double(hours * 60),
        breaks: hasBreak
          ? [ShiftBreak(id: "b", afterMinutes: 60, minutes: random.one(of: [30, 60]), isPaid: false)] : [],
        cost: Decimal(random.whole(60...80) * hours / 4), nightAllowance: random.isTrue(0.2) ? 7 : 0,
        weekendAllowance: random.isTrue(0.2) ? 12 : 0, mostPeople: Double(random.whole(2...4)))
    }
    // The last shift fills the day, so that most scenarios can be met.
    scenario.workforce.shifts[1].start = ClockTime(minutes: first * 60) ?? .midnight
    scenario.workforce.shifts[1].lengthMinutes = 300
    scenario.workforce.shifts[1].cost = 100
    scenario.workforce.inShiftShrinkage = random.one(of: [0, 0.1, 0.15])
    scenario.workforce.handOverMinutes = random.one(of: [0, 15])
  }

  private static func rules(of scenario: inout Scenario, _ random: inout SplitMix64) {
    scenario.sites[0].seats = random.isTrue(0.5) ? Double(random.whole(3...6)) : 50
    if random.isTrue(0.3) { scenario.workforce.mostOccupancy = random.real(0.5...0.9) }
    if random.isTrue(0.3) {
      let start = scenario.workforce.shifts[0].start
      scenario.workforce.minimumStaff = [
        MinimumStaff(
          id: "m", from: start, to: ClockTime(minutes: (start.minutes + 240) % 1440) ?? .midnight, people: 2,
          days: random.one(of: Opening.Days.allCases))
      ]
    }
  }
}
