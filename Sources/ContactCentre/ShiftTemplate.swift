public import FoundationEssentials

/// A shift that people can be put on: when it starts, how long it lasts, when its breaks are, what it costs.
public struct ShiftTemplate: Hashable, Sendable {
  /// The name in the scenario.
  public var id: String
  /// When the shift starts.
  public var start: ClockTime
  /// From start to end, breaks included, in minutes; it may pass midnight.
  public var lengthMinutes: Double
  /// The breaks.
  public var breaks: [ShiftBreak]
  /// The days on which the shift may start.
  public var days: Opening.Days
  /// The cost of one person who works the shift once, in yuan; `nil` is what the tariff makes it.
  public var cost: Decimal?
  /// Paid on top to each person for each such shift, in yuan.
  public var nightAllowance: Decimal
  /// Paid on top to each person for each such shift that starts on a Saturday or Sunday, in yuan.
  public var weekendAllowance: Decimal
  /// The most people on the shift on one day, a whole number; `nil` where there is no limit.
  public var mostPeople: Double?
  /// The people who work the shift on each day on which it may start, of those who come; a mean over days may be no whole
  /// number. The short form of a plan; `nil` where `Workforce.plan` says so or people are to be put on shifts.
  public var people: Double?
  /// The id of the site at which the shift is worked; `nil` where it may be any.
  public var site: String?

  /// A shift template.
  public init(
    id: String, start: ClockTime, lengthMinutes: Double, breaks: [ShiftBreak] = [],
    days: Opening.Days = .everyDay, cost: Decimal? = nil, nightAllowance: Decimal = 0,
    weekendAllowance: Decimal = 0, mostPeople: Double? = nil, people: Double? = nil,
    site: String? = nil
  ) {
    self.id = id
    self.start = start
    self.lengthMinutes = lengthMinutes
    self.breaks = breaks
    self.days = days
    self.cost = cost
    self.nightAllowance = nightAllowance
    self.weekendAllowance = weekendAllowance
    self.mostPeople = mostPeople
    self.people = people
    self.site = site
  }

  /// The paid hours of the shift: its length without the unpaid breaks.
  public var paidHours: Double {
    (lengthMinutes - breaks.reduce(0) { $0 + ($1.isPaid ? 0 : $1.minutes) }) / 60
  }
}

/// A break inside a shift: at a fixed time, or flexible within a stretch of it.
public struct ShiftBreak: Hashable, Sendable {
  /// The name in the scenario.
  public var id: String
  /// Minutes after the start of the shift; of a flexible break the earliest time.
  public var afterMinutes: Double
  /// The latest time of a flexible break, in minutes after the start of the shift; `nil` where it is fixed.
  ///
  /// The break begins at `afterMinutes` or any whole number of intervals later.
  public var latestAfterMinutes: Double?
  /// How long the break lasts, in minutes.
  public var minutes: Double
  /// Whether the break is paid.
  public var isPaid: Bool

  /// A break.
  public init(
    id: String, afterMinutes: Double, latestAfterMinutes: Double? = nil, minutes: Double, isPaid: Bool
  ) {
    self.id = id
    self.afterMinutes = afterMinutes
    self.latestAfterMinutes = latestAfterMinutes
    self.minutes = minutes
    self.isPaid = isPaid
  }
}
