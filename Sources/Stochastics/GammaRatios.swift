/// Ratios of the incomplete gamma functions to the Poisson probability p = e^(−a) aⁿ/n!.
///
/// upper + lower = 1/p. Both are sums of positive terms: upper = Σ_{k≥1} n(n−1)…(n−k+1)/a^k for whole n,
/// lower = Σ_{j≥0} a^j/((n+1)…(n+j)). The side that is not dominant comes from Temme's expansion near a = n, from
/// Legendre's continued fraction for a ≫ n, and from the series for a ≪ n; the other is the rest of 1/p.
/// Relative error: a few 1e-16, and |ln p| 1e-16 from the exponential.
///
/// - SeeAlso: `TemmeExpansion`; NIST DLMF 8.9.2 (continued fraction) and 8.11.4 (series);
///   W. Gautschi, A computational procedure for incomplete gamma functions, ACM TOMS 5 (1979) 466–481,
///   doi:10.1145/355853.355863.
package enum GammaRatios {
  /// The shape from which the asymptotic expansions hold to full precision.
  static let asymptoticShape = 30.0
  /// Where Temme's series converge fast: −0.6 ≤ μ ≤ 1.2.
  static let uniformRange = -0.6...1.2

  /// Q(n, a)/p = n a^(−n) e^a Γ(n, a), for real n ≥ 0 and a ≥ 0; +∞ where it exceeds the range of `Double`.
  ///
  /// Below n = 1 the error is absolute rather than relative if n is not whole.
  ///
  /// - Complexity: O(1) for n ≥ 30, at most 30 steps of the recursion over n below.
  package static func upper(shape n: Double, mean a: Double) -> Double {
    guard n >= asymptoticShape else { return upperOfSmallShape(n, mean: a) }
    let excess = (a - n) / n
    if excess > uniformRange.upperBound {
      return n * continuedFraction(shape: n, mean: a)
    }
    if excess < uniformRange.lowerBound {
      let deviance = n * (excess - CMath.log(a / n))
      let inverse = CMath.exp(deviance) * (1 + stirlingExcess(n)) * (tau * n).squareRoot()
      return inverse - lowerSeries(shape: n, mean: a)
    }
    return UniformTails(shape: n, excess: excess).upper
  }

  /// Shapes below 30: the recursion of Erlang over whole steps from the fractional part of n.
  private static func upperOfSmallShape(_ n: Double, mean a: Double) -> Double {
    let whole = n.rounded(.down)
    let fraction = n - whole
    let start = fraction == 0 ? 0 : upperOfFraction(fraction, mean: a)
    guard whole > 0 else { return start }
    let inverse = 1 / a
    var sum = 1 + start
    var step = fraction + 1
    while step < n {
      sum = 1 + sum * (step * inverse)
      step += 1
    }
    return sum * (n * inverse)
  }

  private static func upperOfFraction(_ f: Double, mean a: Double) -> Double {
    guard a <= 3 else { return f * continuedFraction(shape: f, mean: a) }
    let inverse = CMath.gamma(1 + f) * CMath.exp(a) * CMath.pow(a, -f)
    return max(0, inverse - lowerSeries(shape: f, mean: a))
  }

  /// a^(−n) e^a Γ(n, a), by Legendre's continued fraction (modified Lentz).
  static func continuedFraction(shape n: Double, mean a: Double) -> Double {
    var b = a + 1 - n
    var c = Double.infinity
    var d = 1 / b
    var value = d
    var k = 1.0
    while k < 500 {
      let numerator = k * (n - k)
      b += 2
      d = 1 / (numerator * d + b)
      c = b + numerator / c
      let factor = c * d
      value *= factor
      if abs(factor - 1) < 1e-16 { break }
      k += 1
    }
    return value
  }

  /// P(n, a)/p by its power series, for a well below n + 1.
  static func lowerSeries(shape n: Double, mean a: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    var j = n + 1
    while term > sum * 1e-17 {
      term *= a / j
      sum += term
      j += 1
    }
    return sum
  }

  static let tau = 2 * Double.pi
}
