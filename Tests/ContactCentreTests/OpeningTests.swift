import ContactCentre
import TestSupport
import Testing

@Suite("Opening hours", .tags(.exact))
struct OpeningTests {
  private func opening(_ from: String, _ to: String, _ days: Opening.Days = .everyDay) throws -> Opening {
    Opening(from: try #require(ClockTime(from)), to: try #require(ClockTime(to)), days: days)
  }

  @Test func `cover a share of an interval`() throws {
    let office = try opening("08:10", "17:30")
    #expect(office.share(from: 480, to: 510, on: .monday) == 20.0 / 30)
    #expect(office.share(from: 450, to: 480, on: .monday) == 0)
    #expect(office.share(from: 600, to: 660, on: .sunday) == 1)
    #expect(office.share(from: 1020, to: 1080, on: .monday) == 0.5)
    #expect(office.share(from: 1050, to: 1065, on: .monday) == 0)
    #expect(try opening("09:00", "09:10").share(from: 540, to: 600, on: .friday) == 10.0 / 60)
  }

  @Test func `on weekdays leave out Saturday and Sunday`() throws {
    let office = try opening("00:00", "24:00", .weekdays)
    for day in Weekday.allCases {
      #expect(office.share(from: 0, to: 60, on: day) == (day == .saturday || day == .sunday ? 0 : 1))
      #expect(Opening.Days.everyDay.contains(day))
    }
  }

  @Test func `of a whole day add up to the time between them`() throws {
    let office = try opening("07:07", "18:41")
    for minutes in [15, 30, 60] {
      let sum = stride(from: 0, to: 1440, by: minutes).reduce(0) {
        $0 + office.share(from: $1, to: $1 + minutes, on: .tuesday) * Double(minutes)
      }
      #expect(abs(sum - Double(18 * 60 + 41 - 7 * 60 - 7)) < 1e-9)
    }
  }
}
