public import Formulas

/// Why there is no score.
public enum ScoreError: Error {
  /// The scenario has no scorecard, or does not hold together.
  case planning(PlanningError)
  /// The actual figure of an indicator cannot be computed; the indicator.
  case noValue(indicator: String, FormulaError)
  /// The rule of an indicator gives no points for the figure that was reached, or there is no figure; the indicator.
  case noPoints(indicator: String)
}
