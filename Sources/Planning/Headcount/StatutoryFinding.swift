/// What a rule on working hours says of a figure.
public struct StatutoryFinding: Hashable, Sendable {
  /// A rule.
  public enum Rule: String, CaseIterable, Sendable {
    /// Paid hours of a shift against the hours of a day (State Council 1995, art. 3), with overtime (Labour
    /// Law, art. 41) and comprehensive hours (Ministry of Labour [1994] No. 503).
    case shiftHours = "shift_hours"
    /// Agreed hours of a full week against the hours of a week (State Council 1995, art. 3).
    case agreedWeek = "agreed_week"
    /// Agreed hours of a full week against the highest average (Labour Law, art. 36).
    case agreedAverage = "agreed_average"
    /// Mean hours by the roster against the hours of a week (State Council 1995, art. 3), which the mean must
    /// not exceed under comprehensive hours either (Ministry of Labour [1994] No. 503).
    case rosterWeek = "roster_week"
    /// Mean hours by the roster against the highest average without overtime (Labour Law, art. 36).
    case rosterAverage = "roster_average"
    /// Overtime of a mean month by the roster (Labour Law, art. 41).
    case monthlyOvertime = "monthly_overtime"
    /// Days off of a week (Labour Law, art. 38).
    case restDays = "rest_days"
  }

  /// What it comes to, from the mildest.
  public enum Verdict: String, CaseIterable, Sendable {
    /// Within the rule.
    case ok
    /// Lawful as overtime only.
    case overtime
    /// Lawful with approved comprehensive hours, or as overtime for special reasons on some days.
    case needsApproval = "needs_approval"
    /// Beyond the rule.
    case breach
  }

  /// The rule.
  public let rule: Rule
  /// The figure: hours of a shift, a week or a month, or days.
  public let value: Double
  /// What the rule allows, in the same unit.
  public let limit: Double
  /// The id of the shift, where the rule is about one.
  public let shift: String?
  /// What it comes to.
  public let verdict: Verdict
  /// How many such shifts a person may work in a month as overtime: ⌊overtime of a month / overtime of the
  /// shift⌋, at most 31; 0 where the shift is too long for overtime, nil where it takes none.
  public let shiftsPerMonth: Int?
}
