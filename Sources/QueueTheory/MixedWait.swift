internal import Stochastics

/// The law of the offered wait V given V > 0 as a mixture over the values of R: for each Palm's law with R for the handle time.
///
/// In overload the density rises to a mode, by e^(K/R), as much as the queue has filled; that factor is the same
/// for all, e^(−K̄) = Σ w e^(−K/R), so that the shorter values do not outgrow the longer and the agents' time adds up. A sum over them is divided by e^exponent.
struct MixedWait: Equatable, Sendable {
  private let first: OfferedWait
  private let firstFactor: Double
  private let second: OfferedWait?
  private let secondFactor: Double
  /// Natural logarithm of what all sums are divided by.
  let exponent: Double

  /// Nil where nobody is ever answered.
  init?(load: Double, agents: Double, delays: DelayTimes, patience: Double) {
    let excess = (load - agents) / agents
    func wait(_ part: DelayTimes.Part) -> OfferedWait? {
      let relativePatience = patience / part.seconds
      let shape = agents * relativePatience
      guard shape > 1e-290, excess < 1e290 else { return nil }
      return OfferedWait(shape: shape, mean: load * relativePatience, excess: excess)
    }
    guard let first = wait(delays.first) else { return nil }
    self.first = first
    guard let part = delays.second, let second = wait(part) else {
      second = nil
      exponent = first.start.exponent
      (firstFactor, secondFactor) = (1, 0)
      return
    }
    self.second = second
    // K/R = r φ((x − r)/r).
    func rise(_ seconds: Double) -> Double {
      excess > 0 ? agents * (patience / seconds) * unitDeviance(excess) : 0
    }
    // The shorter R has the larger exponent.
    let (higher, lower) = (rise(delays.first.seconds), rise(part.seconds))
    let common = lower - CMath.log(delays.first.weight * CMath.exp(lower - higher) + part.weight)
    let firstExponent = first.start.exponent - higher + common
    let secondExponent = second.start.exponent - lower + common
    exponent = max(firstExponent, secondExponent)
    firstFactor = delays.first.weight * CMath.exp(firstExponent - exponent)
    secondFactor = part.weight * CMath.exp(secondExponent - exponent)
  }

  /// The one law, where R has one value.
  var only: OfferedWait? { second == nil ? first : nil }

  /// Σ of a figure of each law, weighed.
  @inline(__always)
  func sum(_ figure: (OfferedWait) -> Double) -> Double {
    guard let second else { return firstFactor * figure(first) }
    return firstFactor * figure(first) + secondFactor * figure(second)
  }
}
