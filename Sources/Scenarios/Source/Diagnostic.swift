public import Wording

/// One problem of a scenario file: where it is, which figure it concerns, and what to do.
public struct Diagnostic: Equatable, Sendable {
  /// The line and column of the value or key at fault.
  public let place: Place
  /// The key path, empty for the file as a whole.
  public let path: String
  /// What is wrong, with the value and what is allowed.
  public let problem: Phrase

  /// The problem as `file:line:column: key.path: problem`.
  public func text(file: String, language: Language) -> String {
    let subject = path.isEmpty ? "" : "\(path): "
    return "\(file):\(place.line):\(place.column): \(subject)\(problem[language])"
  }
}

/// All problems of a scenario file, in the order of the file.
public struct ScenarioFileError: Error, Equatable, Sendable {
  /// The problems; never empty.
  public let diagnostics: [Diagnostic]
}
