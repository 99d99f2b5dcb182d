import Stochastics
import TestSupport
import Testing

@Suite("Arrivals")
struct ArrivalTests {
  private let rate: ArrivalRate
  /// Expected arrivals in each interval.
  private let expected = [4.0, 0, 9, 1]

  init() throws { rate = try ArrivalRate(edges: [8, 10, 11, 12.5, 14], rates: [2, 0, 6, 2.0 / 3]) }

  private func stream(_ day: Int, purpose: UInt32 = 1) -> RandomStream {
    RandomStream(
      seed: 77, replication: UInt32(day), line: 0, purpose: RandomPurpose(rawValue: purpose))
  }

  /// The counts by interval of many days.
  private func counts(days: Int, busyness: Busyness) throws -> [[Double]] {
    try (0..<days).map { day in
      var source = stream(day, purpose: 2)
      let arrivals = try PoissonArrivals(rate: rate, busyness: busyness.sample(&source), stream: stream(day))
      var counts = [0.0, 0, 0, 0]
      for time in arrivals { counts[time < 10 ? 0 : time < 11 ? 1 : time < 12.5 ? 2 : 3] += 1 }
      return counts
    }
  }

  @Test("Times ascend, lie in intervals with a rate, and a sequence repeats itself", .tags(.exact))
  func times() throws {
    for day in 0..<200 {
      let arrivals = try PoissonArrivals(rate: rate, stream: stream(day))
      let times = Array(arrivals)
      #expect(times == Array(arrivals))
      #expect(zip(times, times.dropFirst()).allSatisfy { $0 < $1 })
      #expect(times.allSatisfy { ($0 > 8 && $0 <= 10) || ($0 >= 11 && $0 <= 14) })
    }
    #expect(agree(rate.total, 14, within: 1e-15))
  }

  @Test("A busier day has the same arrivals sooner, and no rate has none", .tags(.exact))
  func scaling() throws {
    let calm = Array(try PoissonArrivals(rate: rate, stream: stream(1)))
    let busy = Array(try PoissonArrivals(rate: rate, busyness: 2, stream: stream(1)))
    #expect(busy.count > calm.count)
    #expect(zip(calm, busy).allSatisfy { $0 > $1 })
    #expect(Array(try PoissonArrivals(rate: rate, busyness: 0, stream: stream(1))).isEmpty)
    let silence = try ArrivalRate(edges: [0, 1], rates: [0])
    #expect(Array(try PoissonArrivals(rate: silence, stream: stream(1))).isEmpty)
  }

  // Four standard errors; a bias of 5.7 is caught with 95% power. With 10 000 days: 1.9% of a mean of 9, 8% of
  // the variance, a correlation of 0.057 between intervals.
  @Test("Counts have the mean and variance of their law", .tags(.statistical), arguments: [0, 0.3])
  func moments(cv: Double) throws {
    let days = 10_000
    let n = Double(days)
    let busyness = try Busyness(coefficientOfVariation: cv)
    let counts = try counts(days: days, busyness: busyness)
    for step in 0..<4 {
      let m = expected[step]
      let variance = busyness.countVariance(mean: m)
      let errors = counts.map { $0[step] - m }
      let mean = errors.reduce(0, +) / n
      let squares = errors.reduce(0) { $0 + $1 * $1 } / n
      let fourths = errors.reduce(0) { $0 + $1 * $1 * $1 * $1 } / n
      #expect(abs(mean) <= 4 * (variance / n).squareRoot())
      #expect(abs(squares - variance) <= 4 * ((fourths - squares * squares) / n).squareRoot())
      for other in 0..<step {
        let covariance = cv * cv * m * expected[other]
        let products = counts.map { ($0[step] - m) * ($0[other] - expected[other]) }
        let found = products.reduce(0, +) / n
        let spread = products.reduce(0) { $0 + ($1 - found) * ($1 - found) } / n
        #expect(abs(found - covariance) <= 4 * (spread / n).squareRoot())
      }
    }
  }

  // Within an interval the times are uniform: four standard errors of their mean, 0.29/√90 000 of the interval, so
  // that a shift by 0.6% of the interval is caught with 95% power.
  @Test("Times within an interval are uniform", .tags(.statistical))
  func uniformTimes() throws {
    var (sum, squares, count) = (0.0, 0.0, 0.0)
    for day in 0..<10_000 {
      for time in try PoissonArrivals(rate: rate, stream: stream(day)) where time >= 11 && time < 12.5 {
        let u = (time - 11) / 1.5 - 0.5
        sum += u
        squares += u * u
        count += 1
      }
    }
    #expect(abs(sum / count) < 4 / (12 * count).squareRoot())
    #expect(abs(squares / count - 1.0 / 12) < 4 / (180 * count).squareRoot())
  }

  @Test("Rates and busyness outside their domain are refused", .tags(.exact))
  func refusals() {
    #expect(throws: LawError.badWeight(position: 1, value: -1)) {
      try ArrivalRate(edges: [0, 1, 2], rates: [1, -1])
    }
    #expect(throws: LawError.badEdge(position: 1, value: -1)) {
      try ArrivalRate(edges: [0, -1], rates: [1])
    }
    #expect(throws: LawError.outOfDomain(.coefficientOfVariation, value: -1)) {
      try Busyness(coefficientOfVariation: -1)
    }
    #expect(throws: LawError.badWeight(position: 0, value: -1)) {
      try PoissonArrivals(rate: rate, busyness: -1, stream: stream(1))
    }
  }

  @Test("A busyness takes one word", .tags(.exact))
  func oneWord() throws {
    for cv in [0, 0.1, 2] {
      var source = stream(0)
      let factor = try Busyness(coefficientOfVariation: cv).sample(&source)
      #expect(source.wordsDrawn == 1 && (cv != 0 || factor == 1))
    }
  }
}
