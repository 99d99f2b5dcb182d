/// Student's t law: of a sample mean's distance from the truth in units of its estimated standard error.
public struct StudentLaw: Equatable, Sendable {
  /// ν, the degrees of freedom: not necessarily whole.
  public let degreesOfFreedom: Double

  /// - Parameter degreesOfFreedom: at least 1, finite.
  /// - Throws: `LawError.outOfDomain` otherwise.
  public init(degreesOfFreedom: Double) throws(LawError) {
    guard degreesOfFreedom >= 1, degreesOfFreedom.isFinite else {
      throw .outOfDomain(.degreesOfFreedom, value: degreesOfFreedom)
    }
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// P(|T| > t) = I_{ν/(ν+t²)}(ν/2, ½) for t ≥ 0 and ν ≤ 1e6, with a relative error near 1e-13, 2e-11 for the largest ν.
  ///
  /// - Complexity: O(√ν).
  /// - SeeAlso: NIST Digital Library of Mathematical Functions, 8.17; `regularizedBeta`.
  package func bothTails(beyond t: Double) -> Double {
    let nu = degreesOfFreedom
    let far = Self.farOut * nu.squareRoot()
    // Far out the law is that of Pareto, t^(−ν), and t² may exceed the range of `Double`.
    guard t <= far else { return bothTails(beyond: far) * CMath.pow(t / far, -nu) }
    let sum = nu + t * t
    return regularizedBeta(0.5 * nu, 0.5, at: nu / sum, rest: t * t / sum)
  }

  /// The t/√ν beyond which 1 + t²/ν is t²/ν to full precision.
  private static let farOut = 1e9

  /// P(|T| ≤ t) for t ≥ 0, accurate for small t.
  func within(_ t: Double) -> Double {
    let nu = degreesOfFreedom
    guard t <= Self.farOut * nu.squareRoot() else { return 1 - bothTails(beyond: t) }
    let sum = nu + t * t
    return regularizedBeta(0.5, 0.5 * nu, at: t * t / sum, rest: nu / sum)
  }

  /// The t with P(T ≤ t) = p; relative error below 1e-10, in practice near 1e-13.
  ///
  /// Newton's method on the logarithms of t and of the smaller of P(|T| ≤ t) and P(|T| > t), within a bracket; for
  /// ν > 1e6 the expansion about the normal quantile.
  ///
  /// - Parameter p: 0 < p < 1; infinite at the ends.
  /// - Complexity: about ten evaluations of the law, O(√ν) each.
  /// - SeeAlso: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions, 1964, 26.7.5.
  public func quantile(_ p: Double) -> Double {
    let tails = 2 * min(p, 1 - p)
    let t = size(within: abs(2 * p - 1), tails: tails)
    return p < 0.5 ? -t : t
  }

  /// The t with P(|T| ≤ t) = confidence: the factor of the standard error in a two-sided interval.
  ///
  /// - Parameter confidence: 0 ≤ confidence < 1; infinite at 1.
  public func factor(confidence: Double) -> Double { size(within: confidence, tails: 1 - confidence) }

  private func size(within central: Double, tails: Double) -> Double {
    guard central > 0 else { return 0 }
    guard tails > 0 else { return .infinity }
    guard degreesOfFreedom <= 1e6 else { return nearlyNormal(within: central, tails: tails) }
    let start = max(1e-12, min(1e12, StandardNormal.quantile(0.5 * tails).magnitude))
    let logT = bracketedNewton(from: -60, to: 709, start: CMath.log(start)) { logT in
      let t = CMath.exp(logT)
      if central < 0.5 {
        let found = within(t)
        return (CMath.log(found / central), slope(t) / found)
      }
      let found = bothTails(beyond: t)
      return (CMath.log(tails / found), slope(t) / found)
    }
    return CMath.exp(logT)
  }

  /// z + (z³ + z)/(4ν) + (5z⁵ + 16z³ + 3z)/(96ν²), with z the quantile of the normal law.
  private func nearlyNormal(within central: Double, tails: Double) -> Double {
    let z =
      central < 0.5 ? StandardNormal.quantile(0.5 + 0.5 * central) : -StandardNormal.quantile(0.5 * tails)
    let z2 = z * z
    let small = 1 / degreesOfFreedom
    return z * (1 + small * ((z2 + 1) / 4 + small * (((5 * z2 + 16) * z2 + 3) / 96)))
  }

  /// The derivative of P(|T| ≤ t) by ln t: 2 t f(t) with f(t) ∝ (1 + t²/ν)^(−(ν+1)/2).
  private func slope(_ t: Double) -> Double {
    let nu = degreesOfFreedom
    let half = 0.5 * nu
    // Γ(ν/2 + ½)/(Γ(ν/2) √(ν/2)), from Stirling's series for large ν; a slope needs no more digits.
    let ratio =
      half < 30
      ? CMath.gamma(half + 0.5) / (CMath.gamma(half) * half.squareRoot())
      : 1 - 1 / (4 * nu) + 1 / (32 * nu * nu)
    let r = t / nu.squareRoot()
    let growth = r > Self.farOut ? 2 * CMath.log(r) : CMath.log1p(r * r)
    let density = ratio * CMath.exp(-0.5 * (nu + 1) * growth) / (2 * Double.pi).squareRoot()
    return 2 * t * density
  }
}
