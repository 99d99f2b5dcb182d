import ContactCentre
import FoundationEssentials
import Wording

/// The names that scale all sites or lines in proportion.
enum ShortName: String, CaseIterable {
  /// Seats of all sites together.
  case seats
  /// Agents on the payroll.
  case staff
  /// Calls of all lines together.
  case volume
  /// Mean handle time, by volume, in seconds.
  case handleTime = "handle-time"

  /// What the name stands for in a scenario; nil where the lines have no common total.
  func value(in scenario: Scenario) -> Double? {
    switch self {
    case .seats: return scenario.totalSeats
    case .staff: return scenario.workforce.agents
    case .volume:
      guard let span = scenario.lines.first?.volume.span,
        scenario.lines.allSatisfy({ $0.volume.span == span })
      else { return nil }
      return scenario.lines.reduce(0) { $0 + $1.volume.calls }
    case .handleTime:
      var time = 0.0
      var calls = 0.0
      for line in scenario.lines {
        let own = line.volume.calls(on: scenario.days, by: scenario.calendar).reduce(0, +)
        time += own * (scenario.figures(of: line).handleTime?.meanSeconds ?? 0)
        calls += own
      }
      return calls > 0 ? time / calls : 0
    }
  }

  /// What the name may be set to.
  var allowed: Allowed {
    switch self {
    case .seats, .staff: .from(0, to: 1_000_000)
    case .volume: .from(0, to: 1e12)
    case .handleTime: .above(0, to: 86_400)
    }
  }

  /// Whether the name stands for whole things.
  var isWhole: Bool { self == .seats || self == .staff }

  /// Scales a scenario, in proportion, so that the name stands for `value`, which was `base`.
  func set(_ value: Double, base: Double, in scenario: inout Scenario) {
    let ratio = base > 0 ? value / base : 0
    switch self {
    case .seats:
      let shares = LargestRemainder.split(Int(value.rounded()), by: scenario.sites.map(\.seats))
      for index in scenario.sites.indices { scenario.sites[index].seats = Double(shares[index]) }
    case .staff:
      scenario.workforce.agents = value.rounded()
    case .volume:
      for index in scenario.lines.indices { scenario.lines[index].volume.calls *= ratio }
    case .handleTime:
      scenario.common.handleTime?.scale(by: ratio)
      for index in scenario.lines.indices { scenario.lines[index].own.handleTime?.scale(by: ratio) }
    }
  }
}

extension HandleTime {
  fileprivate mutating func scale(by ratio: Double) {
    talkSeconds *= ratio
    afterCallWorkSeconds *= ratio
  }
}

/// Splits a whole number in proportion to weights: each part is rounded down, and what is left goes to the
/// largest remainders, the earlier first.
enum LargestRemainder {
  static func split(_ total: Int, by weights: [Double]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return weights.map { _ in 0 } }
    let exact = weights.map { Double(total) * $0 / sum }
    var parts = exact.map { Int($0.rounded(.down)) }
    let order = exact.indices.sorted { left, right in
      let (a, b) = (exact[left] - Double(parts[left]), exact[right] - Double(parts[right]))
      return a == b ? left < right : a > b
    }
    for index in order.prefix(max(0, total - parts.reduce(0, +))) { parts[index] += 1 }
    return parts
  }
}
