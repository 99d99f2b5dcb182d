import ContactCentre
import FoundationEssentials
import Measures
import Scenarios
import TestSupport
import Testing
import Wording

/// Scenarios small enough to be worked out by hand.
enum Tiny {
  static func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  /// One line of 2 400 calls a day, spread evenly, merged since 2024, in the week of 4 March 2024.
  static func scenario(_ change: (inout Scenario) throws -> Void = { _ in }) throws -> Scenario {
    let shifts = (0..<3).map {
      ShiftTemplate(id: "s\($0)", start: ClockTime(minutes: $0 * 480) ?? .midnight, lengthMinutes: 480)
    }
    var scenario = Scenario(
      id: "tiny", title: Phrase(verbatim: "tiny"), intervalMinutes: 60, week: try date("2024-03-04"),
      target: ServiceTarget(withinSeconds: 15, level: 0.9, window: .day),
      profiles: [Profile(id: "flat", shares: Array(repeating: 1.0 / 24, count: 24))],
      common: CallFigures(
        handleTime: HandleTime(talkSeconds: 240, afterCallWorkSeconds: 60), patienceSeconds: 180,
        profile: "flat"),
      lines: [
        Line(
          id: "a", name: Phrase(verbatim: "a"), department: Phrase(verbatim: "d"),
          volume: Volume(counts: .offered, calls: 2400, span: .day),
          merge: Merge(mode: .full, date: try date("2024-01-01")), before: OwnQueue(answerRate: 0.8))
      ],
      sites: [Site(id: "s", name: Phrase(verbatim: "s"), seats: 30)],
      workforce: Workforce(
        agents: 60, inShiftShrinkage: 0.1, plannedAbsence: 0, daysOffPerWeek: 2, hoursPerWeek: 40,
        shifts: shifts),
      tariff: Tariff(
        wagePerMonth: 3000, socialInsurancePerMonth: 1000, managementRate: 0, taxRate: 0,
        seatRentPerYear: 10000,
        platformPerYear: 0))
    try change(&scenario)
    return scenario
  }

  static func shenzhen() throws -> ScenarioFile {
    try ScenarioFile(bytes: SourceTree.bytes("scenarios/shenzhen-2018.json"))
  }
}

/// Whether two numbers agree, relative to the larger.
func agree(_ left: Double, _ right: Double, within tolerance: Double = 1e-12) -> Bool {
  abs(left - right) <= tolerance * max(abs(left), abs(right), 1e-300)
}
