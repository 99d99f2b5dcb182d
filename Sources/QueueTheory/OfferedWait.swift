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

  /// Those whose offered wait ends by a time.
  struct Ended {
    /// 0 < V ≤ t.
    let offered: Double
    /// Answered with 0 < V ≤ t.
    let answered: Double
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

  /// Those whose offered wait ends by `time`.
  ///
  /// Where most of the law lies before `time` it is all less the rest; where the density still rises at
  /// `time` it is a difference of the other tails; where little has happened it is integrated.
  func ended(by time: Double) -> Ended {
    let point = Point(time, in: self)
    guard point.variation >= 8 || !point.isRising && point.probability >= 0.3 else {
      let parts = integrated(until: point)
      return Ended(offered: parts.answered + parts.abandoned, answered: parts.answered)
    }
    let rest = rest(after: time)
    if point.isRising {
      guard start.isScaled, rest.moments.isScaled else {
        let parts = integrated(until: point)
        return Ended(offered: parts.answered + parts.abandoned, answered: parts.answered)
      }
      let late = CMath.exp(-rest.moments.exponent)
      let early = CMath.exp(-start.exponent)
      let offered = rest.moments.upper * late - start.upper * early
      return Ended(offered: offered, answered: (offered + late - early) / (1 + excess))
    }
    let factor = CMath.exp(rest.exponent)
    return Ended(
      offered: start.mass - factor * rest.moments.mass,
      answered: start.falling - factor * point.survival * rest.moments.falling)
  }

  /// Those who have given up by a wait of `time`: X ≤ V, X ≤ t.
  func abandoned(by time: Double) -> Double {
    let point = Point(time, in: self)
    let rest = rest(after: time)
    if point.isRising || point.variation < 8 && point.probability < 0.3 {
      return integrated(until: point).abandoned + point.probability * rest.mass
    }
    return start.rising - CMath.exp(rest.exponent) * point.survival * rest.moments.rising
  }

  /// A time, and how the density behaves up to there.
  private struct Point {
    let time: Double
    /// u = 1 − e^(−t).
    let probability: Double
    /// e^(−t).
    let survival: Double
    /// (x e^(−t) − r)/r.
    let excess: Double
    /// About the range of the logarithm of the density on 0…t.
    let variation: Double
    /// Whether the density rises up to t, so that most of the law may lie beyond.
    let isRising: Bool

    init(_ time: Double, in wait: OfferedWait) {
      self.time = time
      probability = -CMath.expm1(-time)
      survival = CMath.exp(-time)
      excess = wait.excess(after: time)
      let span = probability / survival
      variation = wait.shape * span * (abs(excess) + 0.5 * span)
      isRising = wait.mean * survival > max(wait.shape, 4)
    }
  }

  /// The parts of 0 < V ≤ t who were answered and who gave up, by quadrature.
  private func integrated(until point: Point) -> (answered: Double, abandoned: Double) {
    guard point.time > 0 else { return (0, 0) }
    let sum = integral(
      below: point.probability, survival: point.survival, excess: point.excess, variation: point.variation)
    let factor = shape * point.survival * CMath.exp(logWeight(at: point.time))
    return (factor * sum[0], factor * sum[1])
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
      guard next > v else { break }
      sum += GaussLegendre.order16.integral(from: v, to: next, of: density)
      v = next
    }
    return sum
  }
}
