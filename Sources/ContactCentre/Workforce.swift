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
  /// So long a person keeps the seat after the end of the shift, in minutes, 0 to 120: it takes seats, but is
  /// neither cover nor paid.
  public var handOverMinutes: Double
  /// People who must be present at certain hours whatever the calls.
  public var minimumStaff: [MinimumStaff]
  /// Handling time over staffed time that no interval may exceed, above 0 to 1; `nil` where there is no limit.
  public var mostOccupancy: Double?
  /// Whether the labour office approved comprehensive working hours (综合计算工时制).
  public var hasComprehensiveHours: Bool
  /// Further work of the same people.
  public var furtherWork: [FurtherWork]
  /// Who of the people of a shift has a seat.
  public var seatUse: SeatUse
  /// Whether intervals with calls may be left without anybody; else one person at least is there wherever a shift covers calls.
  public var mayLeaveEmpty: Bool
  /// The people on shifts; `nil` where they are to be put on shifts, or where the shifts say how many work them.
  public var plan: StaffPlan?

  /// A workforce.
  public init(
    agents: Double, supportStaff: Double = 0, inShiftShrinkage: Double, plannedAbsence: Double,
    daysOffPerWeek: Double, hoursPerWeek: Double, shifts: [ShiftTemplate], handOverMinutes: Double = 0,
    minimumStaff: [MinimumStaff] = [], mostOccupancy: Double? = nil, hasComprehensiveHours: Bool = false,
    furtherWork: [FurtherWork] = [], seatUse: SeatUse = .onPhones, mayLeaveEmpty: Bool = false,
    plan: StaffPlan? = nil
  ) {
    self.agents = agents
    self.supportStaff = supportStaff
    self.inShiftShrinkage = inShiftShrinkage
    self.plannedAbsence = plannedAbsence
    self.daysOffPerWeek = daysOffPerWeek
    self.hoursPerWeek = hoursPerWeek
    self.shifts = shifts
    self.handOverMinutes = handOverMinutes
    self.minimumStaff = minimumStaff
    self.mostOccupancy = mostOccupancy
    self.hasComprehensiveHours = hasComprehensiveHours
    self.furtherWork = furtherWork
    self.seatUse = seatUse
    self.mayLeaveEmpty = mayLeaveEmpty
    self.plan = plan
  }

  /// Whether the people on shifts are given, by a plan or by the shifts, rather than to be found.
  public var isRosterGiven: Bool { plan != nil || shifts.contains { $0.people != nil } }
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
