public import ContactCentre
import Optimisation
import QueueTheory

/// A least-cost roster for a target, proven by a lower bound and tried by simulation.
public struct LeastCostPlan: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// What says whether the target is met.
  public let judgement: PlanJudgement
  /// People on shifts.
  public let roster: Roster
  /// The cost of a week.
  public let cost: PlanCost
  /// No roster that meets the target by the formulas costs less; for a week.
  public let lowerBound: PlanCost
  /// Parts of the covering problem that were looked at.
  public let nodes: Int
  /// What each interval needs by itself.
  public let needs: [StaffNeed]
  /// People present that each interval would need for the target's level by itself; `nil` without calls.
  public let alone: [Double?]
  /// The merged queue under the plan, by the method that was asked for.
  public let centre: MergedCentre
  /// Whether the target is met by that method.
  public let check: TargetCheck
  /// The simulation of the plan.
  public let simulated: SimulatedCentre
  /// The windows of the target.
  public let windows: [WindowVerdict]
  /// The floor of the intervals with calls, where the target has one.
  public let floors: [WindowVerdict]
  /// Plans that were tried.
  public let rounds: Int
  /// Windows and floors in which the plan does more than the formulas ask, since the simulation asked for it.
  public let narrowed: Int
  /// Seats that people need at once, and at the busiest moment of each site that shifts are bound to.
  public let seats: SeatNeed
  /// People on the payroll that the plan takes, their days off, and the hours of the law.
  public let people: RosterPeople
  /// People on the payroll, those of each queue added up.
  public let payroll: Int
  /// The least people on the payroll who reach the target by the formulas; fewer than `payroll` where the simulation asked for
  /// more.
  public internal(set) var leastByFormulas: Int

  /// (cost − lower bound) / cost.
  public var gap: Double {
    cost.parts > lowerBound.parts ? Double(cost.parts - lowerBound.parts) / Double(cost.parts) : 0
  }
  /// Whether no roster that meets the target by the formulas costs less.
  public var isProven: Bool { lowerBound.parts >= cost.parts }
  /// The verdict on the target: by the formulas and, where the simulation judges, by it too.
  public var verdict: TargetVerdict {
    judgement == .simulation && !agreesWithSimulation
      ? TargetVerdict(all: [check.verdict, .missed]) : check.verdict
  }
  /// Whether nothing that the target asks is missed; without calls it asks nothing.
  public var isFeasible: Bool { verdict != .missed }
  /// Whether neither the simulation nor the method finds a window or a floor missed.
  public var agreesWithSimulation: Bool { (windows + floors).allSatisfy { $0.shortfall == nil } }
  /// Windows and floors that the simulation finds missed.
  public var simulatedMisses: [WindowVerdict] { (windows + floors).filter { $0.verdict == .missed } }
  /// By how much the simulation falls short at most, a fraction; `nil` where it misses nothing.
  public var largestMiss: Double? {
    simulatedMisses.compactMap { window in window.simulated.value.map { window.level - $0 } }.max()
  }

  /// The share of the days that reach the level of a target per day, by formula; `nil` where it is not known.
  public var daysOnTarget: DaysOnTarget? {
    guard scenario.target.window == .day, centre.week.method == .stationary else { return nil }
    return try? DaysOnTarget(centre, WeekDemand(scenario), scenario)
  }

  /// The cost of a year with this headcount, the scenario's support staff and its seats; `nil` without a tariff.
  public var yearlyCost: YearlyCost? {
    guard let tariff = scenario.tariff else { return nil }
    let basis = CostBasis(scenario, agents: Double(payroll), roster: roster)
    return try? YearlyCost(basis, tariff: tariff)
  }

  /// The day of the week on which most people are on duty at once, 0 for Monday; the first of equals.
  public var busiestDay: Int {
    let perDay = centre.week.intervalsPerDay
    let onDuty = roster.onDuty
    let peaks = (0..<7).map { onDuty[$0 * perDay..<($0 + 1) * perDay].max() ?? 0 }
    return peaks.firstIndex(of: peaks.max() ?? 0) ?? 0
  }
}
