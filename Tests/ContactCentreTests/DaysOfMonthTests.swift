import ContactCentre
import TestSupport
import Testing

@Suite("Days of a month", .tags(.exact))
struct DaysOfMonthTests {
  @Test(arguments: [
    ("2023-02-01", 28), ("2024-02-29", 29), ("1900-02-10", 28), ("2000-02-10", 29), ("2024-04-30", 30),
    ("2024-12-31", 31), ("9999-12-01", 31),
  ]) func `are those of the calendar`(date: String, days: Int) throws {
    #expect(try #require(CalendarDate(date)).daysOfMonth == days)
  }

  @Test(.tags(.property)) func `add up to the year`() throws {
    for year in [1999, 2000, 2023, 2024] {
      let months = try (1...12).map {
        try #require(CalendarDate(year: year, month: $0, day: min(28, 2 * $0)))
      }
      let first = try #require(CalendarDate(year: year, month: 1, day: 1))
      let last = try #require(CalendarDate(year: year, month: 12, day: 31))
      #expect(months.reduce(0) { $0 + $1.daysOfMonth } == first.days(through: last))
    }
  }
}
