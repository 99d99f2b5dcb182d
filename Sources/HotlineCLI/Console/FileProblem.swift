package import Wording

/// A file, or standard input or output, that cannot be read or written.
package struct FileProblem: CommandFailure, Equatable {
  enum Activity: Equatable {
    case reading
    case writing
  }

  enum Cause: Equatable {
    case system(SystemError)
    case isFolder
    case noPath
    case tooLarge(limitBytes: Int)
  }

  let activity: Activity
  /// The path as the user wrote it; nil for standard input and output.
  let path: String?
  let cause: Cause

  init(_ activity: Activity, _ path: String?, _ cause: Cause) {
    self.activity = activity
    self.path = path
    self.cause = cause
  }

  package var message: Phrase {
    switch (activity, path) {
    case (.reading, let path?): ConsoleWording.cannotRead(path, cause: causePhrase)
    case (.reading, nil): ConsoleWording.cannotReadInput(cause: causePhrase)
    case (.writing, let path?): ConsoleWording.cannotWrite(path, cause: causePhrase)
    case (.writing, nil): ConsoleWording.cannotWriteOutput(cause: causePhrase)
    }
  }

  private var causePhrase: Phrase {
    switch cause {
    case .system(let error): error.cause
    case .isFolder: ConsoleWording.isFolder
    case .noPath: ConsoleWording.noPath
    case .tooLarge(let limitBytes): ConsoleWording.tooLarge(limitBytes: limitBytes)
    }
  }

  /// `closedPipe` if the reader of the output went away, which is no failure to speak of.
  package var exitCode: ExitCode {
    if case .system(let error) = cause, error.isClosedPipe { .closedPipe } else { .inputOutput }
  }

  /// Runs calls of the system that deal with one file, so that their errors name it.
  static func naming<Result>(
    _ activity: Activity, _ path: String?, _ body: () throws(SystemError) -> Result
  ) throws(FileProblem) -> Result {
    do {
      return try body()
    } catch {
      throw FileProblem(activity, path, .system(error))
    }
  }
}
