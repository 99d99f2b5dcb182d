/// The time that an agent spends on one call.
public struct HandleTime: Hashable, Sendable {
  /// The family of the distribution of a handle time.
  public enum Law: String, CaseIterable, Sendable {
    /// Coefficient of variation 1; what the Erlang formulas assume.
    case exponential
    /// Skewed to the right, as measured in most contact centres.
    case lognormal
    /// Between constant and exponential, or beyond.
    case gamma
    /// Always the same.
    case deterministic
  }

  /// Mean talk and hold time, in seconds.
  public var talkSeconds: Double
  /// Mean after-call work (话后处理), in seconds.
  public var afterCallWorkSeconds: Double
  /// The family of the distribution.
  public var law: Law
  /// Standard deviation over mean; only for the laws that leave it open (lognormal, gamma).
  public var coefficientOfVariation: Double?

  /// A handle time of talk and after-call work.
  public init(
    talkSeconds: Double, afterCallWorkSeconds: Double, law: Law = .exponential,
    coefficientOfVariation: Double? = nil
  ) {
    self.talkSeconds = talkSeconds
    self.afterCallWorkSeconds = afterCallWorkSeconds
    self.law = law
    self.coefficientOfVariation = coefficientOfVariation
  }

  /// The mean handle time, talk and after-call work together, in seconds.
  public var meanSeconds: Double { talkSeconds + afterCallWorkSeconds }
}
