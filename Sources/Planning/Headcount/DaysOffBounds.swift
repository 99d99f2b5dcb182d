/// What the days of a week and the days off ask for: numbers of people, each of which no workforce undercuts.
public struct DaysOffBounds: Equatable, Sendable {
  /// The most people needed on a day.
  public let busiestDay: Int
  /// Person-days of the week over the working days of a person, rounded up.
  public let workingDays: Int
  /// The most people needed on a day of the weekend, over the share of weekends that a person works, rounded
  /// up; 0 where no weekend has to be off.
  public let weekends: Int

  /// The least workforce: the largest of the bounds.
  public var least: Int { max(busiestDay, workingDays, weekends) }
}
