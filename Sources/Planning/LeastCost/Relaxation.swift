public import ContactCentre

/// One change of a scenario, as small as it can be, that makes its target reachable.
public struct Relaxation: Sendable {
  /// What is changed.
  public enum Change: Sendable, Equatable {
    /// More seats at a site.
    case seats(site: String)
    /// More seats in all, in proportion over the sites.
    case allSeats
    /// More people on a shift.
    case mostPeople(shift: String)
    /// A shift that the others lack, from a time of day, of so many minutes, every day, without breaks.
    case newShift(start: ClockTime, minutes: Int)
    /// A longer time within which a call counts, in seconds.
    case within
    /// A lower level of the target.
    case level
    /// A lower floor.
    case floor
    /// A higher occupancy.
    case occupancy
    /// Fewer people who must be present.
    case minimumStaff(id: String)
    /// A line that comes after the week.
    case laterLine(line: String)
  }

  /// What is changed.
  public let change: Change
  /// The key path of the figure.
  public let path: String
  /// The figure as it stands; `nil` for a new shift or a line.
  public let from: Double?
  /// The figure that suffices; one step less, or more, does not. `nil` for a new shift or a line.
  public let to: Double?
  /// The first day on which a line may merge instead.
  public let date: CalendarDate?
  /// The scenario with the change.
  public let scenario: Scenario
  /// The cost of a week with it, seats that are added included where the tariff has a rent, as are the people of a line that waits.
  public let cost: PlanCost
}

/// A figure that may be relaxed step by step.
struct RelaxableFigure {
  let change: Relaxation.Change
  let path: String
  let from: Double
  /// The value after a number of steps, each easier than the one before; `nil` beyond the last.
  let value: @Sendable (Int) -> Double?
  let apply: @Sendable (inout Scenario, Double) -> Void
}
