import ContactCentre
import Stochastics

/// How much busier a day is than expected, over all lines together, and the factor that only few days exceed.
///
/// With a busyness of the whole centre of coefficient of variation s, of line i of c_i with the share w_i of the calls,
/// and N calls expected: cv² = (1 + s²)(1 + Σ w_i² c_i²) − 1 + 1/N, the last for chance alone. The factor is taken as a
/// gamma variable of mean 1, which it is where only s is there.
struct DayFactor {
  let coefficientOfVariation: Double

  /// The factor of a day of the week, 0 for Monday.
  init(_ scenario: Scenario, _ demand: WeekDemand, day: Int) {
    let range = day * demand.intervalsPerDay..<(day + 1) * demand.intervalsPerDay
    let calls = demand.lines.map { line in line.merged[range].reduce(0) { $0 + $1.demand } }
    let all = calls.reduce(0, +)
    guard all > 0 else {
      coefficientOfVariation = 0
      return
    }
    let shared = scenario.calendar.dayToDayVariation
    var own = 0.0
    for (line, calls) in zip(scenario.lines, calls) {
      let variation = calls / all * (scenario.figures(of: line).dayToDayVariation ?? 0)
      own += variation * variation
    }
    coefficientOfVariation = ((1 + shared * shared) * (1 + own) - 1 + 1 / all).squareRoot()
  }

  /// The factor that a share of the days does not exceed, by bisection.
  func quantile(_ share: Double) -> Double {
    guard let law = try? GammaLaw(mean: 1, coefficientOfVariation: coefficientOfVariation) else { return 1 }
    var (low, high) = (0.0, 1.0)
    while law.cumulative(high) < share, high < 1e6 { (low, high) = (high, 2 * high) }
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if law.cumulative(middle) < share { low = middle } else { high = middle }
    }
    return high
  }
}
