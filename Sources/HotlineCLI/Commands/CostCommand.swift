import ContactCentre
import Planning
import Reporting
import Scenarios
import Wording

/// `hotline cost SCENARIO`
enum CostCommand: Command {
  private static let shouldCost = Option<Bool>.flag("should-cost", CostWording.shouldCostOption)

  static let description = CommandDescription(
    ["cost"], CommandWording.cost, details: CostWording.details,
    positionals: [ScenarioInput.argument.description],
    options: [shouldCost.description] + PlanChoice.descriptions + CommonOptions.descriptions,
    examples: [
      CommandDescription.Example("hotline cost scenarios/shenzhen-2018.json", CommandWording.cost),
      CommandDescription.Example(
        "hotline cost scenarios/shenzhen-2018.json --should-cost", CostWording.shouldCostExample),
    ], exitCodes: [.done, .notPassed, .wrongUsage, .badInput, .infeasible, .inputOutput])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let options = CommonOptions(arguments, usualLanguage: console.language)
    let choice = try PlanChoice(
      arguments, inputs: [arguments[ScenarioInput.argument]], console, command: description.path)
    let input = try choice.applied(
      to: ScenarioInput(arguments, console), console, isQuiet: options.isQuiet)
    let scenario = input.scenario
    let cost = try CostForecast(scenario)
    let outcome = arguments[shouldCost] ? try should(scenario, options, console) : nil
    let report = CostReport(cost, should: outcome, identity: input.identity)
    try console.show(report.report(isComplete: options.format == .json), options)
    switch outcome {
    case nil: return .done
    case .found(let should): return should.plan.isFeasible ? .done : .notPassed
    case .infeasible: return .infeasible
    case .undecided: return .notPassed
    }
  }

  private static func should(
    _ scenario: Scenario, _ options: CommonOptions, _ console: Console
  ) throws -> ShouldCost.Outcome {
    let search = LeastCostOptions()
    let progress = Progress(
      LeastCostWording.progress, total: search.simulation.replications, console: console,
      isQuiet: options.isQuiet)
    defer { progress.finish() }
    return try ShouldCost.outcome(of: scenario, search) { progress.reach($0, of: $1) }
  }
}
