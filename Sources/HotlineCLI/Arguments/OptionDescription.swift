package import Wording

/// What is known of an option without its type: enough to parse it and to explain it.
package struct OptionDescription: Sendable {
  /// How often an option stands on a command line.
  package enum Occurrence: Sendable {
    /// Without a value, at most once.
    case flag
    /// With a value, at most once.
    case optional
    /// With a value, exactly once.
    case required
    /// With a value, any number of times.
    case repeated
  }

  /// The name without its dashes.
  package let name: String
  /// The short name without its dash, if it has one.
  package let short: Character?
  /// How often it may stand.
  package let occurrence: Occurrence
  /// What stands for the value in help.
  package let placeholder: Phrase
  /// All that may be written as the value, if that is a short list; else empty.
  package let choices: [String]
  /// Whether the value names a file.
  package let isPath: Bool
  /// What the option does, in a few words without a full stop.
  package let summary: Phrase
  /// What holds where the option is absent, if that can be said.
  package let defaultText: Phrase?
  /// Says what is wrong with a value.
  let check: @Sendable (String) throws(ValueProblem) -> Void

  /// The name as it is written.
  package var written: String { "--" + name }
  /// Whether a value belongs to it.
  package var takesValue: Bool { if case .flag = occurrence { false } else { true } }

  /// The remarks that follow the summary in help.
  var remarks: Phrase {
    var remarks: [Phrase] = []
    if case .required = occurrence { remarks.append(ArgumentWording.isRequired) }
    if case .repeated = occurrence { remarks.append(ArgumentWording.mayRepeat) }
    let isSaid = placeholder == Phrase(verbatim: choices.joined(separator: "|"))
    if !choices.isEmpty && !isSaid { remarks.append(ArgumentWording.choices(choices)) }
    if let defaultText { remarks.append(ArgumentWording.defaultValue(defaultText)) }
    return ArgumentWording.remarks(remarks)
  }
}
