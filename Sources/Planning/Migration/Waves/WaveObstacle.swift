public import ContactCentre
import Optimisation

/// A limit of a scenario that may stand against every plan of waves.
///
/// The contract of a department is none: it never forbids a move, its early end has a price.
public enum MigrationLimit: Hashable, Sendable {
  /// Seats of sites and bridges.
  case seats
  /// Trained people: those who are there, and how soon hires can be ready.
  case staff
  /// Places for trainees.
  case trainers
  /// The probability with which a month may miss.
  case risk
  /// Lines that may move in one month.
  case linesPerMonth
  /// Days on which no line may move.
  case blackouts
  /// The earliest and latest days of lines.
  case dates
  /// The level that one month must reach; without it neither people nor seats need suffice there.
  case target(month: CalendarDate)
}

/// Why no waves hold.
public struct WaveObstacle: Sendable, Hashable {
  /// A limit that the scenario has, and what it does to plans.
  public struct Limit: Sendable, Hashable {
    /// The limit.
    public let limit: MigrationLimit
    /// Whether there is a plan without it, all others in force; `nil` where the search ended before that was known.
    public let isEnough: Bool?
    /// Whether it is one of those that allow no plan even where all others are lifted. None is where one is enough.
    public let isInConflict: Bool
    /// Whether it is one of those that leave a plan when they are lifted together. None is where one is enough.
    public let isInRemedy: Bool
  }

  /// A line that cannot be placed in any month, and may not stay out, if only the lines that are in from the start are there.
  public struct Line: Sendable, Hashable {
    /// The line's id.
    public let line: String
    /// Limits without which it could be placed: any one of them where `isEachEnough`, else all together.
    public let limits: [MigrationLimit]
    /// Whether each of the limits is enough by itself.
    public let isEachEnough: Bool
  }

  /// A month in which the lines that are in whatever is planned need more than there can be.
  public struct Month: Sendable, Hashable {
    /// The first day.
    public let first: CalendarDate
    /// These lines.
    public let lines: [String]
    /// Trained people whom they need.
    public let need: Double
    /// The most who can be there, hires and those of other lines included; `nil` where hires are not limited.
    public let most: Double?
    /// Seats that they need in the busiest interval.
    public let seatsNeeded: Double
    /// Seats.
    public let seats: Double
    /// Whether nobody hired now can be ready in time: the proposal allows this month what it misses.
    public let isExcused: Bool
  }

  /// The limits that the scenario has.
  public let limits: [Limit]
  /// Lines that cannot be placed by themselves, in the order of the scenario; only those without an open day where already the
  /// lines that are in from the start need too much.
  public let lines: [Line]
  /// Months in which what must be in is too much, in order.
  public let months: [Month]
}

extension WaveObstacle.Limit {
  init(_ limit: MigrationLimit, in conflict: LimitConflict<MigrationLimit>) {
    self.limit = limit
    isEnough = conflict.undecided.contains(limit) ? nil : conflict.alone.contains(limit)
    isInConflict = conflict.together.contains(limit)
    isInRemedy = conflict.remedy.contains(limit)
  }
}
