import Planning
import Wording

/// `--without CAUSE`: the centre as if something of its migration had not happened.
enum CauseOption {
  /// The option.
  static let without = Option<[MigrationCause]>.repeated("without", .choice(), MigrationWording.withoutOption)

  /// A scenario as if the causes of a command line had not happened.
  static func applied(_ arguments: ParsedArguments, to input: ScenarioInput) -> ScenarioInput {
    let causes = arguments[without]
    return causes.isEmpty ? input : ScenarioInput(input, without: causes)
  }
}
