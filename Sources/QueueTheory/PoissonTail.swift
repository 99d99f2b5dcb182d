internal import Stochastics

/// A Poisson variable N of mean x about a whole number K ≥ 1.
struct PoissonTail {
  /// P(N = K).
  let probability: Double
  /// P(N < K)/P(N = K); +∞ beyond the range of `Double`.
  let upper: Double
  private let shape: Double
  private let mean: Double

  init(shape: Double, mean: Double) {
    self.shape = shape
    self.mean = mean
    upper = GammaRatios.upper(shape: shape, mean: mean)
    if shape < 30 {
      probability =
        mean > 1e4 ? 0 : CMath.exp(-mean) * CMath.pow(mean, shape) / CMath.gamma(shape + 1)
    } else {
      let scale = (2 * Double.pi * shape).squareRoot() * (1 + stirlingExcess(shape))
      probability = CMath.exp(-shape * unitDeviance((mean - shape) / shape)) / scale
    }
  }

  /// P(N < K).
  var below: Double { upper.isFinite ? min(1, probability * upper) : 1 }

  /// P(N ≥ K), as a positive sum where it is the smaller part.
  var fromShape: Double {
    guard mean <= shape else { return 1 - below }
    let moments = LowerMoments(shape: shape, mean: mean, excess: (mean - shape) / shape)
    return min(1, probability * moments.mass * CMath.exp(moments.exponent))
  }
}
