internal import Stochastics

/// What stands for the mean handle time in every wait of a queue: a time that is random, because which calls are in hand is.
///
/// While all agents are busy and calls of several lengths are in hand, the queue moves as if handle times were exponential
/// with a mean of R: short where short calls happen to be in hand, long where long ones are. R has two values, with
/// Σ w/R = 1/h, so that agents become free at first as with exponential times, and Σ w R and Σ w R² of the waits of M/G/n.
/// Exponential times have the one value h.
struct DelayTimes: Equatable, Sendable {
  /// One value of R.
  struct Part: Equatable, Sendable {
    /// The share of those who wait that meet it.
    let weight: Double
    /// R, seconds.
    let seconds: Double
  }

  /// The shorter value, or the only one.
  let first: Part
  /// The longer value.
  let second: Part?
  /// What the odds of having to wait are multiplied by.
  let oddsOfWait: Double

  /// Exponential times.
  init(exponential mean: Double) {
    first = Part(weight: 1, seconds: mean)
    second = nil
    oddsOfWait = 1
  }

  /// The two values with given moments.
  ///
  /// Of those who wait, times weighed by 1/R have the mean h, the square h R̄ and the cube h R̄₂. Where R̄ ≤ h, as for times that
  /// vary less than exponential ones, there is the one value R̄.
  ///
  /// - Parameters:
  ///   - handleTime: h.
  ///   - mean: R̄ = Σ w R.
  ///   - square: R̄₂ = Σ w R².
  init(handleTime: Double, mean: Double, square: Double, oddsOfWait: Double) {
    self.oddsOfWait = oddsOfWait
    let variance = handleTime * (mean - handleTime)
    guard variance > 1e-12 * handleTime * handleTime else {
      first = Part(weight: 1, seconds: mean)
      second = nil
      return
    }
    let deviation = variance.squareRoot()
    let cube = handleTime * (square - 3 * handleTime * mean + 2 * handleTime * handleTime)
    let skewness = cube / (variance * deviation)
    let below = deviation * 2 / (skewness + (skewness * skewness + 4).squareRoot())
    let short = max(Self.leastShare * handleTime, handleTime - below)
    let long = handleTime + variance / (handleTime - short)
    let share = (handleTime - short) / (long - short)
    first = Part(weight: (1 - share) * short / handleTime, seconds: short)
    second = Part(weight: share * long / handleTime, seconds: long)
  }

  /// A bound on the shorter value, as a share of the mean handle time.
  private static let leastShare = 0.02

  /// Σ w R.
  var mean: Double { sum { $0 } }

  /// Σ w f(R).
  @inline(__always)
  func sum(_ function: (Double) -> Double) -> Double {
    let sum = first.weight * function(first.seconds)
    guard let second else { return sum }
    return sum + second.weight * function(second.seconds)
  }
}

extension ServiceLaw {
  /// What stands for the mean handle time in the waits of a queue with such handle times.
  ///
  /// Who waits does so until the first of n busy agents is free, γ(n), and then for those before him, whose time is that of
  /// one agent n times as fast. With x for the share of the time in which all stay busy:
  ///
  ///     R̄ = (1 − x) nγ + x r,   R̄₂ = (1 − x)² n²κ + (1 − x) x nγ r + x² r² + x (1 − x) κ(1),
  ///
  /// κ(n) = ∫ t G(t)ⁿ dt. With x = ρ these are the first moments of M/G/1 and Tijms's mean of M/G/n. But many agents forget
  /// which calls are in hand sooner than their queue empties, the more so where callers give up:
  ///
  ///     x = e^(−δ/c),   δ = (n − a)⁺/√a + √(h θ),   c = 2.7 − 0.9/n,
  ///
  /// fitted, as is the change of the odds of waiting, (r/h)^(0.15 (1 − 1/√n)/(1 + √(hθ))); θ is the rate of giving up.
  ///
  /// - Parameters:
  ///   - load: a in Erlang, ≥ 0.
  ///   - agents: n ≥ 0, not necessarily whole; below 1 the first free agent is that of one.
  ///   - patience: 1/θ, seconds; nil where nobody gives up.
  func delayTimes(load: Double, agents: Double, patience: Double?) -> DelayTimes {
    guard !isExponential, mean > 0 else { return DelayTimes(exponential: mean) }
    let crew = max(1, agents)
    let impatience = patience.map { (mean / $0).squareRoot() } ?? 0
    let distance = max(0, agents - load) / load.squareRoot() + impatience
    let stays = load > 0 ? CMath.exp(-distance / (2.7 - 0.9 / crew)) : 0
    let leaves = 1 - stays
    let times = freeTimes(of: crew)
    let (free, spread) = (crew * times.mean, crew * crew * times.halfSquare)
    let square =
      leaves * leaves * spread + leaves * stays * free * residual + stays * stays * residual * residual
      + stays * leaves * halfSquare
    let exponent = 0.15 * (1 - 1 / crew.squareRoot()) / (1 + impatience)
    return DelayTimes(
      handleTime: mean, mean: leaves * free + stays * residual, square: square,
      oddsOfWait: CMath.pow(residual / mean, exponent))
  }
}
