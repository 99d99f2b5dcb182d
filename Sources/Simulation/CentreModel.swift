public import Measures
public import Stochastics

/// A centre as the simulation sees it: lines whose calls wait in queues, teams of people who answer them, and the rules
/// by which both meet.
///
/// Time runs in seconds from the start of the run. Lines and teams are named by their position.
public struct CentreModel: Sendable {
  /// The lines.
  public var lines: [CallLine]
  /// The teams, in the order in which equals are preferred.
  public var teams: [Team]
  /// Seats of each site; teams name a site by its position here.
  public var seats: [Int]
  /// Who comes and goes when, in the order of time.
  public var staff: [StaffChange]
  /// People who come and go together, one entry for each crew that the changes name.
  public var crews: [Crew]
  /// The length of an interval, seconds.
  public var interval: Double
  /// Intervals in a day.
  public var intervalsPerDay: Int
  /// Callers that may wait at once in all queues together; `nil` where there is no limit.
  public var places: Int?
  /// Which of the calls that wait a free agent takes.
  public var routing: Routing
  /// Whether calls in hand are put back when people leave (`instant`) or finished (`capacity`, `person`, which differ in
  /// how teams are made: one for all people, or one for each shift).
  public var rosterRule: RosterRule
  /// The busyness that all lines share on a day.
  public var busyness: Busyness
  /// What all lines are busier than expected by over a whole run.
  public var volumeError: VolumeError
  /// The waiting time within which a call counts as answered in time, seconds.
  public var within: Double
  /// Whether the turns of callers who gave up are kept in their queues, to see whether they would have come within T: for
  /// the formula `offeredWait`.
  public var keepsTurns: Bool

  /// A centre.
  public init(
    lines: [CallLine], teams: [Team], seats: [Int] = [], staff: [StaffChange], crews: [Crew] = [],
    interval: Double = 1800, intervalsPerDay: Int = 48, places: Int? = nil, routing: Routing = .firstCome,
    rosterRule: RosterRule = .capacity, busyness: Busyness = .none,
    volumeError: VolumeError = .none, within: Double,
    keepsTurns: Bool = false
  ) {
    self.lines = lines
    self.teams = teams
    self.seats = seats
    self.staff = staff
    self.crews = crews
    self.interval = interval
    self.intervalsPerDay = intervalsPerDay
    self.places = places
    self.routing = routing
    self.rosterRule = rosterRule
    self.busyness = busyness
    self.volumeError = volumeError
    self.within = within
    self.keepsTurns = keepsTurns
  }
}
