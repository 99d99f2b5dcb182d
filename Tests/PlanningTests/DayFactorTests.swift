import ContactCentre
import TestSupport
import Testing
import Wording

@testable import Planning

@Suite("How much busier a day may be", .tags(.exact))
struct DayFactorTests {
  private static func factor(_ change: (inout Scenario) throws -> Void) throws -> DayFactor {
    let scenario = try Tiny.scenario(change)
    return DayFactor(scenario, WeekDemand(scenario), day: 2)
  }

  @Test func `chance alone is that of the number of calls`() throws {
    let factor = try Self.factor { $0.lines[0].volume.calls = 400 }
    #expect(agree(factor.coefficientOfVariation, 0.05))
  }

  /// Three quarters of the calls on a line of variation 0.2, a quarter on one of 0.4; 0.1 for all: 1.01 × (1 + 0.15²
  /// + 0.1²) − 1 + 1/3200.
  @Test func `lines of their own busyness count by their share`() throws {
    let factor = try Self.factor { scenario in
      scenario.calendar.dayToDayVariation = 0.1
      scenario.common.dayToDayVariation = 0.2
      var other = scenario.lines[0]
      other.id = "b"
      other.volume.calls = 800
      other.own.dayToDayVariation = 0.4
      scenario.lines.append(other)
    }
    let square = 1.01 * (1 + 0.15 * 0.15 + 0.1 * 0.1) - 1 + 1 / 3200
    #expect(agree(factor.coefficientOfVariation, square.squareRoot()))
  }

  /// A gamma variable of mean 1 and cv² = 2/f is a chi-squared one of f degrees of freedom over f; the quantiles of that
  /// are in every table.
  @Test(
    .tags(.reference),
    arguments: [
      (8.0, 0.5, 7.344121498), (8, 0.9, 13.36156614), (8, 0.95, 15.50731306), (8, 0.99, 20.09023503),
      (20, 0.95, 31.41043284), (2, 0.95, 5.991464547), (100, 0.95, 124.3421134),
    ])
  func `the quantile is that of a gamma variable`(freedom: Double, share: Double, chiSquared: Double) throws {
    let factor = try Self.factor {
      $0.lines[0].volume.calls = 10_000
      $0.calendar.dayToDayVariation = (2 / freedom - 1e-4).squareRoot()
    }
    #expect(agree(factor.quantile(share), chiSquared / freedom, within: 1e-9))
  }

  @Test func `a day without calls is as expected`() throws {
    let factor = try Self.factor { $0.calendar.weekdayFactors = [1, 1, 0, 1, 1, 1, 1] }
    #expect(factor.coefficientOfVariation == 0 && factor.quantile(0.95) == 1)
  }
}
