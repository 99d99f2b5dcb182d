/// Why a number of people cannot be found or checked, naming the offending value.
public enum HeadcountError: Error, Equatable, Sendable {
  /// A figure outside its domain: which, its value, and the allowed range in words.
  case outOfDomain(Figure, value: Double, allowed: String)
  /// People are needed at weekends that everybody has off.
  case weekendsAllOff
  /// Weekends off want two days off a week, so that both days of a weekend fit; the days that there are.
  case weekendsNeedTwoDaysOff(daysOff: Int)
  /// Fewer people than the work needs.
  case tooFewPeople(Int, least: Int)
  /// More than 10⁸ people: the hours of a week are too short or the absence too high for the shifts.
  case tooManyPeople

  /// The inputs.
  public enum Figure: String, CaseIterable, Sendable {
    /// Figures of days: one for each day of the week.
    case days
    /// People needed on a day, or on a shift.
    case people
    /// Days off of a person and week.
    case daysOff
    /// Weekends off out of so many.
    case weekendsOff
    /// Weekends out of which some are off.
    case weekends
    /// Paid hours of a shift.
    case shiftHours
    /// Paid hours of a full week.
    case hoursPerWeek
    /// Mean paid hours of a person and week by a roster.
    case meanHours
    /// Share of working days lost to leave, illness and training.
    case plannedAbsence
    /// A figure of a law.
    case law
  }
}
