package import Wording

/// How a run of the program ended, as the shell sees it.
package enum ExitCode: Int32, CaseIterable, Sendable {
  /// The command did what it was asked; an audit or back-test passed.
  case done = 0
  /// The command ran, but what it checked did not pass.
  case notPassed = 1
  /// The command line is wrong.
  case wrongUsage = 2
  /// A scenario or another input is wrong.
  case badInput = 3
  /// Nothing satisfies the demands of the scenario.
  case infeasible = 4
  /// A file cannot be read or written.
  case inputOutput = 5
  /// A mistake of the program.
  case internalError = 70
  /// Stopped by the user (128 + SIGINT).
  case interrupted = 130
  /// The reader of the output went away (128 + SIGPIPE): the end that any Unix tool has there, and
  /// no message, since `hotline … | head` is no failure. It is not `done`, since not all was written.
  case closedPipe = 141
  /// Stopped by the system (128 + SIGTERM).
  case terminated = 143

  /// What the code tells the user.
  package var meaning: Phrase {
    ConsoleWording.meaning(ofExitCode: rawValue)
  }
}
