/// The times of a Poisson process whose rate is constant within intervals, in ascending order.
///
/// With E₁ < E₂ < … the times of a process of rate 1, the arrivals are Λ⁻¹(E₁/b), Λ⁻¹(E₂/b), …, where Λ is the
/// integral of the rate and b the busyness of the day. Every arrival takes one word of the stream. Given a busyness b
/// the counts of disjoint intervals are independent Poisson variables with means b times those of the rate.
///
/// - SeeAlso: E. Çinlar, Introduction to Stochastic Processes, 1975, 4.7 (time change); `Busyness`.
public struct PoissonArrivals: Sequence, Sendable {
  private let rate: ArrivalRate
  private let busyness: Double
  private let stream: RandomStream

  /// - Parameters:
  ///   - rate: expected arrivals on a day of busyness 1.
  ///   - busyness: a factor on all rates, finite and at least 0.
  ///   - stream: the source of the gaps; a sequence always begins at this state of it.
  /// - Throws: `LawError.badWeight` for another busyness.
  public init(rate: ArrivalRate, busyness: Double = 1, stream: RandomStream) throws(LawError) {
    guard busyness.isFinite, busyness >= 0 else { throw .badWeight(position: 0, value: busyness) }
    self.rate = rate
    self.busyness = busyness
    self.stream = stream
  }

  /// The arrivals from the first.
  public func makeIterator() -> Iterator { Iterator(rate: rate, busyness: busyness, stream: stream) }

  /// Gives one arrival after the other.
  public struct Iterator: IteratorProtocol, Sendable {
    private let rate: ArrivalRate
    private let busyness: Double
    private var stream: RandomStream
    /// The time on the clock of the process of rate 1.
    private var unitTime = 0.0
    private var interval = 0

    init(rate: ArrivalRate, busyness: Double, stream: RandomStream) {
      self.rate = rate
      self.busyness = busyness
      self.stream = stream
    }

    /// The time of the next arrival, in the unit of the rate's edges; nil after the last.
    ///
    /// - Complexity: O(1) amortized, with O(intervals) for a whole sequence.
    public mutating func next() -> Double? {
      guard interval < rate.rates.count else { return nil }
      unitTime -= CMath.log(stream.uniform())
      while interval < rate.rates.count, unitTime >= busyness * rate.expectedBefore[interval + 1] {
        interval += 1
      }
      guard interval < rate.rates.count else { return nil }
      let rest = unitTime - busyness * rate.expectedBefore[interval]
      let time = rate.edges[interval] + rest / (busyness * rate.rates[interval])
      return Swift.min(time, rate.edges[interval + 1])
    }
  }
}
