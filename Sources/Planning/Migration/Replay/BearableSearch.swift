/// Looks for the largest multiple of calls at which a level is still reached.
enum BearableSearch {
  /// A multiple beyond which nothing is looked for.
  static let most = 64.0
  /// A simulated multiple below which there is none.
  private static let least = 1e-3

  /// The multiple for a level that a formula gives, infinite where any reaches the target, 0 where none does: a range is doubled
  /// until it fails and halved then.
  static func halved<Failure: Error>(
    reaching target: Double, level: (Double) throws(Failure) -> Double?
  ) throws(Failure) -> Double {
    func reaches(_ multiple: Double) throws(Failure) -> Bool {
      try level(multiple).map { $0 >= target } ?? true
    }
    var (low, high) = (0.0, 1.0)
    while try reaches(high) {
      guard high < most else { return .infinity }
      (low, high) = (high, 2 * high)
    }
    while high - low > 1e-4 * high, high > 1e-6 {
      let middle = (low + high) / 2
      if try reaches(middle) { low = middle } else { high = middle }
    }
    return low
  }

  /// The multiple for a simulated level, from what a formula says: few levels are simulated, each on the same callers.
  ///
  /// The next multiple is that at which the line through the last two levels meets the target, first with the slope that the
  /// formula has; the search ends where it moves by less than a fifth of a percent. Half the width is that of the level over
  /// the slope.
  ///
  /// - Parameter slope: by how much the level falls with the multiple, by formula at the start.
  static func secant<Failure: Error>(
    from start: Double, slope: Double, reaching target: Double, level: (Double) throws(Failure) -> Estimate
  ) throws(Failure) -> Estimate {
    let nothing = try level(0)
    guard nothing.value ?? 1 >= target else { return Estimate(value: 0, halfWidth: nil) }
    var slope = max(slope, 1e-6)
    var multiple = min(most, max(0.01, start))
    var last: (multiple: Double, level: Double)?
    var halfWidth: Double?
    for _ in 0..<20 {
      let found = try level(multiple)
      guard let value = found.value else { return Estimate(value: .infinity, halfWidth: nil) }
      if let last, abs(multiple - last.multiple) > 1e-3 * multiple {
        let seen = (last.level - value) / (multiple - last.multiple)
        // Where the level is flat, the next step is longer.
        slope = seen > 1e-6 ? seen : slope / 4
      }
      if multiple >= most, value >= target { return Estimate(value: .infinity, halfWidth: nil) }
      halfWidth = found.halfWidth.map { $0 / slope }
      last = (multiple, value)
      guard multiple > least else { return Estimate(value: 0, halfWidth: nil) }
      let next = min(most, 2 * multiple, max(multiple / 2, multiple + (value - target) / slope))
      let isClose = abs(next - multiple) <= 2e-3 * multiple
      multiple = next
      if isClose { break }
    }
    return Estimate(value: multiple, halfWidth: halfWidth)
  }
}
