// A shift with flexible breaks as the shifts with fixed ones that it stands for.
extension ShiftTemplate {
  /// The combinations of breaks beyond which a shift has no variants.
  public static let mostBreakCombinations = 200

  /// Whether a break of the shift may begin at several times.
  public var isFlexible: Bool { breaks.contains { $0.latestAfterMinutes != nil } }

  /// The shift once for each combination of times of its breaks in which no two overlap and none leaves the
  /// shift, the earliest times of the first break first; the shift itself where no break is flexible.
  ///
  /// The variants keep everything but the breaks, which are fixed and stand in the same order. Where there are
  /// more than `mostBreakCombinations`, overlapping ones counted, there are none.
  ///
  /// - Parameter stepMinutes: a flexible break begins at `afterMinutes` or any whole number of steps later;
  ///   taken as 1 to 1440.
  /// - Complexity: O(combinations × breaks²).
  public func variants(stepMinutes: Double) -> [ShiftTemplate] {
    guard isFlexible else { return [self] }
    guard breakCombinations(stepMinutes: stepMinutes) <= Self.mostBreakCombinations else { return [] }
    var placed: [[ShiftBreak]] = [[]]
    for pause in breaks {
      let times = pause.times(stepMinutes: stepMinutes)
      placed = placed.flatMap { others in
        times.map { pause.fixed(at: $0) }.filter { fits($0, others) }.map { others + [$0] }
      }
    }
    return placed.map { breaks in
      var variant = self
      variant.breaks = breaks
      return variant
    }
  }

  /// The number of combinations of times of the breaks, overlapping ones counted; at most `Int.max`.
  ///
  /// - Complexity: O(breaks).
  func breakCombinations(stepMinutes: Double) -> Int {
    breaks.reduce(1) { product, pause in
      let (all, overflows) = product.multipliedReportingOverflow(
        by: pause.timeCount(stepMinutes: stepMinutes))
      return overflows ? .max : all
    }
  }

  private func fits(_ pause: ShiftBreak, _ others: [ShiftBreak]) -> Bool {
    pause.end <= lengthMinutes
      && others.allSatisfy { $0.end <= pause.afterMinutes || pause.end <= $0.afterMinutes }
  }
}

extension ShiftBreak {
  fileprivate var end: Double { afterMinutes + minutes }

  /// At how many times the break may begin.
  fileprivate func timeCount(stepMinutes: Double) -> Int {
    guard let latest = latestAfterMinutes else { return 1 }
    let steps = ((latest - afterMinutes) / Self.step(stepMinutes)).rounded(.down)
    return Int(exactly: max(0, steps)).map { $0 + 1 } ?? .max
  }

  fileprivate func times(stepMinutes: Double) -> [Double] {
    (0..<timeCount(stepMinutes: stepMinutes)).map { afterMinutes + Double($0) * Self.step(stepMinutes) }
  }

  private static func step(_ minutes: Double) -> Double { min(1440, max(1, minutes)) }

  fileprivate func fixed(at time: Double) -> ShiftBreak {
    ShiftBreak(id: id, afterMinutes: time, minutes: minutes, isPaid: isPaid)
  }
}
