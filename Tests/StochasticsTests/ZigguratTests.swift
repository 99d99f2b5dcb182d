import Stochastics
import TestSupport
import Testing

@Suite("The ziggurat")
struct ZigguratTests {
  private let ziggurat = Ziggurat()

  /// √n times Kolmogorov's distance of values that should be uniform.
  private func distance(_ values: [Double]) -> Double {
    let count = Double(values.count)
    var distance = 0.0
    for (rank, value) in values.sorted().enumerated() {
      distance = max(distance, value - Double(rank) / count, Double(rank + 1) / count - value)
    }
    return distance * count.squareRoot()
  }

  // Kolmogorov's bound at level 1e-5: √n D < 2.47. With 100 000 numbers, a distance of 0.0104 between the distribution
  // functions is caught with 95% power: (2.47 + 1.645 · ½)/√n.
  @Test("Numbers follow their laws", .tags(.statistical))
  func laws() {
    var stream = SampleLaws.stream(300)
    let words = (0..<100_000).map { _ in stream.next() }
    let exponential = words.map { -CMath.expm1(-ziggurat.exponential($0)) }
    let normal = words.map { StandardNormal.cumulative(ziggurat.normal($0)) }
    #expect(distance(exponential) < 2.47)
    #expect(distance(normal) < 2.47)
  }

  // The tails beyond the lowest layer and the wedges between layers are met by few words; so they are asked for by
  // name. Within a tail the excess of the exponential law is exponential again, and the normal law's is given by Φ.
  @Test("The rare words beyond the layers follow the tail of the law", .tags(.statistical))
  func tails() {
    let (start, far) = (7.69711747013104972, 3.6541528853610088)
    let above = 1 - StandardNormal.cumulative(far)
    // Words of the lowest layer whose place lies beyond it: low byte 0, the other bits near their top.
    var stream = SampleLaws.stream(301)
    var exponential: [Double] = []
    var normal: [Double] = []
    for _ in 0..<20_000 {
      let word = (stream.next() & ~0xFF) | (0x3FFF << 50)
      let x = ziggurat.exponential(word)
      if x > start { exponential.append(-CMath.expm1(-(x - start))) }
      let z = abs(ziggurat.normal(word))
      if z > far { normal.append(1 - (1 - StandardNormal.cumulative(z)) / above) }
    }
    #expect(exponential.count > 10_000 && normal.count > 10_000)
    #expect(distance(exponential) < 2.47)
    #expect(distance(normal) < 2.47)
  }

  @Test("A number is a function of its word; the ninth bit is the sign of a normal number", .tags(.exact))
  func functions() {
    var stream = SampleLaws.stream(302)
    let other = Ziggurat()
    for _ in 0..<1000 {
      let word = stream.next()
      #expect(ziggurat.exponential(word) == other.exponential(word))
      #expect(ziggurat.normal(word) == other.normal(word))
      #expect((ziggurat.normal(word) < 0) == (word & 256 != 0))
      #expect(ziggurat.exponential(word) > 0)
    }
  }

  // Four standard errors and 1.645 more, n = 200 000: a bias of 1.3% of the mean, of the exponential law's second moment
  // by 2.9% and of the normal law's fourth by 4.2% are caught with 95% power.
  @Test("Moments", .tags(.statistical))
  func moments() {
    var stream = SampleLaws.stream(303)
    var (first, second, fourth, normalFirst) = (
      MeanEstimate(), MeanEstimate(), MeanEstimate(), MeanEstimate()
    )
    for _ in 0..<200_000 {
      let word = stream.next()
      let (x, z) = (ziggurat.exponential(word), ziggurat.normal(word))
      first.add(x)
      second.add(x * x)
      normalFirst.add(z)
      fourth.add(z * z * z * z)
    }
    for (estimate, truth) in [(first, 1.0), (second, 2), (normalFirst, 0), (fourth, 3)] {
      #expect(abs((estimate.mean ?? .nan) - truth) < 4 * (estimate.standardError ?? 0))
    }
  }
}

@Suite("The exponential function from a table")
struct ExponentialTableTests {
  @Test("It agrees with the C library's to 4e-16, and beyond its domain is that", .tags(.exact))
  func values() {
    let table = ExponentialTable()
    var stream = SampleLaws.stream(304)
    for step in 0..<20_000 {
      let x = (2 * stream.uniform() - 1) * (step.isMultiple(of: 2) ? 700 : 3)
      let truth = CMath.exp(x)
      #expect(abs(table.exp(x) - truth) <= 4e-16 * truth, "\(x)")
    }
    for x in [0, -0.0, 700, -700, 1e-300, .infinity, -.infinity, 745, -745.2, 709.9] as [Double] {
      let truth = CMath.exp(x)
      #expect(table.exp(x) == truth || abs(table.exp(x) - truth) <= 4e-16 * truth, "\(x)")
    }
    #expect(table.exp(.nan).isNaN)
  }
}
