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

  @Test func `shares become whole numbers without a common divisor`() {
    let shares = WholeShares([0.2, 0.25], of: 10)
    #expect(shares.parts == [4, 5] && shares.whole == 200)
    let odd = WholeShares([0.2, 7.5 / 40], of: 3.1)
    #expect(odd.parts == [16, 15] && odd.whole == 248)
    // Five people of a fifth fit into one person-week whatever the rounding of the sum.
    let fifth = WholeShares([0.2], of: 0.1 + 0.2 + 0.7)
    #expect(fifth.parts == [1] && fifth.whole == 5)
    #expect(WholeShares([0.2], of: 0.9999).whole == 4)
    let third = WholeShares([1.0 / 3], of: 1)
    #expect(third.whole / third.parts[0] == 3)
    let none = WholeShares([], of: 2)
    #expect(none.parts.isEmpty && none.whole == 2_000_000)
  }
}
