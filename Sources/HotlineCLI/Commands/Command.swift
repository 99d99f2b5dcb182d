import Wording

/// A command: what it is called and takes, and what it does.
protocol Command: Sendable {
  /// What the command is called and takes; parsing, help and the reference come from it.
  static var description: CommandDescription { get }
  /// Does what the arguments ask for.
  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode
}
