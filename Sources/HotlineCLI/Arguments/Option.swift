package import Wording

/// An option with the type of its value: the key with which a command asks for what was written.
///
///     static let load = Option.optional("load", .number(erlang, .positive), summary)   // Double?
///     static let seed = Option.defaulted("seed", .integer(), to: 1, summary)           // Int
///     static let vary = Option.repeated("vary", .text(pair), summary)                  // [String]
///     static let raw = Option.flag("raw", summary)                                     // Bool
package struct Option<Value: Sendable>: Sendable {
  /// What is known of the option without its type.
  package let description: OptionDescription
  /// The value of the texts that were written, which have been checked one by one.
  let value: @Sendable ([String]) throws(ValueProblem) -> Value

  private init<Element: Sendable>(
    _ name: String, short: Character?, _ occurrence: OptionDescription.Occurrence, _ kind: ValueKind<Element>,
    _ summary: Phrase, defaultText: Phrase? = nil,
    value: @escaping @Sendable ([String]) throws(ValueProblem) -> Value
  ) {
    description = OptionDescription(
      name: name, short: short, occurrence: occurrence, placeholder: kind.placeholder,
      choices: kind.choices, isPath: kind.isPath, summary: summary, defaultText: defaultText,
      check: { text throws(ValueProblem) in _ = try kind.read(text) })
    self.value = value
  }
}

extension Option {
  /// An option that may be absent: nil then.
  package static func optional<Element: Sendable>(
    _ name: String, short: Character? = nil, _ kind: ValueKind<Element>, _ summary: Phrase,
    defaultText: Phrase? = nil
  ) -> Option where Value == Element? {
    Option(name, short: short, .optional, kind, summary, defaultText: defaultText) {
      texts throws(ValueProblem) in
      guard let text = texts.last else { return nil }
      return try kind.read(text)
    }
  }

  /// An option with a value that holds where it is absent. The default is written in help as the
  /// user would write it.
  package static func defaulted(
    _ name: String, short: Character? = nil, _ kind: ValueKind<Value>, to fallback: Value,
    written defaultText: String, _ summary: Phrase
  ) -> Option {
    Option(name, short: short, .optional, kind, summary, defaultText: Phrase(verbatim: defaultText)) {
      texts throws(ValueProblem) in
      guard let text = texts.last else { return fallback }
      return try kind.read(text)
    }
  }

  /// An option without which the command does not run.
  package static func required(
    _ name: String, short: Character? = nil, _ kind: ValueKind<Value>, _ summary: Phrase
  ) -> Option {
    Option(name, short: short, .required, kind, summary) { texts throws(ValueProblem) in
      guard let text = texts.last else { throw ValueProblem(ArgumentWording.emptyValue) }
      return try kind.read(text)
    }
  }

  /// An option that may be given several times: its values in the order in which they were written.
  package static func repeated<Element: Sendable>(
    _ name: String, short: Character? = nil, _ kind: ValueKind<Element>, _ summary: Phrase
  ) -> Option where Value == [Element] {
    Option(name, short: short, .repeated, kind, summary) { texts throws(ValueProblem) in
      var values: [Element] = []
      for text in texts { values.append(try kind.read(text)) }
      return values
    }
  }
}

extension Option where Value == Bool {
  /// An option without a value: true if it was written.
  package static func flag(_ name: String, short: Character? = nil, _ summary: Phrase) -> Option {
    Option(name, short: short, .flag, ValueKind<String>.text(Phrase(verbatim: "")), summary) { texts in
      !texts.isEmpty
    }
  }
}
