import FoundationEssentials
import Measures
import Planning
import Wording

/// How often, how precisely and from which random numbers a scenario is simulated, as the command line says it.
enum SimulationOptions {
  private static let usual = SimulationPlan()

  private static let replications = Option<Int?>.optional(
    "replications", .integer(ArgumentWording.integer, 1...1_000_000), SimulateWording.replications,
    defaultText: Phrase(verbatim: "\(usual.replications)"))
  private static let warmUp = Option<Int?>.optional(
    "warm-up", .integer(ArgumentWording.integer, 0...30), SimulateWording.warmUp,
    defaultText: Phrase(verbatim: "\(usual.warmUpDays)"))
  private static let precision = Option<Double?>.optional(
    "precision",
    .fraction(SimulateWording.fraction, range: SimulateWording.fractionRange) { $0 > 0 && $0 < 1 },
    SimulateWording.precision)
  private static let mostReplications = Option<Int?>.optional(
    "most-replications", .integer(ArgumentWording.integer, 1...1_000_000), SimulateWording.mostReplications,
    defaultText: Phrase(verbatim: "\(usual.mostReplications)"))
  private static let confidence = Option<Double?>.optional(
    "confidence",
    .fraction(SimulateWording.fraction, range: SimulateWording.confidenceRange) {
      (0.5...0.9999).contains($0)
    }, SimulateWording.confidence, defaultText: Phrase(verbatim: "\(usual.confidence)"))
  private static let rosterRule = Option<RosterRule?>.optional(
    "roster-rule", .choice(), SimulateWording.rosterRule,
    defaultText: Phrase(verbatim: usual.rosterRule.rawValue))

  /// All of them, for the description of a command.
  static let descriptions =
    [
      replications.description, warmUp.description, precision.description, mostReplications.description,
      confidence.description, rosterRule.description,
    ] + WorkOptions.descriptions

  /// Whether a number of replications was asked for.
  static func hasReplications(_ arguments: ParsedArguments) -> Bool {
    arguments.isWritten(replications.description)
  }

  /// The plan of a simulation over some days.
  static func plan(
    _ arguments: ParsedArguments, days: Int, command: [String]
  ) throws(UsageError) -> SimulationPlan {
    if arguments[precision] == nil, arguments.isWritten(mostReplications.description) {
      throw UsageError(SimulateWording.onlyWithPrecision, command: command)
    }
    let work = WorkOptions(arguments)
    return SimulationPlan(
      days: days, warmUpDays: arguments[warmUp] ?? usual.warmUpDays,
      replications: arguments[replications] ?? usual.replications, precision: arguments[precision],
      mostReplications: arguments[mostReplications] ?? usual.mostReplications, seed: UInt64(work.seed),
      jobs: work.jobs ?? ProcessInfo.processInfo.activeProcessorCount,
      rosterRule: arguments[rosterRule] ?? usual.rosterRule,
      confidence: arguments[confidence] ?? usual.confidence)
  }
}
