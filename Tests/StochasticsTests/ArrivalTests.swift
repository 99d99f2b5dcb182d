import Stochastics
import TestSupport
import Testing

@Suite("Arrivals")
struct ArrivalTests {
  private func stream(_ day: Int, purpose: UInt32 = 1) -> RandomStream {
    RandomStream(
      seed: 77, replication: UInt32(day), line: 0, purpose: RandomPurpose(rawValue: purpose))
  }

  /// All times of a process.
  private func times(_ arrivals: PoissonArrivals) -> [Double] {
    var arrivals = arrivals
    var times: [Double] = []
    while true {
      let time = arrivals.next()
      guard time < .infinity else { return times }
      times.append(time)
    }
  }

  /// E₁, E₁ + E₂, … of a stream.
  private func sums(_ stream: RandomStream, _ count: Int) -> [Double] {
    var stream = stream
    var sum = 0.0
    return (0..<count).map { _ in
      sum -= CMath.log(stream.uniform())
      return sum
    }
  }

  @Test("A constant rate has exponential gaps", .tags(.exact))
  func constantRate() throws {
    // One a second for 40 s, in intervals of 10 s.
    let constant = ArrivalCase(calls: [10], interval: 10, intervalsPerDay: 2, count: 4)
    for day in 0..<20 {
      let expected = sums(stream(day), 200).prefix { $0 < 40 }
      let found = times(try constant.arrivals(stream(day)))
      #expect(found.count == expected.count)
      #expect(zip(found, expected).allSatisfy { agree($0, $1, within: 1e-13) })
    }
  }

  @Test("Silent intervals, a repeated cycle, days of factor 0 and 2 by hand", .tags(.exact))
  func byHand() throws {
    // 20 calls from 10 s to 20 s of a day of 30 s, none on the second day, twice as many on the third; the fourth day is
    // beyond the factors. So the integral of the rate is 20 at 20 s, 60 at 80 s and 80 at 110 s.
    let days = ArrivalCase(
      calls: [0, 20, 0], interval: 10, intervalsPerDay: 3, factors: [1, 0, 2], count: 12)
    for day in 0..<20 {
      let expected = sums(stream(day), 300).prefix { $0 < 80 }.map { sum in
        sum < 20 ? 10 + sum / 2 : sum < 60 ? 70 + (sum - 20) / 4 : 100 + (sum - 60) / 2
      }
      let found = times(try days.arrivals(stream(day)))
      #expect(found.count == expected.count)
      #expect(zip(found, expected).allSatisfy { agree($0, $1, within: 1e-13) })
    }
  }

  @Test(
    "Times are those at which the integral of the rate reaches sums of exponential variables", .tags(.exact),
    arguments: ArrivalCase.all)
  func inversion(one: ArrivalCase) throws {
    var total = 0
    for day in 0..<20 {
      let expected = one.inverted(stream(day))
      let found = times(try one.arrivals(stream(day)))
      #expect(found.count == expected.count)
      #expect(zip(found, expected).allSatisfy { agree($0, $1, within: 1e-12) })
      total += found.count
    }
    #expect((total > 0) == (0..<one.count).contains { one.expected($0) > 0 })
  }

  @Test(
    "Times ascend within the process, only where there is a rate", .tags(.exact), arguments: ArrivalCase.all)
  func order(one: ArrivalCase) throws {
    for day in 0..<20 {
      let times = times(try one.arrivals(stream(day)))
      #expect(zip(times, times.dropFirst()).allSatisfy { $0 < $1 })
      #expect(times.allSatisfy { $0 > 0 && $0 <= Double(one.count) * one.interval })
      #expect(times.allSatisfy { one.expected(min(one.count - 1, Int($0 / one.interval))) > 0 })
    }
  }

