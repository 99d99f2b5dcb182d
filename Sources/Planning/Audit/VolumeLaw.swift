import ContactCentre
import Stochastics

/// By how much the calls of a window exceed what is expected, over a term: a gamma factor of mean 1.
///
/// With m_id calls of line i on day d, M_i = Σ_d m_id, shared and own errors of the forecast S and c_i, shared and own
/// variation from day to day s and k_i, and growth of coefficient of variation g over the term, the calls T have
///
///     E T² = (1 + g²) Σ_ij (1 + S²)(1 + [i=j] c_i²) (M_i M_j + Σ_d m_id m_jd ((1 + s²)(1 + [i=j] k_i²) − 1)) + E T
///
/// the last for chance alone. The gamma law has the same variance; it is exact where only one of the factors is there.
struct VolumeLaw {
  /// Standard deviation over mean.
  let coefficientOfVariation: Double
  /// `nil` where nothing varies.
  private let law: GammaLaw?

  /// The law of a coefficient of variation.
  init(coefficientOfVariation: Double) {
    self.coefficientOfVariation = coefficientOfVariation
    law = try? GammaLaw(mean: 1, coefficientOfVariation: coefficientOfVariation)
  }

  /// The law of a window of the week.
  ///
  /// - Complexity: O(lines² × days).
  init(_ scenario: Scenario, _ demand: WeekDemand, _ window: TargetWindow, _ term: ContractTerm) {
    let perDay = demand.intervalsPerDay
    let days = Set(window.intervals.map { $0 / perDay }).sorted()
    let calls = demand.lines.map { line in
      days.map { day in
        window.intervals.clamped(to: day * perDay..<(day + 1) * perDay).reduce(0) {
          $0 + line.merged[$1].demand
        }
      }
    }
    // How often each day comes: more than once in a month.
    let times = days.map { window.weight($0 * perDay, perDay: perDay) }
    let sums = calls.map { zip($0, times).reduce(0) { $0 + $1.0 * $1.1 } }
    let all = sums.reduce(0, +)
    let mean = all * term.meanGrowth
    guard mean > 0 else {
      self.init(coefficientOfVariation: 0)
      return
    }
    func plusOne(_ variation: Double?) -> Double { 1 + (variation ?? 0) * (variation ?? 0) }
    let figures = scenario.lines.map { scenario.figures(of: $0) }
    let daily = plusOne(scenario.calendar.dayToDayVariation)
    var square = 0.0
    for (i, own) in calls.enumerated() where sums[i] > 0 {
      for (j, other) in calls.enumerated() where sums[j] > 0 {
        let isSame = i == j
        let byDay = daily * (isSame ? plusOne(figures[i].dayToDayVariation) : 1) - 1
        let together = days.indices.reduce(0) { $0 + times[$1] * own[$1] * other[$1] }
        square +=
          (isSame ? plusOne(figures[i].forecastVariation) : 1) * (sums[i] * sums[j] + byDay * together)
      }
    }
    square *= plusOne(scenario.calendar.forecastVariation) * plusOne(term.growthVariation)
    self.init(coefficientOfVariation: max(0, square / (all * all) - 1 + 1 / mean).squareRoot())
  }

  /// The probability of a factor above one.
  func exceeds(_ factor: Double) -> Double {
    guard factor > 0 else { return 1 }
    guard factor.isFinite else { return 0 }
    guard let law else { return factor < 1 ? 1 : 0 }
    return max(0, 1 - law.cumulative(factor))
  }

  /// The factor that a share of the windows does not exceed, by bisection.
  func quantile(_ share: Double) -> Double {
    guard law != nil else { return 1 }
    var (low, high) = (0.0, 1.0)
    while exceeds(high) > 1 - share, high < 1e6 { (low, high) = (high, 2 * high) }
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if exceeds(middle) > 1 - share { low = middle } else { high = middle }
    }
    return high
  }
}
