import FoundationEssentials
import Planning
import Reporting
import Scenarios
import Wording

/// `hotline sweep SCENARIO --vary KEY=VALUES ...`
enum SweepCommand: Command {
  private static let vary = Option<[String]>.repeated(
    "vary", .text(CommandWording.varyPlaceholder), CommandWording.vary)

  static let description = CommandDescription(
    ["sweep"], CommandWording.sweep, details: CommandWording.sweepDetails,
    positionals: [ScenarioInput.argument.description],
    options: [vary.description, WorkOptions.jobs.description]
      + CommonOptions.descriptions,
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
    let input = try ScenarioInput(arguments, console)
    let axes = try input.file.axes(variations)
    let progress = Progress(
      CommandWording.sweepProgress, total: Sweep.count(of: axes) ?? 0, console: console,
      isQuiet: options.isQuiet)
    defer { progress.finish() }
    let sweep = try Sweep(
      input.file.scenario, axes: axes,
      jobs: arguments[WorkOptions.jobs] ?? ProcessInfo.processInfo.activeProcessorCount
    ) { progress.advance(by: $0) }
    progress.finish()
    let isComplete = options.format == .json || options.format == .csv
    try console.show(SweepReport(sweep, identity: input.identity).report(isComplete: isComplete), options)
    return .done
  }
}
