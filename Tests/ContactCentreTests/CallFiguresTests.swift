import ContactCentre
import TestSupport
import Testing

@Suite("Figures common to all lines", .tags(.exact))
struct CallFiguresTests {
  @Test func `fill what a line leaves open and nothing else`() {
    let common = CallFigures(
      handleTime: HandleTime(talkSeconds: 200, afterCallWorkSeconds: 50), patienceSeconds: 100,
      patienceLaw: .gamma, patienceCoefficientOfVariation: 0.5, redialProbability: 0.5,
      redialDelaySeconds: 600, selfServiceShare: 0.1, priority: 5, dayToDayVariation: 0.2, profile: "common")
    #expect(CallFigures().completed(by: common) == common)
    #expect(common.completed(by: CallFigures()) == common)
    let own = CallFigures(
      handleTime: HandleTime(talkSeconds: 10, afterCallWorkSeconds: 5), patienceSeconds: 1,
      patienceLaw: .weibull, patienceCoefficientOfVariation: 2, redialProbability: 0, redialDelaySeconds: 1,
      selfServiceShare: 0, priority: 1, dayToDayVariation: 0, profile: "own")
    #expect(own.completed(by: common) == own)
    let part = CallFigures(patienceSeconds: 7).completed(by: common)
    #expect(part.patienceSeconds == 7 && part.profile == "common" && part.handleTime?.meanSeconds == 250)
  }

  @Test func `give no variation to a law of patience that fixes its own`() {
    let common = CallFigures(patienceLaw: .lognormal, patienceCoefficientOfVariation: 1.5)
    for law in LawFamily.allCases {
      let figures = CallFigures(patienceLaw: law).completed(by: common)
      #expect(figures.patienceLaw == law)
      let isFixed = law == .exponential || law == .deterministic
      #expect(figures.patienceCoefficientOfVariation == (isFixed ? nil : 1.5))
    }
    let own = CallFigures(patienceCoefficientOfVariation: 0.4).completed(by: common)
    #expect(own.patienceLaw == .lognormal && own.patienceCoefficientOfVariation == 0.4)
  }

  @Test func `paid hours leave out unpaid breaks only`() {
    let breaks = [
      ShiftBreak(id: "meal", afterMinutes: 240, minutes: 60, isPaid: false),
      ShiftBreak(id: "tea", afterMinutes: 400, minutes: 20, isPaid: true),
    ]
    #expect(ShiftTemplate(id: "s", start: .midnight, lengthMinutes: 540, breaks: breaks).paidHours == 8)
  }
}
