import FoundationEssentials
import Optimisation
import Planning
import Reporting
import Scenarios
import Wording

/// `hotline migrate SCENARIO`
enum MigrateCommand: Command {
  private enum Method: String, CaseIterable {
    case formula
    case simulation
  }

  private static let method = Option<Method>.defaulted(
    "method", .choice(), to: .formula, written: Method.formula.rawValue, MigrationWording.method)
  private static let replications = Option<Int>.defaulted(
    "replications", .integer(ArgumentWording.integer, 2...100_000), to: 20, written: "20",
    SimulateWording.replications)
  private static let riskMonths = Option<Int>.defaulted(
    "risk-months", .integer(ArgumentWording.integer, 1...100_000), to: 50, written: "50",
    MigrationWording.riskMonthsOption)
  private static let aim = Option<WaveAim?>.optional("optimise", .choice(), MigrationWording.optimise)
  private static let operations = Option<Double>.defaulted(
    "operations", .number(StaffWording.operationsPlaceholder, .notNegative), to: SearchLimits().operations,
    written: NumberText.shortest(SearchLimits().operations), MigrationWording.operations)
  private static let without = CauseOption.without
  private static let ablation = Option<Bool>.flag("ablation", MigrationWording.ablation)

  static let description = CommandDescription(
    ["migrate"], MigrationWording.summary, details: MigrationWording.details,
    positionals: [ScenarioInput.argument.description],
    options: [
      aim.description, operations.description, without.description, method.description,
      replications.description, riskMonths.description, ablation.description,
    ] + WorkOptions.descriptions
      + CommonOptions.descriptions,
    examples: [
      CommandDescription.Example("hotline migrate scenarios/shenzhen-2018.json", MigrationWording.summary),
      CommandDescription.Example(
        "hotline migrate scenarios/shenzhen-2018.json --method simulation --ablation",
        MigrationWording.simulationExample),
      CommandDescription.Example(
        "hotline migrate scenarios/shenzhen-2018.json --optimise cost --without unpooled_sites",
        MigrationWording.optimiseExample),
    ], exitCodes: [.done, .notPassed, .infeasible, .wrongUsage, .badInput, .inputOutput])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let options = CommonOptions(arguments, usualLanguage: console.language)
    let method = try method(arguments)
    guard arguments[aim] != nil || !arguments.isWritten(operations.description) else {
      throw UsageError(MigrationWording.operationsAlone, command: description.path)
    }
    let input = try ScenarioInput(arguments, console)
    let asked = arguments[without].reduce(input.scenario(weekOf: nil)) { $0.without($1) }
    func watching<Result>(_ label: Phrase, _ work: (Progress) throws -> Result) rethrows -> Result {
      let progress = Progress(label, total: 1, console: console, isQuiet: options.isQuiet)
      defer { progress.finish() }
      return try work(progress)
    }
    let isComplete = options.format == .json || options.format == .csv
    var proposal: MigrationProposal?
    if let aim = arguments[aim] {
      let limits = SearchLimits(operations: arguments[operations])
      let answer = try watching(MigrationWording.planProgress) { progress in
        try MigrationAnswer(asked, aim: aim, method: method, within: limits) { progress.reach($0, of: $1) }
      }
      proposal = answer.proposal
      if let (report, code) = noWaves(answer, aim, input.identity(of: asked), isComplete: isComplete) {
        try console.show(report, options)
        return code
      }
    }
    let scenario = proposal?.scenario ?? asked
    let replay = try watching(MigrationWording.progress) { progress in
      try MigrationReplay(scenario, method: method) { progress.reach($0, of: $1) }
    }
    let risk = try watching(MigrationWording.riskProgress) { progress in
      try MigrationRisk(scenario, method: method) { progress.reach($0, of: $1) }
    }
    let rollBack = try watching(MigrationWording.splitProgress) { progress in
      try RollBack.ofWorstMonth(replay) { progress.reach($0, of: $1) }
    }
    let causes =
      arguments[ablation]
      ? try watching(MigrationWording.progress) { progress in
        try MigrationAblation(replay) { progress.reach($0, of: $1) }
      } : nil
    let report = MigrationReport(
      replay, risk: risk, rollBack: rollBack, ablation: causes, proposal: proposal,
      identity: input.identity(of: scenario))
    try console.show(report.report(isComplete: isComplete), options)
    return report.isPassed ? .done : .notPassed
  }

  /// What is said where there is no proposal.
  private static func noWaves(
    _ answer: MigrationAnswer, _ aim: WaveAim, _ identity: ScenarioIdentity, isComplete: Bool
  ) -> (Report, ExitCode)? {
    switch answer {
    case .proposal: return nil
    case .infeasible(let obstacle):
      let report = WaveObstacleReport(obstacle, aim: aim.rawValue, identity: identity)
      return (report.report(isComplete: isComplete), .infeasible)
    case .undecided:
      return (WaveObstacleReport.undecided(aim: aim.rawValue, identity: identity), .notPassed)
    }
  }

  /// How queues are worked out; the formula takes none of the simulation's options.
  private static func method(_ arguments: ParsedArguments) throws(UsageError) -> MigrationMethod {
    let isSimulated = arguments[method] == .simulation
    try arguments.refuse(
      [replications.description, riskMonths.description] + WorkOptions.descriptions, unless: isSimulated,
      command: description.path)
    guard isSimulated else { return .formula }
    let work = WorkOptions(arguments)
    return .simulation(
      SimulationPlan(
        replications: arguments[replications], seed: UInt64(work.seed),
        jobs: work.jobs ?? ProcessInfo.processInfo.activeProcessorCount),
      riskRuns: arguments[riskMonths])
  }
}
