import Wording

/// `hotline queue erlang-b`
enum ErlangBCommand: Command {
  private static let options = QueueOptions(.erlangB)
  static let description = options.description(CommandWording.erlangB)
  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    try options.run(arguments, console)
  }
}

/// `hotline queue erlang-c`
enum ErlangCCommand: Command {
  private static let options = QueueOptions(.erlangC)
  static let description = options.description(CommandWording.erlangC)
  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    try options.run(arguments, console)
  }
}

/// `hotline queue erlang-a`
enum ErlangACommand: Command {
  private static let options = QueueOptions(.erlangA)
  static let description = options.description(CommandWording.erlangA)
  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    try options.run(arguments, console)
  }
}
