import Stochastics
import TestSupport
import Testing

@Suite("Special functions", .tags(.reference))
struct SpecialFunctionTests {
  @Test(arguments: [
    (-0.999, 5.9087552789821362), (-0.3, 0.056674943938732374), (-1e-8, 5.0000000333333338e-17),
    (1e-12, 4.9999999999966665e-25), (0.1, 0.0046898201956751405), (0.5, 0.094534891891835618),
    (3.0, 1.6137056388801094),
  ])
  func `unit deviance`(excess: Double, expected: Double) {
    #expect(agree(unitDeviance(excess), expected, within: 4e-15))
  }

  @Test(arguments: [(1.0, -0.57721566490153286), (0.25, -4.2274535333762654), (30.0, 3.3844381326855249)])
  func `logarithmic derivative of the gamma function`(z: Double, expected: Double) {
    #expect(agree(digamma(z), expected, within: 1e-14))
  }

  /// erfc(y) e^(y²) and 1 − √π y erfc(y) e^(y²) in each of Cody's ranges.
  @Test(arguments: [
    (0.0, 1.0, 1.0), (0.3, 0.73459933456765515, 0.60938697417187904),
    (2.0, 0.25539567631050574, 0.094645900037650841), (10.0, 0.056140992743822586, 0.0049268121755302526),
    (200.0, 0.0028209126572120464, 1.2499531279294312e-5),
  ])
  func `scaled error function`(y: Double, value: Double, deficit: Double) {
    let scaled = ScaledErrorFunction(y, growth: CMath.exp(y * y))
    #expect(agree(scaled.value, value, within: 2e-15))
    #expect(agree(scaled.deficit, deficit, within: 1e-14))
  }

  /// mass(r) = 1 + x/(r+1) mass(r+1), across every method.
  @Test(
    .tags(.exact), arguments: [0.01, 0.7, 5, 28.5, 29.5, 100, 499.5, 1e4, 1e7],
    [0.01, 0.5, 0.95, 1, 1.3, 2, 9])
  func `lower moments obey their recursion`(shape: Double, ratio: Double) {
    let mean = shape * ratio
    func unscaled(_ shape: Double) -> (mass: Double, rising: Double)? {
      let moments = LowerMoments(shape: shape, mean: mean, excess: (mean - shape) / shape)
      guard moments.exponent < 600 else { return nil }
      let unit = CMath.exp(moments.exponent)
      return (moments.mass * unit, moments.rising * unit)
    }
    guard let here = unscaled(shape), let next = unscaled(shape + 1) else { return }
    #expect(agree(here.mass, 1 + mean / (shape + 1) * next.mass))
    #expect(agree(here.rising, (next.mass + mean * next.rising) / (shape + 1)))
  }
}
