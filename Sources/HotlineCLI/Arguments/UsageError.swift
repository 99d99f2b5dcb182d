package import Wording

/// A command line that cannot be understood.
package struct UsageError: CommandFailure, Equatable {
  /// What is wrong and what to write instead.
  package let message: Phrase
  /// The command whose help shows what may be written, such as ["queue", "erlang-c"].
  package let command: [String]

  package var exitCode: ExitCode { .wrongUsage }

  /// An error on the command line of a command; of the program if the path is empty.
  package init(_ message: Phrase, command: [String] = []) {
    self.message = message
    self.command = command
  }
}
