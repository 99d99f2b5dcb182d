/// A covering problem that cannot be posed, naming the offending value.
public enum CoveringError: Error, Equatable, Sendable {
  /// A figure outside its domain: which, of what number in its list, its value, and the allowed range in words.
  case outOfDomain(Figure, index: Int, value: Int, allowed: String)
  /// A figure of this number in its list is infinite or not a number.
  case notFinite(Figure, index: Int)
  /// A curve of this number in its list has no values.
  case noValues(curve: Int)
  /// The number of curves is not that of the needs.
  case curvesMissing(needs: Int, curves: Int)
  /// The figures together are too large to be added exactly.
  case tooLarge

  /// The inputs of a covering problem.
  public enum Figure: String, Sendable {
    /// Units of cover needed in an interval.
    case need
    /// Cost of a person on a template.
    case cost
    /// Most people on a template.
    case limit
    /// An interval that a template names.
    case interval
    /// What a person on a template gives to an interval.
    case units
    /// What a cap allows.
    case most
    /// A template that a cap names.
    case template
    /// What a person takes of a cap.
    case capUnits
    /// The least cover that a curve allows.
    case first
    /// A value of a curve.
    case value
    /// An interval that a window names.
    case windowInterval
    /// What a window must reach.
    case least
  }
}
