/// The statutory holidays (法定休假日) of China by calendar year, 2017 to 2026.
///
/// These are the days of the State Council's Regulations on Public Holidays (全国年节及纪念日放假办法) on which
/// work is paid at the holiday's multiple, not the rest days that the yearly notices move beside them: 11 days by the
/// regulations of 2013 (国务院令第644号), 13 from 2025 on (国务院令第795号 adds New Year's Eve of the lunar calendar and 2
/// May). Dates of the lunar calendar follow the yearly notices of the State Council's General Office. In 2020
/// Mid-Autumn fell on 1 October, so that its day followed National Day's three on the 4th.
public enum StatutoryHolidays {
  /// The years of the table.
  public static let years = 2017...2026

  /// The days of a calendar year, in order; `nil` outside the table.
  public static func days(of year: Int) -> [CalendarDate]? {
    guard years.contains(year) else { return nil }
    let lunar = lunarDays[year - years.lowerBound]
    let solar = [(1, 1), (5, 1), (10, 1), (10, 2), (10, 3)] + (year >= 2025 ? [(5, 2)] : [])
    return (solar + lunar).compactMap { CalendarDate(year: year, month: $0.0, day: $0.1) }.sorted()
  }

  /// Month and day of the Spring Festival's days, Tomb-Sweeping Day, Dragon Boat Festival, Mid-Autumn.
  private static let lunarDays: [[(Int, Int)]] = [
    [(1, 28), (1, 29), (1, 30), (4, 4), (5, 30), (10, 4)],
    [(2, 16), (2, 17), (2, 18), (4, 5), (6, 18), (9, 24)],
    [(2, 5), (2, 6), (2, 7), (4, 5), (6, 7), (9, 13)],
    [(1, 25), (1, 26), (1, 27), (4, 4), (6, 25), (10, 4)],
    [(2, 12), (2, 13), (2, 14), (4, 4), (6, 14), (9, 21)],
    [(2, 1), (2, 2), (2, 3), (4, 5), (6, 3), (9, 10)],
    [(1, 22), (1, 23), (1, 24), (4, 5), (6, 22), (9, 29)],
    [(2, 10), (2, 11), (2, 12), (4, 4), (6, 10), (9, 17)],
    [(1, 28), (1, 29), (1, 30), (1, 31), (4, 4), (5, 31), (10, 6)],
    [(2, 16), (2, 17), (2, 18), (2, 19), (4, 5), (6, 19), (9, 25)],
  ]
}
