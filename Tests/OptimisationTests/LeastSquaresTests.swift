import Optimisation
import TestSupport
import Testing

@Suite("Least squares within ranges", .tags(.exact))
struct LeastSquaresTests {
  @Test func `a line through points is the one of the normal equations`() throws {
    let points = [(0.0, 1.0), (1, 3), (2, 4), (3, 8)]
    let fit = try #require(
      LeastSquares(ranges: [-10...10, -10...10]).fit(from: [9, -9]) { values in
        points.map { values[0] + values[1] * $0.0 - $0.1 }
      })
    // Mean (1.5, 4), slope 11/5.
    #expect(abs(fit.values[1] - 2.2) < 1e-7 && abs(fit.values[0] - 0.7) < 1e-7)
    #expect(abs(fit.sumOfSquares - 1.8) < 1e-9)
  }

  @Test func `the valley of Rosenbrock`() throws {
    let fit = try #require(
      LeastSquares(ranges: [-2...2, -1...3], mostSteps: 200).fit(from: [-1.2, 1]) { values in
        [1 - values[0], 10 * (values[1] - values[0] * values[0])]
      })
    #expect(abs(fit.values[0] - 1) < 1e-4 && abs(fit.values[1] - 1) < 1e-4)
  }

  @Test func `an unknown rests at the end of its range`() throws {
    let fit = try #require(
      LeastSquares(ranges: [0...1, 0...5]).fit(from: [0.5, 0]) { [$0[0] - 3, $0[0] + $0[1] - 3] })
    #expect(fit.values[0] == 1 && abs(fit.values[1] - 2) < 1e-6)
  }

  @Test func `a range of no width holds its unknown`() throws {
    let fit = try #require(
      LeastSquares(ranges: [2...2, 0...9]).fit(from: [5, 1]) { [$0[0] * $0[1] - 8] })
    #expect(fit.values[0] == 2 && abs(fit.values[1] - 4) < 1e-6)
  }

  @Test func `no fit from where nothing can be worked out`() {
    #expect(LeastSquares(ranges: [0...1]).fit(from: [0.5]) { _ in [.nan] } == nil)
    #expect(LeastSquares(ranges: [0...1]).fit(from: [0.5, 1]) { $0 } == nil)
  }

  @Test func `a step into the undefined is not taken`() throws {
    let fit = try #require(
      LeastSquares(ranges: [0...10]).fit(from: [9]) { [$0[0] < 1 ? .nan : $0[0] - 1.5] })
    #expect(abs(fit.values[0] - 1.5) < 1e-6)
  }
}
