internal import Stochastics

/// The square-root rule as a first guess: n ≈ a + β√a.
///
/// With many agents C ≈ 1/(1 + β Φ(β)/φ(β)), whence β from C e^(−β √a t/h) = the share that may wait longer.
///
/// - SeeAlso: S. Halfin, W. Whitt, Heavy-traffic limits for queues with many exponential servers, Oper. Res.
///   29 (1981) 567–588, doi:10.1287/opre.29.3.567.
enum SquareRootStaffing {
  /// Agents at which about a share `longer` waits longer than `decay` handle times, by Newton's method.
  ///
  /// The logarithm of the tail is concave and falling in β, so the iteration is monotone after its first step.
  static func guess(load: Double, decay: Double, longer: Double) -> Double {
    let root = load.squareRoot()
    let slope = root * decay
    let goal = CMath.log(longer)
    var beta = -goal / ((0.5 * Double.pi).squareRoot() + slope)
    for _ in 0..<20 {
      let growth = CMath.exp(0.5 * beta * beta)
      let upper = ScaledErrorFunction(beta * 0.5.squareRoot(), growth: growth).value
      // Φ/φ, whose derivative is 1 + β Φ/φ.
      let ratio = (2 * Double.pi).squareRoot() * (growth - 0.5 * upper)
      let inverse = 1 + beta * ratio
      let excess = -CMath.log(inverse) - beta * slope - goal
      let step = excess / (ratio / inverse + beta + slope)
      beta = max(0, beta + step)
      if abs(step) * root < 0.7 { break }
    }
    return load + beta * root
  }
}
