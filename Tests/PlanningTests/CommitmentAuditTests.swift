import ContactCentre
import FoundationEssentials
import QueueTheory
import TestSupport
import Testing

@testable import Planning

@Suite("The audit of a commitment")
struct CommitmentAuditTests {
  // MARK: Least numbers

  @Test(.tags(.exact), arguments: LeastCommitment.Quantity.allCases)
  func `the least number does and one less does not`(quantity: LeastCommitment.Quantity) throws {
    let scenario = try Audited.scenario { scenario in
      scenario.common.dayToDayVariation = 0.1
      scenario.contract?.agents = 120
      scenario.contract?.seats = 40
    }
    var bench = try Audited.bench(scenario)
    var search = LeastCommitmentSearch(bench)
    let least = try search.least(quantity, confidence: 0.95)
    let number = try #require(least.number)
    func breach(_ number: Int) throws -> Double {
      let (agents, seats) = quantity == .agents ? (Double(number), 40.0) : (120.0, Double(number))
      let centre = try bench.centre(
        agents: agents, sites: scenario.with(agents: agents, seats: seats).sites)
      return try #require(try bench.risk(of: centre).breach)
    }
    #expect(try breach(number) == least.breach)
    #expect(try breach(number) <= 0.05)
    #expect(try breach(number - 1) > 0.05)
    let surer = try #require(try search.least(quantity, confidence: 0.99).number)
    #expect(surer >= number)
  }

  @Test(.tags(.exact)) func `what binds is named where no number does`() throws {
    func obstacle(
      _ quantity: LeastCommitment.Quantity, _ change: (inout Scenario) -> Void
    ) throws -> LeastCommitment.Obstacle? {
      let scenario = try Audited.scenario(change)
      var search = LeastCommitmentSearch(try Audited.bench(scenario))
      let least = try search.least(quantity, confidence: 0.9)
      #expect(least.number == nil)
      return least.obstacle
    }
    // The load is 8.3 Erlang at any hour.
    #expect(try obstacle(.agents) { $0.contract?.seats = 5 } == .seats)
    #expect(try obstacle(.seats) { $0.contract?.agents = 9 } == .agents)
    for quantity in LeastCommitment.Quantity.allCases {
      #expect(try obstacle(quantity) { $0.workforce.shifts.removeLast() } == .shifts)
    }
  }

  // MARK: Volume

