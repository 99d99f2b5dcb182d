import ContactCentre
import FoundationEssentials
import QueueTheory
import Stochastics
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
      let centre = try Audited.centre(&bench, agents: agents, seats: seats)
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
    let centre = try Audited.centre(&bench, agents: 60, seats: 30)
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

  private static func year(_ scenario: Scenario) throws -> CommittedYear {
    let contract = try #require(scenario.contract)
    let cost = try scenario.tariff.map { try ContractCost(contract, scenario, $0) }
    return CommittedYear(cost, scenario, contract)
  }

  private static func stranded(
    _ scenario: Scenario, least: [LeastCommitment] = []
  ) throws -> (seats: StrandedSeats, roster: AuditedRoster) {
    var bench = try Audited.bench(scenario)
    let contract = bench.contract
    let centre = try Audited.centre(&bench, agents: contract.agents, seats: contract.seats)
    let roster = try AuditedRoster(centre, plan: nil)
    let seats = try StrandedSeats(
      bench, centre.merged, roster, least: least, try year(scenario), confidence: 0.95)
    return (seats, roster)
  }

  /// 8.33 Erlang, and the quantile of the day's calls for chance alone: 2 400 expected.
  @Test(.tags(.exact)) func `no interval can use more seats than its least agents`() throws {
    let scenario = try Audited.scenario { $0.contract?.seats = 50 }
    let factor = try Audited.bench(scenario).dayFactors(0.95)[0]
    func level(_ agents: Double) throws -> Double {
      try ErlangA.solve(load: 100 * factor / 12, agents: agents, handleTime: 300, patience: 180)
        .answered(within: 15)
    }
    let usable = try #require(try Self.stranded(scenario).seats.usable)
    #expect(try level(Double(usable)) >= 0.9)
    #expect(try level(Double(usable - 1)) < 0.9)
  }

  private static func least(_ quantity: LeastCommitment.Quantity, _ number: Int?) -> LeastCommitment {
    LeastCommitment(
      quantity: quantity, confidence: 0.95, number: number, breach: nil,
      obstacle: number == nil ? .agents : nil)
  }

  /// Rent of 10 000 yuan and 500 of add-ons a seat; 4 000 a month for an agent, with 10% management and 6% tax of pay.
  @Test(.tags(.exact)) func `idle seats cost their rent, idle people their pay`() throws {
    let scenario = try Audited.scenario { scenario in
      scenario.contract?.seats = 50
      scenario.contract?.agents = 70
      scenario.tariff?.addOnPerSeatYear = 500
      scenario.tariff?.managementRate = Decimal(string: "0.1") ?? 0
      scenario.tariff?.taxRate = Decimal(string: "0.06") ?? 0
    }
    let (seats, _) = try Self.stranded(
      scenario, least: [Self.least(.agents, 61), Self.least(.seats, 20)])
    #expect(seats.needed == 20 && seats.stranded.seats == 30 && seats.missing.seats == 20)
    #expect(seats.stranded.rent?.yuan == 30 * 10_500 && seats.missing.rent?.yuan == 20 * 10_500)
    // 12 × 4 000 × 1.1 × 1.06 = 55 968.
    #expect(seats.idleAgents?.agents == 9 && seats.idleAgents?.pay?.yuan == 9 * 55_968)
    #expect(seats.missingAgents.agents == 10 && seats.missingAgents.pay?.yuan == 10 * 55_968)
    var free = scenario
    free.tariff = nil
    let unpriced = try Self.stranded(free, least: [Self.least(.seats, 20)]).seats
    #expect(unpriced.stranded == SeatCost(seats: 30, rent: nil) && unpriced.idleAgents == nil)
  }

  /// Shifts of nine hours, one every eight: for an hour two crews are there.
  @Test(.tags(.exact)) func `seats needed count shifts that overlap`() throws {
    let plan = StaffPlan(
      entries: (0..<3).map { StaffPlan.Entry(id: "s\($0)", people: Array(repeating: 12, count: 7)) })
    let scenario = try Audited.scenario { scenario in
      for index in 0..<3 { scenario.workforce.shifts[index].lengthMinutes = 540 }
      scenario.workforce.hoursPerWeek = 45
      scenario.workforce.inShiftShrinkage = 0
    }
    var bench = try Audited.bench(scenario)
    let roomy = try AuditedRoster(
      try Audited.centre(&bench, agents: 60, seats: 30, plan: plan), plan: plan)
    #expect(roomy.plan == plan && roomy.seatNeed.total == 24 && roomy.withoutSeat == 0)
    // 36 shifts a day on each of seven days over five working days: 50.4.
    #expect(roomy.payroll == 51 && roomy.unplaced == 9)
    let tight = try AuditedRoster(
      try Audited.centre(&bench, agents: 40, seats: 20, plan: plan), plan: plan)
    // Crews of 12 and 8 sit in turn; of 21 crews in a ring the last two have 8 both: 4 and 4 stand.
    #expect(tight.seatNeed.total == 24 && tight.withoutSeat == 8 && tight.payroll == 51 && tight.unplaced == 0)
    // Without a least number for seats the roster's own need counts as needed.
    let (seats, roster) = try Self.stranded(scenario, least: [Self.least(.seats, nil)])
    #expect(seats.needed == max(roster.seatNeed.total, seats.usable ?? 0))
    #expect(seats.needed > (seats.usable ?? 0))
  }

  /// The roster that is listed is the one that was made, and it takes the people that it says.
  @Test(.tags(.property)) func `the roster of a commitment finds its seats and its people`() throws {
    for (agents, seats) in [(45.0, 12.0), (60, 30), (90, 14)] {
      let scenario = try Audited.scenario()
      var bench = try Audited.bench(scenario)
      let centre = try Audited.centre(&bench, agents: agents, seats: seats)
      let roster = try AuditedRoster(centre, plan: nil)
      #expect(Roster(roster.plan, of: centre.staffed.scenario).onDuty == centre.merged.roster.onDuty)
      #expect(Double(roster.payroll) <= agents && Double(roster.seatNeed.total) <= seats)
      #expect(roster.payroll + roster.unplaced == Int(agents) && roster.withoutSeat == 0)
    }
  }

  // MARK: Money

  private static func ladder(_ scenario: Scenario) throws -> PenaltyLadder {
    try PenaltyLadder(try #require(scenario.contract))
  }

  private static func penalty(
    _ scenario: Scenario, onDuty: Double, replications: Int, shares: [Double]
  ) throws -> ExpectedPenalty? {
    let ladder = try ladder(scenario)
    let risk = try Audited.risk(scenario, onDuty: onDuty, replications: replications, ladder)
    return ExpectedPenalty(risk, ladder, shares: shares, days: (365, 7))
  }

  @Test(.tags(.exact)) func `nobody on duty pays for the deepest rung every day`() throws {
    let scenario = try Audited.scenario { scenario in
      scenario.lines[0].volume.calls = 240
      scenario.contract?.penalties = [
        Penalty(id: "deep", below: 0.5, amount: .shareOfPrice(Decimal(1) / 1000)),
        Penalty(id: "slight", below: 0.9, amount: .yuan(200)),
      ]
    }
    let penalty = try #require(
      try Self.penalty(scenario, onDuty: 0, replications: 40, shares: [1, 1]))
    #expect(penalty.rungs.map(\.id) == ["slight", "deep"])
    #expect(penalty.rungs.map(\.periods) == [0, 365])
    #expect(agree(penalty.expected, 365_000) && agree(penalty.byFormula, 365_000))
    // Every run pays the same.
    let (lower, upper) = (try #require(penalty.lower), try #require(penalty.upper))
    #expect(agree(lower, 365_000) && agree(upper, 365_000))
    #expect(penalty.payingRuns == 40)
    let one = try #require(try Self.penalty(scenario, onDuty: 0, replications: 1, shares: [1, 1]))
    #expect(one.upper == nil && one.lower == nil && agree(one.expected, 365_000))
    #expect(try Self.penalty(try Audited.scenario(), onDuty: 0, replications: 2, shares: []) == nil)
  }

  /// Days of at least two calls are missed, and the deepest rung of a million yuan is one that no day can reach.
  private static func rare() throws -> Scenario {
    var scenario = try Audited.oneCallDay(calls: 0.35, forecastError: 0.3)
    scenario.contract?.penalties = [
      Penalty(id: "slight", below: 0.9, amount: .yuan(1000)),
      Penalty(id: "deep", below: 1e-6, amount: .yuan(1_000_000)),
    ]
    return scenario
  }

  @Test(.tags(.exact)) func `a rung that no run has seen counts what the formula expects`() throws {
    let scenario = try Self.rare()
    let without = try #require(
      try Self.penalty(scenario, onDuty: 1, replications: 50, shares: [0.05, 0]))
    let with = try #require(
      try Self.penalty(scenario, onDuty: 1, replications: 50, shares: [0.05, 1e-5]))
    #expect(with.rungs.map(\.isSeen) == [true, false])
    #expect(with.expected == without.expected && with.lower == without.lower)
    let more = try #require(with.upper) - (try #require(without.upper))
    // (1 000 000 − 1 000) yuan × days × 0.00001.
    #expect(agree(more, 9.99 * with.periods, within: 1e-9))
    // The upper end of a rung that was never seen would be 3 / 50 of a million a day.
    #expect(try #require(with.upper) < 0.01 * 1_000_000 * with.periods)
    #expect(agree(with.byFormula, (0.05 * 1000 + 9.99) * with.periods, within: 1e-9))
  }

  /// Of the same seed the intervals of more runs are shorter and stay inside those of fewer but for half their width.
  @Test(.tags(.statistical)) func `the interval of a penalty does not grow as runs shrink beyond its mean`() throws {
    let scenario = try Self.rare()
    let found = try [50, 150, 600].map { runs in
      try #require(try Self.penalty(scenario, onDuty: 1, replications: runs, shares: [0.05, 0]))
    }
    let ends = try found.map { (try #require($0.lower), try #require($0.upper)) }
    for (few, many) in zip(ends, ends.dropFirst()) {
      let width = few.1 - few.0
      #expect(many.1 - many.0 < width)
      #expect(many.0 > few.0 - 0.5 * width && many.1 < few.1 + 0.5 * width, "\(ends)")
    }
    let truth = Audited.missed(calls: 0.35, forecastError: 0.3)
    for (penalty, end) in zip(found, ends) {
      let exact = truth * 1000 * penalty.periods
      #expect(end.0 < exact && exact < end.1, "\(exact) in \(end)")
      #expect(end.1 < 4 * exact)
    }
  }

  /// Means of many small audits: at least nine in ten hold what is true, though penalties are skewed.
  @Test(.tags(.statistical)) func `the interval of a penalty holds the truth`() throws {
    let scenario = try Self.rare()
    let truth = Audited.missed(calls: 0.35, forecastError: 0.3)
    let ladder = try Self.ladder(scenario)
    var held = 0
    for seed in 1...100 {
      let risk = try Audited.risk(scenario, onDuty: 1, replications: 60, seed: UInt64(seed), ladder)
      let penalty = try #require(
        ExpectedPenalty(risk, ladder, shares: [truth, 0], days: (365, 7)))
      // Days with calls vary in number: the truth a day with calls × those of a run, on average over all days.
      let days = 365 * (1 - Self.silent)
      if let lower = penalty.lower, let upper = penalty.upper,
        (lower...upper).contains(truth * 1000 * days)
      {
        held += 1
      }
    }
    #expect(held >= 88, "\(held)")
  }

  /// A day without calls: negative binomial of shape 1 / 0.3² and mean 0.35.
  private static var silent: Double { CMath.pow(1 + 0.35 * 0.09, -1 / 0.09) }

  @Test(.tags(.exact)) func `rungs by formula are those of the days' calls`() throws {
    let scenario = try Audited.scenario { scenario in
      scenario.common.dayToDayVariation = 0.15
      scenario.contract?.penalties = [Penalty(id: "slight", below: 0.8, amount: .yuan(1))]
    }
    var bench = try Audited.bench(scenario)
    let week = bench.week(of: try Audited.centre(&bench, agents: 55, seats: 30))
    let (slight, all) = (try bench.share(of: week, below: 0.8), try bench.share(of: week, below: 0.95))
    let breach = try #require(
      try FormulaRisk(week, bench.periods, laws: bench.laws, nil).breach)
    // A rung above the target counts as the target.
    #expect(all == breach && slight < breach && slight > 0)
  }

  @Test(.tags(.exact)) func `the cost of a commitment is that of the cost command`() throws {
    let scenario = try Audited.scenario { scenario in
      scenario.lines[0].volume.calls = 240
      scenario.contract?.agents = 40
      scenario.contract?.supportStaff = 3
      scenario.contract?.price = 2_000_000
      scenario.workforce.shifts[2].nightAllowance = 20
      scenario.tariff?.overtime = OvertimePay()
    }
    let audit = try CommitmentAudit(
      scenario, AuditOptions(confidence: 0.9, simulation: SimulationPlan(replications: 3)))
    let (mine, cost) = (try #require(audit.cost), try #require(try CostForecast(scenario).contract))
    #expect(mine.committedTerm == cost.committedTerm && mine.price == cost.price)
    #expect(mine.margin == cost.price - cost.committedTerm.total && mine.margin < .zero)
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
    #expect(audit.seats.missingAgents.agents == 39)
    // By what the simulation finds at 90%.
    let (agents, seats) = (try #require(audit.least(.agents)?.known), try #require(audit.least(.seats)?.known))
    #expect(audit.seats.idleAgents?.agents == 40 - agents)
    #expect(audit.limit == (Double(agents) / 40 >= Double(seats) / 20 ? .agents : .seats))
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
          changed.with(agents: contract.agents, seats: contract.seats), &bench, options,
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
      (AuditVerdict.holds, Int?.some(30), Int?.some(20), BindingLimit.seats), (.holds, 30, 10, .agents),
      (.fails, 50, nil, .agents),
      (.fails, nil, 30, .seats), (.fails, 50, 30, .either), (.fails, nil, nil, .both),
      (.fails, 30, 20, .roster), (.undecided, 30, 20, .runs),
    ])
  func `what binds first follows from the least numbers`(
    verdict: AuditVerdict, agents: Int?, seats: Int?, limit: BindingLimit
  ) {
    let found = BindingLimit(
      verdict, agents: Self.least(.agents, agents), seats: Self.least(.seats, seats), committed: (40, 24))
    #expect(found == limit)
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
