import ContactCentre
import TestSupport
import Testing

@Suite("The calls of a day from the volume of a span")
struct VolumeTests {
  private static func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  private static func days(_ first: CalendarDate, _ count: Int) -> [CalendarDate] {
    (0..<count).map { first.adding(days: $0) }
  }

  @Test(.tags(.exact)) func `a mean day is the mean of an ordinary week`() throws {
    let volume = Volume(counts: .offered, calls: 100, span: .day)
    let week = Self.days(try Self.date("2024-03-04"), 7)
    let calendar = DemandCalendar(weekdayFactors: [2, 1, 1, 1, 1, 0.5, 0.5])
    let calls = volume.calls(on: week, by: calendar)
    #expect(calls == [200, 100, 100, 100, 100, 50, 50])
  }

  @Test(.tags(.exact)) func `months and special days move an ordinary day`() throws {
    let volume = Volume(counts: .offered, calls: 100, span: .day)
    var months = Array(repeating: 1.0, count: 12)
    months[1] = 3
    let special = try SpecialDay(id: "storm", date: Self.date("2024-02-15"), factor: 0.5)
    let calendar = DemandCalendar(monthFactors: months, specialDays: [special])
    let days = try [Self.date("2024-01-31"), Self.date("2024-02-01"), Self.date("2024-02-15")]
    #expect(volume.calls(on: days, by: calendar) == [100, 300, 150])
  }

  @Test(.tags(.exact)) func `a line that is closed at weekends has all its calls on five days`() throws {
    let week = Self.days(try Self.date("2024-03-04"), 7)
    let daily = Volume(counts: .offered, calls: 50, span: .day)
    #expect(daily.calls(on: week, by: DemandCalendar(), open: .weekdays) == [70, 70, 70, 70, 70, 0, 0])
    let dated = try Volume(
      counts: .offered, calls: 700, span: .dates(Self.date("2024-03-04"), Self.date("2024-03-17")))
    #expect(dated.calls(on: week, by: DemandCalendar(), open: .weekdays) == [70, 70, 70, 70, 70, 0, 0])
  }

  @Test(.tags(.exact)) func `days without weight have no calls, and a span without weight has none at all`()
    throws
  {
    let saturday = try Self.date("2024-03-09")
    let volume = Volume(counts: .offered, calls: 10, span: .dates(saturday, saturday.adding(days: 1)))
    #expect(volume.calls(on: [saturday], by: DemandCalendar(), open: .weekdays) == [0])
    let closed = DemandCalendar(weekdayFactors: [1, 1, 1, 1, 1, 0, 0])
    #expect(volume.calls(on: [saturday], by: closed) == [0])
    let backwards = Volume(counts: .offered, calls: 10, span: .dates(saturday, saturday.adding(days: -1)))
    #expect(backwards.calls(on: [saturday], by: DemandCalendar()) == [0])
  }

  @Test(.tags(.property), arguments: 0..<60)
  func `the days of a span add up to the volume, in the ratio of their weights`(number: Int) throws {
    var random = SplitMix64(case: number)
    let first = try Self.date("2018-01-01").adding(days: random.whole(0...2000))
    let count = random.whole(7...500)
    let span = Self.days(first, count)
    let volume = Volume(
      counts: .answered, calls: random.real(1...1e7), span: .dates(first, first.adding(days: count - 1)))
    let calendar = DemandCalendar(
      monthFactors: (0..<12).map { _ in random.real(0.1...3) },
      weekdayFactors: (0..<7).map { _ in random.real(0.1...3) },
      specialDays: (0..<5).map {
        SpecialDay(id: "\($0)", date: random.one(of: span), factor: random.real(0...4))
      })
    for open in Opening.Days.allCases {
      let calls = volume.calls(on: span, by: calendar, open: open)
      #expect(abs(calls.reduce(0, +) / volume.calls - 1) < 1e-12)
      let ordinary = try #require(span.indices.first { open.contains(span[$0].weekday) && calls[$0] > 0 })
      for (day, number) in zip(span, calls) {
        let weight = open.contains(day.weekday) ? calendar.weight(of: day) : 0
        let expected = calls[ordinary] * weight / calendar.weight(of: span[ordinary])
        #expect(abs(number - expected) <= 1e-12 * volume.calls)
      }
    }
  }
}
