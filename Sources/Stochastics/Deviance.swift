/// φ(μ) = μ − ln(1 + μ), the unit deviance of a Poisson law: the exponent of its saddle point.
///
/// With μ = (a − n)/n, e^(−a) aⁿ/n! = e^(−nφ(μ)) / (√(2πn) Γ*(n)). Near μ = 0 both terms of φ cancel; there
/// it is the series of 2 artanh v, v = μ/(2 + μ), as Loader does. Relative error below 1e-15.
///
/// - Parameter excess: μ > −1; +∞ results at −1.
/// - Complexity: O(1).
/// - SeeAlso: C. Loader, Fast and accurate computation of binomial probabilities, 2000.
package func unitDeviance(_ excess: Double) -> Double {
  let v = excess / (2 + excess)
  let w = v * v
  guard w < 0.04 else { return excess - CMath.log1p(excess) }
  let w2 = w * w
  let w4 = w2 * w2
  let low = (1.0 / 3 + w * (1.0 / 5)) + w2 * (1.0 / 7 + w * (1.0 / 9))
  let middle = (1.0 / 11 + w * (1.0 / 13)) + w2 * (1.0 / 15 + w * (1.0 / 17))
  let high = (1.0 / 19 + w * (1.0 / 21)) + w2 * (1.0 / 23)
  let series = low + w4 * (middle + w4 * high)
  return v * (excess - 2 * w * series)
}
