import ContactCentre
import FoundationEssentials
import TestSupport
import Testing
import Wording

/// Laws of every rule on random figures.
@Suite(.tags(.property)) struct ScoringRulePropertyTests {
  @Test func pointsStayInsideTheWeightAndNeverRiseForAWorseFigure() throws {
    for number in 0..<2000 {
      var random = SplitMix64(case: number)
      let weight = random.hundredths(0...1000)
      let rule = random.rule(weight: weight)
      let decimals = random.isTrue(0.5) ? random.whole(0...2) : nil
      let indicator = Indicator(
        id: "x", title: Phrase(verbatim: "x"), weight: weight, rule: rule, decimals: decimals)
      let figures = (0..<8).map { _ in random.hundredths(-2000...15_000) }.sorted()
      let points = try figures.map { try #require(indicator.points(for: $0)) }
      #expect(points.allSatisfy { $0 >= 0 && $0 <= weight })
      let isFalling = rule.kind == .cases || rule.better == .lower
      #expect(points == points.sorted { isFalling ? $0 > $1 : $0 < $1 }, "\(rule)")
    }
  }
}

extension SplitMix64 {
  fileprivate mutating func hundredths(_ range: ClosedRange<Int>) -> Decimal {
    Decimal(whole(range)) / 100
  }

  /// A rule of any kind but judgement, whose points do not hang on a figure.
  fileprivate mutating func rule(weight: Decimal) -> ScoringRule {
    let isShare = isTrue(0.5)
    var rule = ScoringRule(one(of: ScoringRule.Kind.allCases.filter { $0 != .judgement }))
    switch rule.kind {
    case .deduct, .cases:
      rule.target = rule.kind == .deduct ? hundredths(-100...12_000) : nil
      rule.better = rule.kind == .deduct ? one(of: [nil, .higher, .lower]) : nil
      rule.points = isShare ? nil : hundredths(0...300)
      rule.share = isShare ? hundredths(0...100) : nil
      rule.per = one(of: [nil, hundredths(1...900)])
      rule.counts = one(of: [nil, .exact, .whole, .started])
    case .proportional: rule.target = hundredths(1...12_000)
    default:
      let points = (0..<3).map { _ in weight * hundredths(0...100) }.sorted()
      let from = [hundredths(0...3000), hundredths(3001...6000), hundredths(6001...12_000)]
      rule.steps = zip(from, points).map { ScoreStep(from: $0, points: $1) }
    }
    return rule
  }
}
