import ContactCentre
import TestSupport
import Testing
import Wording

@testable import Scenarios

@Suite("Rules between figures", .tags(.exact))
struct InconsistencyTests {
  struct Breach: Sendable, CustomStringConvertible {
    let path: String
    let problem: Phrase
    let spoil: @Sendable (inout Scenario) -> Void
    var description: String { "\(path): \(problem.english)" }

    init(_ path: String, _ problem: Phrase, _ spoil: @escaping @Sendable (inout Scenario) -> Void) {
      self.path = path
      self.problem = problem
      self.spoil = spoil
    }
  }

  private static let early = CalendarDate(year: 2024, month: 1, day: 15)

  static let breaches: [Breach] = [
    Breach("sites", ScenarioWording.needsOne) { scenario in
      scenario.sites = []
      for index in scenario.lines.indices { scenario.lines[index].merge.site = nil }
    },
    Breach("lines", ScenarioWording.needsOne) { $0.lines = [] },
    // 1e7 × 1.1 × 2 calls on a Wednesday with a fair, a fifth of them in one hour, of 260 s each; the other line has 6 Erlang.
    Breach("lines.parks.volume", ScenarioWording.tooMuchLoad("317784", most: 100_000)) {
      $0.lines[1].volume.calls = 1e7
    },
    Breach("workforce.shifts", ScenarioWording.needsOne) { $0.workforce.shifts = [] },
    Breach("profiles.office", ScenarioWording.sharesAddUp(to: "0.5", rounding: "0.005")) {
      $0.profiles[0].shares = [0.5] + Array(repeating: 0, count: 23)
      $0.lines[0].before.opening = nil
    },
    Breach("calendar.weekday_factors", ScenarioWording.noWeight) { scenario in
      scenario.calendar.weekdayFactors = Array(repeating: 0, count: 7)
      scenario.lines.remove(at: 0)
    },
    Breach("lines.tax.volume", ScenarioWording.noWeight) {
      $0.calendar.monthFactors = Array(repeating: 0, count: 12)
    },
    Breach("common.handle_time.law", ScenarioWording.lawNeedsVariation("lognormal")) {
      $0.common.handleTime?.coefficientOfVariation = nil
    },
    Breach("common.handle_time.coefficient_of_variation", ScenarioWording.lawFixesVariation("deterministic"))
    {
      $0.common.handleTime?.law = .deterministic
    },
    Breach("lines.parks.handle_time.law", ScenarioWording.lawNeedsVariation("gamma")) {
      $0.lines[1].own.handleTime = HandleTime(talkSeconds: 1, afterCallWorkSeconds: 0, law: .gamma)
    },
    Breach("lines.tax", ScenarioWording.lineNeeds("handle_time")) {
      $0.common.handleTime = nil
      $0.lines[1].own.handleTime = HandleTime(talkSeconds: 1, afterCallWorkSeconds: 0)
    },
    Breach("lines.tax", ScenarioWording.lineNeeds("profile")) {
      $0.common.profile = nil
      $0.lines[1].own.profile = "office"
    },
    Breach("common.profile", ScenarioWording.unknownName("ofice", among: ["office"], nearest: "office")) {
      $0.common.profile = "ofice"
      $0.lines.remove(at: 1)
    },
    Breach("lines.parks.profile", ScenarioWording.unknownName("night", among: ["office"], nearest: nil)) {
      $0.lines[1].own.profile = "night"
    },
    Breach("lines.tax.before.opening", ScenarioWording.closedWhenCallsCome) {
      $0.lines[0].before.opening?.from = .midnight
      $0.lines[0].before.opening?.to = ClockTime("06:00") ?? .endOfDay
    },
    Breach("lines.tax.before.opening.to", ScenarioWording.notAfter("to", "from")) {
      $0.lines[0].before.opening?.to = ClockTime("08:00") ?? .endOfDay
    },
    Breach("lines.tax.volume.to", ScenarioWording.notAfter("to", "from")) {
      guard let early = Self.early else { return }
      $0.lines[0].volume.span = .dates(early, early.adding(days: -1))
    },
    Breach("lines.tax.volume", ScenarioWording.volumeNeeds("before.answer_rate", counts: "answered")) {
      $0.lines[0].before.answerRate = nil
    },
    Breach("lines.parks.volume", ScenarioWording.volumeNeeds("redial_probability", counts: "callers")) {
      $0.common.redialProbability = nil
    },
    Breach("lines.tax.merge.split_off_date", ScenarioWording.notAfter("split_off_date", "date")) {
      $0.lines[0].merge.splitOffDate = $0.lines[0].merge.date
    },
    Breach(
      "lines.parks.merge.split_off_date", ScenarioWording.modeForbids("split_off_date", mode: "excluded")
    ) {
      $0.lines[1].merge = Merge(mode: .excluded, splitOffDate: early)
    },
    Breach("calendar.special_days.storm.date", ScenarioWording.specialDayTwice("2024-03-06", first: "fair")) {
      $0.calendar.specialDays.append(
        SpecialDay(id: "storm", date: $0.calendar.specialDays[0].date, factor: 3))
    },
    Breach("queue.opening.to", ScenarioWording.notAfter("to", "from")) {
      $0.queue.opening = Opening(from: .endOfDay, to: .midnight)
    },
    Breach("lines.tax.merge.hours", ScenarioWording.openedNeedsNightShare) {
      $0.lines[0].merge.hours = .aroundTheClock
    },
    Breach("lines.tax.merge.night_share", ScenarioWording.nightShareNeedsHours) {
      $0.lines[0].merge.nightShare = 0
    },
    Breach("lines.tax.merge", ScenarioWording.modeNeeds("moved_share", mode: "sub_centre")) {
      $0.lines[0].merge.movedShare = nil
    },
    Breach("lines.parks.merge", ScenarioWording.modeNeeds("moved_share", mode: "partial")) {
      $0.lines[1].merge.mode = .partial
    },
    Breach("lines.parks.merge", ScenarioWording.modeNeeds("date", mode: "parallel")) {
      $0.lines[1].merge.date = nil
    },
    Breach("lines.parks.merge.date", ScenarioWording.modeForbids("date", mode: "excluded")) {
      $0.lines[1].merge.mode = .excluded
    },
    Breach("lines.parks.merge.moved_share", ScenarioWording.modeForbids("moved_share", mode: "parallel")) {
      $0.lines[1].merge.movedShare = 1
    },
    Breach("lines.tax.merge", ScenarioWording.modeNeeds("transfer_s", mode: "sub_centre")) {
      $0.lines[0].merge.transferSeconds = 0
    },
    Breach("lines.parks.merge.transfer_s", ScenarioWording.modeForbids("transfer_s", mode: "parallel")) {
      $0.lines[1].merge.transferSeconds = 1
    },
    Breach(
      "lines.tax.merge.site",
      ScenarioWording.unknownName("nort", among: ["north", "south"], nearest: "north")
    ) {
      $0.lines[0].merge.site = "nort"
    },
    Breach("workforce.shifts.day.breaks.meal", ScenarioWording.breakOutsideShift) {
      $0.workforce.shifts[0].breaks[0].afterMinutes = 500
    },
    Breach("workforce.shifts.day.breaks.tea", ScenarioWording.breakOutsideShift) {
      $0.workforce.shifts[0].breaks.append(ShiftBreak(id: "tea", afterMinutes: 250, minutes: 5, isPaid: true))
    },
    Breach("contract.to", ScenarioWording.notAfter("to", "from")) {
      if let early = Self.early { $0.contract?.to = early }
    },
  ]

