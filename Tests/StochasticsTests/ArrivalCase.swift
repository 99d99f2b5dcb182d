import Stochastics

/// A Poisson process to be compared with an inversion of the integral of its rate.
struct ArrivalCase: Sendable, CustomStringConvertible {
  var calls: [Double]
  var interval: Double
  var intervalsPerDay: Int
  var factors: [Double] = []
  var count: Int

  static let all = [
    // As one process of constant rate.
    ArrivalCase(calls: [10], interval: 10, intervalsPerDay: 1, count: 30),
    // No calls first, in the middle and last.
    ArrivalCase(calls: [0, 3, 0, 0, 7, 0], interval: 900, intervalsPerDay: 6, count: 30),
    // A cycle of two days with a factor for each of five.
    ArrivalCase(
      calls: [2, 0.5, 4, 1], interval: 1800, intervalsPerDay: 2, factors: [2, 0, 1, 0.5, 3], count: 10),
    // A cycle that does not end with the day; days beyond the factors; a last day that is cut.
    ArrivalCase(calls: [5, 0, 8], interval: 60, intervalsPerDay: 2, factors: [0, 2], count: 13),
    // More factors than days, fewer intervals than the cycle has.
    ArrivalCase(
      calls: [1, 2, 3, 4, 1000], interval: 0.5, intervalsPerDay: 3, factors: [4, 1, 1, 1], count: 4),
    // Hardly a call in each of many intervals, and many in each of few.
    ArrivalCase(calls: [0.01, 0.02], interval: 300, intervalsPerDay: 288, factors: [1.5], count: 2880),
    ArrivalCase(calls: [400], interval: 3600, intervalsPerDay: 24, count: 3),
    // Nothing at all.
    ArrivalCase(calls: [0], interval: 1, intervalsPerDay: 1, count: 5),
    ArrivalCase(calls: [3], interval: 1, intervalsPerDay: 1, factors: [0, 0], count: 2),
    ArrivalCase(calls: [3], interval: 1, intervalsPerDay: 1, count: 0),
  ]

  var description: String { "\(calls) each \(interval) s, \(count) times, factors \(factors)" }

  func arrivals(_ stream: RandomStream) throws -> PoissonArrivals {
    try PoissonArrivals(
      calls: calls, interval: interval, intervalsPerDay: intervalsPerDay, factors: factors, count: count,
      stream: stream)
  }

  /// The expected arrivals in an interval, counted from time 0.
  func expected(_ index: Int) -> Double {
    let day = index / intervalsPerDay
    return calls[index % calls.count] * (factors.indices.contains(day) ? factors[day] : 1)
  }

  /// The times at which the integral of the rate reaches E₁, E₁ + E₂, …, E = −ln u of the stream.
  func inverted(_ stream: RandomStream) -> [Double] {
    var stream = stream
    var times: [Double] = []
    var (sum, below, index) = (0.0, 0.0, 0)
    while true {
      sum += -CMath.log(stream.uniform())
      while index < count, below + expected(index) <= sum {
        below += expected(index)
        index += 1
      }
      guard index < count else { return times }
      times.append((Double(index) + (sum - below) / expected(index)) * interval)
    }
  }
}
