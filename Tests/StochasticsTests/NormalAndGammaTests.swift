import Stochastics
import TestSupport
import Testing

@Suite("Normal and gamma functions", .tags(.reference))
struct NormalAndGammaTests {
  // mpmath with 40 digits: sqrt(2) erfinv(2p − 1); at 1e-300 findroot of log(ncdf(x)) with 360 digits.
  @Test(
    "Normal quantiles",
    arguments: [
      (1e-300, -37.047096299361199), (1e-20, -9.2623400897984076), (1e-5, -4.2648907939228246),
      (0.01, -2.3263478740408411), (0.074, -1.4466320671589785), (0.075, -1.4395314709384559),
      (0.3, -0.52440051270804078), (0.5, 0), (0.9, 1.2815515655446005), (0.975, 1.9599639845400542),
      (0.99999, 4.2648907939228246),
    ])
  func normalQuantiles(p: Double, expected: Double) {
    // The last argument itself is rounded by 1e-16, which 1 − p magnifies.
    #expect(agree(StandardNormal.quantile(p), expected, within: p > 0.999 ? 1e-12 : 2e-15))
  }

  // mpmath ncdf with 40 digits.
  @Test(
    "Normal distribution function",
    arguments: [
      (-30, 4.9067139271481871e-198), (-8, 6.2209605742717841e-16), (-2.5, 0.0062096653257761352),
      (-0.3, 0.38208857781104736), (0, 0.5), (0.4, 0.65542174161032417), (1.96, 0.97500210485177957),
      (5, 0.99999971334842812),
    ])
  func normalProbabilities(x: Double, expected: Double) {
    #expect(agree(StandardNormal.cumulative(x), expected, within: 1e-13))
    #expect(StandardNormal.cumulative(-.infinity) == 0 && StandardNormal.cumulative(.infinity) == 1)
  }

  // mpmath gammainc(k, 0, x, regularized=True) with 40 digits.
  @Test(
    "Regularized incomplete gamma function",
    arguments: [
      (0.3, 0.01, 0.27924099635901485), (0.5, 2, 0.95449973610364159), (1, 0.5, 0.39346934028736658),
      (4, 2, 0.14287653950145295), (4, 9, 0.97877351369709112), (25, 20, 0.15677262182623773),
      (40, 30, 0.046253037645842036), (40, 41, 0.58294857892940435), (100, 150, 0.99999407545966452),
      (10_000, 10_100, 0.84134875044717962),
    ])
  func gammaProbabilities(shape: Double, x: Double, expected: Double) {
    #expect(agree(regularizedGamma(shape: shape, x), expected, within: 1e-13))
  }
}
