package import Wording

/// Everything about a command line that is not what the command does: from this one value come
/// parsing, help, error messages and the reference.
package struct CommandDescription: Sendable {
  /// A command line that shows a use.
  package struct Example: Sendable {
    /// What to type.
    package let line: String
    /// What it does.
    package let summary: Phrase

    /// A command line with what it does.
    package init(_ line: String, _ summary: Phrase) {
      self.line = line
      self.summary = summary
    }
  }

  /// The words that name the command, such as ["queue", "erlang-c"].
  package let path: [String]
  /// What the command does, in a few words without a full stop.
  package let summary: Phrase
  /// What else a user needs to know; paragraphs are divided by an empty line.
  package let details: Phrase?
  /// The positional arguments in order.
  package let positionals: [PositionalDescription]
  /// The options in the order of help.
  package let options: [OptionDescription]
  /// Command lines that show a use.
  package let examples: [Example]
  /// How the command may end, apart from a mistake of the program and an interruption.
  package let exitCodes: [ExitCode]

  /// A description of a command.
  ///
  /// - Precondition: The path is not empty; no two options share a name or a short name, and none
  ///   is called `help` or `h`; no two positionals share a placeholder; only the last positional is
  ///   optional or repeated.
  package init(
    _ path: [String], _ summary: Phrase, details: Phrase? = nil, positionals: [PositionalDescription] = [],
    options: [OptionDescription] = [], examples: [Example] = [],
    exitCodes: [ExitCode] = [.done, .wrongUsage, .badInput, .inputOutput]
  ) {
    precondition(!path.isEmpty, "a command needs a name")
    let names = ["help", "h"] + options.map(\.name) + options.compactMap { $0.short.map(String.init) }
    precondition(Set(names).count == names.count, "two options of \(path) share a name")
    let placeholders = positionals.map(\.placeholder.english)
    precondition(Set(placeholders).count == placeholders.count, "two arguments of \(path) share a name")
    precondition(
      positionals.dropLast().allSatisfy { if case .required = $0.occurrence { true } else { false } },
      "only the last argument of \(path) may be optional or repeated")
    self.path = path
    self.summary = summary
    self.details = details
    self.positionals = positionals
    self.options = options
    self.examples = examples
    self.exitCodes = exitCodes
  }
}

extension CommandDescription {
  /// The usage line, without the program's name in front of the path.
  var usage: Phrase {
    let arguments = positionals.reduce(Phrase(verbatim: "")) { $0 + Phrase(verbatim: " ") + $1.usage }
    let required = options.reduce(Phrase(verbatim: "")) { usage, option in
      guard case .required = option.occurrence else { return usage }
      return usage + Phrase(verbatim: " \(option.written) ") + option.placeholder
    }
    let hasOthers = options.contains { if case .required = $0.occurrence { false } else { true } }
    let others = hasOthers ? Phrase(verbatim: " ") + ArgumentWording.optionsPlaceholder : Phrase(verbatim: "")
    return Phrase(verbatim: path.joined(separator: " ")) + arguments + required + others
  }
}
