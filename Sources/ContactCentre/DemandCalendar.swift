/// How the volume of calls moves with the month, the weekday and special days.
public struct DemandCalendar: Hashable, Sendable {
  /// Factor of each month from January; 1 is an ordinary month.
  public var monthFactors: [Double]
  /// Factor of each weekday from Monday; only their ratios matter.
  public var weekdayFactors: [Double]
  /// Days that are unlike their weekday.
  public var specialDays: [SpecialDay]
  /// The coefficient of variation of the busyness that all lines share on a day: weather, news.
  public var dayToDayVariation: Double
  /// The relative standard error of the expected volume of all lines together, once for a whole term.
  public var forecastVariation: Double

  /// A calendar of factors; without arguments every day is alike.
  public init(
    monthFactors: [Double] = Array(repeating: 1, count: 12),
    weekdayFactors: [Double] = Array(repeating: 1, count: 7), specialDays: [SpecialDay] = [],
    dayToDayVariation: Double = 0, forecastVariation: Double = 0
  ) {
    self.monthFactors = monthFactors
    self.weekdayFactors = weekdayFactors
    self.specialDays = specialDays
    self.dayToDayVariation = dayToDayVariation
    self.forecastVariation = forecastVariation
  }

  /// The weight of a day: month × weekday × special-day factor.
  public func weight(of date: CalendarDate) -> Double {
    let special = specialDays.first { $0.date == date }?.factor ?? 1
    return monthFactors[date.month - 1] * weekdayFactors[date.weekday.rawValue] * special
  }

  /// The calendar as it was when the forecast was made: unforeseen days are like any other of their weekday.
  public var foreseen: DemandCalendar {
    var calendar = self
    calendar.specialDays.removeAll { !$0.isForeseen }
    return calendar
  }

  /// The mean weight of a day of an ordinary week: the mean of the weekday factors.
  public var meanWeekdayFactor: Double { weekdayFactors.reduce(0, +) / 7 }
}

/// A day whose volume differs from that of its weekday: a holiday, a storm, a campaign.
public struct SpecialDay: Hashable, Sendable {
  /// The name in the scenario, unique among the special days.
  public var id: String
  /// The day.
  public var date: CalendarDate
  /// What the ordinary volume of that weekday is multiplied by.
  public var factor: Double
  /// Whether the forecast knows of it: a holiday is foreseen, a typhoon is not.
  public var isForeseen: Bool

  /// A special day.
  public init(id: String, date: CalendarDate, factor: Double, isForeseen: Bool = true) {
    self.id = id
    self.date = date
    self.factor = factor
    self.isForeseen = isForeseen
  }
}
