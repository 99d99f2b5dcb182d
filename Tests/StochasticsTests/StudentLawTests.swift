import Stochastics
import TestSupport
import Testing

@Suite("Student's law", .tags(.reference))
struct StudentLawTests {
  // mpmath with 40 digits: findroot of betainc(ν/2, 1/2, 0, ν/(ν + t²), regularized=True)/2 = 1 − p for
  // p = 0.501, 0.75, 0.975, 0.995; from ν = 1e6 with quad of the density instead of betainc.
  static let table: [(degrees: Double, expected: [Double])] = [
    (1, [0.0031416029890561561, 1.0, 12.706204736174705, 63.656741162871581]),
    (2, [0.0028284327816174102, 0.81649658092772603, 4.3026527297494639, 9.9248432009182931]),
    (2.5, [0.0027638962690653801, 0.7850136829923011, 3.5746548420036832, 7.1637281389487855]),
    (3, [0.0027207035217340206, 0.76489232840434528, 3.1824463052837096, 5.8409093097333573]),
    (5, [0.0026343091803366026, 0.72668684380042265, 2.5705818356363155, 4.0321429835552281]),
    (9, [0.0025770908931779158, 0.70272214675132637, 2.2621571627982055, 3.2498355415921263]),
    (19, [0.0025398156633648585, 0.68762146020396027, 2.0930240544083098, 2.8609346064649792]),
    (30, [0.0025276030072151367, 0.68275569332129255, 2.0422724563012383, 2.7499956535672253]),
    (59, [0.0025172743085233711, 0.67867077780171941, 2.0009953780882677, 2.6617587521629675]),
    (60, [0.0025170965651542769, 0.67860072064813578, 2.0002978220142605, 2.6602830288550372]),
    (99, [0.0025129687067217062, 0.67697598554615263, 1.9842169515864175, 2.6264054572808275]),
    (999, [0.002507258266916534, 0.67473541034671903, 1.96234146113345, 2.5807596372676368]),
    (1e5, [0.0025066371661962205, 0.67449220355329221, 1.9599877075346096, 2.5758784699083753]),
    (1e6, [0.0025066315262335046, 0.67448999553108738, 1.959966356814107, 2.5758342201053342]),
    (4e6, [0.0025066310562371845, 0.67448981152981825, 1.9599645776080382, 2.5758305326863526]),
    (1e9, [0.0025066309001984257, 0.67448975044141667, 1.9599639869123255, 2.5758293084654484]),
  ]

  @Test("Quantiles", arguments: table)
  func quantiles(degrees: Double, expected: [Double]) throws {
    let law = try StudentLaw(degreesOfFreedom: degrees)
    for (p, t) in zip([0.501, 0.75, 0.975, 0.995], expected) {
      // 0.501 − 0.5 has itself a rounding of 1e-13.
      let tolerance = p < 0.6 ? 5e-13 : degrees == 1e6 ? 2e-11 : 1e-12
      #expect(agree(law.quantile(p), t, within: tolerance), "\(p)")
      #expect(agree(law.quantile(1 - p), -t, within: tolerance), "\(p)")
      #expect(agree(law.factor(confidence: 2 * p - 1), t, within: tolerance), "\(p)")
    }
  }

  @Test("One degree of freedom is Cauchy's law, also far out, and many are normal", .tags(.exact))
  func limits() throws {
    let cauchy = try StudentLaw(degreesOfFreedom: 1)
    #expect(agree(cauchy.quantile(1e-200), -1e200 / Double.pi, within: 1e-11))
    #expect(cauchy.quantile(0.5) == 0)
    // P(|T| > t) = 1 − t/√(2 + t²) for two degrees of freedom, close to 1/t² far out.
    let two = try StudentLaw(degreesOfFreedom: 2)
    #expect(agree(two.bothTails(beyond: 3), 1 - 3 / 11.0.squareRoot(), within: 1e-13))
    #expect(agree(two.bothTails(beyond: 1e120), 1e-240, within: 1e-12))
    let many = try StudentLaw(degreesOfFreedom: 1e15)
    #expect(agree(many.quantile(0.975), 1.9599639845400542, within: 1e-14))
  }

  @Test(
    "Degrees of freedom outside the domain are refused", .tags(.exact), arguments: [0, 0.9, .infinity, .nan])
  func refusals(degrees: Double) {
    #expect(throws: LawError.self) { try StudentLaw(degreesOfFreedom: degrees) }
  }

  // mpmath betainc(a, b, 0, x, regularized=True) with 40 digits.
  @Test(
    "Regularized incomplete beta function",
    arguments: [
      (0.5, 0.5, 0.3, 0.36901011956554538), (2, 3, 0.4, 0.5248), (30, 0.5, 0.95, 0.080629426906430767),
      (100, 120, 0.43, 0.23303852070658095), (5000, 10, 0.9985, 0.77498867518475741),
      (1000, 99_001, 0.0102, 0.73962153863190795), (1, 40, 0.01, 0.33102824143031949),
    ])
  func betaProbabilities(a: Double, b: Double, x: Double, expected: Double) {
    #expect(agree(regularizedBeta(a, b, at: x, rest: 1 - x), expected, within: 2e-13))
    #expect(agree(1 - regularizedBeta(b, a, at: 1 - x, rest: x), expected, within: 2e-13))
  }
}
