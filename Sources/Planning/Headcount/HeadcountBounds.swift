/// What the shifts of a week ask for, before absence: numbers of people, each of which no workforce
/// undercuts.
public struct HeadcountBounds: Equatable, Sendable {
  /// A reason for which so many people are needed.
  public enum Reason: String, CaseIterable, Sendable {
    /// The most people start on one day.
    case busiestDay = "busiest_day"
    /// Person-days over the working days of a person.
    case workingDays = "working_days"
    /// The weekend over the share of weekends that a person works.
    case weekends
    /// Paid hours over the hours of a full week.
    case paidHours = "paid_hours"
  }

  /// The bounds of the days and the days off.
  public let days: DaysOffBounds
  /// Paid hours of the week over those of a full week, rounded up: for people who work no more than full
  /// weeks.
  public let paidHours: Int

  /// The bound for a reason.
  public subscript(reason: Reason) -> Int {
    switch reason {
    case .busiestDay: days.busiestDay
    case .workingDays: days.workingDays
    case .weekends: days.weekends
    case .paidHours: paidHours
    }
  }

  /// The largest bound.
  public var largest: Int { max(days.least, paidHours) }

  /// The reasons that ask for the most people; more than one where they tie, none where nobody is needed.
  public var binding: [Reason] {
    largest == 0 ? [] : Reason.allCases.filter { self[$0] == largest }
  }
}
