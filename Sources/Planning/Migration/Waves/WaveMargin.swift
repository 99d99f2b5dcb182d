import ContactCentre
import Optimisation

/// The margin of a month for the risk that the forecast is too low: the quantile of a gamma factor of mean 1.
enum WaveMargin {
  /// The law's curve has so many points; between them it is taken as straight.
  private static let points = 64

  /// - Parameters:
  ///   - volumes: calls of each line in the month's week.
  ///   - lines: their ids.
  static func risk(_ scenario: Scenario, volumes: [Double], lines: [String]) -> WaveRisk {
    let shared = scenario.calendar.forecastVariation
    let errors = lines.map { id in
      scenario.lines.first { $0.id == id }.flatMap { scenario.figures(of: $0).forecastVariation } ?? 0
    }
    let greatest = (shared * shared + (errors.map { $0 * $0 }.max() ?? 0)).squareRoot()
    guard let limit = scenario.migration?.riskLimit, greatest > 0 else {
      return WaveRisk(volumes: volumes, errors: errors, shared: shared)
    }
    let step = greatest / Double(points)
    let factors = (0...points).map { point in
      VolumeLaw(coefficientOfVariation: Double(point) * step).quantile(1 - limit)
    }
    return WaveRisk(volumes: volumes, errors: errors, shared: shared, step: step, factors: factors)
  }
}
