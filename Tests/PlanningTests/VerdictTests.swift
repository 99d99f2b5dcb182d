import ContactCentre
import Measures
import TestSupport
import Testing

@testable import Planning

@Suite("One verdict on a target")
struct VerdictTests {
  @Test(.tags(.exact)) func `no calls ask for nothing, and calls of which none counts miss everything`() {
    #expect(TargetVerdict(level: nil, calls: 0, least: 0.9) == .noCalls)
    #expect(TargetVerdict(level: nil, calls: 3, least: 0) == .missed)
    #expect(TargetVerdict(level: 0.9, calls: 3, least: 0.9) == .met)
    #expect(TargetVerdict(level: 0.9.nextDown, calls: 3, least: 0.9) == .missed)
    #expect(TargetVerdict(all: []) == .noCalls)
    #expect(TargetVerdict(all: [.noCalls, .met]) == .met)
    #expect(TargetVerdict(all: [.met, .missed, .noCalls]) == .missed)
    #expect(TargetVerdict.allCases.map(\.isMet) == [true, false, nil])
  }

  @Test(.tags(.exact), arguments: [ServiceLevelFormula.answeredOfAnswered, .answeredOfOffered])
  func `calls that nobody answers miss the target by every formula`(formula: ServiceLevelFormula) throws {
    let calls = IntervalTraffic(calls: 100, handleSeconds: 300, patienceSeconds: 120)
    let week = try QueueWeek([calls, calls], onDuty: [0, 0], intervalsPerDay: 2, seconds: 3600, within: 15)
    let check = TargetCheck(week, ServiceTarget(formula: formula), month: [])
    #expect(check.isMet == false)
    #expect(check.lowest == (formula == .answeredOfOffered ? 0 : nil))
  }

  private static func scenario(confidence: Double?, agents: Double) throws -> Scenario {
    try Tiny.scenario {
      $0.workforce.agents = agents
      // One shift by day, with a handful of people.
      $0.profiles[0].shares = (0..<24).map { (8..<16).contains($0) ? 0.125 : 0 }
      $0.workforce.shifts = [$0.workforce.shifts[1]]
      $0.calendar.dayToDayVariation = 0.1
      $0.lines[0].volume.calls = 700
      $0.calendar.weekdayFactors = [1.2, 1, 1, 1, 1, 0.9, 0.9]
      $0.target.dayConfidence = confidence
    }
  }

  /// With a confidence the verdict is that of the days' quantiles, and the share of every day of the week says the same.
  @Test(.tags(.property), arguments: [nil, 0.9], [15.0, 18, 21])
  func `the verdict and the share of days do not contradict`(confidence: Double?, agents: Double) throws {
    let forecast = try Forecast(try Self.scenario(confidence: confidence, agents: agents))
    let days = try #require(forecast.daysOnTarget)
    let lowest = try #require(days.lowest)
    #expect(days.share ?? 0 >= lowest && (0...1).contains(lowest))
    guard let confidence else {
      #expect(forecast.check.basis == .meanDay)
      return
    }
    #expect(forecast.check.basis == .shareOfDays)
    #expect(forecast.check.isMet == (lowest >= confidence))
    let busy = try BusyDays(forecast.centre, forecast.demand, forecast.scenario).week(share: confidence)
    let levels = (0..<7).map { busy.day($0, by: .erlangA)?.serviceLevel(.answeredOfOffered) ?? 0 }
    #expect(forecast.check.isMet == levels.allSatisfy { $0 >= forecast.scenario.target.level })
  }

  /// The share by formula is the probability of calls up to those at which the level is just reached.
  @Test(.tags(.reference)) func `the share of days is the probability of bearable calls`() throws {
    let forecast = try Forecast(try Self.scenario(confidence: nil, agents: 18))
    let days = try #require(forecast.daysOnTarget)
    let (scenario, demand) = (forecast.scenario, forecast.demand)
    for day in 0..<7 {
      let share = try #require(days.byDay[day])
      guard share > 0.001, share < 0.999 else { continue }
      let factor = DayFactor(scenario, demand, day: day).quantile(share)
      let range = day * 24..<(day + 1) * 24
      func level(_ factor: Double) throws -> Double {
        let week = try QueueWeek(
          demand.merged[range].map { $0.scaled(by: factor) },
          onDuty: forecast.centre.week.intervals[range].map(\.onDuty), intervalsPerDay: 24, seconds: 3600,
          within: scenario.target.withinSeconds)
        return week.week(by: .erlangA)?.serviceLevel(.answeredOfOffered) ?? 0
      }
      #expect(try level(factor * 0.999) > scenario.target.level)
      #expect(try level(factor * 1.001) < scenario.target.level)
    }
  }

