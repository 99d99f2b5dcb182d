public import Measures

/// One combination of a sweep: what it costs and what it buys. Shares are stated to a millionth.
public struct SweepPoint: Sendable, Equatable {
  /// The index of the value of each axis.
  public let values: [Int]
  /// The cost of a year.
  public let cost: Money
  /// The model that gave the figures.
  public let model: QueueWeek.Model
  /// How the service level is counted: levels of different formulas or times are not compared.
  public let formula: ServiceLevelFormula
  /// The waiting time within which a call counts, in seconds.
  public let withinSeconds: Double
  /// People on the payroll whom the plan takes.
  public let payrollUsed: Int
  /// People on the payroll without a shift, and those of a stated plan at once who find no seat.
  public let unplaced: Double
  /// The most seats that the plan needs at once.
  public let seatsNeeded: Int
  /// The least people on the payroll who meet the target with these seats; `nil` where nobody does, or the plan is stated.
  public let leastPayroll: Int?
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
  /// How a service level is counted.
  private struct Definition: Hashable {
    let formula: ServiceLevelFormula
    let withinSeconds: Double
  }

  /// Marks the points that no other of the same definition of the service level dominates in cost and service level.
  ///
  /// Complexity: O(n log n).
  static func mark(_ points: inout [SweepPoint]) {
    let groups = Dictionary(grouping: points.indices.filter { points[$0].serviceLevel != nil }) {
      Definition(formula: points[$0].formula, withinSeconds: points[$0].withinSeconds)
    }
    for group in groups.values { mark(&points, of: group) }
  }

  private static func mark(_ points: inout [SweepPoint], of group: [Int]) {
    let order = group.sorted { left, right in
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
