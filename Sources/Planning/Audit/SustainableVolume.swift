import QueueTheory

/// The most calls of a mean day at which a share of the periods reaches the target, by formula, with people as they are.
public struct SustainableVolume: Sendable, Equatable {
  /// The share of the periods that reach it.
  public let confidence: Double
  /// Calls of a mean day of the week; `nil` where the target is reached at no volume, or at any up to sixteen times that
  /// expected.
  public let callsPerDay: Double?

  /// A multiple of the calls beyond which nothing is looked for.
  private static let most = 16.0

  /// The volumes for some confidences.
  static func all(
    _ week: StaffedWeek, _ periods: AuditPeriods, laws: [VolumeLaw], confidences: [Double]
  ) throws(QueueError) -> [SustainableVolume] {
    var limits: [(law: VolumeLaw, bearable: Double)] = []
    for (law, period) in zip(laws, periods.periods) where try week.level(period, factor: 1) != nil {
      var high = 1.0
      while high < most, try week.bearable(period, within: high...high).isInfinite { high *= 2 }
      limits.append((law, try week.bearable(period, within: 1e-3...high)))
    }
    return confidences.map { confidence in
      func holds(_ volume: Double) -> Bool {
        let missed = limits.reduce(0) { $0 + $1.law.exceeds($1.bearable / volume) }
        return missed <= (1 - confidence) * Double(limits.count)
      }
      var (low, high) = (1e-3, most)
      guard !limits.isEmpty, holds(low), !holds(high) else {
        return SustainableVolume(confidence: confidence, callsPerDay: nil)
      }
      while high - low > 1e-6 * high {
        let middle = (low + high) / 2
        if holds(middle) { low = middle } else { high = middle }
      }
      return SustainableVolume(confidence: confidence, callsPerDay: low * week.callsPerDay)
    }
  }
}