  /// The least people by the planner are those from which a sweep calls the target met: planner and judge mean the same days.
  @Test(.tags(.property), arguments: [nil, 0.9])
  func `sweep and staff agree on the least people`(confidence: Double?) throws {
    let scenario = try Self.scenario(confidence: confidence, agents: 18)
    var planner = try RosterPlanner(scenario, WeekDemand(scenario))
    let least = try #require(try planner.leastPayroll(sites: scenario.sites))
    let axis = SweepAxis(
      name: "staff",
      values: [least - 2, least - 1, least, least + 1].map { people in
        SweepAxis.Value(text: "\(people)", number: Double(people)) { $0.workforce.agents = Double(people) }
      })
    let points = try Sweep(scenario, axes: [axis], jobs: 1).points
    #expect(points.map(\.targetMet) == [false, false, true, true])
    #expect(points.allSatisfy { $0.leastPayroll == least })
    for (point, agents) in zip(points, least - 2...least + 1) {
      #expect(point.payrollUsed + Int(point.unplaced) == agents && point.seatsNeeded <= 30)
    }
    let options = LeastCostOptions(simulation: SimulationPlan(replications: 2), mostRounds: 1)
    guard case .plan(let plan) = try LeastCostPlanner(scenario, options).plan() else {
      Issue.record("no plan")
      return
    }
    #expect(plan.leastByFormulas == least && plan.payroll == least)
    #expect(plan.check.isMet == true && plan.isFeasible)
  }

  @Test(.tags(.property)) func `fronts are of one time to answer, and plans are made for each level`() throws
  {
    let scenario = try Self.scenario(confidence: nil, agents: 18)
    func axis(
      _ name: String, _ values: [Double], _ set: @escaping @Sendable (inout Scenario, Double) -> Void
    ) -> SweepAxis {
      SweepAxis(
        name: name,
        values: values.map { value in SweepAxis.Value(text: "\(value)", number: value) { set(&$0, value) } })
    }
    let times = axis("target.within_s", [15, 60]) { $0.target.withinSeconds = $1 }
    let staff = axis("staff", [15, 20]) { $0.workforce.agents = $1 }
    let both = try Sweep(scenario, axes: [times, staff], jobs: 1).points
    for seconds in [15.0, 60] {
      var alone = scenario
      alone.target.withinSeconds = seconds
      let points = try Sweep(alone, axes: [staff], jobs: 1).points
      #expect(both.filter { $0.withinSeconds == seconds }.map(\.isPareto) == points.map(\.isPareto))
    }
    let levels = axis("target.service_level", [0.7, 0.95]) { $0.target.level = $1 }
    let least = try Sweep(scenario, axes: [levels], jobs: 1).points.compactMap(\.leastPayroll)
    #expect(least.count == 2 && least[0] < least[1])
  }

  /// Seven days alike, meals that move, three shifts: alike days are served alike, nobody is left alone at a meal.
  @Test(.tags(.property)) func `days that are alike are served alike, and somebody is always there`() throws {
    let scenario = try Self.mealsThatMove()
    let centre = try Forecast(scenario).centre
    let levels = (0..<7).map { centre.week.day($0, by: .erlangA)?.serviceLevel(.answeredOfOffered) ?? 0 }
    #expect(levels.allSatisfy { $0 == levels[0] } && levels[0] > 0.95)
    #expect(centre.roster.present.min() ?? 0 >= 1)
    #expect(centre.unstaffedIntervals == 0)
    guard case .plan(let plan) = try LeastCostPlanner(scenario, Self.quick).plan() else {
      Issue.record("no plan")
      return
    }
    #expect(plan.roster.present.min() ?? 0 >= 1)
    // Few people with the default: still somebody in each interval that a shift covers.
    var few = scenario
    few.workforce.agents = 40
    #expect(try Forecast(few).centre.roster.present.min() ?? 0 >= 1)
  }

  private static let quick = LeastCostOptions(simulation: SimulationPlan(replications: 2), mostRounds: 1)

  private static func mealsThatMove() throws -> Scenario {
    let hours = [
      0.01, 0.007, 0.005, 0.004, 0.004, 0.006, 0.013, 0.026, 0.066, 0.098, 0.099, 0.083, 0.045, 0.05, 0.08,
      0.083,
      0.076, 0.062, 0.046, 0.039, 0.034, 0.028, 0.021, 0.015,
    ]
    let sum = hours.reduce(0, +)
    func shift(_ id: String, _ start: Int, _ length: Double, latest: Double) -> ShiftTemplate {
      ShiftTemplate(
        id: id, start: ClockTime(minutes: start) ?? .midnight, lengthMinutes: length,
        breaks: [
          ShiftBreak(id: "meal", afterMinutes: 180, latestAfterMinutes: latest, minutes: 60, isPaid: false)
        ])
    }
    return try Tiny.scenario {
      $0.intervalMinutes = 30
      $0.profiles[0].shares = hours.flatMap { [$0 / sum / 2, $0 / sum / 2] }
      $0.common.handleTime = HandleTime(talkSeconds: 210, afterCallWorkSeconds: 60)
      $0.common.patienceSeconds = 120
      $0.lines[0].volume.calls = 2800
      $0.target.level = 0.95
      $0.sites[0].seats = 90
      $0.workforce.agents = 110
      $0.workforce.inShiftShrinkage = 0.12
      $0.workforce.plannedAbsence = 0.08
      $0.workforce.shifts = [
        shift("early", 450, 540, latest: 360), shift("middle", 780, 540, latest: 360),
        shift("night", 1320, 600, latest: 420),
      ]
    }
  }
}
