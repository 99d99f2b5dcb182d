/// People who must be present at certain hours, whatever the calls.
public struct MinimumStaff: Hashable, Sendable {
  /// The name in the scenario.
  public var id: String
  /// When the stretch begins.
  public var from: ClockTime
  /// When it ends; not after `from`, it passes midnight, and as late as `from` it is a whole day.
  public var to: ClockTime
  /// People present, before shrinkage; a whole number.
  public var people: Double
  /// The days on which the stretch begins.
  public var days: Opening.Days

  /// People who must be present.
  public init(
    id: String, from: ClockTime, to: ClockTime, people: Double, days: Opening.Days = .everyDay
  ) {
    self.id = id
    self.from = from
    self.to = to
    self.people = people
    self.days = days
  }

  /// How long the stretch lasts, in minutes, 1 to 1440.
  public var lengthMinutes: Int {
    let minutes = (to.minutes - from.minutes + 1440) % 1440
    return minutes == 0 ? 1440 : minutes
  }
}
