import ContactCentre
import FoundationEssentials
import TestSupport
import Testing

@Suite("Variants of a shift with flexible breaks", .tags(.exact))
struct ShiftVariantsTests {
  private static func shift(_ breaks: [ShiftBreak]) -> ShiftTemplate {
    ShiftTemplate(
      id: "day", start: ClockTime(minutes: 480) ?? .midnight, lengthMinutes: 480, breaks: breaks,
      days: .weekdays, cost: 300, mostPeople: 7, site: "north")
  }

  private static func pause(
    _ id: String, _ earliest: Double, _ latest: Double?, _ minutes: Double
  ) -> ShiftBreak {
    ShiftBreak(
      id: id, afterMinutes: earliest, latestAfterMinutes: latest, minutes: minutes, isPaid: id == "tea")
  }

  private static func begins(_ shift: ShiftTemplate, step: Double) -> [[Double]] {
    shift.variants(stepMinutes: step).map { $0.breaks.map(\.afterMinutes) }
  }

  @Test func `begin at the earliest time or whole steps later, those that overlap left out`() {
    let shift = Self.shift([Self.pause("meal", 180, 250, 60), Self.pause("tea", 210, 270, 15)])
    // The meal at 180, 210 or 240, the tea at 210, 240 or 270.
    #expect(Self.begins(shift, step: 30) == [[180, 240], [180, 270], [210, 270], [240, 210]])
    #expect(Self.begins(shift, step: 60) == [[180, 270], [240, 210]])
    #expect(Self.begins(shift, step: 1440) == [])
    let variants = shift.variants(stepMinutes: 30)
    for variant in variants {
      #expect(!variant.isFlexible && variant.breaks.map(\.id) == ["meal", "tea"])
      #expect(variant.breaks.map(\.isPaid) == [false, true])
      var back = variant
      back.breaks = shift.breaks
      #expect(back == shift && variant.paidHours == 7)
    }
  }

  @Test func `a shift without flexible breaks stands for itself`() {
    let fixed = Self.shift([Self.pause("meal", 180, nil, 60)])
    #expect(fixed.variants(stepMinutes: 30) == [fixed])
    let single = Self.shift([Self.pause("meal", 180, 180, 60)])
    #expect(single.isFlexible && single.variants(stepMinutes: 30) == [fixed])
  }

  @Test func `none leaves the shift, and too many are none`() {
    let late = Self.shift([Self.pause("meal", 390, 450, 60)])
    #expect(Self.begins(late, step: 30) == [[390], [420]])
    let many = Self.shift([Self.pause("meal", 0, 199, 60)])
    #expect(many.variants(stepMinutes: 1).count == 200)
    #expect(Self.shift([Self.pause("meal", 0, 200, 60)]).variants(stepMinutes: 1).isEmpty)
  }

  @Test(arguments: [-1.0, 0, .nan, .infinity, -.infinity, 1e300])
  func `any step and any time ends without a trap`(odd: Double) {
    let shift = Self.shift([Self.pause("meal", 180, 250, 60)])
    #expect(Self.begins(shift, step: odd).allSatisfy { $0.allSatisfy(\.isFinite) })
    #expect(Self.shift([Self.pause("meal", odd, odd, 60)]).variants(stepMinutes: 30).count <= 200)
    #expect(Self.shift([Self.pause("meal", 0, odd, 60)]).variants(stepMinutes: 30).count <= 200)
    #expect(Self.shift([Self.pause("meal", odd, 0, 60)]).variants(stepMinutes: 30).count <= 200)
  }

  @Test func `many flexible breaks are counted without being tried`() {
    let shift = Self.shift((0..<60).map { Self.pause("b\($0)", 0, 450, 1) })
    #expect(shift.variants(stepMinutes: 15).isEmpty)
  }
}