  @Test(
    "After the last arrival there is none, however often one asks", .tags(.exact), arguments: ArrivalCase.all)
  func end(one: ArrivalCase) throws {
    var arrivals = try one.arrivals(stream(3))
    while arrivals.next() < .infinity {}
    for _ in 0..<100 { #expect(arrivals.next() == .infinity) }
    let copy = arrivals
    #expect(times(copy).isEmpty)
  }

  @Test("A copy goes on by itself, and a process repeats itself", .tags(.exact))
  func values() throws {
    let one = ArrivalCase.all[2]
    var arrivals = try one.arrivals(stream(5))
    let all = times(arrivals)
    #expect(all.count > 3)
    _ = arrivals.next()
    let copy = arrivals
    _ = arrivals.next()
    #expect(times(copy) == Array(all[1...]))
    #expect(times(arrivals) == Array(all[2...]))
    #expect(times(try one.arrivals(stream(5))) == all)
  }

  @Test("A busier day has the same arrivals sooner, and more of them", .tags(.exact))
  func scaling() throws {
    var one = ArrivalCase(calls: [4, 0, 9, 1], interval: 900, intervalsPerDay: 4, factors: [1], count: 4)
    for day in 0..<20 {
      one.factors = [1]
      let calm = times(try one.arrivals(stream(day)))
      one.factors = [2]
      let busy = times(try one.arrivals(stream(day)))
      #expect(busy.count >= calm.count)
      #expect(zip(calm, busy).allSatisfy { $0 > $1 })
    }
  }

  @Test("Arrivals before an interval whose rate changes stay to the last bit", .tags(.exact))
  func changes() throws {
    let one = ArrivalCase(
      calls: [4, 0, 9, 1, 5, 2], interval: 900, intervalsPerDay: 2, factors: [1, 2, 0.5], count: 6)
    for changed in 0..<6 {
      var other = one
      other.calls[changed] += 3
      let start = Double(changed) * 900
      for day in 0..<20 {
        let before = times(try one.arrivals(stream(day)))
        let after = times(try other.arrivals(stream(day)))
        #expect(before.prefix { $0 < start } == after.prefix { $0 < start })
        #expect(before != after || before.allSatisfy { $0 < start })
      }
    }
    // So do those before a day whose factor changes, and before the end of a shorter process.
    var busier = one
    busier.factors[2] = 3
    var shorter = one
    shorter.count = 4
    for day in 0..<20 {
      let before = times(try one.arrivals(stream(day))).prefix { $0 < 3600 }
      #expect(before == times(try busier.arrivals(stream(day))).prefix { $0 < 3600 })
      #expect(Array(before) == times(try shorter.arrivals(stream(day))))
    }
  }

  // Four standard errors and 1.645 more, for 10 000 replications of two days: without busyness a bias of 1.9% of a mean
  // of 9, of 8.2% of its variance and a correlation of 0.057 between intervals are caught with 95% power.
  @Test(
    "Counts have the mean, variance and covariances of their law", .tags(.statistical), arguments: [0, 0.3])
  func moments(cv: Double) throws {
    let replications = 10_000
    let n = Double(replications)
    let busyness = try Busyness(coefficientOfVariation: cv)
    var process = ArrivalCase(calls: [4, 0, 9, 1], interval: 900, intervalsPerDay: 4, count: 8)
    let expected = process.calls + process.calls
    // The distances of the counts from their means, by interval and replication.
    var errors = Array(repeating: [Double](), count: 8)
    for replication in 0..<replications {
      var words = stream(replication, purpose: 2)
      process.factors = [busyness.factor(words.next()), busyness.factor(words.next())]
      var counts = expected.map { -$0 }
      for time in times(try process.arrivals(stream(replication))) { counts[Int(time / 900)] += 1 }
      for interval in 0..<8 { errors[interval].append(counts[interval]) }
    }
    for one in 0..<8 {
      let m = expected[one]
      let variance = busyness.countVariance(mean: m)
      let mean = errors[one].reduce(0, +) / n
      let squares = errors[one].reduce(0) { $0 + $1 * $1 } / n
      let fourths = errors[one].reduce(0) { $0 + $1 * $1 * $1 * $1 } / n
      #expect(abs(mean) <= 4 * (variance / n).squareRoot())
      #expect(abs(squares - variance) <= 4 * ((fourths - squares * squares) / n).squareRoot())
      for other in 0..<one {
        // Days are independent; two intervals of a day share its busyness.
        let covariance = one / 4 == other / 4 ? cv * cv * m * expected[other] : 0
        let products = zip(errors[one], errors[other]).map { $0 * $1 }
        let found = products.reduce(0, +) / n
        let spread = products.reduce(0) { $0 + ($1 - found) * ($1 - found) } / n
        #expect(abs(found - covariance) <= 4 * (spread / n).squareRoot(), "\(one) and \(other)")
      }
    }
  }

  // Four standard errors and 1.645 more, for about 90 000 times: a shift of their mean by 0.55% of the interval and of
  // their variance by 1.7% are caught with 95% power.
  @Test("Times within an interval are uniform", .tags(.statistical))
  func uniformTimes() throws {
    let process = ArrivalCase(calls: [4, 0, 9, 1], interval: 900, intervalsPerDay: 4, count: 4)
    var moments = UniformMoments()
    for day in 0..<10_000 {
      for time in times(try process.arrivals(stream(day))) where time >= 1800 && time < 2700 {
        moments.add((time - 1800) / 900)
      }
    }
    #expect(abs(moments.meanError) < 4 && abs(moments.varianceError) < 4)
  }

  private func process(
    calls: [Double] = [1, 2], interval: Double = 1, intervalsPerDay: Int = 1, factors: [Double] = []
  ) throws(LawError) -> PoissonArrivals {
    try PoissonArrivals(
      calls: calls, interval: interval, intervalsPerDay: intervalsPerDay, factors: factors, count: 2,
      stream: stream(1))
  }

  @Test("Expected calls, intervals and factors outside their domain are refused", .tags(.exact))
  func refusals() {
    #expect(throws: LawError.empty) { try process(calls: []) }
    #expect(throws: LawError.empty) { try process(intervalsPerDay: 0) }
    for bad in [0, -1, .infinity] as [Double] {
      #expect(throws: LawError.outOfDomain(.value, value: bad)) { try process(interval: bad) }
    }
    for bad in [-1, .infinity] as [Double] {
      #expect(throws: LawError.badWeight(position: 1, value: bad)) { try process(calls: [1, bad]) }
      #expect(throws: LawError.badWeight(position: 3, value: bad)) { try process(factors: [1, bad]) }
    }
    #expect(throws: LawError.self) { try process(interval: .nan) }
    #expect(throws: LawError.self) { try process(calls: [.nan]) }
    #expect(throws: LawError.self) { try process(factors: [.nan]) }
  }
}
