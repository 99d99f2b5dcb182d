/// What a forecast and a published report both give.
public enum CalibrationFigure: String, CaseIterable, Sendable {
  /// Answered calls over offered calls.
  case answerRate = "answer_rate"
  /// The share in time as the target counts it.
  case serviceLevel = "service_level"
  /// Handling time over staffed time.
  case occupancy
}
