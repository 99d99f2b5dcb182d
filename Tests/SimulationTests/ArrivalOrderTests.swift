import TestSupport
import Testing

@testable import Simulation

@Suite("The next arrival", .tags(.property))
struct ArrivalOrderTests {
  @Test(arguments: [1, 2, 3, 4, 7, 8, 16, 31])
  func `is the earliest, of equals that of the smaller line`(lines: Int) {
    var random = SplitMix64(case: lines)
    var order = ArrivalOrder(lines: lines)
    var times = Array(repeating: Double.infinity, count: lines)
    #expect(order.firstTime == .infinity)
    for _ in 0..<300 {
      let line = random.whole(0...lines - 1)
      let time = random.isTrue(0.1) ? .infinity : Double(random.whole(0...20))
      times[line] = time
      order.set(line, time)
      let first = times.min() ?? .infinity
      guard order.firstTime == first else {
        Issue.record("\(order.firstTime) instead of \(first)")
        return
      }
      if first < .infinity { #expect(order.firstLine == times.firstIndex(of: first)) }
    }
  }

  @Test(.tags(.exact)) func `nobody comes where there is no line`() {
    #expect(ArrivalOrder(lines: 0).firstTime == .infinity)
  }

  /// Two lines of the upper half come after line 0 and must not be forgotten when that one's next caller is
  /// later still.
  @Test(.tags(.exact)) func `no line is forgotten where the tree is not full`() {
    var order = ArrivalOrder(lines: 5)
    for line in 0..<5 { order.set(line, Double(line)) }
    for line in 0..<4 { order.set(line, .infinity) }
    withKnownIssue("Matches without a line are won by line 0.") {
      #expect(order.firstLine == 4 && order.firstTime == 4)
    }
  }
}
