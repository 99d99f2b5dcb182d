internal import Stochastics

extension OfferedWait {
  /// First moments of the wait, as masses: of those answered (t e^(−t)) and of those who give up
  /// (1 − (1 + t) e^(−t)).
  ///
  /// Quadrature of positive integrands for r ≥ 30; below, h(r) = (x h(r+1) + mass(r+1)/(r+1))/(r+1) for
  /// h = ∫ t e^(xu) (1−u)^r du, or for large x the mean of the logarithm of a gamma variable.
  ///
  /// - Complexity: some 100 to 300 exponentials.
  func waits() -> (ofAnswered: Double, ofAbandoned: Double) {
    if shape >= 30 { return quadratureOfWaits() }
    let answered =
      if start.isScaled {
        start.falling * (CMath.log(mean) - digamma(shape + 1))
      } else {
        shape * descendingWait()
      }
    return (answered, max(0, start.rising - answered))
  }

  /// ∫ t e^(xu) (1−u)^r du from a shape of at least 30 downwards.
  private func descendingWait() -> Double {
    let steps = (30 - shape).rounded(.up)
    var upper = shape + steps
    let top = OfferedWait(shape: upper, mean: mean, excess: (mean - upper) / upper)
    let unit = CMath.exp(top.start.exponent)
    var mass = top.start.mass * unit
    var wait = top.quadratureOfWaits().ofAnswered * unit / upper
    while upper > shape + 0.5 {
      wait = (mean * wait + mass / upper) / upper
      mass = 1 + mean / upper * mass
      upper = upper > shape + 1.5 ? upper - 1 : shape
    }
    return wait
  }

  /// Panels on both sides of the mode, which is at u = 0 for x ≤ r and at u = 1 − r/x otherwise.
  private func quadratureOfWaits() -> (ofAnswered: Double, ofAbandoned: Double) {
    let survival = excess > 0 ? 1 / (1 + excess) : 1
    let slope = excess > 0 ? 0 : excess
    let density = { [shape, excess] (v: Double) -> SIMD2<Double> in
      let weight = CMath.exp(-shape * (slope * v + unitDeviance(v)))
      let remaining = survival * (1 + v)
      let u = excess > 0 ? (excess - v) * survival : -v
      if u < 0.5 {
        let lag = unitDeviance(-u)
        return SIMD2(u + lag, (u * u - remaining * lag) / remaining) * weight
      }
      let time = -CMath.log(remaining)
      return SIMD2(time, (u - time * remaining) / remaining) * weight
    }
    var sum = SIMD2(0.0, 0.0)
    for (direction, end) in [(-1.0, 1.0), (1.0, max(0, excess))] {
      var distance = 0.0
      while distance < end {
        let v = direction * distance
        guard shape * (slope * v + unitDeviance(v)) < 42 else { break }
        let steepness = shape * abs(slope + v / (1 + v))
        let step = 10 / (steepness + (steepness * steepness + 10 * shape).squareRoot())
        let next = min(end, distance + min(step, 0.6 * (1 + v)))
        guard next > distance else { break }
        let panel = (direction * distance, direction * next)
        sum += GaussLegendre.order16.integral(
          from: min(panel.0, panel.1), to: max(panel.0, panel.1), of: density)
        distance = next
      }
    }
    return (shape * survival * sum[0], shape * survival * sum[1])
  }
}
