import TestSupport
import Testing

@testable import Planning

@Suite("What a simulation asks beyond the formulas", .tags(.exact))
struct NarrowingTests {
  @Test func `what may be out of time shrinks by as much as was missed`() {
    var narrowing = Narrowing(windows: 2, intervals: 3)
    #expect(narrowing.windows == [1, 1] && narrowing.floors == [1, 1, 1] && narrowing.count == 0)
    narrowing.narrowWindow(1, allowed: 0.05, seen: 0.1)
    #expect(narrowing.windows == [1, 0.5] && narrowing.count == 1)
    narrowing.narrowWindow(1, allowed: 0.05, seen: 0.08)
    #expect(agree(narrowing.windows[1], 0.3125) && narrowing.count == 1)
    narrowing.narrowFloor(2, allowed: 0.2, seen: 0.25)
    #expect(agree(narrowing.floors[2], 0.8) && narrowing.count == 2)
    #expect(narrowing.windows[0] == 1 && narrowing.floors[0] == 1)
  }

  @Test(arguments: [(0.1, 0.1, 0.95), (0.1, 0.05, 0.95), (0.1, 0.9, 0.25), (0.1, 0, 0.5)])
  func `a step is at least a twentieth and at most three quarters`(
    allowed: Double, seen: Double, factor: Double
  ) {
    var narrowing = Narrowing(windows: 1, intervals: 0)
    narrowing.narrowWindow(0, allowed: allowed, seen: seen)
    #expect(narrowing.windows == [factor])
  }

  @Test func `it never asks for no call at all`() {
    var narrowing = Narrowing(windows: 1, intervals: 1)
    for _ in 0..<100 { narrowing.narrowFloor(0, allowed: 0, seen: 1) }
    #expect(narrowing.floors == [1e-6] && narrowing.count == 1)
  }

  /// Days 0 and 2 are alike, whatever each was missed by.
  @Test func `days that are alike are narrowed alike, by the most`() {
    var narrowing = Narrowing(windows: 7, intervals: 14)
    narrowing.narrowWindow(2, allowed: 0.05, seen: 0.1)
    narrowing.narrowWindow(0, allowed: 0.05, seen: 0.0625)
    narrowing.narrowFloor(5, allowed: 0.2, seen: 0.25)
    let alike = narrowing.alike(on: AlikeDays([0, 1, 0, 1, 1, 1, 2]))
    #expect(alike.windows == [0.5, 1, 0.5, 1, 1, 1, 1])
    #expect(agree(alike.floors[1], 0.8) && agree(alike.floors[5], 0.8))
    #expect(alike.floors.count(where: { $0 < 1 }) == 2)
    // A single window is that of the whole week.
    var week = Narrowing(windows: 1, intervals: 14)
    week.narrowWindow(0, allowed: 0.05, seen: 0.1)
    #expect(week.alike(on: AlikeDays([0, 0, 0, 0, 0, 0, 0])) == week)
  }
}
