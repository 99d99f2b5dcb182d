package import Wording

/// All commands of the program, some of them in groups, and how a command line finds its command.
package struct CommandTree: Sendable {
  /// Several commands under one word: `hotline queue erlang-c`.
  package struct Group: Sendable {
    /// The word.
    package let name: String
    /// What the commands have in common, in a few words without a full stop.
    package let summary: Phrase

    /// A group of commands.
    package init(_ name: String, _ summary: Phrase) {
      self.name = name
      self.summary = summary
    }
  }

  /// What a help text is about.
  package enum Topic: Sendable {
    /// The program as a whole.
    case program
    /// A group of commands.
    case group(Group)
    /// One command.
    case command(CommandDescription)
  }

  /// What a command line asks for.
  package enum Request: Sendable {
    /// To run a command.
    case run(CommandDescription, ParsedArguments)
    /// To show a help text.
    case help(Topic)
    /// To show the version.
    case version
  }

  /// The name of the program.
  package let program: String
  /// What the program does, in a few words without a full stop.
  package let summary: Phrase
  /// The groups whose names begin the paths of commands.
  package let groups: [Group]
  /// The commands in the order of help.
  package let commands: [CommandDescription]
  /// The options that may stand before the command as well as after it.
  package let leadingOptions: [OptionDescription]

  /// The commands of a program.
  ///
  /// - Precondition: No two commands share a path; a path of two words begins with the name of a
  ///   group; no path is longer; no command is called `help`.
  package init(
    program: String, summary: Phrase, groups: [Group] = [], commands: [CommandDescription],
    leadingOptions: [OptionDescription] = CommonOptions.descriptions
  ) {
    precondition(Set(commands.map(\.path)).count == commands.count, "two commands share a name")
    let names = groups.map(\.name)
    for path in commands.map(\.path) {
      let fits = path.count == 1 ? !names.contains(path[0]) : path.count == 2 && names.contains(path[0])
      precondition(fits && path[0] != "help", "the command \(path) does not fit the groups")
    }
    self.program = program
    self.summary = summary
    self.groups = groups
    self.commands = commands
    self.leadingOptions = leadingOptions
  }
}

extension CommandTree {
  /// What the arguments of the program, without its name, ask for.
  ///
  /// Help goes before everything else, so that it can be had on a command line that is wrong.
  package func request(for arguments: [String]) throws(UsageError) -> Request {
    let beforeEnd = arguments.prefix { $0 != "--" }
    if beforeEnd.contains("--help") || beforeEnd.contains("-h") {
      let words = withoutLeadingOptions(beforeEnd.filter { $0 != "--help" && $0 != "-h" })
      return .help(try topic(of: words, isExact: false))
    }
    let words = withoutLeadingOptions(arguments[...])
    let leading = arguments.dropLast(words.count)
    guard let first = words.first else {
      if arguments.isEmpty { return .help(.program) }
      throw UsageError(ArgumentWording.noCommand)
    }
    if first == "--version" { return .version }
    if first == "help" {
      let topics = words.dropFirst().prefix { !ArgumentParser.isOption($0) }
      return .help(try topic(of: Array(topics), isExact: true))
    }
    if ArgumentParser.isOption(first) {
      let names = leadingOptions.map(\.name) + ["help", "version"]
      let name = String(first.drop { $0 == "-" }.prefix { $0 != "=" })
      let nearest = Suggestion.nearest(to: name, among: names).map { "--" + $0 }
      throw UsageError(ArgumentWording.unknownOption(first, nearest: nearest))
    }
    switch try topic(of: Array(words), isExact: false) {
    case .program: return .help(.program)
    case .group(let group):
      throw UsageError(
        ArgumentWording.missingCommand(group: group.name, choices: names(in: group)), command: [group.name])
    case .command(let command):
      let rest = leading + words.dropFirst(command.path.count)
      return .run(command, try ArgumentParser.parse(Array(rest), for: command))
    }
  }

  /// The commands of a group.
  package func commands(in group: Group) -> [CommandDescription] {
    commands.filter { $0.path.first == group.name }
  }

  private func names(in group: Group) -> [String] {
    commands(in: group).compactMap(\.path.last)
  }

  /// The arguments from the first one on that is neither a leading option nor its value.
  private func withoutLeadingOptions(_ arguments: some Sequence<String>) -> [String] {
    var rest = Array(arguments)[...]
    while let first = rest.first {
      let name = String(first.prefix { $0 != "=" })
      let option = leadingOptions.first { option in
        name == option.written || option.short.map { name == "-\($0)" } == true
      }
      guard let option else { break }
      let hasOwnArgument = option.takesValue && !first.contains("=")
      rest = rest.dropFirst(hasOwnArgument ? 2 : 1)
    }
    return Array(rest)
  }

  /// What the first words name. What follows the name of a command matters only if the words must
  /// be nothing but a name.
  private func topic(of words: [String], isExact: Bool) throws(UsageError) -> Topic {
    guard let first = words.first, isExact || !ArgumentParser.isOption(first) else { return .program }
    if let command = commands.first(where: { $0.path == [first] }) {
      if isExact && words.count > 1 {
        throw UsageError(ArgumentWording.unexpectedArgument(words[1], nearest: nil), command: [first])
      }
      return .command(command)
    }
    guard let group = groups.first(where: { $0.name == first }) else {
      let names =
        commands.compactMap { $0.path.count == 1 ? $0.path[0] : nil } + groups.map(\.name) + ["help"]
      throw UsageError(
        ArgumentWording.unknownCommand(first, nearest: Suggestion.nearest(to: first, among: names)))
    }
    guard words.count > 1, isExact || !ArgumentParser.isOption(words[1]) else { return .group(group) }
    guard let command = commands.first(where: { $0.path == [first, words[1]] }) else {
      let nearest = Suggestion.nearest(to: words[1], among: names(in: group))
      throw UsageError(
        ArgumentWording.unknownCommand("\(first) \(words[1])", nearest: nearest.map { "\(first) \($0)" }),
        command: [first])
    }
    if isExact && words.count > 2 {
      throw UsageError(ArgumentWording.unexpectedArgument(words[2], nearest: nil), command: command.path)
    }
    return .command(command)
  }
}
