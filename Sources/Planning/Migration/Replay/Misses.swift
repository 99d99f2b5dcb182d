import Stochastics

/// How likely a month misses the target: a probability by formula, or simulated months each of which does or does not.
struct Misses {
  /// The probability, with its interval where it was simulated.
  let probability: Probability
  /// The simulated months in order, each on random numbers of its own; empty by formula.
  private let months: [Bool]
  private let confidence: Double

  /// A probability by formula; `nil` where it is not known.
  init(share: Double?) {
    probability = Probability(share: share, lower: nil, upper: nil)
    (months, confidence) = ([], 0)
  }

  /// What simulated months say.
  init(_ months: [Bool], confidence: Double) {
    var share = ProportionEstimate()
    for isMissed in months { share.add(isMissed ? 1 : 0) }
    probability = Probability(share)
    (self.months, self.confidence) = (months, confidence)
  }

  /// By how much the probability is larger than another's; simulated months of the same number are compared one by one.
  func excess(over other: Misses) -> Estimate {
    guard !months.isEmpty else {
      guard let own = probability.share, let other = other.probability.share else {
        return Estimate(value: nil, halfWidth: nil)
      }
      return Estimate(value: own - other, halfWidth: nil)
    }
    var pairs = PairedDifference()
    for (others, own) in zip(other.months, months) { pairs.add(first: others ? 1 : 0, second: own ? 1 : 0) }
    return Estimate(pairs.difference, StudentFactor(count: months.count, confidence: confidence))
  }
}
