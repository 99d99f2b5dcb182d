public import Wording

/// Why a figure cannot be varied as asked.
public struct VariationError: Error, Equatable, Sendable {
  /// What the user wrote.
  public let written: String
  /// What is wrong and what to write.
  public let problem: Phrase
}
