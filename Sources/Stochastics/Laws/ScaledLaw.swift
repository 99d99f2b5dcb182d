/// The law of a multiple of a random time.
public struct ScaledLaw: Equatable, Sendable {
  /// The law of the time itself.
  public let law: Law
  /// What it is multiplied by, > 0.
  public let factor: Double

  /// The law of a time, or of so many times that time.
  public init(_ law: Law, factor: Double = 1) {
    self.law = law
    self.factor = factor
  }

  /// The expectation.
  public var mean: Double { factor * law.mean }
  /// E[X²].
  public var square: Double { factor * factor * (law.mean * law.mean + law.variance) }
  /// Standard deviation over mean; 0 where the mean is.
  public var variation: Double { law.mean > 0 ? law.variance.squareRoot() / law.mean : 0 }

  /// E[(X − x)⁺].
  public func meanExcess(over x: Double) -> Double { factor * law.meanExcess(over: x / factor) }

  /// The same with a further factor.
  public func scaled(by further: Double) -> ScaledLaw { ScaledLaw(law, factor: factor * further) }
}
