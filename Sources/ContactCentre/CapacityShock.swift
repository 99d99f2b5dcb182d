/// A stretch of one day in which fewer people work than are on duty: an outage, a storm, a refusal.
public struct CapacityShock: Hashable, Sendable {
  /// The name in the scenario.
  public var id: String
  /// The day.
  public var date: CalendarDate
  /// The first minute.
  public var from: ClockTime
  /// The minute after the last one; later than `from`.
  public var to: ClockTime
  /// The share of the people on duty who remain, 0 to 1; 0 is an outage or a refusal.
  public var capacity: Double
  /// The site whose people alone are concerned, by its id; `nil` is everybody.
  public var site: String?

  /// A loss of people for some hours.
  public init(
    id: String, date: CalendarDate, from: ClockTime, to: ClockTime, capacity: Double, site: String? = nil
  ) {
    self.id = id
    self.date = date
    self.from = from
    self.to = to
    self.capacity = capacity
    self.site = site
  }
}
