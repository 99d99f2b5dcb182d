/// One combination of a sweep: what it costs and what it buys. Shares are stated to a millionth.
public struct SweepPoint: Sendable, Equatable {
  /// The index of the value of each axis.
  public let values: [Int]
  /// The cost of a year.
  public let cost: Money
  /// The model that gave the figures.
  public let model: QueueWeek.Model
  /// The service level of the week by the target's formula.
  public let serviceLevel: Double?
  /// The same by Erlang C.
  public let serviceLevelErlangC: Double?
  /// The share of calls answered in the week.
  public let answerRate: Double?
  /// Handling time over staffed time in the week.
  public let occupancy: Double?
  /// The most agents on duty at once.
  public let onDutyPeak: Double
  /// The lowest service level of a window of the target.
  public let lowestWindow: Double?
  /// Whether every window reaches the target; `nil` without calls.
  public let targetMet: Bool?
  /// Intervals with a backlog under Erlang C.
  public let backlogIntervals: Int
  /// The share of calls blocked in the week; `nil` where places are not limited.
  public internal(set) var blockedShare: Double?
  /// Whether no other combination serves as well for less, or better for as much.
  public internal(set) var isPareto = false
  /// On the front: what a further point of service level costs, from the next cheaper combination of the
  /// front to this one, in yuan a year.
  public internal(set) var yuanPerPoint: Double?
}

/// The cheapest combinations for each service level.
enum ParetoFront {
  /// Marks the points that no other dominates in cost and service level.
  ///
  /// Complexity: O(n log n).
  static func mark(_ points: inout [SweepPoint]) {
    let order = points.indices.filter { points[$0].serviceLevel != nil }.sorted { left, right in
      let (a, b) = (points[left], points[right])
      if a.cost != b.cost { return a.cost < b.cost }
      if a.serviceLevel != b.serviceLevel { return (a.serviceLevel ?? 0) > (b.serviceLevel ?? 0) }
      return left < right
    }
    var last: SweepPoint?
    var lastStep: Double?
    for index in order {
      guard let level = points[index].serviceLevel else { continue }
      if let reached = last?.serviceLevel, let cost = last?.cost {
        if level < reached || (level == reached && points[index].cost > cost) { continue }
        if level > reached {
          lastStep = (points[index].cost.approximateYuan - cost.approximateYuan) / ((level - reached) * 100)
        }
      }
      points[index].isPareto = true
      points[index].yuanPerPoint = lastStep
      last = points[index]
    }
  }
}
