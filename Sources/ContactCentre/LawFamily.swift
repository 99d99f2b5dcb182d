/// The family of the distribution of a time: of handling a call, of a caller's patience.
public enum LawFamily: String, CaseIterable, Sendable {
  /// Coefficient of variation 1; what the Erlang formulas assume.
  case exponential
  /// Skewed to the right, as handle times are in most contact centres.
  case lognormal
  /// Between constant and exponential, or beyond.
  case gamma
  /// The longer it has lasted, the sooner it ends (coefficient of variation below 1) or the later (above 1).
  case weibull
  /// Always the same.
  case deterministic

  /// Whether the family leaves the coefficient of variation open, so that it must be given.
  public var needsVariation: Bool {
    switch self {
    case .lognormal, .gamma, .weibull: true
    case .exponential, .deterministic: false
    }
  }
}
