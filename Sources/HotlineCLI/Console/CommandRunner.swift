internal import Wording

/// The edge of the program: from arguments to an exit code, with help, messages and errors.
package enum CommandRunner {
  /// Finds the command that the arguments name and runs it.
  ///
  /// - Parameters:
  ///   - arguments: The arguments of the program, without its name.
  ///   - tree: All commands.
  ///   - version: What `--version` shows after the name of the program.
  ///   - console: The world; the command gets it in the language that the arguments ask for.
  ///   - perform: Runs a command.
  package static func run(
    _ arguments: [String], of tree: CommandTree, version: String, console: Console,
    perform: (CommandDescription, ParsedArguments, Console) async throws -> ExitCode
  ) async -> ExitCode {
    let console = console.speaking(LanguageChoice.requested(in: arguments) ?? console.language)
    do {
      switch try tree.request(for: arguments) {
      case .run(let command, let parsed):
        return try await perform(command, parsed, console)
      case .help(let topic):
        let help = HelpText.text(on: topic, of: tree, language: console.language, width: console.width)
        try console.writeOutput(help)
      case .version:
        try console.writeOutput("\(tree.program) \(version)\n")
      }
      return .done
    } catch {
      return end(with: error, program: tree.program, console: console)
    }
  }

  private static func end(with error: any Error, program: String, console: Console) -> ExitCode {
    let prefix = Phrase(verbatim: "\(program): ")
    guard let failure = error as? any CommandFailure else {
      if error is CancellationError { return .interrupted }
      console.say(prefix + ConsoleWording.internalError("\(error)"))
      return .internalError
    }
    if failure.exitCode == .closedPipe { return .closedPipe }
    console.say(prefix + failure.message)
    if let usage = failure as? UsageError {
      console.say(ArgumentWording.seeHelp(([program] + usage.command).joined(separator: " ")))
    }
    return failure.exitCode
  }
}
