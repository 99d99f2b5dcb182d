public import ContactCentre
public import FoundationEssentials
public import Optimisation

/// A proposal which line moves in which month, on a fast estimate of what the lines need.
public struct WavePlan: Sendable, Hashable {
  /// Lines that move in one month.
  public struct Wave: Sendable, Hashable {
    /// The month's number, from 0.
    public let month: Int
    /// Each line with the day on which it moves, in the order of the scenario.
    public let moves: [LineMove]
  }

  /// A line and its day.
  public struct LineMove: Sendable, Hashable {
    /// The line's id.
    public let line: String
    /// The day on which it moves.
    public let date: CalendarDate
  }

  /// A line that stays out through the last month.
  public struct Deferral: Sendable, Hashable {
    /// The line's id.
    public let line: String
    /// What keeps it out, the rest of the plan unchanged.
    public let reason: WaveReason
  }

  /// One month of the plan.
  public struct Month: Sendable, Hashable {
    /// The first day.
    public let first: CalendarDate
    /// The lines that are in, those from before included.
    public let lines: [String]
    /// Trained people on the payroll that they need, not necessarily whole.
    public let need: Double
    /// Trained people who are there, hires included; a mean where people leave.
    public let supply: Double
    /// Seats that they need in the busiest interval.
    public let seatsNeeded: Double
    /// Seats that are open, those of bridges included.
    public let seats: Double
    /// Hires who are ready at the start of the month.
    public let hires: Int
    /// What keeps one more line from moving in this month; `nil` where one could, or none is left.
    public let binds: WaveReason?
    /// People who are not needed: supply − need.
    public var slack: Double { supply - need }
  }

  /// What the plan is best at.
  public let aim: WaveAim
  /// The name of the aim in files.
  public var aimName: String { aim.rawValue }
  /// The months with moves, in order.
  public let waves: [Wave]
  /// The lines that stay out, in the order of the scenario.
  public let deferred: [Deferral]
  /// Months, by number, in which lines that must be in need more than there can be; the plan moves no other line in them.
  public let excused: [Int]
  /// Every month.
  public let months: [Month]
  /// What the months cost with the plan's days and hires (`MigrationCost.total`), in yuan.
  public let cost: Decimal
  /// What no plan that holds by the same estimate undercuts, but for cents that are rounded; for the earliest finish, none that is
  /// as early.
  public let lowerBound: Decimal
  /// Line-months outside.
  public let lineMonthsOutside: Int
  /// What no plan that holds undercuts of these; 0 where that was not asked.
  public let leastLineMonthsOutside: Int
  /// How far the plan may be from the best: a share of the cost of lines and hires, or of line-months outside.
  public let gap: Double
  /// Whether no plan is better by this estimate.
  public let isProven: Bool
  /// Parts of the problem that were looked at.
  public let nodes: Int
}

/// What stands in the way of a move.
public enum WaveReason: String, CaseIterable, Sendable {
  /// It could, but costs more.
  case cost
  /// It could, but the department's own contract would end early at a cost.
  case contract
  /// Too few trained people.
  case staff
  /// Too few places for trainees.
  case trainers
  /// Too few seats.
  case seats
  /// Enough people and seats for the forecast, too few for the margin of the risk limit.
  case risk
  /// No day of the month is open to moves.
  case blackout
  /// As many lines move as may in one month.
  case linesPerMonth = "lines_per_month"
}
