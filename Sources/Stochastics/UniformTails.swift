/// The two gamma ratios near a = n by Temme's expansion, for n ≥ 30 and μ = (a − n)/n in −0.6…1.2.
struct UniformTails {
  /// nφ(μ), half the Poisson deviance.
  let deviance: Double
  /// √(2πn) Γ*(n), so that 1/p = scale · e^deviance.
  let scale: Double
  /// The ratio on the side that is not dominant: Q/p where a ≥ n, P/p where a < n.
  let minor: Double
  /// e^deviance.
  let growth: Double
  private let shape: Double
  private let excess: Double
  private let eta: Double
  private let deficit: Double
  private let rest: Double

  /// - Parameter allTermsBelow: the shape below which all of the expansion is used: 500 for `minor` and `upper`,
  ///   1e4 for `rising`, to which the later terms matter more.
  init(shape n: Double, excess: Double, allTermsBelow limit: Double = 500) {
    let phi = unitDeviance(excess)
    let size = (2 * phi).squareRoot()
    let eta = excess < 0 ? -size : size
    let deviance = n * phi
    let growth = CMath.exp(deviance)
    let y = deviance.squareRoot()
    let error = ScaledErrorFunction(y, growth: growth)
    let (leading, rest) = TemmeExpansion.corrections(shape: n, eta: eta, allTermsBelow: limit)
    let stirling = 1 + stirlingExcess(n)
    let root = (GammaRatios.tau * n).squareRoot()
    let correction = leading + rest
    self.shape = n
    self.excess = excess
    self.eta = eta
    self.deviance = deviance
    self.growth = growth
    self.deficit = error.deficit
    self.rest = rest
    self.scale = root * stirling
    self.minor = stirling * (0.5 * root * error.value + (excess < 0 ? -correction : correction))
  }

  /// Q(n, a)/p.
  var upper: Double {
    excess < 0 ? scale * growth - minor : minor
  }

  /// P(n, a)/p − (n/a)(P(n, a)/p − 1) for a ≤ n, `LowerMoments.rising`, without the cancellation of that form.
  ///
  /// The leading terms of the two parts cancel exactly, and what remains is 1 − Γ*, the deficit of the
  /// scaled error function and the expansion from C₁ on.
  var rising: Double {
    let m = -excess
    let stirling = stirlingExcess(shape)
    let ratio = eta == 0 ? 1 : m / abs(eta)
    let bracket = ratio * deficit + m * rest
    return ((1 + stirling) * bracket - stirling) / (1 - m)
  }
}
