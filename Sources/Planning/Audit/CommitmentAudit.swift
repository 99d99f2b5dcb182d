public import ContactCentre
import QueueTheory

/// Whether a vendor's commitment keeps the target of a scenario, and with what.
///
/// The commitment is the contract's agents and seats in place of the scenario's, by the vendor's plan, or else that of the
/// scenario, or else with the default roster for the calls of the scenario's week; whatever the calls turn out to be, the
/// people stay. What is there is judged by the plan of the scenario or with its default roster. Breaches come of the variation from day to day, of the
/// error of the forecast, and of growth over the term.
public struct CommitmentAudit: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// Its contract.
  public let contract: Contract
  /// How it was audited.
  public let options: AuditOptions
  /// The commitment.
  public let committed: AuditedPlan
  /// What is there: the scenario's own agents and seats.
  public let actual: AuditedPlan
  /// Least agents and least seats at each confidence.
  public let least: [LeastCommitment]
  /// What is idle, and what is not there.
  public let seats: StrandedSeats
  /// What the committed people and seats cost by the tariff, beside the price; `nil` without a tariff.
  public let cost: ContractCost?
  /// When what is paid.
  public let payments: CashCalendar
  /// Calls of the mean day of the scenario's week, growth over the term included.
  public let callsPerDay: Double
  /// The first interval of each period of the target.
  public let periodStarts: [Int]
  /// The model by which the formulas count.
  public let model: QueueWeek.Model

  /// Audits the contract of a scenario.
  ///
  /// - Parameters:
  ///   - scenario: with a contract.
  ///   - options: the confidence asked for, and how the term is simulated.
  ///   - plan: the vendor's plan; `nil` for what the scenario states, or the default roster of the contract's people.
  ///   - progress: called from any thread with the replications made and those there will be.
  /// - Throws: `PlanningError.inconsistent` where rules between figures are broken, `.missing` without a contract, `.queue` where
  ///   a figure lies outside the domain of the formulas, `.simulation` outside that of the simulation, `.headcount` outside that of a
  ///   payroll; `.amountTooLarge`, `.unknownHolidays` where the tariff cannot be counted.
  /// - Complexity: some dozens of rosters and forecasts, two simulations of `options.simulation.replications` weeks, and some
  ///   ten to twenty more, most of them of a fifth of the weeks, for the least numbers.
  public init(
    _ scenario: Scenario, _ options: AuditOptions = AuditOptions(), plan: StaffPlan? = nil,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(PlanningError) {
    let stated = scenario.workforce.statedPlan
    let vendors = plan ?? stated
    let problems =
      scenario.inconsistencies() + (plan.map { scenario.with(plan: $0).planInconsistencies } ?? [])
    guard problems.isEmpty else { throw .inconsistent(problems) }
    guard let contract = scenario.contract else { throw .missing("contract") }
    self.scenario = scenario
    self.contract = contract
    self.options = options
    var bench = try AuditBench(scenario, contract)
    let runs = options.simulation.replications
    func part(_ number: Int) -> @Sendable (Int, Int) -> Void {
      { done, _ in progress(number * runs + done, 4 * runs) }
    }
    let promise = scenario.with(agents: contract.agents, seats: contract.seats)
    committed = try AuditedPlan(promise, plan: vendors, &bench, options, progress: part(0))
    actual = try AuditedPlan(scenario, plan: stated, &bench, options, progress: part(1))
    least = try Self.least(bench, options, progress: progress)
    let centre = try bench.centre(agents: contract.agents, sites: promise.sites, plan: vendors)
    if let tariff = scenario.tariff {
      cost = try ContractCost(contract, scenario, tariff, roster: centre.merged.roster)
    } else {
      cost = nil
    }
    seats = try StrandedSeats(
      bench, centre.merged, committed.roster, least: least, CommittedYear(cost, scenario, contract),
      confidence: options.confidence)
    payments = try CashCalendar(contract)
    callsPerDay = bench.week(of: centre).callsPerDay
    periodStarts = bench.periods.periods.map(\.start)
    model = centre.merged.week.headline
  }

  /// The least numbers by formula, then those of the simulation.
  private static func least(
    _ bench: AuditBench, _ options: AuditOptions,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
  ) throws(PlanningError) -> [LeastCommitment] {
    var search = LeastCommitmentSearch(bench)
    let runs = options.simulation.replications
    var made = 2 * runs
    var found: [LeastCommitment] = []
    for quantity in LeastCommitment.Quantity.allCases {
      var simulation = SimulatedLeastSearch(bench, quantity, options, made: made, progress: progress)
      for confidence in Set(AuditOptions.confidences + [options.confidence]).sorted() {
        var least = try search.least(quantity, confidence: confidence)
        if let start = least.number, SimulatedLeastSearch.canHold(confidence, runs: runs) {
          least.simulated = try simulation.least(near: start, confidence: confidence)
        }
        found.append(least)
      }
      made = simulation.made
    }
    return found
  }

  /// The least number at the confidence asked for.
  public func least(_ quantity: LeastCommitment.Quantity) -> LeastCommitment? {
    least.first { $0.quantity == quantity && $0.confidence == options.confidence }
  }

  /// What of the commitment binds first.
  public var limit: BindingLimit {
    BindingLimit(
      verdict, agents: least(.agents), seats: least(.seats), committed: (contract.agents, contract.seats))
  }

  /// What the simulation says of the commitment at the confidence asked for; `nil` where the promise never binds.
  public var verdict: AuditVerdict? { committed.verdict(confidence: options.confidence) }

  /// What the penalties of the term are expected to cost with the commitment; `nil` without a ladder.
  public var penalty: ExpectedPenalty? { committed.penalty }

  /// The same with what is there.
  public var actualPenalty: ExpectedPenalty? { actual.penalty }

  /// Whether the commitment holds and no simulation contradicts itself.
  public var isPassed: Bool { verdict == .holds && agreesWithItself }

  /// Whether no call was lost in any simulation.
  public var agreesWithItself: Bool {
    ([committed.simulated, actual.simulated] + least.compactMap(\.simulated?.risk)).allSatisfy(
      \.agreesWithItself)
  }
}
