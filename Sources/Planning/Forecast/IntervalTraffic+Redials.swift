import QueueTheory

extension IntervalTraffic {
  /// The attempts of an interval where callers dial again: x = calls + callers / (1 − p · share not answered(x)).
  ///
  /// The fixed point of redials (Aguir et al. 2004, doi:10.1007/s00291-004-0165-7). The answered do not fall as x rises,
  /// so there is one solution; found by bisection to 1e-12.
  ///
  /// - Parameter unanswered: share of the attempts that are not answered, as a function of the attempts.
  func attempts(
    unanswered: (Double) throws(QueueError) -> Double
  ) throws(QueueError) -> Double {
    guard callers > 0, redialProbability > 0 else { return demand }
    var low = demand
    var high = calls + callers / (1 - redialProbability)
    for _ in 0..<60 where high - low > 1e-12 * high {
      let middle = (low + high) / 2
      if calls + callers / (1 - redialProbability * (try unanswered(middle))) > middle {
        low = middle
      } else {
        high = middle
      }
    }
    return (low + high) / 2
  }
}
