internal import Wording

/// Reads the arguments that follow the name of a command.
///
/// Options and positional arguments may stand in any order. `--name VALUE` and `--name=VALUE` are
/// the same; `-n VALUE` stands for a short name; what follows `--` is positional. A lone `-` and a
/// negative number are values, not options.
struct ArgumentParser {
  private let command: CommandDescription
  private var options: [String: [String]]
  private var positionals: [String] = []

  private init(_ command: CommandDescription) {
    self.command = command
    options = Dictionary(uniqueKeysWithValues: command.options.map { ($0.name, []) })
  }

  /// What was written, or the first thing that is wrong with it.
  static func parse(
    _ arguments: [String], for command: CommandDescription
  ) throws(UsageError) -> ParsedArguments {
    var parser = ArgumentParser(command)
    try parser.take(arguments)
    return try parser.finish()
  }

  /// Whether an argument stands where an option may stand and looks like one.
  static func isOption(_ argument: String) -> Bool {
    guard argument.hasPrefix("-"), argument.utf8.count > 1 else { return false }
    let second = argument.utf8.dropFirst().first ?? 0
    let third = argument.utf8.dropFirst(2).first ?? 0
    let isNegativeNumber =
      NumberReader.isDigit(second) || second == UInt8(ascii: ".") && NumberReader.isDigit(third)
    return !isNegativeNumber
  }

  private mutating func take(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        positionals += rest
        return
      }
      if Self.isOption(argument) {
        try takeOption(argument, &rest)
      } else {
        try refuseWrongDash(argument)
        positionals.append(argument)
      }
    }
  }

  private mutating func takeOption(_ argument: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    let name = parts.first ?? ""
    let attached = parts.count > 1 ? parts[1] : nil
    guard let option = option(named: name) else {
      throw error(ArgumentWording.unknownOption(name, nearest: nearestOption(to: name)))
    }
    let text: String
    if !option.takesValue {
      if let attached { throw error(ArgumentWording.unexpectedValue(name, value: attached)) }
      text = ""
    } else if let attached {
      text = attached
    } else if let next = rest.first, next != "--", !Self.isOption(next) {
      text = rest.removeFirst()
    } else if let next = rest.first, next != "--" {
      throw error(ArgumentWording.valueLooksLikeOption(option.written, next: next))
    } else {
      throw error(ArgumentWording.missingValue(option.written, placeholder: option.placeholder))
    }
    let isRepeated = if case .repeated = option.occurrence { true } else { false }
    if !isRepeated && options[option.name]?.isEmpty == false {
      throw error(ArgumentWording.repeatedOption(option.written))
    }
    if option.takesValue {
      try check(text, of: Phrase(verbatim: option.written), with: option.check)
    }
    options[option.name, default: []].append(text)
  }

  private func finish() throws(UsageError) -> ParsedArguments {
    var rest = positionals[...]
    var texts: [String: [String]] = [:]
    for positional in command.positionals {
      let isRepeated = if case .repeated = positional.occurrence { true } else { false }
      let isOptional = if case .optional = positional.occurrence { true } else { false }
      let taken = isRepeated ? Array(rest) : Array(rest.prefix(1))
      if taken.isEmpty && !isOptional {
        throw error(ArgumentWording.missingArgument(positional.placeholder, summary: positional.summary))
      }
      for text in taken { try check(text, of: positional.placeholder, with: positional.check) }
      texts[positional.placeholder.english] = taken
      rest = rest.dropFirst(taken.count)
    }
    if let extra = rest.first {
      let nearest = command.options.first { extra == $0.name || extra.hasPrefix($0.name + "=") }
      throw error(ArgumentWording.unexpectedArgument(extra, nearest: nearest.map { _ in "--" + extra }))
    }
    for option in command.options where options[option.name]?.isEmpty != false {
      guard case .required = option.occurrence else { continue }
      throw error(
        ArgumentWording.missingOption(
          option.written, placeholder: option.placeholder, summary: option.summary))
    }
    return ParsedArguments(options: options, positionals: texts)
  }

  private func check(
    _ text: String, of name: Phrase, with check: (String) throws(ValueProblem) -> Void
  ) throws(UsageError) {
    do {
      try check(text)
    } catch {
      throw self.error(ArgumentWording.badValue(of: name, problem: error.message))
    }
  }

  private func refuseWrongDash(_ argument: String) throws(UsageError) {
    let name = argument.drop { "—–－−―".contains($0) || $0 == "-" }
    guard let first = argument.first, "—–－−―".contains(first), !name.isEmpty else { return }
    let written = name.prefix { $0 != "=" }
    let nearest = option(named: "-\(written)")?.written ?? nearestOption(to: "--\(written)") ?? "--\(written)"
    throw error(ArgumentWording.wrongDash(argument, nearest: nearest))
  }

  private func option(named written: String) -> OptionDescription? {
    command.options.first { option in
      written == option.written || option.short.map { written == "-\($0)" } == true
    }
  }

  private func nearestOption(to written: String) -> String? {
    let name = String(written.drop { $0 == "-" })
    return Suggestion.nearest(to: name, among: command.options.map(\.name) + ["help"]).map { "--" + $0 }
  }

  private func error(_ message: Phrase) -> UsageError {
    UsageError(message, command: command.path)
  }
}
