internal import Wording

/// What was written on a command line, checked against the description of its command.
package struct ParsedArguments: Sendable {
  private let options: [String: [String]]
  private let positionals: [String: [String]]

  init(options: [String: [String]], positionals: [String: [String]]) {
    self.options = options
    self.positionals = positionals
  }

  /// Whether an option was written; not so where only its default holds.
  package func isWritten(_ option: OptionDescription) -> Bool {
    !(options[option.name] ?? []).isEmpty
  }

  /// The value of an option.
  ///
  /// - Precondition: The command's description names the option.
  package subscript<Value>(option: Option<Value>) -> Value {
    guard let texts = options[option.description.name] else {
      preconditionFailure("the command does not describe the option \(option.description.written)")
    }
    return checked { () throws(ValueProblem) in try option.value(texts) }
  }

  /// The value of a positional argument.
  ///
  /// - Precondition: The command's description names the argument.
  package subscript<Value>(positional: Positional<Value>) -> Value {
    let name = positional.description.placeholder.english
    guard let texts = positionals[name] else {
      preconditionFailure("the command does not describe the argument \(name)")
    }
    return checked { () throws(ValueProblem) in try positional.value(texts) }
  }

  private func checked<Value>(_ read: () throws(ValueProblem) -> Value) -> Value {
    do {
      return try read()
    } catch {
      preconditionFailure("a value passed its check and then could not be read: \(error.message.english)")
    }
  }
}
