import Stochastics

/// The times at which the callers of a line come: a Poisson process or a list.
struct ArrivalSource {
  private var process: PoissonArrivals
  private let times: [Double]?
  private var position = 0

  init(_ process: PoissonArrivals, times: [Double]?) {
    self.process = process
    self.times = times
  }

  /// The next time; infinite after the last.
  @inline(__always)
  mutating func next() -> Double {
    guard let times else { return process.next() }
    guard position < times.count else { return .infinity }
    position += 1
    return times[position - 1]
  }
}
