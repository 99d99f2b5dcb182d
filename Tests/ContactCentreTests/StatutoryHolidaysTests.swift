import ContactCentre
import Foundation
import TestSupport
import Testing

/// The table beside the rules of the regulations: solar dates, the lunar calendar of the system's library, and the solar term.
@Suite("Statutory holidays of China")
struct StatutoryHolidaysTests {
  private static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
  }

  @Test(.tags(.exact), arguments: 2017...2026) func `there are 11, and 13 from 2025`(year: Int) throws {
    let days = try #require(StatutoryHolidays.days(of: year))
    #expect(days.count == (year < 2025 ? 11 : 13))
    #expect(days == Set(days).sorted() && days.allSatisfy { $0.year == year })
    for (month, day) in [(1, 1), (5, 1), (10, 1), (10, 2), (10, 3)] {
      #expect(days.contains(try Self.day(year, month, day)))
    }
    #expect(days.contains(try Self.day(year, 5, 2)) == (year >= 2025))
  }

  /// Tomb-Sweeping Day by the usual rule of this century: ⌊0.2422 y + 4.81⌋ − ⌊y / 4⌋ of April, y = year − 2000.
  @Test(.tags(.reference), arguments: 2017...2026) func `the solar term is in April`(year: Int) throws {
    let rest = year - 2000
    let date = Int(0.2422 * Double(rest) + 4.81) - rest / 4
    #expect(try #require(StatutoryHolidays.days(of: year)).contains(try Self.day(year, 4, date)))
  }

  /// Days 1 to 3 of the first lunar month, the eve before them from 2025, 5 of the fifth and 15 of the eighth. The
  /// Mid-Autumn of 2020 is 1 October itself, whose day follows on the 4th.
  @Test(.tags(.reference), arguments: 2017...2026) func `lunar feasts are those of the calendar`(
    year: Int
  ) throws {
    var lunar = Calendar(identifier: .chinese)
    lunar.timeZone = try #require(TimeZone(identifier: "Asia/Shanghai"))
    let noon = ISO8601DateFormatter()
    var expected: Set<CalendarDate> = []
    var date = try Self.day(year, 1, 1)
    while date.year == year {
      let moment = try #require(noon.date(from: "\(date)T04:00:00Z"))
      let found = lunar.dateComponents([.month, .day, .isLeapMonth], from: moment)
      let isLeap = found.isLeapMonth ?? false
      switch (found.month, found.day) {
      case (1, 1) where !isLeap:
        expected.formUnion([date, date.adding(days: 1), date.adding(days: 2)])
        if year >= 2025 { expected.insert(date.adding(days: -1)) }
      case (5, 5) where !isLeap, (8, 15) where !isLeap: expected.insert(date)
      default: break
      }
      date = date.adding(days: 1)
    }
    if year == 2020 {
      #expect(expected.remove(try Self.day(2020, 10, 1)) != nil)
      expected.insert(try Self.day(2020, 10, 4))
    }
    #expect(Set(try #require(StatutoryHolidays.days(of: year))).isSuperset(of: expected))
    #expect(expected.count == (year >= 2025 ? 6 : 5))
  }

  @Test(.tags(.exact)) func `outside the table nobody knows, and a scenario's own days come first`() throws {
    #expect(StatutoryHolidays.days(of: 2016) == nil && StatutoryHolidays.days(of: 2027) == nil)
    let own = DatedHoliday(id: "n", date: try Self.day(2027, 1, 1))
    let pay = OvertimePay(holidays: [own])
    #expect(pay.holidays(of: 2027) == [own.date] && pay.holidays(of: 2028) == nil)
    #expect(pay.holidays(of: 2024) == StatutoryHolidays.days(of: 2024))
    let instead = OvertimePay(holidays: [DatedHoliday(id: "x", date: try Self.day(2024, 6, 1))])
    #expect(instead.holidays(of: 2024) == [try Self.day(2024, 6, 1)])
  }
}
