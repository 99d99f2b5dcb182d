public import ContactCentre

/// People on shifts over a week, and the agents on duty that follow.
public struct Roster: Sendable {
  /// People on one shift that starts on one day, who take their breaks together.
  public struct Assignment: Sendable, Equatable {
    /// The day on which the shift starts.
    public let day: Weekday
    /// The shift's id.
    public let shift: String
    /// When each break begins, in minutes after the start of the shift, in the order of the scenario.
    public let breakStarts: [Double]
    /// People on it.
    public let people: Int

    /// People on a shift whose breaks are fixed, or on a variant of one whose breaks are flexible.
    init(day: Weekday, variant: ShiftTemplate, people: Int) {
      self.day = day
      shift = variant.id
      breakStarts = variant.breaks.map(\.afterMinutes)
      self.people = people
    }

    /// Whether the people are on this shift with fixed breaks, or on this variant of one with flexible breaks.
    public func isOf(_ variant: ShiftTemplate) -> Bool {
      shift == variant.id && breakStarts == variant.breaks.map(\.afterMinutes)
    }
  }

  /// The people on each shift and day, and on each variant of a shift with flexible breaks; those without people
  /// left out.
  public let assignments: [Assignment]
  /// Agents on duty in each interval of the week: people × covered share × (1 − in-shift shrinkage). Each has a seat.
  public let onDuty: [Double]
  /// People present in each interval, before shrinkage.
  public let present: [Double]
  /// Payroll that is on no shift, in people: no seat was free, nothing was left to gain, or too few were left for a week.
  public let unplaced: Double

  /// The largest number of agents on duty.
  public var onDutyPeak: Double { onDuty.max() ?? 0 }
}
