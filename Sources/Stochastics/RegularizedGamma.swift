/// P(k, x) = γ(k, x)/Γ(k): the probability that a gamma variable of shape k and scale 1 is at most x.
///
/// The power series below k + 1, above it the complement by Legendre's continued fraction, or by Temme's
/// expansion for k ≥ 30. Absolute error a few 1e-16 for small k, near √k 1e-15 for large.
///
/// - Parameters:
///   - k: shape, k > 0.
///   - x: x ≥ 0.
/// - Complexity: O(√k + 100).
/// - SeeAlso: `GammaRatios`.
package func regularizedGamma(shape k: Double, _ x: Double) -> Double {
  guard x > 0 else { return 0 }
  guard x.isFinite else { return 1 }
  let point: Double
  if k < GammaRatios.asymptoticShape {
    point = CMath.exp(k * CMath.log(x) - x) / CMath.gamma(k + 1)
  } else {
    let decay = CMath.exp(-k * unitDeviance((x - k) / k))
    point = decay / ((GammaRatios.tau * k).squareRoot() * (1 + stirlingExcess(k)))
  }
  guard point > 0 else { return x < k ? 0 : 1 }
  if x < k + 1 { return min(1, point * GammaRatios.lowerSeries(shape: k, mean: x)) }
  let upper =
    k < GammaRatios.asymptoticShape
    ? k * GammaRatios.continuedFraction(shape: k, mean: x) : GammaRatios.upper(shape: k, mean: x)
  return max(0, 1 - point * upper)
}
