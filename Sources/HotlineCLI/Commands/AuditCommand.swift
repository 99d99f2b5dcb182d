import FoundationEssentials
import Measures
import Planning
import Reporting
import Scenarios
import Wording

/// `hotline audit SCENARIO`
enum AuditCommand: Command {
  private static let usual = AuditOptions()

  /// The confidences that can be asked for.
  private enum Confidence: String, CaseIterable {
    case ninety = "0.9"
    case ninetyFive = "0.95"
    case ninetyNine = "0.99"

    var share: Double {
      switch self {
      case .ninety: 0.9
      case .ninetyFive: 0.95
      case .ninetyNine: 0.99
      }
    }

    /// Simulated runs: so many that no breach in them shows a promise at this confidence to hold, with some to spare.
    var replications: Int { self == .ninetyNine ? 400 : usual.simulation.replications }
  }

  private static let confidence = Option<Confidence>.defaulted(
    "confidence", .choice(), to: .ninetyFive, written: Confidence.ninetyFive.rawValue, AuditWording.confidence
  )
  private static let replications = Option<Int?>.optional(
    "replications", .integer(ArgumentWording.integer, 1...1_000_000), AuditWording.replications,
    defaultText: AuditWording.replicationsDefault(
      usual: Confidence.ninetyFive.replications, ninetyNine: Confidence.ninetyNine.replications))
  private static let rosterRule = Option<RosterRule>.defaulted(
    "roster-rule", .choice(), to: usual.simulation.rosterRule, written: usual.simulation.rosterRule.rawValue,
    SimulateWording.rosterRule)
  private static let plan = Option<String?>.optional("plan", .path(), PlanWording.auditPlanOption)
  private static let detail = Option<AuditReport.Detail>.defaulted(
    "by", .choice(), to: .window, written: AuditReport.Detail.window.rawValue, AuditWording.by)
  private static let week = Option<DateArgument?>.optional("week", .date(), CommandWording.weekOption)

  static let description = CommandDescription(
    ["audit"], AuditWording.summary, details: AuditWording.details,
    positionals: [ScenarioInput.argument.description],
    options: [
      detail.description, confidence.description, replications.description, rosterRule.description,
      plan.description, PlanChoice.replan.description, CauseOption.without.description, week.description,
    ] + WorkOptions.descriptions + CommonOptions.descriptions,
    examples: [
      CommandDescription.Example("hotline audit scenarios/shenzhen-2018.json", AuditWording.summary),
      CommandDescription.Example(
        "hotline audit scenarios/shenzhen-2018.json --confidence 0.99", AuditWording.confidenceExample),
      CommandDescription.Example("hotline audit my-city.json --plan vendor.json", PlanWording.auditExample),
    ], exitCodes: [.done, .notPassed, .wrongUsage, .badInput, .inputOutput])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let options = CommonOptions(arguments, usualLanguage: console.language)
    let audited = auditOptions(arguments)
    let isMade = arguments[PlanChoice.replan]
    if arguments[plan] != nil, isMade {
      throw UsageError(PlanWording.planOrReplan, command: description.path)
    }
    let read = try arguments[plan].map {
      try ReadPlan($0, besides: [arguments[ScenarioInput.argument]], console, command: description.path)
    }
    var input = CauseOption.applied(arguments, to: try ScenarioInput(arguments, console))
    if isMade { input = ScenarioInput(input, plan: nil, from: nil) }
    let scenario = input.scenario(weekOf: arguments[week])
    let vendors = try read.map { try $0.plan(for: scenario, console, isQuiet: options.isQuiet) }
    let progress = Progress(
      AuditWording.progress, total: 4 * audited.simulation.replications, console: console,
      isQuiet: options.isQuiet)
    defer { progress.finish() }
    let audit = try CommitmentAudit(scenario, audited, plan: vendors) { progress.reach($0, of: $1) }
    progress.finish()
    let report = AuditReport(
      audit, identity: input.identity(of: scenario, planFile: read?.identity),
      detail: arguments[detail])
    let isComplete = options.format == .json || options.format == .csv
    try console.show(report.report(isComplete: isComplete), options)
    return audit.isPassed ? .done : .notPassed
  }

  private static func auditOptions(_ arguments: ParsedArguments) -> AuditOptions {
    let work = WorkOptions(arguments)
    let confidence = arguments[confidence]
    return AuditOptions(
      confidence: confidence.share,
      simulation: SimulationPlan(
        replications: arguments[replications] ?? confidence.replications, seed: UInt64(work.seed),
        jobs: work.jobs ?? ProcessInfo.processInfo.activeProcessorCount, rosterRule: arguments[rosterRule]))
  }
}
