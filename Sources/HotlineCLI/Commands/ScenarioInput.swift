import ContactCentre
import Measures
package import Planning
import QueueTheory
import Reporting
package import Scenarios
package import Wording

/// A scenario file that was read for a command.
struct ScenarioInput {
  /// The argument that names the file.
  static let argument = Positional<String>.required(
    .path(CommandWording.scenarioFile), CommandWording.scenarioArgument)

  /// The argument that names several files.
  static let arguments = Positional<[String]>.repeated(
    .path(CommandWording.scenarioFile), CommandWording.scenarioArgument)

  /// The largest file that is read: 16 MiB, a hundred times the size of a large scenario.
  static let limitBytes = 16 << 20

  let file: ScenarioFile
  /// The scenario of the file, with the plan that is judged.
  let scenario: Scenario
  /// The file of that plan, where it is not the scenario's own.
  let planFile: PlanFileIdentity?
  private let fingerprint: String

  /// Reads the file that the arguments name.
  init(_ arguments: ParsedArguments, _ console: Console) throws {
    try self.init(path: arguments[Self.argument], console)
  }

  /// Reads a file.
  init(path: String, _ console: Console) throws {
    let bytes = try console.read(path, limitBytes: Self.limitBytes)
    do throws(ScenarioFileError) {
      file = try ScenarioFile(bytes: bytes)
    } catch {
      throw ScenarioProblems(file: path, diagnostics: error.diagnostics)
    }
    scenario = file.scenario
    planFile = nil
    fingerprint = Fingerprint.text(of: bytes)
  }

  /// A scenario that was read, with another plan.
  init(_ other: ScenarioInput, plan: StaffPlan?, from planFile: PlanFileIdentity?) {
    file = other.file
    fingerprint = other.fingerprint
    scenario = other.scenario.with(plan: plan)
    self.planFile = planFile
  }

  /// A scenario that was read, as if something of its migration had not happened.
  init(_ other: ScenarioInput, without causes: [MigrationCause]) {
    file = other.file
    fingerprint = other.fingerprint
    scenario = causes.reduce(other.scenario) { $0.without($1) }
    planFile = other.planFile
  }

  /// The identity of the scenario.
  var identity: ScenarioIdentity { identity(of: scenario) }

  /// The scenario, in another week than the file's where a day of one is given.
  func scenario(weekOf date: DateArgument?) -> Scenario {
    var scenario = scenario
    if let date, let day = CalendarDate(date.text) { scenario.week = day }
    return scenario
  }

  /// The identity of a scenario that departs from the file's.
  func identity(of scenario: Scenario, planFile: PlanFileIdentity? = nil) -> ScenarioIdentity {
    // Where figures of the file's own plan come from is not told where another is judged.
    let isOwn = scenario.workforce.statedPlan == file.scenario.workforce.statedPlan
    return ScenarioIdentity(
      scenario: scenario, fingerprint: fingerprint, version: Hotline.version,
      provenance: isOwn ? file.provenance : file.provenance.filter { !StaffPlan.isFigure($0.path) },
      planFile: planFile ?? self.planFile)
  }
}

/// The fingerprint of a file: FNV-1a, 64 bits (RFC 9923). It tells files apart; it does not protect them.
enum Fingerprint {
  static func text(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// A scenario file that cannot be used, with all its problems.
struct ScenarioProblems: CommandFailure {
  let file: String
  let diagnostics: [Diagnostic]

  var exitCode: ExitCode { .badInput }

  var message: Phrase {
    diagnostics.reduce(CommandWording.problems(diagnostics.count, in: file)) { text, diagnostic in
      text
        + Phrase(
          "\n" + diagnostic.text(file: file, language: .english),
          "\n" + diagnostic.text(file: file, language: .chinese))
    }
  }
}

extension PlanningError: CommandFailure {
  package var exitCode: ExitCode { .badInput }

  package var message: Phrase {
    switch self {
    case .inconsistent(let problems):
      let lines = problems.map { Phrase(verbatim: "\($0.path): ") + $0.problem }
      return lines.dropFirst().reduce(lines.first ?? Phrase(verbatim: "")) {
        $0 + Phrase(verbatim: "\n") + $1
      }
    case .queue(let error): return error.message
    case .simulation(let error): return error.message
    case .missing(let path): return CommandWording.missingPart(path)
    case .noFigure(let path): return CommandWording.noFigure(path)
    case .noLimitOnPlaces(let method): return CommandWording.noLimitOnPlaces(method.rawValue)
    case .covering(let error): return LeastCostWording.covering("\(error)")
    case .waves(let error): return WaveWording.problem("\(error)")
    case .headcount(let error): return LeastCostWording.headcount("\(error)")
    case .outOfReach(let reason, let interval):
      return LeastCostWording.outOfReach("\(reason)", interval: interval)
    case .amountTooLarge(let item): return CommandWording.amountTooLarge(item)
    case .unknownHolidays(let year): return CostWording.unknownHolidays(year)
    }
  }
}

extension VariationError: CommandFailure {
  package var exitCode: ExitCode { .wrongUsage }
  package var message: Phrase { Phrase(verbatim: "--vary \(written): ") + problem }
}

extension QueueError {
  /// The error in words.
  var message: Phrase {
    switch self {
    case .outOfDomain(let quantity, let value, let allowed):
      CommandWording.outOfDomain(
        quantity: quantity.key, value: Self.text(value), allowed: allowed)
    case .unreachable(let quantity, let best):
      CommandWording.unreachable(quantity: quantity.key, best: Self.text(best))
    case .alwaysReached(let quantity, let worst):
      CommandWording.alwaysReached(quantity: quantity.key, worst: Self.text(worst))
    case .tooLarge(let operations, let limit):
      CommandWording.tooLarge(
        operations: Self.text(operations.rounded()), limit: Self.text(limit))
    case .noExactLaw(let rule): CommandWording.noExactLaw(rule.rawValue)
    }
  }

  /// A value that may be infinite or no number, as it is just then that it is named.
  private static func text(_ value: Double) -> String {
    value.isFinite ? NumberText.shortest(value) : value.description
  }
}

extension QueueError.Quantity {
  /// The quantity as it is called in CSV, with its unit.
  var key: String {
    switch self {
    case .load: "load"
    case .agents: "agents"
    case .handleTime: "handle_time_s"
    case .patience: "patience_s"
    case .within: "within_s"
    case .period: "period_s"
    case .target: "target"
    case .maximumOccupancy: "max_occupancy"
    case .quantile: "quantile"
    case .callsPerHour: "calls_per_hour"
    case .redialProbability: "redial"
    case .redialDelay: "redial_delay_s"
    case .calls: "calls"
    case .interval: "interval_s"
    case .intervals: "intervals"
    }
  }
}
