import ContactCentre
import FoundationEssentials
import QueueTheory
import Simulation
import Stochastics
import TestSupport
import Testing

@testable import Planning

@Suite("The risk of a commitment")
struct AuditRiskTests {
  // MARK: Periods

  @Test(.tags(.exact)) func `each window has its periods`() throws {
    func periods(_ window: ServiceTarget.Window) throws -> AuditPeriods {
      AuditPeriods(try Audited.scenario { $0.target.window = window })
    }
    #expect(try periods(.interval).periods.count == 168)
    #expect(try periods(.interval).bindsByDay)
    #expect(try periods(.day).periods.map(\.start) == (0..<7).map { $0 * 24 })
    let rolling = try periods(.rolling24Hours)
    #expect(rolling.periods.map(\.windows.count) == [24, 24, 24, 24, 24, 24, 1])
    #expect(rolling.periods[1].intervals == 24..<71)
    #expect(try periods(.week).periods.map(\.intervals) == [0..<168])
    // March 2024 begins on a Friday and has 31 days.
    let month = try periods(.month)
    #expect(month.days == 31 && month.runDays == 35)
    #expect(month.periods.map(\.runWindows) == [[4 * 24..<35 * 24]])
  }

  // MARK: The law of the calls

  @Test(.tags(.exact)) func `without errors of a forecast it is that of a day`() throws {
    let scenario = try Audited.scenario { scenario in
      scenario.calendar.dayToDayVariation = 0.1
      scenario.common.dayToDayVariation = 0.2
      var other = scenario.lines[0]
      other.id = "b"
      other.volume.calls = 700
      other.own.dayToDayVariation = 0.4
      scenario.lines.append(other)
    }
    let bench = try Audited.bench(scenario)
    let day = DayFactor(scenario, bench.demand, day: 2)
    #expect(agree(bench.laws[2].coefficientOfVariation, day.coefficientOfVariation, within: 1e-9))
    #expect(agree(bench.laws[2].quantile(0.95), day.quantile(0.95), within: 1e-6))
  }

  /// Over a week the days share the errors of the forecast and have their own variation: (1 + S²)(1 + c²)(1 + ((1 + s²) − 1)/7)
  /// − 1 + 1/N for one line and days alike; growth as 1 + g².
  @Test(.tags(.exact)) func `a week evens out its days but not its forecast`() throws {
    let scenario = try Audited.scenario { scenario in
      scenario.target.window = .week
      scenario.calendar.dayToDayVariation = 0.3
      scenario.calendar.forecastVariation = 0.1
      scenario.common.forecastVariation = 0.2
      scenario.contract?.growthPerYear = 0.5
    }
    let bench = try Audited.bench(scenario)
    let growth = bench.term.growthVariation
    let calls = 7 * 2400 * bench.term.meanGrowth
    let square = 1.01 * 1.04 * (1 + growth * growth) * (1 + 0.09 / 7) - 1 + 1 / calls
    #expect(agree(bench.laws[0].coefficientOfVariation, square.squareRoot(), within: 1e-9))
    // 1.5^(t/365) for t from 0 to 364 days.
    let last = CMath.pow(1.5, 364.0 / 365)
    #expect(agree(bench.term.meanGrowth, (last - 1) / CMath.log(last), within: 1e-12))
  }

  @Test(.tags(.statistical)) func `counts of simulated weeks have its variance`() throws {
    let scenario = try Audited.scenario { scenario in
      scenario.target.window = .week
      scenario.lines[0].volume.calls = 30
      scenario.calendar.dayToDayVariation = 0.4
      scenario.common.forecastVariation = 0.3
      scenario.contract?.growthPerYear = 1
    }
    let bench = try Audited.bench(scenario)
    let subject = try SimulationSubject(
      scenario, SimulationPlan(), demand: bench.demand, roster: Simulated.roster(onDuty: 9), term: bench.term)
    var run = try CentreSimulation(subject.compiled[0].centre, plan: subject.compiled[0].run)
    var counts: [Double] = []
    for number in 0..<400 {
      counts.append(Double(try run.replicate(seed: 4, replication: UInt32(number)).total.offered))
    }
    let estimate = MeanEstimate(counts)
    let mean = 210 * bench.term.meanGrowth
    #expect(abs(try #require(estimate.mean) - mean) < 4 * (try #require(estimate.standardError)))
    let variation = try #require(estimate.variance).squareRoot() / mean
    #expect(abs(variation / bench.laws[0].coefficientOfVariation - 1) < 0.15)
  }

