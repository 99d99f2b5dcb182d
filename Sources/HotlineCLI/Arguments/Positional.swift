package import Wording

/// What is known of a positional argument without its type.
package struct PositionalDescription: Sendable {
  /// How many arguments it stands for.
  package enum Occurrence: Sendable {
    /// Exactly one.
    case required
    /// None or one; only the last positional may be that.
    case optional
    /// One or more; only the last positional may be that.
    case repeated
  }

  /// What stands for it in help; in English also its identity within the command.
  package let placeholder: Phrase
  /// How many arguments it stands for.
  package let occurrence: Occurrence
  /// All that may be written, if that is a short list; else empty.
  package let choices: [String]
  /// Whether it names a file.
  package let isPath: Bool
  /// What it means, in a few words without a full stop.
  package let summary: Phrase
  /// Says what is wrong with a text.
  let check: @Sendable (String) throws(ValueProblem) -> Void

  /// How it stands on the usage line.
  var usage: Phrase {
    switch occurrence {
    case .required: placeholder
    case .optional: Phrase("[\(placeholder.english)]", "[\(placeholder.chinese)]")
    case .repeated: placeholder + Phrase(verbatim: " ...")
    }
  }
}

/// A positional argument with the type of its value.
package struct Positional<Value: Sendable>: Sendable {
  /// What is known of the argument without its type.
  package let description: PositionalDescription
  /// The value of the texts that were written, which have been checked one by one.
  let value: @Sendable ([String]) throws(ValueProblem) -> Value

  private init<Element: Sendable>(
    _ kind: ValueKind<Element>, _ occurrence: PositionalDescription.Occurrence, _ summary: Phrase,
    value: @escaping @Sendable ([String]) throws(ValueProblem) -> Value
  ) {
    description = PositionalDescription(
      placeholder: kind.placeholder, occurrence: occurrence, choices: kind.choices, isPath: kind.isPath,
      summary: summary, check: { text throws(ValueProblem) in _ = try kind.read(text) })
    self.value = value
  }
}

extension Positional {
  /// An argument that must stand; its name in help is the placeholder of its kind.
  package static func required(_ kind: ValueKind<Value>, _ summary: Phrase) -> Positional {
    Positional(kind, .required, summary) { texts throws(ValueProblem) in
      guard let text = texts.first else { throw ValueProblem(ArgumentWording.emptyValue) }
      return try kind.read(text)
    }
  }

  /// An argument that may be absent: nil then.
  package static func optional<Element: Sendable>(
    _ kind: ValueKind<Element>, _ summary: Phrase
  ) -> Positional where Value == Element? {
    Positional(kind, .optional, summary) { texts throws(ValueProblem) in
      guard let text = texts.first else { return nil }
      return try kind.read(text)
    }
  }

  /// One argument or more, in the order in which they were written.
  package static func repeated<Element: Sendable>(
    _ kind: ValueKind<Element>, _ summary: Phrase
  ) -> Positional where Value == [Element] {
    Positional(kind, .repeated, summary) { texts throws(ValueProblem) in
      var values: [Element] = []
      for text in texts { values.append(try kind.read(text)) }
      return values
    }
  }
}