  @Test(arguments: breaches) func `each is told when it alone is broken`(breach: Breach) throws {
    var scenario = try Samples.file(Samples.valid).scenario
    #expect(scenario.inconsistencies().isEmpty)
    breach.spoil(&scenario)
    #expect(scenario.inconsistencies() == [Inconsistency(path: breach.path, problem: breach.problem)])
  }

  @Test func `they are told at the place of the figure, or of the object around it`() throws {
    let late = try Samples.replacing(
      "\"split_off_date\": \"2024-06-01\"", with: "\"split_off_date\": \"2024-01-01\"")
    #expect(
      Samples.problems(late).map(\.place) == [
        try Samples.place(of: "\"2024-01-01\",\n        \"moved", in: late)
      ])
    let missing = try Samples.replacing("\"transfer_s\": 45,", with: "")
    let problem = try #require(Samples.problems(missing).first)
    #expect(problem.path == "lines.tax.merge")
    #expect(problem.place == (try Samples.place(of: "{\n        \"mode\": \"sub_centre\"", in: missing)))
  }

  @Test func `several are told together`() throws {
    var text = try Samples.replacing("\"site\": \"north\"", with: "\"site\": \"nowhere\"")
    text = try Samples.replacing("\"to\": \"2025-01-31\"", with: "\"to\": \"2023-01-31\"", in: text)
    #expect(Samples.problems(text).map(\.path) == ["lines.tax.merge.site", "contract.to"])
  }
}
