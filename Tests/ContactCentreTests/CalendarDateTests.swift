import ContactCentre
import TestSupport
import Testing

@Suite("Calendar days", .tags(.exact))
struct CalendarDateTests {
  @Test(arguments: [
    ("1583-01-01", Weekday.saturday), ("1900-01-01", .monday), ("1970-01-01", .thursday),
    ("2000-02-29", .tuesday),
    ("2018-07-01", .sunday), ("2018-12-17", .monday), ("2024-02-29", .thursday), ("2026-11-21", .saturday),
    ("9999-12-31", .friday),
  ])
  func `have the weekday of the almanac`(text: String, weekday: Weekday) throws {
    #expect(try #require(CalendarDate(text)).weekday == weekday)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2100-02-29", "2018-00-10", "2018-13-01", "2018-04-31", "2018-01-00",
    "2018-01-32",
    "1582-12-31", "0000-01-01", "2018-1-01", "2018-01-1", "18-01-01", "2018/01/01", "2018-01-01 ",
    " 2018-01-01",
    "+018-01-01", "-018-01-01", "20180101", "2018-01-01T00", "２０１８-01-01", "--------", "", "today",
  ])
  func `exist only in the calendar and are written in one way`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: ["1600-02-29", "2000-02-29", "2024-02-29", "1583-01-01", "9999-12-31", "2018-07-09"])
  func `are written as they are read`(text: String) throws {
    #expect(try #require(CalendarDate(text)).description == text)
  }

  @Test(arguments: [
    ("2024-02-29", [4, 4, 4, 5, 4, 4, 4]), ("2026-02-01", [4, 4, 4, 4, 4, 4, 4]),
    ("2026-11-21", [5, 4, 4, 4, 4, 4, 5]), ("9999-12-31", [4, 4, 5, 5, 5, 4, 4]),
    ("1583-01-15", [5, 4, 4, 4, 4, 5, 5]),
  ])
  func `know how often each weekday comes in their month`(text: String, counts: [Int]) throws {
    #expect(try #require(CalendarDate(text)).weekdaysOfMonth == counts)
  }

  @Test func `pass over the ends of months and years`() throws {
    let date = try #require(CalendarDate(year: 2018, month: 12, day: 31))
    #expect(date.adding(days: 1).description == "2019-01-01")
    #expect(date.adding(days: -365).description == "2017-12-31")
    #expect(try #require(CalendarDate("2024-02-28")).adding(days: 2).description == "2024-03-01")
    #expect(try #require(CalendarDate("2023-02-28")).adding(days: 1).description == "2023-03-01")
    #expect(try #require(CalendarDate("1970-01-01")).adding(days: -1).description == "1969-12-31")
    #expect(try #require(CalendarDate("1583-01-01")).adding(days: 719_528 - 141_427).year > 3000)
  }

  @Test func `count the days of a span, both ends included`() throws {
    let first = try #require(CalendarDate("2018-07-01"))
    #expect(first.days(through: try #require(CalendarDate("2018-12-31"))) == 184)
    #expect(first.days(through: first) == 1)
    #expect(first.days(through: first.adding(days: -1)) == 0)
    #expect(first.days(through: first.adding(days: -400)) == 0)
    let century = try #require(CalendarDate("2000-01-01"))
    #expect(century.days(through: try #require(CalendarDate("2399-12-31"))) == 146_097)
  }

  @Test func `begin their week on Monday`() throws {
    for (text, monday) in [
      ("2018-12-17", "2018-12-17"), ("2018-12-23", "2018-12-17"), ("2019-01-01", "2018-12-31"),
    ] {
      #expect(try #require(CalendarDate(text)).monday.description == monday)
    }
  }

  @Test(.tags(.property), arguments: 0..<20)
  func `come back from wherever they are moved`(number: Int) throws {
    var random = SplitMix64(case: number)
    for _ in 0..<50 {
      let date = try #require(
        CalendarDate(year: random.whole(1583...9000), month: random.whole(1...12), day: random.whole(1...28)))
      let days = random.whole(0...200_000)
      let later = date.adding(days: days)
      #expect(later.adding(days: -days) == date)
      #expect(date.days(through: later) == days + 1)
      #expect((date < later) == (days > 0))
      #expect(later.weekday.rawValue == (date.weekday.rawValue + days) % 7)
      #expect(CalendarDate(later.description) == later)
      let next = date.adding(days: 1)
      #expect(next.day == date.day + 1 || (next.day == 1 && date.day >= 28))
    }
  }
}
