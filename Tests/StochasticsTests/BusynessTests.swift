import Stochastics
import TestSupport
import Testing

@Suite("Busyness")
struct BusynessTests {
  @Test("A factor is a gamma sample of its word, or 1 where every day is as expected", .tags(.exact))
  func factors() throws {
    var stream = SampleLaws.stream(1)
    let words = [0, .max] + (0..<100).map { _ in stream.next() }
    for cv in [0.1, 2] {
      let busyness = try Busyness(coefficientOfVariation: cv)
      let law = try GammaLaw(mean: 1, coefficientOfVariation: cv)
      #expect(words.map(busyness.factor) == words.map(law.sample))
      #expect(busyness.coefficientOfVariation == cv)
    }
    let none = try Busyness(coefficientOfVariation: 0)
    #expect(none == .none && none.coefficientOfVariation == 0)
    #expect(words.allSatisfy { none.factor($0) == 1 })
  }

  @Test("The variance of a count by hand", .tags(.exact))
  func countVariance() throws {
    #expect(Busyness.none.countVariance(mean: 9) == 9)
    #expect(try Busyness(coefficientOfVariation: 0.5).countVariance(mean: 8) == 24)
  }

  // Four standard errors and 1.645 more, for 20 000 days: a bias of the mean of 0.04 cv is caught with 95% power, and one
  // of the variance of 5.7% for cv = 0.1 and of 16% for cv = 1.5.
  @Test("Factors have mean 1 and variance cv²", .tags(.statistical), arguments: [0.1, 1.5])
  func moments(cv: Double) throws {
    let busyness = try Busyness(coefficientOfVariation: cv)
    var stream = SampleLaws.stream(2)
    let n = 20_000.0
    let errors = (0..<20_000).map { _ in busyness.factor(stream.next()) - 1 }
    let variance = cv * cv
    #expect(abs(errors.reduce(0, +) / n) <= 4 * (variance / n).squareRoot())
    // A gamma variable has the fourth moment 3 σ⁴ (1 + 2 cv²).
    let spread = variance * variance * (2 + 6 * variance)
    #expect(abs(errors.reduce(0) { $0 + $1 * $1 } / n - variance) <= 4 * (spread / n).squareRoot())
  }

  @Test("Coefficients of variation outside their domain are refused", .tags(.exact))
  func refusals() {
    for bad in [-1, 1e-7, 1001, .infinity] as [Double] {
      #expect(throws: LawError.outOfDomain(.coefficientOfVariation, value: bad)) {
        try Busyness(coefficientOfVariation: bad)
      }
    }
    #expect(throws: LawError.self) { try Busyness(coefficientOfVariation: .nan) }
  }
}
