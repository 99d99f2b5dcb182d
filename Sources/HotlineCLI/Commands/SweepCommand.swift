import ContactCentre
import FoundationEssentials
import Planning
import Reporting
import Scenarios
import Wording

/// `hotline sweep SCENARIO --vary KEY=VALUES ...`
enum SweepCommand: Command {
  private static let vary = Option<[String]>.repeated(
    "vary", .text(CommandWording.varyPlaceholder), CommandWording.vary)

  private static let plan = Option<String?>.optional("plan", .path(), PlanWording.sweepPlanOption)
  private static let keepPlan = Option<Bool>.flag("keep-plan", PlanWording.keepPlanOption)

  static let description = CommandDescription(
    ["sweep"], CommandWording.sweep, details: CommandWording.sweepDetails,
    positionals: [ScenarioInput.argument.description],
    options: [
      vary.description, plan.description, keepPlan.description, CauseOption.without.description,
      WorkOptions.jobs.description,
    ] + CommonOptions.descriptions,
    examples: [
      CommandDescription.Example(
        "hotline sweep scenarios/shenzhen-2018.json --vary seats=250...700:50 --vary staff=600...1050:50",
        CommandWording.sweep)
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let options = CommonOptions(arguments, usualLanguage: console.language)
    let variations = arguments[vary]
    guard !variations.isEmpty else {
      throw UsageError(CommandWording.missing("--vary"), command: description.path)
    }
    let read = try arguments[plan].map {
      try ReadPlan($0, besides: [arguments[ScenarioInput.argument]], console, command: description.path)
    }
    var input = CauseOption.applied(arguments, to: try ScenarioInput(arguments, console))
    let isKept = read != nil || arguments[keepPlan]
    if let read {
      let plan = try read.plan(for: input.scenario, console, isQuiet: options.isQuiet)
      input = ScenarioInput(input, plan: plan, from: read.identity)
    }
    let axes = try input.file.axes(variations)
    try refuse(arguments, axes, input, isKept: isKept)
    let progress = Progress(
      CommandWording.sweepProgress, total: Sweep.count(of: axes) ?? 0, console: console,
      isQuiet: options.isQuiet)
    defer { progress.finish() }
    let sweep = try Sweep(
      input.scenario, axes: axes, plan: isKept ? .kept : .madeForEach,
      jobs: arguments[WorkOptions.jobs] ?? ProcessInfo.processInfo.activeProcessorCount
    ) { progress.advance(by: $0) }
    progress.finish()
    let isComplete = options.format == .json || options.format == .csv
    let report = SweepReport(sweep, identity: input.identity(of: sweep.scenario))
    try console.show(report.report(isComplete: isComplete), options)
    return .done
  }

  /// Refuses what would change nothing: figures of a plan that is not judged.
  private static func refuse(
    _ arguments: ParsedArguments, _ axes: [SweepAxis], _ input: ScenarioInput, isKept: Bool
  ) throws(UsageError) {
    if !isKept || input.planFile != nil, let axis = axes.first(where: { StaffPlan.isFigure($0.name) }) {
      throw UsageError(PlanWording.variesPlan(axis.name), command: description.path)
    }
  }
}
