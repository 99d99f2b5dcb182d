import Stochastics

/// The callers of a line: when they come, by a Poisson process or a list, and what is known of each when he comes.
///
/// The next caller is drawn while the one before is dealt with, so that his numbers are ready when he comes.
struct ArrivalSource {
  /// A new caller.
  struct Arrival {
    var time: Double
    var key: RandomKey
    /// The time of his call by the line's law, seconds.
    var handling: Double
  }

  /// The caller who comes next; his time is infinite after the last.
  private(set) var next = Arrival(time: .infinity, key: RandomKey(0), handling: 0)
  /// Attempts and handed-on calls that reached the line, counted apart from what became of them.
  var arrived = 0
  private var process: PoissonArrivals
  private var keys: RandomStream
  private let times: [Double]?
  private var position = 0

  init(_ process: PoissonArrivals, times: [Double]?, keys: RandomStream) {
    self.process = process
    self.times = times
    self.keys = keys
  }

  /// Takes the next caller and draws the one after him.
  @inline(__always)
  mutating func take(_ handling: Sampler, _ tables: Sampler.Tables) -> Arrival {
    let arrival = next
    arrived &+= 1
    let key = RandomKey(keys.next())
    next = Arrival(
      time: times == nil ? process.next(tables.ziggurat) : nextListed(), key: key,
      handling: handling.sample(key.word(CallerWord.handling.rawValue), tables))
    return arrival
  }

  private mutating func nextListed() -> Double {
    guard let times, position < times.count else { return .infinity }
    position += 1
    return times[position - 1]
  }
}