  @Test(.tags(.exact)) func `at the volume that can be sustained the breach is what is allowed`() throws {
    let scenario = try Audited.scenario { $0.common.dayToDayVariation = 0.12 }
    var bench = try Audited.bench(scenario)
    let centre = try bench.centre(agents: 60, sites: scenario.sites)
    let week = bench.week(of: centre)
    let volumes = try SustainableVolume.all(
      week, bench.periods, laws: bench.laws, confidences: AuditOptions.confidences)
    let calls = try volumes.map { try #require($0.callsPerDay) }
    #expect(calls == calls.sorted(by: >))
    let scaled = StaffedWeek(centre, growth: calls[1] / 2400)
    let risk = try FormulaRisk(scaled, bench.periods, laws: bench.laws, nil)
    #expect(abs(try #require(risk.breach) - 0.05) < 1e-3)
  }

  // MARK: Failures

  @Test(.tags(.exact)) func `the first interval and the first hour that fail are found`() throws {
    let scenario = try Audited.scenario()
    let bench = try Audited.bench(scenario)
    let hours = (0..<168).map { $0 % 24 == 9 && $0 / 24 >= 2 ? 6.0 : 20 }
    let roster = Roster(assignments: [], onDuty: hours, present: hours, unplaced: 0)
    let week = bench.week(of: try Audited.centre(scenario, bench, roster))
    let mean = try FirstFailure(week, factors: Array(repeating: 1, count: 7))
    #expect(mean.interval == 57 && mean.hour == 9 && mean.count == 5)
    let quiet = try FirstFailure(week, factors: Array(repeating: 0.1, count: 7))
    #expect(quiet.interval == nil && quiet.hour == nil && quiet.count == 0 && quiet.level == nil)
    let busy = try FirstFailure(week, factors: [1, 4, 1, 1, 1, 1, 1])
    #expect(busy.interval == 24 && busy.factor == 4)
  }

  // MARK: Seats

  /// 8.33 Erlang, and the quantile of the day's calls for chance alone: 2 400 expected.
  @Test(.tags(.exact)) func `seats that no interval needs are stranded`() throws {
    let scenario = try Audited.scenario { $0.contract?.seats = 50 }
    var bench = try Audited.bench(scenario)
    let centre = try bench.centre(agents: 60, sites: scenario.sites)
    let seats = try StrandedSeats(bench, centre.merged, confidence: 0.95)
    let factor = bench.dayFactors(0.95)[0]
    func level(_ agents: Double) throws -> Double {
      try ErlangA.solve(load: 100 * factor / 12, agents: agents, handleTime: 300, patience: 180)
        .answered(within: 15)
    }
    let usable = try #require(seats.usable)
    #expect(try level(Double(usable)) >= 0.9)
    #expect(try level(Double(usable - 1)) < 0.9)
    let stranded = 50 - usable
    // Rent of 10 000 yuan; 365 days at 20 000 yuan a seat.
    for (cost, count) in [(try #require(seats.stranded), stranded), (seats.missing, 20)] {
      #expect(cost.seats == count)
      #expect(cost.rent == Money(cents: count * 1_000_000))
      #expect(cost.price == Money(cents: count * 2_000_000))
    }
  }

  // MARK: Money

  @Test(.tags(.exact)) func `nobody on duty pays for the deepest rung every day`() throws {
    let scenario = try Audited.scenario { scenario in
      scenario.lines[0].volume.calls = 240
      scenario.contract?.penalties = [
        Penalty(id: "deep", below: 0.5, amount: .shareOfPrice(Decimal(1) / 1000)),
        Penalty(id: "slight", below: 0.9, amount: .yuan(200)),
      ]
    }
    let risk = try Audited.risk(scenario, onDuty: 0, replications: 40, rungs: [0.9, 0.5])
    let penalty = try #require(try ExpectedPenalty(risk, try Audited.bench(scenario)))
    #expect(penalty.rungs.map(\.id) == ["slight", "deep"])
    #expect(penalty.rungs.map(\.periods) == [0, 365])
    #expect(penalty.expected == 365_000 && penalty.upper == 365_000)
    #expect(penalty.lower > 300_000 && penalty.lower < 365_000)
    let plain = try Audited.scenario()
    #expect(try ExpectedPenalty(risk, try Audited.bench(plain)) == nil)
  }

  @Test(.tags(.exact)) func `payments are exact to the cent and add up to the price`() throws {
    func share(_ text: String) throws -> Decimal { try #require(Decimal(string: text)) }
    let contract = try Audited.contract { contract in
      contract.price = 106_660_000
    }
    var shenzhen = contract
    shenzhen.payments = [
      Payment(id: "last", date: try Tiny.date("2019-09-30"), share: try share("0.1")),
      Payment(id: "first", date: try Tiny.date("2018-03-31"), share: try share("0.2")),
      Payment(id: "second", date: try Tiny.date("2018-12-31"), share: try share("0.3")),
      Payment(id: "third", date: try Tiny.date("2019-06-30"), share: try share("0.4")),
    ]
    let calendar = try CashCalendar(shenzhen)
    #expect(calendar.entries.map(\.payment.id) == ["first", "second", "third", "last"])
    #expect(calendar.entries.map(\.amount.yuan) == [21_332_000, 31_998_000, 42_664_000, 10_666_000])
    var thirds = contract
    thirds.price = try share("100.01")
    thirds.payments = try ["0.333", "0.333", "0.334"].enumerated().map { number, text in
      Payment(id: "\(number)", date: try Tiny.date("2024-01-0\(number + 1)"), share: try share(text))
    }
    let cents = try CashCalendar(thirds).entries.map(\.amount.cents)
    #expect(cents == [3330, 3331, 3340] && cents.reduce(0, +) == 10_001)
    #expect(try CashCalendar(contract).entries.isEmpty)
  }

  // MARK: The whole

  @Test(.tags(.exact)) func `a commitment stands beside what is there`() throws {
    let scenario = try Audited.scenario { scenario in
      scenario.lines[0].volume.calls = 240
      scenario.workforce.agents = 1
      scenario.contract?.agents = 40
      scenario.contract?.seats = 20
    }
    let audit = try CommitmentAudit(
      scenario, AuditOptions(confidence: 0.9, simulation: SimulationPlan(replications: 40)))
    #expect(audit.committed.agents == 40 && audit.committed.seats == 20)
    #expect(audit.actual.agents == 1 && audit.actual.seats == 30)
    #expect(audit.verdict == .holds && audit.isPassed)
    #expect(audit.actual.verdict(confidence: 0.9) == .fails)
    #expect(audit.least.count == 6)
    // Forty runs can tell 90%, not 95%: without a breach the interval of a probability ends at 8.8%.
    #expect(audit.least.filter { $0.simulated != nil }.map(\.confidence) == [0.9, 0.9])
    #expect(audit.seats.missing.seats == 0 && audit.penalty == nil && audit.payments.entries.isEmpty)
    #expect(throws: PlanningError.missing("contract")) { try CommitmentAudit(try Tiny.scenario()) }
  }

  @Test(.tags(.property)) func `the least number in the simulation holds and one less does not`() throws {
    let options = AuditOptions(confidence: 0.9, simulation: SimulationPlan(replications: 40))
    let scenario = try Audited.scenario { scenario in
      scenario.lines[0].volume.calls = 480
      scenario.common.dayToDayVariation = 0.1
    }
    for least in try CommitmentAudit(scenario, options).least where least.confidence == 0.9 {
      let number = try #require(least.simulated?.number)
      func verdict(_ number: Int) throws -> AuditVerdict? {
        var changed = scenario
        switch least.quantity {
        case .agents: changed.contract?.agents = Double(number)
        case .seats: changed.contract?.seats = Double(number)
        }
        var bench = try Audited.bench(changed)
        let contract = try #require(changed.contract)
        return try AuditedPlan(
          changed.with(agents: contract.agents, seats: contract.seats), &bench, options, rungs: [],
          progress: { _, _ in }
        ).verdict(confidence: 0.9)
      }
      #expect(try verdict(number) == .holds)
      #expect(try verdict(number - 1) != .holds)
    }
  }

  @Test(
    .tags(.exact),
    arguments: [
      (0.0, 0.049, "holds"), (0.0, 0.05, "holds"), (0.049, 0.051, "undecided"), (0.051, 0.2, "fails"),
    ])
  func `the verdict is that of the interval`(lower: Double, upper: Double, verdict: String) {
    let breach = Probability(share: 0.05, lower: lower, upper: upper)
    #expect(AuditVerdict(breach, confidence: 0.95)?.rawValue == verdict)
  }
}
