import ContactCentre
import TestSupport
import Testing

@Suite("Times of day", .tags(.exact))
struct ClockTimeTests {
  @Test func `are whole minutes from midnight to the end of the day`() throws {
    for minutes in 0...1440 {
      let time = try #require(ClockTime(minutes: minutes))
      #expect(time.minutes == minutes)
      #expect(ClockTime(time.description) == time)
    }
    #expect(ClockTime(minutes: -1) == nil)
    #expect(ClockTime(minutes: 1441) == nil)
    #expect(ClockTime.midnight.description == "00:00")
    #expect(ClockTime.endOfDay.description == "24:00")
    #expect(ClockTime.midnight < .endOfDay)
  }

  @Test(arguments: [
    "24:01", "25:00", "12:60", "7:00", "07:0", "0700", "07:00:00", "-1:00", "+7:00", " 7:00", "07.00", "",
    ":", "noon",
    "０７:00",
  ])
  func `are written as two digits, a colon and two digits`(text: String) { #expect(ClockTime(text) == nil) }
}
