/// The people on the payroll and the rules by which they work.
public struct Workforce: Hashable, Sendable {
  /// Agents (话务员) on the payroll.
  public var agents: Double
  /// Support staff on the payroll who answer no calls.
  public var supportStaff: Double
  /// The share of a shift that is lost inside it: short breaks, meetings, coaching.
  public var inShiftShrinkage: Double
  /// The share of working days lost to leave, illness and training.
  public var plannedAbsence: Double
  /// Days off in a week, 0 to 6.
  public var daysOffPerWeek: Double
  /// Paid hours of a full week.
  public var hoursPerWeek: Double
  /// The shifts that may be worked.
  public var shifts: [ShiftTemplate]
  /// Further work of the same people.
  public var furtherWork: [FurtherWork]

  /// A workforce.
  public init(
    agents: Double, supportStaff: Double = 0, inShiftShrinkage: Double, plannedAbsence: Double,
    daysOffPerWeek: Double, hoursPerWeek: Double, shifts: [ShiftTemplate], furtherWork: [FurtherWork] = []
  ) {
    self.agents = agents
    self.supportStaff = supportStaff
    self.inShiftShrinkage = inShiftShrinkage
    self.plannedAbsence = plannedAbsence
    self.daysOffPerWeek = daysOffPerWeek
    self.hoursPerWeek = hoursPerWeek
    self.shifts = shifts
    self.furtherWork = furtherWork
  }
}

/// A shift that people can be put on: when it starts, how long it lasts, when its breaks are.
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

  /// A shift template.
  public init(
    id: String, start: ClockTime, lengthMinutes: Double, breaks: [ShiftBreak] = [],
    days: Opening.Days = .everyDay
  ) {
    self.id = id
    self.start = start
    self.lengthMinutes = lengthMinutes
    self.breaks = breaks
    self.days = days
  }

  /// The paid hours of the shift: its length without the unpaid breaks.
  public var paidHours: Double {
    (lengthMinutes - breaks.reduce(0) { $0 + ($1.isPaid ? 0 : $1.minutes) }) / 60
  }
}

/// A break inside a shift.
public struct ShiftBreak: Hashable, Sendable {
  /// The name in the scenario.
  public var id: String
  /// Minutes after the start of the shift.
  public var afterMinutes: Double
  /// How long the break lasts, in minutes.
  public var minutes: Double
  /// Whether the break is paid.
  public var isPaid: Bool

  /// A break.
  public init(id: String, afterMinutes: Double, minutes: Double, isPaid: Bool) {
    self.id = id
    self.afterMinutes = afterMinutes
    self.minutes = minutes
    self.isPaid = isPaid
  }
}

/// Work that the same people do beside the calls: tickets, callbacks, missed-call callbacks.
public struct FurtherWork: Hashable, Sendable {
  /// What each piece of work follows from.
  public enum Cause: String, CaseIterable, Sendable {
    /// An answered call.
    case answeredCall = "answered_call"
    /// A call whose caller gave up (漏接电话回拨).
    case abandonedCall = "abandoned_call"
  }

  /// The name in the scenario.
  public var id: String
  /// What it follows from.
  public var cause: Cause
  /// Pieces of work for each such call.
  public var perCall: Double
  /// Mean time of one piece, in seconds.
  public var meanSeconds: Double

  /// Further work.
  public init(id: String, cause: Cause, perCall: Double, meanSeconds: Double) {
    self.id = id
    self.cause = cause
    self.perCall = perCall
    self.meanSeconds = meanSeconds
  }
}
