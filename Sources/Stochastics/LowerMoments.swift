/// The law with density ∝ e^(xu)(1 − u)^(r−1) on 0 < u < 1, weighed so that its value at u = 0 is r.
///
/// mass = r ∫ e^(xu)(1−u)^(r−1) du = P(r, x)/p(r; x), p(r; x) = e^(−x) x^r/r!; rising and falling are the parts of
/// it weighed with u and with 1 − u, so that mass = rising + falling. All are positive sums or integrals, so
/// none loses digits. Where x is large against r they exceed the range of `Double`; then they are held
/// divided by e^exponent, exponent = rφ((x − r)/r), and `isScaled` is true.
///
/// - SeeAlso: `GammaRatios`, `TemmeExpansion`.
package struct LowerMoments: Equatable, Sendable {
  /// The part of the mass weighed with u, divided by e^exponent.
  package let rising: Double
  /// The part of the mass weighed with 1 − u, divided by e^exponent.
  package let falling: Double
  /// Natural logarithm of what the other members were divided by; 0 unless scaled.
  package let exponent: Double
  /// The other tail Q(r, x)/p(r; x), undivided; known only where scaled, else 0.
  package let upper: Double
  /// Whether `exponent` is rφ((x − r)/r).
  package let isScaled: Bool

  /// The mass divided by e^exponent.
  package var mass: Double { rising + falling }

  private init(rising: Double, falling: Double) {
    self.rising = rising
    self.falling = falling
    exponent = 0
    upper = 0
    isScaled = false
  }

  /// From the other tail: mass = 1/p − upper, all divided by e^exponent.
  private init(scale: Double, upper: Double, excess: Double, exponent: Double) {
    let unit = CMath.exp(-exponent)
    let mass = scale - upper * unit
    rising = (excess * mass + unit) / (1 + excess)
    falling = (mass - unit) / (1 + excess)
    self.exponent = exponent
    self.upper = upper
    isScaled = true
  }

  /// - Parameters:
  ///   - r: shape, r > 0.
  ///   - x: x ≥ 0.
  ///   - excess: (x − r)/r, from callers who know it without the rounding of x − r.
  /// - Complexity: O(1).
  package init(shape r: Double, mean x: Double, excess: Double) {
    if r < GammaRatios.asymptoticShape {
      if x <= 0.5 * (r + 1) {
        self = Self.series(r, x)
      } else if x <= Self.largestUnscaledMean {
        self = Self.descending(r, x)
      } else {
        let upper = r * GammaRatios.continuedFraction(shape: r, mean: x)
        let scale = CMath.gamma(r + 1) * CMath.exp(r) * CMath.pow(r, -r)
        self.init(scale: scale, upper: upper, excess: excess, exponent: x - r - r * CMath.log(x / r))
      }
    } else if excess > GammaRatios.uniformRange.upperBound {
      let upper = r * GammaRatios.continuedFraction(shape: r, mean: x)
      let scale = (GammaRatios.tau * r).squareRoot() * (1 + stirlingExcess(r))
      self.init(scale: scale, upper: upper, excess: excess, exponent: r * unitDeviance(excess))
    } else if excess >= 0 {
      let tails = UniformTails(shape: r, excess: excess)
      self.init(scale: tails.scale, upper: tails.minor, excess: excess, exponent: tails.deviance)
    } else if excess >= GammaRatios.uniformRange.lowerBound {
      let tails = UniformTails(shape: r, excess: excess, allTermsBelow: 1e4)
      self.init(rising: tails.rising, falling: (tails.minor - 1) / (1 + excess))
    } else {
      self = Self.series(r, x)
    }
  }

  /// Below shape 30 the masses are unscaled up to this mean, where they are below e^200.
  static let largestUnscaledMean = 200.0

  /// Σ x^(j−1)/((r+1)…(r+j)) times j and times r.
  private static func series(_ r: Double, _ x: Double) -> Self {
    var term = 1 / (r + 1)
    var plain = term
    var weighted = term
    var j = 1.0
    while term * j > weighted * 1e-17 {
      j += 1
      term *= x / (r + j)
      plain += term
      weighted += term * j
    }
    return Self(rising: weighted, falling: r * plain)
  }

  /// From a shape where the asymptotics hold down to r, by mass(r) = 1 + x/(r+1) mass(r+1) and its
  /// derivative by x: sums of positive terms.
  private static func descending(_ r: Double, _ x: Double) -> Self {
    let steps = (GammaRatios.asymptoticShape - r).rounded(.up)
    var shape = r + steps
    let top = Self(shape: shape, mean: x, excess: (x - shape) / shape)
    let unit = CMath.exp(top.exponent)
    var mass = top.mass * unit
    var rising = top.rising * unit
    while shape > r + 1.5 {
      let inverse = 1 / shape
      rising = (mass + x * rising) * inverse
      mass = 1 + x * inverse * mass
      shape -= 1
    }
    return Self(rising: (mass + x * rising) / (r + 1), falling: r / (r + 1) * mass)
  }
}
