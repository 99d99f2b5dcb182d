public import ContactCentre

/// What a target should cost: load → least people on shifts → their pay → a price.
///
/// The people are those of the least-cost plan (`LeastCostPlanner`), which a simulation has tried: its payroll, the
/// scenario's support staff, and the seats that they need at once.
public struct ShouldCost: Sendable {
  /// What the search came to.
  public enum Outcome: Sendable {
    /// A price; whether the simulation agrees with its plan is for the plan to say.
    case found(ShouldCost)
    /// No people on the shifts meet the target.
    case infeasible
    /// The search ended before it found a plan.
    case undecided
  }

  /// Looks for what a scenario's target should cost, as `LeastCostPlanner` looks for its plan.
  ///
  /// - Throws: `PlanningError`, as the planner, and as `init(_:)`.
  public static func outcome(
    of scenario: Scenario, _ options: LeastCostOptions = LeastCostOptions(),
    progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(PlanningError) -> Outcome {
    switch try LeastCostPlanner(scenario, options).plan(progress: progress) {
    case .plan(let plan): .found(try ShouldCost(plan))
    case .infeasible: .infeasible
    case .undecided: .undecided
    }
  }

  /// The plan.
  public let plan: LeastCostPlan
  /// The people and seats that are paid for.
  public let basis: CostBasis
  /// Their cost of a year, at the prices of the tariff.
  public let cost: YearlyCost
  /// Their cost over the contract's term, or else the calendar year of the scenario's week.
  public let term: TermCost

  /// The price of a plan.
  ///
  /// - Throws: `PlanningError.missing` where its scenario has no tariff, `.amountTooLarge`.
  public init(_ plan: LeastCostPlan) throws(PlanningError) {
    let scenario = plan.scenario
    guard let tariff = scenario.tariff else { throw .missing("tariff") }
    self.plan = plan
    basis = CostBasis(
      scenario, agents: Double(plan.payroll), seats: Double(plan.seats.total),
      roster: plan.roster)
    cost = try YearlyCost(basis, tariff: tariff)
    term = try TermCost(basis, scenario, tariff)
  }
}
