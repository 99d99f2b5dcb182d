import TestSupport
import Testing

@testable import Planning

@Suite("Fewest steps", .tags(.property))
struct FewestStepsTests {
  @Test func `from any likely number, the first that suffices`() {
    for last in 1...12 {
      for likely in 1...last {
        for first in 1...14 {
          let found = FewestSteps.near(likely) { $0 > last ? nil : $0 >= first }
          #expect(found == (first <= last ? first : nil), "\(likely) of \(last)")
        }
      }
    }
  }

  @Test func `one less does not suffice, whatever the rest`() {
    // Steps that are not each easier than the one before.
    let suffices = [3, 4, 9, 15]
    for likely in 1...15 {
      let found = FewestSteps.near(likely) { $0 > 15 ? nil : suffices.contains($0) }
      #expect(found.map { suffices.contains($0) && !suffices.contains($0 - 1) } ?? false, "\(likely)")
    }
  }

  @Test func `a right guess takes two trials`() {
    var trials = 0
    _ = FewestSteps.near(40) {
      trials += 1
      return $0 >= 40
    }
    #expect(trials == 2)
  }
}
