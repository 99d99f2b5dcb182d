import ContactCentre
import FoundationEssentials
import Planning
import Reporting
import Wording

/// `hotline staff SCENARIO`: a least-cost plan of a scenario.
enum ScenarioStaff {
  private static let method = Option<ForecastMethod>.defaulted(
    "method", .choice(), to: .stationary, written: ForecastMethod.stationary.rawValue, LeastCostWording.method
  )
  private static let judge = Option<PlanJudgement>.defaulted(
    "judge", .choice(), to: .formulas, written: PlanJudgement.formulas.rawValue, LeastCostWording.judgeOption)
  private static let savePlan = Option<String?>.optional("save-plan", .path(), PlanWording.savePlanOption)
  private static let week = Option<DateArgument?>.optional("week", .date(), CommandWording.weekOption)

  /// The options that only a scenario has.
  static let descriptions =
    [
      savePlan.description, method.description, judge.description, CauseOption.without.description,
      week.description,
    ]
    + SimulationOptions.descriptions

  /// Those of them that were written.
  static func written(_ arguments: ParsedArguments) -> [String] {
    descriptions.filter(arguments.isWritten).map(\.written)
  }

  static func run(
    _ path: String, _ arguments: ParsedArguments, _ console: Console
  ) throws -> ExitCode {
    let options = CommonOptions(arguments, usualLanguage: console.language)
    guard arguments[method] != .simulation else {
      throw UsageError(LeastCostWording.simulatedAnyway, command: ["staff"])
    }
    if let path = arguments[savePlan], path == options.output ?? "-" {
      throw UsageError(PlanWording.oneOutput, command: ["staff"])
    }
    let simulation = try plan(arguments)
    let input = CauseOption.applied(arguments, to: try ScenarioInput(path: path, console))
    let scenario = input.scenario(weekOf: arguments[week])
    let identity = input.identity(of: scenario)
    let isComplete = options.format == .json || options.format == .csv
    let start = console.clock()
    let progress = Progress(
      LeastCostWording.progress, total: simulation.replications, console: console, isQuiet: options.isQuiet)
    defer { progress.finish() }
    let planner = try LeastCostPlanner(
      scenario,
      LeastCostOptions(
        method: arguments[method], simulation: simulation,
        limits: StaffOptions.limits(arguments, usual: LeastCostOptions.usualLimits),
        judge: arguments[judge]))
    switch try planner.plan(progress: { progress.reach($0, of: $1) }) {
    case .plan(let plan):
      progress.finish()
      let seconds = NumberText.fixed(console.clock() - start, digits: 1)
      if !options.isQuiet { console.say(LeastCostWording.solved(seconds: seconds, rounds: plan.rounds)) }
      if let path = arguments[savePlan] { try save(plan, to: path, options, console) }
      let report = LeastCostReport(plan, identity: identity, detail: StaffOptions.detail(arguments))
      try console.show(report.report(isComplete: isComplete), options)
      return report.isPassed ? .done : .notPassed
    case .infeasible(let obstacle):
      let relaxations = planner.relaxations(jobs: simulation.jobs)
      progress.finish()
      let report = ObstacleReport(obstacle, relaxations: relaxations, identity: identity)
      try console.show(report.report(isComplete: isComplete), options)
      return .infeasible
    case .undecided(let bound):
      progress.finish()
      try console.show(ObstacleReport.undecided(above: bound, identity: identity), options)
      return .notPassed
    }
  }

  /// Writes a plan to a file, which appears whole or not at all.
  private static func save(
    _ plan: LeastCostPlan, to path: String, _ options: CommonOptions, _ console: Console
  ) throws(FileProblem) {
    let text = PlanText.text(
      StaffPlan(plan.roster, plan.scenario.workforce), for: plan.scenario,
      madeBy: PlanWording.madeByStaff(version: Hotline.version, isFeasible: plan.isFeasible),
      language: options.language)
    try console.deliver(to: path) { write throws(FileProblem) in try write(text) }
    if !options.isQuiet { console.say(PlanWording.saved(path)) }
  }

  /// How a plan is simulated: twice as often as a scenario, since it is judged window by window.
  private static func plan(_ arguments: ParsedArguments) throws(UsageError) -> SimulationPlan {
    var plan = try SimulationOptions.plan(
      arguments, days: SimulationPlan().days, command: ["staff"])
    if !SimulationOptions.hasReplications(arguments) {
      plan.replications = LeastCostOptions().simulation.replications
    }
    return plan
  }
}
