import ContactCentre
import FoundationEssentials
import Planning
import TestSupport
import Testing
import Wording

/// Totals, groups and flips of small scorecards, worked out by hand.
@Suite(.tags(.exact)) struct ScoreTests {
  @Test func pointsFollowTheFigures() throws {
    let score = try SmallCard.score(["rate": 93, "cases": 2])
    #expect(score.indicators.map(\.points) == [38, 48, 4])
    #expect(score.indicators.map(\.isComputed) == [true, true, false])
    #expect(score.total == 90)
    #expect(score.computedShare == Decimal(9) / 10)
    #expect(try SmallCard.score(["rate": 94, "cases": 2]).total == 91)
  }

  @Test func printedPointsAreTheSameOrDiffer() throws {
    let score = try SmallCard.score(["rate": 93, "cases": 2])
    #expect(score.indicators.map(\.verdict) == [.differs, .same, .same])
    var card = SmallCard.card
    card.indicators[0].printed = nil
    let without = try Score(card, actual: ["rate": 93, "cases": 2])
    #expect(without.indicators[0].verdict == nil)
    #expect(without.sumOfPrinted == nil)
  }

  @Test func groupsAddUp() throws {
    let score = try SmallCard.score(["rate": 93, "cases": 2])
    #expect(score.groups.map(\.title.english) == ["Output", "Effect"])
    #expect(score.groups.map(\.weight) == [90, 10])
    #expect(score.groups.map(\.points) == [86, 4])
    #expect(score.groups.map(\.printed) == [Decimal(string: "85.5"), 4])
    #expect(score.groups.map(\.computedWeight) == [90, 0])
    #expect(score.groups.map(\.points).reduce(0, +) == score.total)
  }

  @Test func aFlipNamesTheIndicatorThatMakesIt() throws {
    let score = try SmallCard.score(["rate": 93, "cases": 2])
    let rules = try #require(score.totals.first { $0.origin == .rules })
    #expect(rules.points == 90 && rules.band?.id == "excellent" && rules.isFlip)
    #expect(rules.causes == ["rate"])
    let printed = try #require(score.totals.first { $0.origin == .printed })
    #expect(printed.points == Decimal(string: "89.5") && !printed.isFlip && printed.causes.isEmpty)
    let annex = try #require(score.totals.first { $0.origin == .alternative("annex") })
    #expect(annex.points == Decimal(string: "90.5") && annex.isFlip && annex.causes == ["staff"])
    let sum = try #require(score.totals.first { $0.origin == .alternativePoints("annex") })
    #expect(sum.points == Decimal(string: "90.5") && sum.isFlip)
    #expect(score.flips.count == 3)
  }

  @Test func whereNoneDoesItAloneAllThatDifferAreNamed() throws {
    var card = SmallCard.card
    card.indicators[0].printed = Decimal(string: "37.75")
    card.indicators[1].printed = Decimal(string: "47.75")
    let score = try Score(card, actual: ["rate": 93, "cases": 2])
    #expect(score.totals.first { $0.origin == .rules }?.causes == ["rate", "cases"])
  }

  @Test func aPrintedTotalThatIsNoSumIsFoundAndNotRefused() throws {
    var card = SmallCard.card
    card.total = Decimal(string: "90.5")
    let score = try Score(card, actual: ["rate": 93, "cases": 2])
    #expect(score.sumOfPrinted == Decimal(string: "89.5"))
    let printed = try #require(score.totals.first { $0.origin == .printed })
    #expect(printed.isFlip && printed.causes.isEmpty)
  }

  @Test func thereIsNoFlipWithoutAPrintedBand() throws {
    var card = SmallCard.card
    (card.total, card.band) = (nil, nil)
    let score = try Score(card, actual: ["rate": 93, "cases": 2])
    #expect(score.flips.isEmpty)
    #expect(score.totals.map(\.origin).contains(.rules))
    #expect(!score.totals.map(\.origin).contains(.printed))
  }

  @Test func aFigureThatIsMissingIsToldByItsIndicator() {
    #expect {
      try SmallCard.score(["rate": 93])
    } throws: { error in
      if case ScoreError.noPoints(indicator: "cases") = error { true } else { false }
    }
  }
}

/// Three indicators around the border between two bands.
enum SmallCard {
  static let card = Scorecard(
    bands: [
      ScoreBand(id: "excellent", title: Phrase(verbatim: "excellent"), from: 90),
      ScoreBand(id: "good", title: Phrase(verbatim: "good"), from: 80),
      ScoreBand(id: "poor", title: Phrase(verbatim: "poor"), from: 0),
    ], total: Decimal(string: "89.5"), band: "good",
    alternatives: [
      AlternativeScore(
        id: "annex", title: Phrase(verbatim: "annex"), total: Decimal(string: "90.5"),
        points: [AlternativeScore.Points(indicator: "staff", points: 5)])
    ],
    indicators: [
      Indicator(
        id: "rate", title: Phrase(verbatim: "rate"), group: Phrase("Output", "产出"), weight: 40,
        rule: ScoringRule(.deduct, target: 95, points: 1), printed: Decimal(string: "37.5")),
      Indicator(
        id: "cases", title: Phrase(verbatim: "cases"), group: Phrase("Output", "产出"), weight: 50,
        rule: ScoringRule(.cases, points: 1), printed: 48),
      Indicator(
        id: "staff", title: Phrase(verbatim: "staff"), group: Phrase("Effect", "效益"), weight: 10,
        rule: ScoringRule(.judgement, points: 4), printed: 4),
    ])

  static func score(_ actual: [String: Decimal]) throws -> Score { try Score(card, actual: actual) }
}
