public import ContactCentre

/// People on shifts over a week, and the agents on duty that follow.
public struct Roster: Sendable {
  /// People on one shift that starts on one day.
  public struct Assignment: Sendable, Equatable {
    /// The day on which the shift starts.
    public let day: Weekday
    /// The shift's id.
    public let shift: String
    /// People on it.
    public let people: Int
  }

  /// The people on each shift and day, those without people left out.
  public let assignments: [Assignment]
  /// Agents on duty in each interval of the week: people × covered share × (1 − in-shift shrinkage), at
  /// most the seats.
  public let onDuty: [Double]
  /// People present in each interval, before shrinkage and seats.
  public let present: [Double]
  /// Payroll that no shift could use, in people: seats were full or nothing was left to gain.
  public let unplaced: Double

  /// The largest number of agents on duty.
  public var onDutyPeak: Double { onDuty.max() ?? 0 }
}
