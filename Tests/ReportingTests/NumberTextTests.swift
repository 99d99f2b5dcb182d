import FoundationEssentials
import Reporting
import TestSupport
import Testing

@Suite struct NumberTextTests {
  @Test(
    arguments: [
      (0, 2, "0.00"), (-0.0, 2, "0.00"), (-0.004, 2, "0.00"), (-0.005, 2, "-0.01"), (0.5, 0, "1"),
      (1.5, 0, "2"),
      (2.5, 0, "3"), (-2.5, 0, "-3"), (2.675, 2, "2.68"), (1.005, 2, "1.01"), (0.125, 2, "0.13"),
      (0.994, 2, "0.99"),
      (0.995, 2, "1.00"), (9.995, 2, "10.00"), (999.9996, 3, "1,000.000"), (1234567.891, 1, "1,234,567.9"),
      (-1234.5, 0, "-1,235"), (123, 0, "123"), (100_000, 0, "100,000"), (0.000_123_45, 6, "0.000123"),
      (.leastNonzeroMagnitude, 3, "0.000"),
      (0.05, 1, "0.1"), (0.049, 1, "0.0"), (0.06, 0, "0"), (0.6, 0, "1"), (12.3, -4, "12"),
    ] as [(Double, Int, String)])
  func fixedRoundsHalvesAway(value: Double, digits: Int, text: String) {
    #expect(NumberText.fixed(value, digits: digits) == text)
  }

  @Test func hugeNumbersKeepAllTheirPlaces() {
    let text = NumberText.fixed(Double.greatestFiniteMagnitude, digits: 1, isGrouped: false)
    #expect(text == "17976931348623157" + String(repeating: "0", count: 292) + ".0")
    #expect(NumberText.fixed(1e21, digits: 0) == "1,000,000,000,000,000,000,000")
  }

  @Test func whatIsNotFiniteIsADash() {
    #expect(NumberText.fixed(Double.nan, digits: 1) == "–")
    #expect(NumberText.fixed(-Double.infinity, digits: 1) == "–")
    #expect(NumberText.percent(.infinity, digits: 1) == "–")
  }

  @Test func percentagesShiftTheDigitsExactly() {
    #expect(NumberText.percent(0.145, digits: 0) == "15%")
    #expect(NumberText.percent(0.1235, digits: 1) == "12.4%")
    #expect(NumberText.percent(1, digits: 2) == "100.00%")
    #expect(NumberText.percent(0.000_05, digits: 2) == "0.01%")
    #expect(NumberText.percent(12.5, digits: 0) == "1,250%")
  }

  @Test func exactMoneyRoundsOnlyWhenShown() throws {
    let amount = try #require(Decimal(string: "12345678901234567890.125"))
    #expect(NumberText.fixed(amount, digits: 2) == "12,345,678,901,234,567,890.13")
    #expect(NumberText.exact(amount) == "12345678901234567890.125")
    #expect(NumberText.exact(Decimal.nan) == nil)
    #expect(NumberText.fixed(try #require(Decimal(string: "-0.001")), digits: 2) == "0.00")
  }

  @Test(
    arguments: [
      (1.2345e-15, 1, "1.2e-15"), (0, 1, "0"), (-0.0, 1, "0"), (-9.96e-7, 1, "-1.0e-6"),
      (9.94e-7, 1, "9.9e-7"),
      (1, 1, "1.0e0"), (123_456, 2, "1.23e5"), (2.5e-10, 0, "3e-10"), (.leastNonzeroMagnitude, 1, "5.0e-324"),
      (.infinity, 1, "–"),
    ] as [(Double, Int, String)])
  func numbersOfAnySize(value: Double, digits: Int, text: String) {
    #expect(NumberText.scientific(value, digits: digits) == text)
    #expect(Cell.scientific(value.isFinite ? value : nil) == (value.isFinite ? .scientific(value) : .empty))
  }

  @Test func wholeNumbersAreGrouped() {
    #expect(NumberText.grouped(0) == "0")
    #expect(NumberText.grouped(999) == "999")
    #expect(NumberText.grouped(-1000) == "-1,000")
    #expect(NumberText.grouped(Int.min) == "-9,223,372,036,854,775,808")
  }

  @Test func shortestTextReadsBack() throws {
    var random = SplitMix64(seed: 1)
    for _ in 0..<20_000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      let text = NumberText.shortest(value)
      #expect(Double(text) == value)
      let significant = text.prefix { $0 != "e" }.filter(\.isNumber).drop { $0 == "0" }
      #expect(significant.count <= 17)
    }
    #expect(NumberText.shortest(12) == "12")
    #expect(NumberText.shortest(-0.0) == "0")
    #expect(NumberText.shortest(1e300) == "1e+300")
  }

  /// A fixed text is never further from the value than half of its last place, and rounding it
  /// again changes nothing.
  @Test func fixedTextIsTheNearest() throws {
    var random = SplitMix64(seed: 2)
    for _ in 0..<20_000 {
      let digits = Int.random(in: 0...6, using: &random)
      let value = Double.random(in: -1e6...1e6, using: &random)
      let text = NumberText.fixed(value, digits: digits, isGrouped: false)
      let back = try #require(Double(text))
      let half = 0.5 / (0..<digits).reduce(1) { power, _ in power * 10 }
      #expect(abs(back - value) <= half * (1 + 1e-6))
      #expect(NumberText.fixed(back, digits: digits, isGrouped: false) == text)
    }
  }
}
