internal import Stochastics

/// The law of the offered wait V given V > 0 in the M/M/n+M queue, with times in units of the mean patience.
///
/// With r = nμ/θ and x = λ/θ its density at t is ∝ r exp(x(1 − e^(−t)) − rt). In u = 1 − e^(−t), the probability
/// of giving up before a wait of t, that is r e^(xu) (1−u)^(r−1), the law of `LowerMoments`. After a wait of t
/// the rest has the same form with x e^(−t) for x.
///
/// Masses are relative to π_n (n busy, nobody waiting) and divided by e^(start.exponent).
///
/// - SeeAlso: F. Baccelli, G. Hebuterne, On queues with impatient customers, Performance '81 (1981) 159–179;
///   A. Mandelbaum, S. Zeltyn, Service engineering in action: the Palm/Erlang-A queue, 2007,
///   doi:10.1007/978-3-540-29860-1_2.
struct OfferedWait: Equatable, Sendable {
  /// r, the agents' rate per mean patience.
  let shape: Double
  /// x, the calls offered per mean patience.
  let mean: Double
  /// (x − r)/r.
  let excess: Double
  /// All who wait: mass, and its parts who give up (rising) and who are answered (falling).
  let start: LowerMoments

  init(shape: Double, mean: Double, excess: Double) {
    self.shape = shape
    self.mean = mean
    self.excess = excess
    start = LowerMoments(shape: shape, mean: mean, excess: excess)
  }

  /// What has happened to those who wait, up to a time.
  struct Progress {
    /// 0 < V ≤ t.
    var offered: Double
    /// Answered with 0 < V ≤ t.
    var answered: Double
    /// Gave up at a wait of at most t.
    var abandoned: Double
  }

  /// Those whose offered wait exceeds t.
  struct Rest {
    /// Masses divided by e^exponent more than those of the start.
    let moments: LowerMoments
    let exponent: Double
    var mass: Double { moments.mass * CMath.exp(exponent) }
    /// Rate at which V ends, per mean patience.
    func hazard(shape: Double) -> Double { shape * CMath.exp(-moments.exponent) / moments.mass }
  }

  /// Those whose offered wait exceeds `time`, in closed form.
  func rest(after time: Double) -> Rest {
    let moments = LowerMoments(shape: shape, mean: mean * CMath.exp(-time), excess: excess(after: time))
    return Rest(moments: moments, exponent: moments.isScaled ? 0 : logWeight(at: time))
  }

  /// (x e^(−t) − r)/r.
  private func excess(after time: Double) -> Double {
    if time < 0.6 { return excess + (1 + excess) * CMath.expm1(-time) }
    return (1 + excess) * CMath.exp(-time) - 1
  }

  /// x(1 − e^(−t)) − rt − start.exponent, as a sum of terms of one sign.
  private func logWeight(at time: Double) -> Double {
    if start.isScaled {
      let excess = excess(after: time)
      if excess > -0.6 { return -shape * unitDeviance(excess) }
      return -shape * (excess - CMath.log1p(self.excess) + time)
    }
    let u = -CMath.expm1(-time)
    let lag = u < 0.3 ? unitDeviance(-u) : time - u
    return shape * (excess * u - lag)
  }

  /// What happens up to a wait of `time`.
  ///
  /// Where most of the law lies before `time` it is all less the rest; where the density still rises at
  /// `time`, or little has happened, that would cancel, and it is integrated instead.
  func progress(until time: Double) -> Progress {
    guard time > 0 else { return Progress(offered: 0, answered: 0, abandoned: 0) }
    let u = -CMath.expm1(-time)
    let survival = CMath.exp(-time)
    let mean = mean * survival
    let excess = excess(after: time)
    let span = u / survival
    let variation = shape * span * (abs(excess) + 0.5 * span)
    let rest = rest(after: time)
    if mean > max(shape, 4) || (u < 0.3 && variation < 8) {
      let integral = integral(below: u, survival: survival, excess: excess, variation: variation)
      let factor = shape * survival * CMath.exp(logWeight(at: time))
      let answered = factor * integral[0]
      let abandoned = factor * integral[1]
      return Progress(
        offered: answered + abandoned, answered: answered, abandoned: abandoned + u * rest.mass)
    }
    let factor = CMath.exp(rest.exponent)
    return Progress(
      offered: start.mass - factor * rest.moments.mass,
      answered: start.falling - factor * survival * rest.moments.falling,
      abandoned: start.rising - factor * survival * rest.moments.rising)
  }

  /// ∫ of the density and of it times u/(1 − u) below u₀, in v = (u₀ − u)/(1 − u₀) and relative to u₀.
  private func integral(
    below u: Double, survival: Double, excess: Double, variation: Double
  ) -> SIMD2<Double> {
    let density = { [shape] (v: Double) -> SIMD2<Double> in
      let weight = CMath.exp(-shape * (excess * v + unitDeviance(v)))
      return SIMD2(weight, weight * max(0, u - survival * v) / (survival * (1 + v)))
    }
    let end = u / survival
    if variation < 2 { return GaussLegendre.order8.integral(from: 0, to: end, of: density) }
    var sum = SIMD2(0.0, 0.0)
    var v = 0.0
    while v < end {
      let depth = shape * (excess * v + unitDeviance(v))
      guard depth < 40 else { break }
      let slope = shape * abs(excess + v / (1 + v))
      let next = min(end, v + 16 / (slope + (slope * slope + 16 * shape).squareRoot()))
      sum += GaussLegendre.order16.integral(from: v, to: next, of: density)
      v = next
    }
    return sum
  }
}
