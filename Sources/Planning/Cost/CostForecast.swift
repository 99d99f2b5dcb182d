public import ContactCentre

/// The cost of a scenario beside the work that it pays for and the contract that was signed.
public struct CostForecast: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// The cost of a year with the scenario's people and seats.
  public let cost: YearlyCost
  /// The cost of a year with the people and seats that the contract commits; `nil` without a contract.
  public let committed: YearlyCost?
  /// The model by which calls are counted.
  public let model: QueueWeek.Model
  /// Calls answered in the week that is forecast.
  public let answeredPerWeek: Double
  /// Minutes of handling in that week.
  public let handledMinutesPerWeek: Double

  /// The cost of a scenario; the calls come from its forecast.
  public init(_ scenario: Scenario) throws(PlanningError) {
    let problems = scenario.inconsistencies()
    guard problems.isEmpty else { throw .inconsistent(problems) }
    self.scenario = scenario
    cost = try YearlyCost(scenario)
    if let contract = scenario.contract, let tariff = scenario.tariff {
      committed = try YearlyCost(
        people: contract.agents + contract.supportStaff, seats: contract.seats, tariff: tariff)
    } else {
      committed = nil
    }
    do {
      let demand = WeekDemand(scenario)
      var planner = try RosterPlanner.merged(scenario, demand)
      let week = try MergedCentre(scenario, demand, &planner).week
      model = week.headline
      let totals = week.week(by: week.headline) ?? ServiceTotals()
      answeredPerWeek = totals.answered
      handledMinutesPerWeek = totals.handling / 60
    } catch {
      throw .queue(error)
    }
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
