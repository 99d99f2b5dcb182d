public import ContactCentre
public import Optimisation

/// Proposes the months in which the lines of a migration move.
///
/// What lines need is estimated for the week around the middle of each month, all their calls there from the month in which they
/// move: agents of each interval by a steady state that reaches the target's level, people = agent-hours / (hours of a week ×
/// (1 − absence) × (1 − shrinkage) × efficiency). Ramps, learning, publicity, and the calls that a forecast missed are left to the
/// replay of the plan; `efficiency` by month, which the caller finds with a full roster, corrects the rest.
///
/// See `WaveProblem` for the search. Wages do not grow here.
public struct WavePlanner: Sendable {
  /// The scenario.
  public let scenario: Scenario

  /// A planner for a scenario with a migration. Complexity: O(1).
  public init(_ scenario: Scenario) { self.scenario = scenario }

  /// The best plan by an aim; `nil` where none holds, or none was found within the limits.
  ///
  /// - Parameters:
  ///   - aim: least cost or earliest finish.
  ///   - efficiency: by month, above 0; months beyond the list have 1.
  ///   - limits: where the search ends.
  /// - Throws: `PlanningError.inconsistent`, `.missing` without a migration, `.queue`, `.amountTooLarge`, `.waves`.
  /// - Complexity: that of `WaveProblem.solve`, and some 2 000 steady states a month.
  public func plan(
    aim: WaveAim = .cost, efficiency: [Double] = [], within limits: SearchLimits = SearchLimits()
  ) throws(PlanningError) -> WavePlan? {
    let task = try WaveTask(scenario, efficiency: efficiency)
    guard let problem = task.problem, case .planned(let solution) = problem.solve(aim, within: limits) else {
      return nil
    }
    return try WaveReport(task, problem, solution).plan
  }

  /// The scenario with the days of a plan and its hires as intakes.
  ///
  /// Lines that stay out move on the day after the last month. Hires begin their training so many weeks
  /// before the month in which they are ready.
  ///
  /// - Complexity: O(lines + months).
  public func scenario(of plan: WavePlan) -> Scenario {
    var changed = scenario
    let days = plan.waves.flatMap(\.moves)
    let after = plan.months.last.map { $0.first.adding(days: $0.first.daysOfMonth) }
    for index in changed.lines.indices {
      let id = changed.lines[index].id
      if let day = days.first(where: { $0.line == id })?.date {
        changed.lines[index].merge.date = day
        changed.lines[index].merge.splitOffDate = nil
      } else if plan.deferred.contains(where: { $0.line == id }) {
        changed.lines[index].merge.date = after
        changed.lines[index].merge.splitOffDate = nil
      }
    }
    let training = Int((7 * (scenario.migration?.hiring.trainingWeeks ?? 0)).rounded(.up))
    for month in plan.months where month.hires > 0 {
      changed.migration?.intakes.append(
        Intake(
          id: "wave-\(month.first)", people: Double(month.hires), date: month.first.adding(days: -training)))
    }
    return changed
  }
}
