import Stochastics

/// The callers of a line: when they come, by a Poisson process or a list, and their keys.
struct ArrivalSource {
  private var process: PoissonArrivals
  private let times: [Double]?
  private var position = 0
  private var keys: RandomStream
  /// Attempts and handed-on calls that reached the line, counted apart from what became of them.
  var arrived = 0

  init(_ process: PoissonArrivals, times: [Double]?, keys: RandomStream) {
    self.process = process
    self.times = times
    self.keys = keys
  }

  /// The key of a new caller.
  @inline(__always)
  mutating func arrive() -> RandomKey {
    arrived &+= 1
    return RandomKey(keys.next())
  }

  /// The next time; infinite after the last.
  @inline(__always)
  mutating func next(_ ziggurat: Ziggurat) -> Double {
    guard let times else { return process.next(ziggurat) }
    guard position < times.count else { return .infinity }
    position += 1
    return times[position - 1]
  }
}
