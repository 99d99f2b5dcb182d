/// The figures of a law on working hours.
public struct LabourLaw: Hashable, Sendable {
  /// Working hours of a day.
  public let hoursPerDay: Double
  /// Working hours of a week.
  public let hoursPerWeek: Double
  /// Most working hours of a week on average.
  public let averageHoursPerWeek: Double
  /// Least rest days of a week.
  public let restDaysPerWeek: Double
  /// Most overtime of a day in general, in hours.
  public let overtimePerDay: Double
  /// Most overtime of a day for special reasons, in hours.
  public let specialOvertimePerDay: Double
  /// Most overtime of a month, in hours.
  public let overtimePerMonth: Double

  /// The law of China.
  ///
  /// 8 hours a day, 40 a week: Regulations of the State Council on Working Hours of Employees (1995), art. 3.
  /// 44 hours a week on average, a rest day a week, overtime of 1 hour a day, for special reasons 3, and 36 a
  /// month: Labour Law (1994, amended 2018), art. 36, 38 and 41.
  public static let china = LabourLaw()

  private init() {
    hoursPerDay = 8
    hoursPerWeek = 40
    averageHoursPerWeek = 44
    restDaysPerWeek = 1
    overtimePerDay = 1
    specialOvertimePerDay = 3
    overtimePerMonth = 36
  }

  /// A law with these figures, each 0 ... 744, the hours of a month.
  ///
  /// - Throws: `HeadcountError.outOfDomain`.
  public init(
    hoursPerDay: Double, hoursPerWeek: Double, averageHoursPerWeek: Double, restDaysPerWeek: Double,
    overtimePerDay: Double, specialOvertimePerDay: Double, overtimePerMonth: Double
  ) throws(HeadcountError) {
    let figures = [
      hoursPerDay, hoursPerWeek, averageHoursPerWeek, restDaysPerWeek, overtimePerDay,
      specialOvertimePerDay, overtimePerMonth,
    ]
    for figure in figures where !(0...744).contains(figure) {
      throw .outOfDomain(.law, value: figure, allowed: "0 <= value <= 744")
    }
    self.hoursPerDay = hoursPerDay
    self.hoursPerWeek = hoursPerWeek
    self.averageHoursPerWeek = averageHoursPerWeek
    self.restDaysPerWeek = restDaysPerWeek
    self.overtimePerDay = overtimePerDay
    self.specialOvertimePerDay = specialOvertimePerDay
    self.overtimePerMonth = overtimePerMonth
  }
}
