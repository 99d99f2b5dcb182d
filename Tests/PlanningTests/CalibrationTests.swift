import ContactCentre
import TestSupport
import Testing

@testable import Planning

@Suite("Unknown figures fitted to published ones", .tags(.exact))
struct CalibrationTests {
  /// Four weeks of other volumes, two shifts with people given: by day `day`, by night `night`.
  private static func scenario(day: Double, night: Double, patience: Double = 180) throws -> Scenario {
    try Tiny.scenario { scenario in
      scenario.calendar.monthFactors = [0.8, 1, 1.2, 1.4] + Array(repeating: 1, count: 8)
      scenario.common.patienceSeconds = patience
      scenario.workforce.shifts = [
        ShiftTemplate(
          id: "day", start: ClockTime(minutes: 480) ?? .midnight, lengthMinutes: 720, people: day),
        ShiftTemplate(
          id: "night", start: ClockTime(minutes: 1200) ?? .midnight, lengthMinutes: 720, people: night),
      ]
      scenario.profiles[0].shares = (0..<24).map { (8..<20).contains($0) ? 0.9 / 12 : 0.1 / 12 }
    }
  }

  private static func unknown(
    _ shift: Int, _ range: ClosedRange<Double>, _ stated: Double
  ) -> CalibrationUnknown {
    CalibrationUnknown(path: "people.\(shift)", range: range, stated: stated) {
      $0.workforce.shifts[shift].people = $1
    }
  }

  private static let patience = CalibrationUnknown(path: "patience", range: 30...600, stated: 180) {
    $0.common.patienceSeconds = $1
  }

  private static func cases(_ truth: Scenario, fitted: Int) throws -> [CalibrationCase] {
    let model = CalibrationModel(scenario: truth, unknowns: [])
    return try (1...4).map { month in
      var observation = CalibrationCase(
        id: "m\(month)", week: try Tiny.date("2024-0\(month)-12"), figure: .answerRate, observed: 0,
        isFitted: month <= fitted)
      let value = try model.figures(at: [], of: [observation])[0]
      observation = CalibrationCase(
        id: observation.id, week: observation.week, figure: .answerRate, observed: value,
        isFitted: observation.isFitted)
      return observation
    }
  }

  @Test func `the people who made the figures are found again`() throws {
    let cases = try Self.cases(try Self.scenario(day: 18.5, night: 2.2), fitted: 3)
    let run = try CalibrationRun(
      try Self.scenario(day: 16, night: 4),
      unknowns: [Self.unknown(0, 10...25, 16), Self.unknown(1, 1...6, 4)], cases: cases)
    #expect(abs(run.best.values[0] - 18.5) < 0.01 && abs(run.best.values[1] - 2.2) < 0.01)
    // The search ends at a hundredth of an error that is none.
    #expect(run.best.fittedError < CalibrationRun.closeEnough / 100)
    #expect((run.best.predictedError ?? 1) < CalibrationRun.closeEnough / 10)
    #expect(run.determinations.map(\.verdict) == [.determined, .determined])
    #expect(run.beatsMean == true)
    for (value, determination) in zip(run.best.values, run.determinations) {
      #expect(determination.lowest <= value && value <= determination.highest)
    }
    // Neither alone comes near.
    #expect(run.alone.allSatisfy { $0.fittedError > CalibrationRun.closeEnough })
    #expect(run.alone[0].values[1] == 4 && run.alone[1].values[0] == 16)
  }

  @Test func `two unknowns and one figure leave both open`() throws {
    let cases = Array(try Self.cases(try Self.scenario(day: 18, night: 3), fitted: 4).prefix(1))
    let run = try CalibrationRun(
      try Self.scenario(day: 16, night: 3), unknowns: [Self.unknown(0, 10...25, 16), Self.patience],
      cases: cases)
    #expect(run.best.fittedError < CalibrationRun.closeEnough)
    #expect(run.determinations.contains { $0.verdict != .determined })
    #expect(!run.others.isEmpty)
    for other in run.others {
      #expect(other.fittedError < 2 * CalibrationRun.closeEnough)
      #expect(other.values != run.best.values)
    }
    #expect(run.best.predictedError == nil && run.beatsMean == nil && run.repeatedError == nil)
  }

  @Test func `figures that the model does not make are predicted no better than by their mean`() throws {
    // The same rate every month: repeating it has no error at all.
    let cases = try (1...4).map { month in
      CalibrationCase(
        id: "m\(month)", week: try Tiny.date("2024-0\(month)-12"), figure: .answerRate, observed: 0.9,
        isFitted: month <= 2)
    }
    let run = try CalibrationRun(
      try Self.scenario(day: 16, night: 4), unknowns: [Self.unknown(0, 10...25, 16)], cases: cases)
    #expect(run.repeatedError ?? 1 < 1e-12 && run.beatsMean == false)
    #expect(run.repeated.allSatisfy { abs(($0 ?? 0) - 0.9) < 1e-12 })
  }

  @Test func `what cannot be fitted is refused`() throws {
    let scenario = try Self.scenario(day: 16, night: 4)
    let observation = CalibrationCase(
      id: "x", week: scenario.week, figure: .answerRate, observed: 0.9, isFitted: false)
    #expect(throws: PlanningError.missing("calibration.unknowns")) {
      try CalibrationRun(scenario, unknowns: [], cases: [observation])
    }
    #expect(throws: PlanningError.missing("calibration.observations")) {
      try CalibrationRun(scenario, unknowns: [Self.patience], cases: [observation])
    }
    var silent = scenario
    silent.lines[0].volume.calls = 0
    let fitted = CalibrationCase(
      id: "x", week: scenario.week, figure: .answerRate, observed: 0.9, isFitted: true)
    #expect(throws: PlanningError.noFigure("calibration.observations.x")) {
      try CalibrationRun(silent, unknowns: [Self.patience], cases: [fitted])
    }
  }
}
