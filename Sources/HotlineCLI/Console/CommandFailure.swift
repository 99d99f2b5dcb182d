package import Wording

/// An error that ends a command with a message to the user and an exit code of its own.
///
/// Any other error that reaches the edge is a mistake of the program.
package protocol CommandFailure: Error {
  /// What is wrong, for the user; without the name of the program and without a full stop.
  var message: Phrase { get }
  /// How the program ends.
  var exitCode: ExitCode { get }
}
