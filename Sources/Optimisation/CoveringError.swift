/// A covering problem that cannot be posed, naming the offending value.
public enum CoveringError: Error, Equatable, Sendable {
  /// A figure outside its domain: which, of what number in its list, its value, and the allowed range in words.
  case outOfDomain(Figure, index: Int, value: Int, allowed: String)
  /// The number of seats is not that of the needs.
  case seatsMissing(needs: Int, seats: Int)
  /// The costs and numbers together are too large to be added exactly.
  case tooLarge

  /// The inputs of a covering problem.
  public enum Figure: String, Sendable {
    /// People needed in an interval.
    case need
    /// Most people in an interval.
    case seats
    /// Cost of a person on a template.
    case cost
    /// Most people on a template.
    case limit
    /// An interval that a template names.
    case interval
  }
}
