package import Reporting
package import Wording

/// What every command that shows a result can be told.
package struct CommonOptions: Sendable {
  /// The form of the result.
  package let format: Format
  /// The language of the result and of messages.
  package let language: Language
  /// The file that takes the result, or nil for standard output.
  package let output: String?
  /// Whether to show no progress.
  package let isQuiet: Bool

  /// `--format`
  package static let format = Option<Format>.defaulted(
    "format", .choice(), to: .table, written: Format.table.rawValue, ArgumentWording.format)
  /// `--language`; without it the language of the console holds.
  package static let language = Option<Language?>.optional("language", .choice(), ArgumentWording.language)
  /// `--output` or `-o`
  package static let output = Option<String?>.optional(
    "output", short: "o", .path(), ArgumentWording.output)
  /// `--quiet` or `-q`
  package static let quiet = Option<Bool>.flag("quiet", short: "q", ArgumentWording.quiet)

  /// All of them, for the description of a command.
  package static let descriptions = [
    format.description, language.description, output.description, quiet.description,
  ]

  /// The common options of a command line.
  package init(_ arguments: ParsedArguments, usualLanguage: Language) {
    format = arguments[Self.format]
    language = arguments[Self.language] ?? usualLanguage
    output = arguments[Self.output]
    isQuiet = arguments[Self.quiet]
  }
}

/// What a command that draws random numbers or works for long can be told as well.
package struct WorkOptions: Sendable {
  /// The seed of the random numbers.
  package let seed: Int
  /// How many processor cores to use, or nil for all.
  package let jobs: Int?

  /// `--seed`
  package static let seed = Option<Int?>.optional(
    "seed", .integer(ArgumentWording.integer, 0...Int.max), ArgumentWording.seed,
    defaultText: Phrase(verbatim: "1"))
  /// `--jobs`
  package static let jobs = Option<Int?>.optional(
    "jobs", .integer(ArgumentWording.integer, 1...1024), ArgumentWording.jobs)

  /// All of them, for the description of a command.
  package static let descriptions = [seed.description, jobs.description]

  /// The work options of a command line.
  package init(_ arguments: ParsedArguments) {
    seed = arguments[Self.seed] ?? 1
    jobs = arguments[Self.jobs]
  }
}