  // MARK: By formula

  @Test(.tags(.exact)) func `the most calls that can be borne are those at which the level is reached`()
    throws
  {
    let scenario = try Audited.scenario()
    var bench = try Audited.bench(scenario)
    let week = bench.week(of: try Audited.centre(&bench, agents: 60, seats: 30))
    let period = bench.periods.periods[3]
    let most = try week.bearable(period, within: 0.5...3)
    #expect(try #require(try week.level(period, factor: most * 0.9999)) >= 0.9)
    #expect(try #require(try week.level(period, factor: most * 1.0001)) < 0.9)
    #expect(try week.bearable(period, within: 0.5...0.6).isInfinite)
    #expect(try week.bearable(period, within: 2.5...3) == 0)
  }

  /// The calls are so uncertain that what chance does to waits matters little.
  @Test(.tags(.statistical), arguments: [ServiceTarget.Window.day, .rolling24Hours, .week])
  func `formula and simulation agree where calls vary much`(window: ServiceTarget.Window) throws {
    let scenario = try Audited.scenario { scenario in
      scenario.target.window = window
      scenario.lines[0].volume.calls = 480
      scenario.common.forecastVariation = 0.25
      scenario.contract?.volume = VolumeBand(mostPerDay: 650)
    }
    let bench = try Audited.bench(scenario)
    let centre = try Audited.centre(scenario, bench, Simulated.roster(onDuty: 4))
    let formula = try bench.risk(of: centre)
    let risk = try Audited.risk(scenario, onDuty: 4, replications: 80)
    let breach = try #require(formula.breach)
    #expect(breach > 0.05 && breach < 0.6)
    let (lower, upper) = (try #require(risk.breach.lower), try #require(risk.breach.upper))
    #expect(breach > lower - 0.03 && breach < upper + 0.03, "\(breach), \(lower) to \(upper)")
    let binds = formula.periods.reduce(0) { $0 + $1.period.binds } / Double(formula.periods.count)
    let bindsInRuns = try #require(risk.binds)
    #expect(abs(binds - bindsInRuns) < 0.12)
  }

  @Test(.tags(.exact)) func `where nobody answers every window is missed, where nobody calls none is judged`()
    throws
  {
    let scenario = try Audited.scenario { $0.lines[0].volume.calls = 24 }
    let risk = try Audited.risk(scenario, onDuty: 0, replications: 5)
    #expect(risk.breach.share == 1 && risk.breach.upper == 1)
    #expect(AuditVerdict(risk.breach, confidence: 0.9) == .fails)
    let bench = try Audited.bench(scenario)
    let nobody = try Audited.centre(scenario, bench, Simulated.roster(onDuty: 0))
    #expect(try bench.risk(of: nobody).breach == 1)
    let silent = try Audited.scenario { $0.lines[0].volume.calls = 0 }
    let none = try Audited.risk(silent, onDuty: 1, replications: 5)
    #expect(none.breach.share == nil && none.binds == nil)
    #expect(AuditVerdict(none.breach, confidence: 0.9) == nil)
  }

  @Test(.tags(.exact)) func `outside its band the promise does not bind`() throws {
    let scenario = try Audited.scenario { scenario in
      scenario.lines[0].volume.calls = 240
      scenario.contract?.volume = VolumeBand(leastPerDay: 10_000)
    }
    let risk = try Audited.risk(scenario, onDuty: 0, replications: 3)
    #expect(risk.binds == 0 && risk.breach.share == nil)
  }

  @Test(.tags(.exact)) func `the number of threads changes nothing`() throws {
    let scenario = try Audited.oneCallDay(calls: 2, forecastError: 0.5)
    let ladder = try PenaltyLadder(
      try Audited.contract {
        $0.penalties = [0.8, 0.4].map { Penalty(id: "\($0)", below: $0, amount: .yuan(5)) }
      })
    let one = try Audited.risk(scenario, onDuty: 1, replications: 30, ladder)
    let three = try Audited.risk(scenario, onDuty: 1, replications: 30, jobs: 3, ladder)
    #expect(one.breach == three.breach && one.byPeriod == three.byPeriod && one.byRung == three.byRung)
    #expect(one.penalties == three.penalties && one.payingRuns > 0)
  }
}
