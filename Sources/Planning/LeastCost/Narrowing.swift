/// By how much the share of calls that may be out of time is narrowed for the formulas, because the simulation fell
/// short of the target: a factor of 1 leaves it as it is.
struct Narrowing: Equatable {
  /// For each window of the target.
  private(set) var windows: [Double]
  /// For the floor in each interval.
  private(set) var floors: [Double]
  /// Windows and floors that were narrowed at all.
  private(set) var count = 0

  /// The least factor: beyond, the simulation cannot be made to agree.
  private static let least = 1e-6

  init(windows: Int, intervals: Int) {
    self.windows = Array(repeating: 1, count: windows)
    floors = Array(repeating: 1, count: intervals)
  }

  /// Narrows a window by the share out of time that was allowed over the share that was seen.
  mutating func narrowWindow(_ window: Int, allowed: Double, seen: Double) {
    Self.narrow(&windows[window], &count, allowed: allowed, seen: seen)
  }

  /// Narrows the floor of an interval.
  mutating func narrowFloor(_ interval: Int, allowed: Double, seen: Double) {
    Self.narrow(&floors[interval], &count, allowed: allowed, seen: seen)
  }

  /// The same on days that are alike: the smallest factor of them.
  func alike(on days: AlikeDays) -> Narrowing {
    var alike = self
    let perDay = floors.count / 7
    for days in days.classes {
      func level(_ factors: inout [Double], of length: Int) {
        for slot in 0..<length {
          let least = days.map { factors[$0 * length + slot] }.min() ?? 1
          for day in days { factors[day * length + slot] = least }
        }
      }
      level(&alike.floors, of: perDay)
      // Windows that begin each day, or in each interval; weeks and months have one.
      if windows.count == 7 { level(&alike.windows, of: 1) }
      if windows.count == floors.count { level(&alike.windows, of: perDay) }
    }
    return alike
  }

  private static func narrow(_ factor: inout Double, _ count: inout Int, allowed: Double, seen: Double) {
    if factor == 1 { count += 1 }
    let ratio = seen > 0 ? allowed / seen : 0.5
    // At least a twentieth, so that every round gets somewhere; at most by four, since one round's figures are noisy.
    factor = max(least, factor * min(0.95, max(0.25, ratio)))
  }
}
