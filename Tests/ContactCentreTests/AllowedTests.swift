import ContactCentre
import TestSupport
import Testing

@Suite("Ranges of figures", .tags(.exact))
struct AllowedTests {
  @Test func `contain their ends or not, and never NaN`() {
    let cases: [(allowed: Allowed, lower: Bool, upper: Bool)] = [
      (.from(1, to: 2), true, true), (.above(1, to: 2), false, true), (.from(1, below: 2), true, false),
      (.between(1, 2), false, false),
    ]
    for (allowed, lower, upper) in cases {
      #expect(allowed.contains(1) == lower)
      #expect(allowed.contains(2) == upper)
      #expect(allowed.contains(1.5))
      #expect(!allowed.contains(1 - 1e-15) && !allowed.contains(2 + 1e-15))
      #expect(!allowed.contains(.nan) && !allowed.contains(.infinity) && !allowed.contains(-.infinity))
    }
    #expect(Allowed.share.contains(-0.0))
  }

  @Test func `read as inequalities`() {
    #expect(Allowed.from(0, to: 1_000_000).description == "0 ≤ x ≤ 1000000")
    let none = Allowed.zero(orFrom: 1e-6, to: 2)
    #expect(none.description == "0 ≤ x ≤ 2, not 0 < x < 1e-06")
    #expect(
      [0, 1e-6, 2].allSatisfy(none.contains) && ![-1e-9, 1e-7, 2.1, .nan].contains(where: none.contains))
    #expect(Allowed.above(0, to: 86_400).description == "0 < x ≤ 86400")
    #expect(Allowed.from(0, below: 1).description == "0 ≤ x < 1")
    #expect(Allowed.between(0.5, 1).description == "0.5 < x < 1")
    #expect(Allowed.from(-1, to: 1000).description == "-1 ≤ x ≤ 1000")
  }
}
