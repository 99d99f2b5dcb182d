internal import Stochastics

/// The queue of M/M/n/K: j waiting weigh ρ^j, j = 0…K, ρ = load/agents. Sums in closed form, without cancellation and in
/// units of the largest weight, 1 or ρ^K.
struct BoundedGeometric: Equatable, Sendable {
  private let places: Double
  /// ρ − 1.
  private let excess: Double
  /// −ln ρ.
  private let decay: Double

  init(load: Double, agents: Double, places: Int) {
    self.places = Double(places)
    excess = (load - agents) / agents
    decay = load < 0.5 * agents ? -CMath.log(load / agents) : -CMath.log1p(excess)
  }

  var weights: QueueWeights {
    guard places > 0 else { return QueueWeights(logScale: 0, open: 0, full: 1, queue: 0, answered: 0) }
    let full = decay > 0 ? CMath.exp(-decay * places) : 1
    let open = open(places)
    // Mean number waiting of the states near the heavy end.
    let mean = Self.mean(of: places, decay: abs(decay))
    return QueueWeights(
      logScale: max(0, -decay * places), open: open, full: full,
      queue: (decay >= 0 ? mean : places - mean) * (open + full), answered: open)
  }

  /// Σ_{j<K} ρ^j, over the largest weight.
  private func open(_ count: Double) -> Double {
    guard decay != 0 else { return count }
    return decay > 0 ? CMath.expm1(-decay * count) / excess : -CMath.expm1(decay * count) / excess
  }

  /// Mean of j = 0…K with weights e^(−xj): 1/(e^x − 1) − (K + 1)/(e^((K+1)x) − 1), x ≥ 0.
  private static func mean(of places: Double, decay x: Double) -> Double {
    let states = places + 1
    if states * x > 0.5 { return 1 / CMath.expm1(x) - states / CMath.expm1(states * x) }
    return places / 2 + bernoulli(x) - states * bernoulli(states * x)
  }

  /// 1/(e^y − 1) − 1/y + 1/2 for 0 ≤ y ≤ 1/2; NIST DLMF 4.19 and 24.2.1.
  private static func bernoulli(_ y: Double) -> Double {
    let w = y * y
    let high = 1.0 / 47_900_160 - w * (691.0 / 1_307_674_368_000 - w / 74_724_249_600)
    return y * (1.0 / 12 - w * (1.0 / 720 - w * (1.0 / 30_240 - w * (1.0 / 1_209_600 - w * high))))
  }

  /// Σ_{j<K} ρ^j P(N > j), over the largest weight, with N Poisson: the weight of those who enter the queue and are
  /// served in the time of so many mean completions.
  ///
  /// With G(i) = Σ_{j<i} ρ^j it is E G(min(N, K)), and from G(i) = (1 − ρ^i)/(1 − ρ) a difference of incomplete gamma
  /// functions. Where that would cancel the expectation is summed over the places around the mode.
  ///
  /// - Complexity: O(1), near load = agents O(√completions).
  func served(completions: Double) -> Double {
    guard places > 0, completions > 0, decay < .infinity else { return 0 }
    guard abs(excess) * min(completions, places) > 0.5 else { return summed(completions) }
    let tail = PoissonTail(shape: places, mean: completions)
    let shifted = PoissonTail(shape: places, mean: completions * (1 + excess))
    // e^(−(1−ρ)m) P(N' < K) for N' of mean ρm; over ρ^K it is p_K(m)/p_K(ρm) P(N' < K).
    if decay > 0 {
      let early = shifted.below * CMath.exp(excess * completions)
      return min(0, early + CMath.exp(-decay * places) * tail.fromShape - 1) / excess
    }
    let early =
      shifted.upper.isFinite
      ? shifted.upper * tail.probability : CMath.exp(excess * completions + decay * places)
    return max(0, early + tail.fromShape - CMath.exp(decay * places)) / excess
  }

  private func summed(_ completions: Double) -> Double {
    let last = places - 1
    let mode = max(1, min(last, completions.rounded(.down)))
    let scale = CMath.exp(min(0, decay * places))
    let tail = PoissonTail(shape: places, mean: completions).fromShape
    var sum = 0.0
    if last >= 1 {
      let start = PoissonTail(shape: mode, mean: completions).probability
      var (i, weight) = (mode, start)
      while i >= 1, weight > start * 1e-22 {
        sum += weight * partial(i)
        weight *= i / completions
        i -= 1
      }
      (i, weight) = (mode, start)
      while i < last, weight > start * 1e-22 {
        i += 1
        weight *= completions / i
        sum += weight * partial(i)
      }
    }
    return sum * scale + tail * open(places)
  }

  /// G(i), not scaled.
  private func partial(_ i: Double) -> Double { decay == 0 ? i : CMath.expm1(-decay * i) / excess }
}
