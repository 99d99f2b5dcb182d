import TestSupport
import Testing

@testable import Planning

/// Searches for the most calls and the fewest people, on levels that are known.
@Suite("Searches for what can be borne")
struct BearableSearchTests {
  /// Full up to a multiple, then the share that capacity leaves.
  private static func level(_ capacity: Double) -> (Double) -> Double? {
    { $0 > 0 ? min(1, capacity / $0) : nil }
  }

  @Test(.tags(.exact), arguments: [0.02, 0.5, 0.999, 1, 1.7, 30])
  func `both searches find where the level meets the target`(capacity: Double) {
    let answer = capacity / 0.8
    let halved = BearableSearch.halved(reaching: 0.8, level: Self.level(capacity))
    #expect(halved <= answer && halved >= answer * (1 - 2e-4))
    for start in [0.3 * answer, answer, 2 * answer] {
      let found = BearableSearch.secant(from: start, slope: 0.8 / answer, reaching: 0.8) {
        Estimate(value: Self.level(capacity)($0), halfWidth: 0.001)
      }
      #expect(agree(found.value ?? 0, answer, within: 2e-3))
      // The slope there is capacity / answer² = 0.8 / answer.
      #expect(agree(found.halfWidth ?? 0, 0.001 * answer / 0.8, within: 0.1))
    }
  }

  @Test(.tags(.exact)) func `no multiple, or any`() {
    #expect(BearableSearch.halved(reaching: 0.8) { _ in 0.7 } < 1e-6)
    #expect(BearableSearch.halved(reaching: 0.8) { _ in 0.9 } == .infinity)
    func secant(_ level: Double) -> Estimate {
      BearableSearch.secant(from: 1, slope: 0, reaching: 0.8) { _ in Estimate(value: level, halfWidth: 0.01) }
    }
    #expect(secant(0.7) == Estimate(value: 0, halfWidth: nil))
    #expect(secant(0.9) == Estimate(value: .infinity, halfWidth: nil))
  }

  @Test(.tags(.property)) func `the least number from any start`() {
    for least in 0...40 {
      for start in [0, 1, 7, 39, 40, 41, 300] {
        var asked: Set<Int> = []
        let found = LeastNumber.find(near: start, atMost: 400) {
          asked.insert($0)
          return $0 >= least
        }
        #expect(found == least && asked.allSatisfy { $0 >= 0 })
      }
    }
    #expect(LeastNumber.find(near: 3, atMost: 50) { _ in false } == nil)
  }
}
