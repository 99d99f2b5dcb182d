public import FoundationEssentials

/// What is known of the move of one line beside its way and date of merging.
public struct Move: Hashable, Sendable {
  /// The line's id.
  public var id: String
  /// The day on which it should have moved; `nil` for that on which it does.
  public var plannedDate: CalendarDate?
  /// The first day on which it may move in a proposed plan; `nil` for the first of the migration.
  public var earliest: CalendarDate?
  /// The last day on which it may move in a proposed plan; `nil` where it may stay out.
  public var latest: CalendarDate?
  /// Real calls over those that were forecast.
  public var actualFactor: Double
  /// The share of the line's calls that arrives on the first day; the rest follows evenly over `rampWeeks`.
  public var firstShare: Double
  /// Weeks until all calls arrive.
  public var rampWeeks: Double
  /// The day on which they begin to grow; `nil` for that of the move.
  public var rampFrom: CalendarDate?
  /// Weeks for which the department keeps its people and answers the old number beside the merged centre.
  public var dualRunningWeeks: Double
  /// Calls for somebody else that publicity brings to the centre, as a share of the line's, over `upliftWeeks`.
  public var misdirectedShare: Double
  /// More calls of the line itself after publicity, as a fraction, over `upliftWeeks`.
  public var uplift: Double
  /// Weeks over which misdirected calls and uplift fall evenly to nothing.
  public var upliftWeeks: Double
  /// Whether redials at the old answer rate vanish with it (of a volume that counts calls offered).
  public var redialsVanish: Bool
  /// The department's agents who move with the line; they know its calls.
  public var staffTakenOver: Double
  /// The last day of the department's own contract; `nil` where none binds.
  public var contractEnds: CalendarDate?
  /// What ending that contract earlier costs, in yuan.
  public var earlyEndCost: Decimal
  /// What the department's own line costs in a month, in yuan, until it moves and dual running ends.
  public var ownCostPerMonth: Decimal

  /// A line that just moves.
  public init(
    id: String, plannedDate: CalendarDate? = nil, earliest: CalendarDate? = nil, latest: CalendarDate? = nil,
    actualFactor: Double = 1, firstShare: Double = 1, rampWeeks: Double = 0, rampFrom: CalendarDate? = nil,
    dualRunningWeeks: Double = 0,
    misdirectedShare: Double = 0, uplift: Double = 0, upliftWeeks: Double = 0,
    redialsVanish: Bool = false, staffTakenOver: Double = 0, contractEnds: CalendarDate? = nil,
    earlyEndCost: Decimal = 0, ownCostPerMonth: Decimal = 0
  ) {
    self.id = id
    self.plannedDate = plannedDate
    self.earliest = earliest
    self.latest = latest
    self.actualFactor = actualFactor
    self.firstShare = firstShare
    self.rampWeeks = rampWeeks
    self.rampFrom = rampFrom
    self.dualRunningWeeks = dualRunningWeeks
    self.misdirectedShare = misdirectedShare
    self.uplift = uplift
    self.upliftWeeks = upliftWeeks
    self.redialsVanish = redialsVanish
    self.staffTakenOver = staffTakenOver
    self.contractEnds = contractEnds
    self.earlyEndCost = earlyEndCost
    self.ownCostPerMonth = ownCostPerMonth
  }

  /// The share of the line's calls that arrives on a day, when it moved on another.
  public func arrivingShare(on day: CalendarDate, movedOn date: CalendarDate) -> Double {
    guard day >= date else { return 0 }
    guard rampWeeks > 0 else { return 1 }
    let days = (rampFrom ?? date).days(through: day) - 1
    return min(1, firstShare + (1 - firstShare) * Double(max(0, days)) / (7 * rampWeeks))
  }

  /// What is left of misdirected calls and uplift some days after the move, from 1 to 0.
  public func publicity(daysSinceMove days: Int) -> Double {
    guard days >= 0, upliftWeeks > 0 else { return 0 }
    return max(0, 1 - Double(days) / (7 * upliftWeeks))
  }
}
