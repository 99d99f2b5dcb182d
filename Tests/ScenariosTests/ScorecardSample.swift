import TestSupport

extension Samples {
  /// The sample with a scorecard that has every kind of rule, and the facts that it rests on.
  static let scored = adding([("\"to\": \"2025-01-31\"\n  }", ",\n  \(ScorecardText.keys)")], to: valid)
}
