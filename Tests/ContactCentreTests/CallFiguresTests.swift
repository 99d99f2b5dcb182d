import ContactCentre
import TestSupport
import Testing

@Suite("Figures common to all lines", .tags(.exact))
struct CallFiguresTests {
  @Test func `fill what a line leaves open and nothing else`() {
    let common = CallFigures(
      handleTime: HandleTime(talkSeconds: 200, afterCallWorkSeconds: 50), patienceSeconds: 100,
      redialProbability: 0.5,
      selfServiceShare: 0.1, profile: "common")
    #expect(CallFigures().completed(by: common) == common)
    #expect(common.completed(by: CallFigures()) == common)
    let own = CallFigures(
      handleTime: HandleTime(talkSeconds: 10, afterCallWorkSeconds: 5), patienceSeconds: 1,
      redialProbability: 0,
      selfServiceShare: 0, profile: "own")
    #expect(own.completed(by: common) == own)
    let part = CallFigures(patienceSeconds: 7).completed(by: common)
    #expect(part.patienceSeconds == 7 && part.profile == "common" && part.handleTime?.meanSeconds == 250)
  }

  @Test func `paid hours leave out unpaid breaks only`() {
    let breaks = [
      ShiftBreak(id: "meal", afterMinutes: 240, minutes: 60, isPaid: false),
      ShiftBreak(id: "tea", afterMinutes: 400, minutes: 20, isPaid: true),
    ]
    #expect(ShiftTemplate(id: "s", start: .midnight, lengthMinutes: 540, breaks: breaks).paidHours == 8)
  }
}
