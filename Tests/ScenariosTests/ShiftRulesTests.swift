import ContactCentre
import TestSupport
import Testing
import Wording

@testable import Scenarios

@Suite("Rules of shifts and flexible breaks", .tags(.exact))
struct ShiftRulesTests {
  private static let meal = "workforce.shifts.day.breaks.meal"

  /// Changes the first break of the first shift, a meal of an hour, 240 to 300 minutes after the start of 540.
  private static func changeMeal(
    _ path: String, _ problem: Phrase, _ change: @escaping @Sendable (inout ShiftBreak) -> Void
  ) -> InconsistencyTests.Breach {
    .init(path, problem) { change(&$0.workforce.shifts[0].breaks[0]) }
  }

  static let breaches: [InconsistencyTests.Breach] = [
    changeMeal(
      "\(meal).latest_after_minutes", ScenarioWording.notLess("latest_after_minutes", than: "after_minutes")
    ) {
      $0.latestAfterMinutes = 239
    },
    changeMeal("\(meal).latest_after_minutes", ScenarioWording.breakEndsAfterShift) {
      $0.latestAfterMinutes = 481
    },
    changeMeal(meal, ScenarioWording.breakOutsideShift) {
      $0.afterMinutes = 481
      $0.latestAfterMinutes = 511
    },
    .init("workforce.shifts.day.breaks", ScenarioWording.breaksAlwaysOverlap) {
      $0.workforce.shifts[0].breaks[0].minutes = 240
      $0.workforce.shifts[0].breaks[1].afterMinutes = 310
      $0.workforce.shifts[0].breaks[1].latestAfterMinutes = 350
    },
    .init("workforce.shifts.day.breaks", ScenarioWording.tooManyBreakCombinations("225", most: "200")) {
      // Every half hour: 15 times of each.
      $0.workforce.shifts[0].breaks[0] = ShiftBreak(
        id: "meal", afterMinutes: 0, latestAfterMinutes: 420, minutes: 60, isPaid: false)
      $0.workforce.shifts[0].breaks[1].afterMinutes = 60
      $0.workforce.shifts[0].breaks[1].latestAfterMinutes = 500
    },
    .init("workforce.shifts.day.breaks.tea", ScenarioWording.breakOutsideShift) {
      // Fixed breaks that meet are told by themselves, whatever the flexible ones.
      $0.workforce.shifts[0].breaks[0].latestAfterMinutes = nil
      $0.workforce.shifts[0].breaks[1] = ShiftBreak(
        id: "tea", afterMinutes: 250, minutes: 15, isPaid: true)
      $0.workforce.shifts[0].breaks.append(
        ShiftBreak(id: "nap", afterMinutes: 0, latestAfterMinutes: 60, minutes: 15, isPaid: true))
    },
    .init(
      "workforce.shifts.late.site",
      ScenarioWording.unknownName("noth", among: ["north", "south"], nearest: "north")
    ) {
      $0.workforce.shifts[1].site = "noth"
    },
    .init(
      "target.day_confidence", ScenarioWording.windowForbids("day_confidence", needed: "day")
    ) {
      $0.target.window = .week
    },
  ]

  @Test(arguments: breaches)
  func `each is told when it alone is broken`(breach: InconsistencyTests.Breach) throws {
    var scenario = try Samples.file(Samples.staffing).scenario
    breach.spoil(&scenario)
    #expect(scenario.inconsistencies() == [Inconsistency(path: breach.path, problem: breach.problem)])
  }

  @Test func `breaks that leave some combinations are allowed, and so are two hundred of them`() throws {
    var scenario = try Samples.file(Samples.staffing).scenario
    scenario.workforce.shifts[0].breaks = [
      ShiftBreak(id: "meal", afterMinutes: 0, latestAfterMinutes: 285, minutes: 60, isPaid: false),
      ShiftBreak(id: "tea", afterMinutes: 0, latestAfterMinutes: 570, minutes: 15, isPaid: true),
    ]
    scenario.workforce.shifts[0].lengthMinutes = 600
    // 10 times of the one, 20 of the other.
    #expect(scenario.inconsistencies().isEmpty)
    #expect(scenario.workforce.shifts[0].variants(stepMinutes: 30).count < 200)
    scenario.workforce.shifts[0].breaks[0].latestAfterMinutes = 300
    #expect(scenario.inconsistencies().map(\.path) == ["workforce.shifts.day.breaks"])
  }
}
