public import ContactCentre

/// The cost of a scenario beside the work that it pays for and the contract that was signed.
public struct CostForecast: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// The cost of a year with the scenario's people and seats, at the prices of the tariff.
  public let cost: YearlyCost
  /// The same year at the prices of the fiscal year after that of the tariff; `nil` where nothing grows.
  public let next: YearlyCost?
  /// The scenario's people and seats by fiscal year: over the contract's term, or else the calendar year of the
  /// week that is forecast.
  public let term: TermCost
  /// What was signed; `nil` without a contract.
  public let contract: ContractCost?
  /// The price per head beside those of other cities: of the contract, or else of the scenario; `nil` without peers.
  public let peers: PeerComparison?
  /// What delivered staff-months justify; `nil` where nothing was delivered.
  public let settlement: Settlement?
  /// What overtime and work on statutory holidays would add to the year by the law's multiples, with management and tax;
  /// `nil` where the tariff counts them, or the holidays of the year are not known.
  public let overtimeByLaw: Money?
  /// The model by which calls are counted.
  public let model: QueueWeek.Model
  /// Calls answered in the week that is forecast.
  public let answeredPerWeek: Double
  /// Minutes of handling in that week.
  public let handledMinutesPerWeek: Double

  /// The cost of a scenario; the calls and the people on shifts come from its forecast.
  ///
  /// - Throws: `PlanningError.inconsistent`, `.missing` without a tariff, `.queue`, `.amountTooLarge`, `.unknownHolidays`.
  public init(_ scenario: Scenario) throws(PlanningError) {
    let problems = scenario.inconsistencies()
    guard problems.isEmpty else { throw .inconsistent(problems) }
    guard let tariff = scenario.tariff else { throw .missing("tariff") }
    let centre = try Self.centre(scenario)
    let totals = centre.week.week(by: centre.week.headline) ?? ServiceTotals()
    self.scenario = scenario
    model = centre.week.headline
    answeredPerWeek = totals.answered
    handledMinutesPerWeek = totals.handling / 60

    let basis = CostBasis(scenario, roster: centre.roster)
    cost = try YearlyCost(basis, tariff: tariff)
    next =
      if let year = tariff.nextYear { try YearlyCost(basis, tariff: tariff, year: year) } else { nil }
    term = try TermCost(basis, scenario, tariff)
    overtimeByLaw = Self.overtimeByLaw(basis, tariff, beside: cost)
    var contract: ContractCost?
    var settlement: Settlement?
    if let signed = scenario.contract {
      contract = try ContractCost(signed, scenario, tariff)
      if let delivery = signed.delivered { settlement = try Settlement(delivery, tariff: tariff) }
    }
    self.contract = contract
    self.settlement = settlement
    peers = try PeerComparison(
      price: contract?.pricePerYear ?? cost.total,
      agents: contract?.contract.agents ?? scenario.workforce.agents, peers: scenario.peers)
  }

  private static func overtimeByLaw(_ basis: CostBasis, _ tariff: Tariff, beside cost: YearlyCost) -> Money? {
    guard tariff.overtime == nil else { return nil }
    var lawful = tariff
    lawful.overtime = OvertimePay()
    return (try? YearlyCost(basis, tariff: lawful)).map { $0.total - cost.total }
  }

  private static func centre(_ scenario: Scenario) throws(PlanningError) -> MergedCentre {
    var planner = CentrePlanner()
    return try MergedCentre(planner.centre(of: scenario))
  }

  /// The cost of a week, 7/365 of the year, in yuan.
  public var yuanPerWeek: Double { cost.total.approximateYuan * 7 / 365 }

  /// Cost per answered call, in yuan.
  public var yuanPerAnsweredCall: Double? { answeredPerWeek > 0 ? yuanPerWeek / answeredPerWeek : nil }

  /// Cost per minute of handling, in yuan.
  public var yuanPerHandledMinute: Double? {
    handledMinutesPerWeek > 0 ? yuanPerWeek / handledMinutesPerWeek : nil
  }
}
