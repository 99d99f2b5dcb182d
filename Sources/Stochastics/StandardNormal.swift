/// The standard normal law: density, distribution function and quantile.
package enum StandardNormal {
  /// φ(x) = e^(−x²/2)/√(2π).
  package static func density(_ x: Double) -> Double {
    CMath.exp(-0.5 * x * x) / (2 * Double.pi).squareRoot()
  }

  /// Φ(x), with a relative error of x² 1e-16 in the lower tail.
  ///
  /// - SeeAlso: `ScaledErrorFunction`.
  package static func cumulative(_ x: Double) -> Double {
    guard !x.isInfinite else { return x > 0 ? 1 : 0 }
    let y = abs(x) * 0.5.squareRoot()
    let decay = CMath.exp(-0.5 * x * x)
    let tail = 0.5 * decay * ScaledErrorFunction(y, growth: y > 1 ? 0 : 1 / decay).value
    return x < 0 ? tail : 1 - tail
  }

  /// The x with Φ(x) = p, by the rational functions of Wichura's PPND16; relative error near 1e-15.
  ///
  /// - Parameter p: 0 < p < 1; infinite results at 0 and 1.
  /// - Complexity: O(1).
  /// - SeeAlso: M. J. Wichura, Algorithm AS 241: the percentage points of the normal distribution, Applied
  ///   Statistics 37 (1988) 477–484, doi:10.2307/2347330.
  package static func quantile(_ p: Double) -> Double {
    let q = p - 0.5
    if abs(q) <= 0.425 { return q * central(0.180625 - q * q) }
    let tail = q < 0 ? p : 1 - p
    guard tail > 0 else { return q < 0 ? -.infinity : .infinity }
    let r = (-CMath.log(tail)).squareRoot()
    let size = r <= 5 ? middle(r - 1.6) : far(r - 5)
    return q < 0 ? -size : size
  }

  private static func central(_ r: Double) -> Double {
    let top = horner(
      r, 2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4,
      4.5921953931549871457e4, 1.3731693765509461125e4, 1.9715909503065514427e3,
      1.3314166789178437745e2, 3.3871328727963666080e0)
    let bottom = horner(
      r, 5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4,
      2.1213794301586595867e4, 5.3941960214247511077e3, 6.8718700749205790830e2,
      4.2313330701600911252e1, 1)
    return top / bottom
  }

  private static func middle(_ r: Double) -> Double {
    let top = horner(
      r, 7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
      1.27045825245236838258e0, 3.64784832476320460504e0, 5.76949722146069140550e0,
      4.63033784615654529590e0, 1.42343711074968357734e0)
    let bottom = horner(
      r, 1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
      1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e0,
      2.05319162663775882187e0, 1)
    return top / bottom
  }

  private static func far(_ r: Double) -> Double {
    let top = horner(
      r, 2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
      2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e0,
      5.46378491116411436990e0, 6.65790464350110377720e0)
    let bottom = horner(
      r, 2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
      7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
      5.99832206555887937690e-1, 1)
    return top / bottom
  }

  /// The polynomial with these coefficients, the highest first.
  @inline(__always)
  private static func horner(
    _ x: Double, _ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double, _ g: Double,
    _ h: Double
  ) -> Double {
    ((((((a * x + b) * x + c) * x + d) * x + e) * x + f) * x + g) * x + h
  }
}
