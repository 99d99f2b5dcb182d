public import ContactCentre
import Measures

/// What callers meet in one month of a migration.
public struct MigrationMonth: Sendable {
  /// The first day of the month.
  public let month: CalendarDate
  /// Lines that move in it.
  public let moved: [String]
  /// Lines that are split off in it.
  public let splitOff: [String]
  /// Lines that call the merged centre on its last day.
  public let lines: Int
  /// Calls, answered calls and calls in time, of all queues over all days.
  public let totals: ServiceTotals
  /// The share in time by the target's formula; `nil` without calls.
  public let serviceLevel: Double?
  /// Half the width of its interval; `nil` by formula.
  public let halfWidth: Double?
  /// The day with the lowest level.
  public let lowestDay: CalendarDate?
  /// Its level.
  public let lowestLevel: Double?
  /// The share of the days with calls that reach the target's level: of a target with a confidence over days, on days as busy as
  /// that says.
  public let daysOnTarget: Double?
  /// The queue with the lowest level, by the id of its site; `nil` for the common one.
  public let weakestSite: String?
  /// Its level.
  public let weakestLevel: Double?
  /// Trained people, mean over the days.
  public let trained: Double
  /// Seats, mean over the days.
  public let seats: Double
  /// Agents on duty at most, those of all queues added.
  public let onDutyPeak: Double
  /// Whether every window of the target that begins in the month is met, and every interval the floor.
  public let verdict: TargetVerdict
}
