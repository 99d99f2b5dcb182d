import ContactCentre
import TestSupport
import Testing

@Suite("Minimum staff", .tags(.exact))
struct MinimumStaffTests {
  @Test(arguments: [
    ("08:00", "18:00", 600), ("22:00", "06:00", 480), ("00:00", "24:00", 1440), ("09:30", "09:30", 1440),
    ("24:00", "00:00", 1440), ("24:00", "06:00", 360), ("06:00", "00:00", 1080), ("00:00", "00:01", 1),
    ("00:01", "00:00", 1439),
  ])
  func `is kept for a stretch that may pass midnight`(from: String, to: String, minutes: Int) throws {
    let staff = MinimumStaff(
      id: "m", from: try #require(ClockTime(from)), to: try #require(ClockTime(to)), people: 2)
    #expect(staff.lengthMinutes == minutes)
  }
}
