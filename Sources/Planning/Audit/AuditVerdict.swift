/// Whether a promise can be believed, by an interval of the probability that it is broken.
public enum AuditVerdict: String, Sendable {
  /// The whole interval lies at or below the probability that is allowed.
  case holds
  /// The allowed probability lies inside the interval: more replications would tell.
  case undecided
  /// The whole interval lies above it.
  case fails

  /// The verdict at a confidence of the promise: a breach may have a probability of 1 − confidence.
  ///
  /// - Parameters:
  ///   - breach: the probability of a breach; the interval is that at 95%.
  ///   - confidence: between 0 and 1.
  /// - Returns: `nil` where nothing is known.
  public init?(_ breach: Probability, confidence: Double) {
    guard let lower = breach.lower, let upper = breach.upper else { return nil }
    // 1 − 0.95 lies a rounding above 0.05; a tie holds.
    let allowed = 1 - confidence + 1e-12
    self = upper <= allowed ? .holds : lower > allowed ? .fails : .undecided
  }
}
