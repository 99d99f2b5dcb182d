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
    /// The id of the site at which they work; `nil` where it may be any.
    public let site: String?
    /// People on it.
    public internal(set) var people: Int

    /// People on a shift whose breaks are fixed, or on a variant of one whose breaks are flexible; at the site of the
    /// shift unless told.
    init(day: Weekday, variant: ShiftTemplate, site: String? = nil, people: Int) {
      self.day = day
      shift = variant.id
      breakStarts = variant.breaks.map(\.afterMinutes)
      self.site = site ?? variant.site
      self.people = people
    }

    /// Whether others work the same shift with the same breaks at the same site, on whatever day.
    func isSameKind(_ other: Assignment) -> Bool {
      shift == other.shift && breakStarts == other.breakStarts && site == other.site
    }

    /// Whether others work the same shift with the same breaks at the same site on the same day.
    func isAlike(_ other: Assignment) -> Bool { day == other.day && isSameKind(other) }

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
  /// The most people of a stated plan at once who find no seat; they are not on duty.
  public var withoutSeat = 0.0

  /// The largest number of agents on duty.
  public var onDutyPeak: Double { onDuty.max() ?? 0 }
}
