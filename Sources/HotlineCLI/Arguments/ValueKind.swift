package import Wording

/// Why a text on the command line is not the value that is meant.
package struct ValueProblem: Error, Equatable {
  /// What is wrong and what to write instead.
  package let message: Phrase

  /// A problem with its message.
  package init(_ message: Phrase) {
    self.message = message
  }
}

/// A kind of value on the command line: how it is read and how help speaks of it.
package struct ValueKind<Value: Sendable>: Sendable {
  /// What stands for the value in help: `N`, `FILE`.
  package let placeholder: Phrase
  /// All that may be written, if that is a short list; else empty.
  package let choices: [String]
  /// Whether the value names a file, so that a shell can complete it.
  package let isPath: Bool
  /// Reads a text or says what is wrong with it.
  package let read: @Sendable (String) throws(ValueProblem) -> Value

  /// A kind of value.
  package init(
    placeholder: Phrase, choices: [String] = [], isPath: Bool = false,
    read: @escaping @Sendable (String) throws(ValueProblem) -> Value
  ) {
    self.placeholder = placeholder
    self.choices = choices
    self.isPath = isPath
    self.read = read
  }
}

extension ValueKind where Value == String {
  /// Any text but an empty one.
  package static func text(_ placeholder: Phrase = ArgumentWording.text) -> ValueKind {
    ValueKind(placeholder: placeholder) { text throws(ValueProblem) in
      guard !text.isEmpty else { throw ValueProblem(ArgumentWording.emptyValue) }
      return text
    }
  }

  /// The path of a file; "-" stands for standard input or output.
  package static func path(_ placeholder: Phrase = ArgumentWording.file) -> ValueKind {
    ValueKind(placeholder: placeholder, isPath: true) { text throws(ValueProblem) in
      guard !text.isEmpty else { throw ValueProblem(ArgumentWording.emptyValue) }
      return text
    }
  }
}

extension ValueKind {
  /// One of the cases of an enumeration, written as its raw value.
  package static func choice(_ placeholder: Phrase? = nil) -> ValueKind
  where Value: CaseIterable & RawRepresentable<String> {
    choice(placeholder, among: Array(Value.allCases))
  }

  /// One of some cases of an enumeration, written as its raw value.
  package static func choice(_ placeholder: Phrase? = nil, among cases: [Value]) -> ValueKind
  where Value: RawRepresentable<String> {
    let choices = cases.map(\.rawValue)
    let placeholder = placeholder ?? Phrase(verbatim: choices.joined(separator: "|"))
    return ValueKind(placeholder: placeholder, choices: choices) { text throws(ValueProblem) in
      guard choices.contains(text), let value = Value(rawValue: text) else {
        let nearest = Suggestion.nearest(to: text, among: choices)
        throw ValueProblem(ArgumentWording.unknownChoice(text, choices: choices, nearest: nearest))
      }
      return value
    }
  }
}
