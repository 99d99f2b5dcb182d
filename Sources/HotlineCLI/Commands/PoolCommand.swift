import FoundationEssentials
package import Planning
import Reporting
import Scenarios
package import Wording

/// `hotline pool SCENARIO`
enum PoolCommand: Command {
  /// What makes the groups where the lines are not named.
  enum Basis: String, CaseIterable {
    case all
    case site
    case skillGroup = "skill-group"

    var grouping: PoolingGrouping {
      switch self {
      case .all: .all
      case .site: .site
      case .skillGroup: .skillGroup
      }
    }
  }

  private enum Method: String, CaseIterable {
    case formula
    case simulation
  }

  private static let groups = Option<[[String]]>.repeated("group", lines, PoolingWording.groupOption)
  private static let basis = Option<Basis?>.optional("by", .choice(), PoolingWording.byOption)
  private static let factor = Option<Double?>.optional(
    "secondary-time-factor", .number(PoolingWording.factorPlaceholder, .between(0.1, 10)),
    PoolingWording.factorOption)
  private static let week = Option<DateArgument?>.optional("week", .date(), CommandWording.weekOption)

  private static let method = Option<Method>.defaulted(
    "method", .choice(), to: .formula, written: Method.formula.rawValue, PoolingWording.methodOption)
  private static let replications = Option<Int?>.optional(
    "replications", .integer(ArgumentWording.integer, 2...100_000), PoolingWording.replicationsOption,
    defaultText: Phrase(verbatim: "20"))

  private static let lines = ValueKind<[String]>(placeholder: PoolingWording.groupPlaceholder) {
    text throws(ValueProblem) in
    let lines = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard lines.allSatisfy({ !$0.isEmpty }) else { throw ValueProblem(PoolingWording.emptyGroup) }
    return lines
  }

  static let description = CommandDescription(
    ["pool"], PoolingWording.summary, details: PoolingWording.details,
    positionals: [ScenarioInput.argument.description],
    options: [
      groups.description, basis.description, factor.description, week.description, method.description,
      replications.description,
    ] + WorkOptions.descriptions + CommonOptions.descriptions,
    examples: [
      CommandDescription.Example(
        "hotline pool scenarios/shenzhen-2018.json --group 12315,12358", PoolingWording.groupExample),
      CommandDescription.Example(
        "hotline pool scenarios/shenzhen-2018.json --secondary-time-factor 1.1", PoolingWording.factorExample),
      CommandDescription.Example(
        "hotline pool scenarios/shenzhen-2018.json --method simulation", PoolingWording.simulationExample),
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let options = CommonOptions(arguments, usualLanguage: console.language)
    let named = arguments[groups]
    guard named.isEmpty || arguments[basis] == nil else {
      throw UsageError(PoolingWording.groupOrBy, command: description.path)
    }
    let plan = try plan(arguments)
    let input = try ScenarioInput(arguments, console)
    let scenario = input.scenario(weekOf: arguments[week])
    let study = try PoolingStudy(
      scenario, grouping: named.isEmpty ? (arguments[basis] ?? .all).grouping : .named(named),
      secondaryTimeFactor: arguments[factor])
    let report = PoolingReport(
      study, simulation: try plan.map { try simulation(of: study, $0, options, console) },
      identity: input.identity(of: scenario))
    try console.show(report.report(isComplete: options.format == .json), options)
    return .done
  }

  private static func simulation(
    of study: PoolingStudy, _ plan: SimulationPlan, _ options: CommonOptions, _ console: Console
  ) throws -> PoolingSimulation {
    let progress = Progress(PoolingWording.progress, total: 1, console: console, isQuiet: options.isQuiet)
    defer { progress.finish() }
    return try PoolingSimulation(study, plan: plan) { progress.reach($0, of: $1) }
  }

  /// The plan of the simulation; the formula takes none of its options.
  private static func plan(_ arguments: ParsedArguments) throws(UsageError) -> SimulationPlan? {
    let isSimulated = arguments[method] == .simulation
    try arguments.refuse(
      [replications.description] + WorkOptions.descriptions, unless: isSimulated, command: description.path)
    guard isSimulated else { return nil }
    let work = WorkOptions(arguments)
    return SimulationPlan(
      warmUpDays: 1, replications: arguments[replications] ?? 20, seed: UInt64(work.seed),
      jobs: work.jobs ?? ProcessInfo.processInfo.activeProcessorCount)
  }
}

extension PoolingError: CommandFailure {
  package var exitCode: ExitCode {
    switch self {
    case .planning: .badInput
    case .unknownLine, .lineTwice, .noCalls: .wrongUsage
    }
  }

  package var message: Phrase {
    switch self {
    case .planning(let error): error.message
    case .unknownLine(let line, let lines):
      PoolingWording.unknownLine(
        line, among: lines, nearest: Suggestion.nearest(to: line, among: lines))
    case .lineTwice(let line): PoolingWording.lineTwice(line)
    case .noCalls(let line): PoolingWording.noCalls(line)
    }
  }
}
