/// Why a random law, a process of arrivals or an estimator cannot be made from the values given.
public enum LawError: Error, Equatable, Sendable {
  /// A parameter that must be finite and positive, or for a single value not negative, is something else.
  case outOfDomain(LawParameter, value: Double)
  /// There are no values, no bins or no intervals.
  case empty
  /// An observation is not finite.
  case badValue(position: Int, value: Double)
  /// An edge is not finite or not above the one before.
  case badEdge(position: Int, value: Double)
  /// A weight, an expected count or a factor is negative or not finite, or all weights are zero (position 0).
  case badWeight(position: Int, value: Double)
  /// There is not one edge more than there are weights.
  case countsDiffer(edges: Int, weights: Int)
}

/// A parameter of a random law.
public enum LawParameter: Equatable, Sendable {
  /// The expectation.
  case mean
  /// Standard deviation divided by mean.
  case coefficientOfVariation
  /// The single value of a deterministic law.
  case value
  /// The degrees of freedom of Student's law.
  case degreesOfFreedom

  /// The value if it is finite and positive.
  func positive(_ value: Double) throws(LawError) -> Double {
    guard value.isFinite, value > 0 else { throw .outOfDomain(self, value: value) }
    return value
  }
}
