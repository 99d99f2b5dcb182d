/// The hazard rate h(x) = φ(x)/(1 − Φ(x)) of the standard normal law.
///
/// For x ≥ 0 from the scaled complementary error function, h = √(2/π)/(e^(x²/2) erfc(x/√2)); below, from
/// 1 − Φ(x) = 1 − ½ erfc(−x/√2). Relative error of both members a few 1e-16, and x² 1e-16 for x < 0.
///
/// - SeeAlso: `ScaledErrorFunction`.
package struct NormalHazard {
  /// h(x).
  package let value: Double
  /// h(x) − x, positive, and falling like 1/x.
  package let excess: Double

  /// - Parameter x: any finite number. Below about −38 the hazard underflows to 0.
  package init(_ x: Double) {
    let y = abs(x) * 0.5.squareRoot()
    if x >= 0 {
      // e^(y²) matters only where it is below 1.25.
      let scaled = ScaledErrorFunction(y, growth: y > 1 ? 0 : CMath.exp(y * y))
      value = (2 / Double.pi).squareRoot() / scaled.value
      excess = value * scaled.deficit
    } else {
      let decay = CMath.exp(-y * y)
      let lower = 0.5 * decay * ScaledErrorFunction(y, growth: y > 1 ? 0 : 1 / decay).value
      value = decay / (2 * Double.pi).squareRoot() / (1 - lower)
      excess = value - x
    }
  }
}
