import Stochastics
import TestSupport
import Testing

@Suite("Random laws")
struct LawTests {
  @Test("A sample is the quantile of its word's uniform number wherever a law has quantiles", .tags(.exact))
  func inversion() throws {
    var stream = SampleLaws.stream(1)
    let words = [0, 1, 1 << 63, .max] + (0..<200).map { _ in stream.next() }
    var laws = 0
    for law in try SampleLaws.all() {
      guard let quantile = SampleLaws.quantile(of: law) else { continue }
      laws += 1
      for word in words { #expect(law.sample(word) == quantile(RandomStream.uniform(of: word)), "\(law)") }
    }
    #expect(laws == 7)
  }

  @Test("Samples by inversion do not fall where the word rises", .tags(.exact))
  func monotone() throws {
    var stream = SampleLaws.stream(2)
    let words = ([0, .max] + (0..<2000).map { _ in stream.next() }).sorted()
    for law in try SampleLaws.all() where SampleLaws.quantile(of: law) != nil {
      let samples = words.map(law.sample)
      #expect(zip(samples, samples.dropFirst()).allSatisfy { $0 <= $1 }, "\(law)")
    }
  }

  @Test("A sample is a function of its word, finite and not negative for every word", .tags(.exact))
  func functions() throws {
    var stream = SampleLaws.stream(3)
    let words = [0, 1, .max] + (0..<200).map { _ in stream.next() }
    for law in try SampleLaws.all() {
      let samples = words.map(law.sample)
      #expect(samples.allSatisfy { $0.isFinite && $0 >= 0 }, "\(law)")
      #expect(samples.reversed() == words.reversed().map(law.sample), "\(law)")
    }
  }

  @Test("Gamma samples scale with the mean and differ from word to word", .tags(.exact))
  func gammaSamples() throws {
    for cv in [1e-6, 0.2, 1, 1.6] {
      let one = try GammaLaw(mean: 1, coefficientOfVariation: cv)
      let many = try GammaLaw(mean: 1024, coefficientOfVariation: cv)
      let samples = (0..<200).map { one.sample($0) }
      #expect(samples.map { 1024 * $0 } == (0..<200).map { many.sample($0) })
      #expect(Set(samples).count == 200)
    }
  }

  // Four standard errors from the fourth moment of the sample. With 20 000 samples, a bias of 5.7 standard
  // errors is caught with 95% power: 4% of the standard deviation for the mean.
  @Test("Samples have the law's mean and variance", .tags(.statistical))
  func moments() throws {
    let count = 20_000
    let n = Double(count)
    for (index, law) in try SampleLaws.all().enumerated() {
      var stream = SampleLaws.stream(UInt32(index))
      var (sum, squares, fourths) = (0.0, 0.0, 0.0)
      for _ in 0..<count {
        let x = law.sample(stream.next()) - law.mean
        sum += x
        squares += x * x
        fourths += x * x * x * x
      }
      let spread = fourths / n - (squares / n) * (squares / n)
      #expect(abs(sum / n) <= 4 * (law.variance / n).squareRoot(), "\(law)")
      #expect(abs(squares / n - law.variance) <= 4 * (max(0, spread) / n).squareRoot(), "\(law)")
    }
  }

  // Kolmogorov's bound at level 1e-5: √n D < 2.47. With 20 000 samples, a distance of 0.024 between the
  // distribution functions is caught with 95% power: 2.47 + 1.645 · ½ at the worst point, divided by √n.
  @Test("Samples of continuous laws follow the distribution function", .tags(.statistical))
  func distribution() throws {
    let count = 20_000
    for (index, law) in try SampleLaws.all().enumerated() {
      switch law {
      case .deterministic, .empirical: continue
      default: break
      }
      var stream = SampleLaws.stream(100 + UInt32(index))
      let values = (0..<count).map { _ in law.cumulative(law.sample(stream.next())) }.sorted()
      var distance = 0.0
      for (rank, value) in values.enumerated() {
        distance = max(
          distance, value - Double(rank) / Double(count), Double(rank + 1) / Double(count) - value)
      }
      #expect(distance * Double(count).squareRoot() < 2.47, "\(law)")
    }
  }

  @Test("Quantiles invert distribution functions", .tags(.exact))
  func inverses() throws {
    let exponential = try ExponentialLaw(mean: 2)
    let lognormal = try LognormalLaw(mean: 2, coefficientOfVariation: 0.7)
    let weibull = try WeibullLaw(mean: 2, coefficientOfVariation: 0.7)
    let histogram = try HistogramLaw(edges: [0, 1, 2.5, 7], weights: [3, 2, 1])
    for p in [1e-9, 0.01, 0.3, 0.5, 0.77, 0.999] {
      #expect(agree(exponential.cumulative(exponential.quantile(p)), p, within: 1e-14))
      #expect(agree(lognormal.cumulative(lognormal.quantile(p)), p, within: 1e-13))
      #expect(agree(weibull.cumulative(weibull.quantile(p)), p, within: 1e-13))
      #expect(agree(histogram.cumulative(histogram.quantile(p)), p, within: 1e-13))
    }
  }

  @Test("Observed values and histograms by hand", .tags(.exact))
  func byHand() throws {
    let values = try EmpiricalLaw(values: [4, 2, 2, 8])
    #expect(values.mean == 4 && values.variance == 6)
    #expect(values.cumulative(1.9) == 0 && values.cumulative(2) == 0.5 && values.cumulative(8) == 1)
    #expect([0, 0.3, 0.5, 0.75, 1].map(values.quantile) == [2, 2, 4, 8, 8])
    let bins = try HistogramLaw(edges: [0, 2, 4, 6], weights: [1, 0, 1])
    #expect(bins.mean == 3 && agree(bins.variance, 4 + 1.0 / 3, within: 1e-15))
    #expect([-1, 0, 1, 3, 5, 6, 7].map(bins.cumulative) == [0, 0, 0.25, 0.5, 0.75, 1, 1])
    #expect([0, 0.25, 0.5, 0.75, 1].map(bins.quantile) == [0, 1, 4, 5, 6])
  }

  // 1/c of mpmath's findroot of loggamma(1 + 2c) − 2 loggamma(1 + c) = log(1 + cv²) with 40 digits.
  @Test(
    "Weibull shapes", .tags(.reference),
    arguments: [
      (0.001, 1281.8196610080399), (0.02, 63.408583579978266), (0.1, 12.153434194956146),
      (0.5, 2.1013490946885437), (1, 1), (2, 0.54269256128645337), (10, 0.23320675891629671),
      (1000, 0.088810370129488154),
    ])
  func weibullShapes(cv: Double, shape: Double) throws {
    let law = try WeibullLaw(mean: 3, coefficientOfVariation: cv)
    #expect(agree(law.shape, shape, within: 2e-13))
    #expect(agree(law.scale * CMath.gamma(1 + 1 / law.shape), 3, within: 1e-14))
  }

  @Test("Parameters outside their domain are refused", .tags(.exact))
  func refusals() {
    for bad in [0, -1, .infinity, .nan] as [Double] {
      #expect(throws: LawError.self) { try ExponentialLaw(mean: bad) }
      #expect(throws: LawError.self) { try LognormalLaw(mean: bad, coefficientOfVariation: 1) }
      #expect(throws: LawError.self) { try LognormalLaw(mean: 1, coefficientOfVariation: bad) }
      #expect(throws: LawError.self) { try GammaLaw(mean: bad, coefficientOfVariation: 1) }
      #expect(throws: LawError.self) { try GammaLaw(mean: 1, coefficientOfVariation: bad) }
      #expect(throws: LawError.self) { try WeibullLaw(mean: bad, coefficientOfVariation: 1) }
      #expect(throws: LawError.self) { try WeibullLaw(mean: 1, coefficientOfVariation: bad) }
    }
    #expect(throws: LawError.outOfDomain(.value, value: -1)) { try DeterministicLaw(value: -1) }
    #expect(throws: LawError.outOfDomain(.coefficientOfVariation, value: 1e-200)) {
      try GammaLaw(mean: 1, coefficientOfVariation: 1e-200)
    }
    #expect(throws: LawError.empty) { try EmpiricalLaw(values: []) }
    #expect(throws: LawError.badValue(position: 1, value: .infinity)) {
      try EmpiricalLaw(values: [1, .infinity])
    }
    #expect(throws: LawError.empty) { try HistogramLaw(edges: [0], weights: []) }
    #expect(throws: LawError.countsDiffer(edges: 2, weights: 2)) {
      try HistogramLaw(edges: [0, 1], weights: [1, 1])
    }
    #expect(throws: LawError.badEdge(position: 1, value: 0)) {
      try HistogramLaw(edges: [0, 0], weights: [1])
    }
    #expect(throws: LawError.badWeight(position: 0, value: -1)) {
      try HistogramLaw(edges: [0, 1], weights: [-1])
    }
    #expect(throws: LawError.badWeight(position: 0, value: 0)) {
      try HistogramLaw(edges: [0, 1], weights: [0])
    }
  }
}
