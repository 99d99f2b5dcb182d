/// The time that an agent spends on one call.
public struct HandleTime: Hashable, Sendable {
  /// Mean talk and hold time, in seconds.
  public var talkSeconds: Double
  /// Mean after-call work (话后处理), in seconds.
  public var afterCallWorkSeconds: Double
  /// The family of the distribution.
  public var law: LawFamily
  /// Standard deviation over mean; only for the laws that leave it open (lognormal, gamma, Weibull).
  public var coefficientOfVariation: Double?

  /// A handle time of talk and after-call work.
  public init(
    talkSeconds: Double, afterCallWorkSeconds: Double, law: LawFamily = .exponential,
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
