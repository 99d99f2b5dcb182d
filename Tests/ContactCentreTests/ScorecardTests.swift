import ContactCentre
import FoundationEssentials
import TestSupport
import Testing
import Wording

@Suite(.tags(.exact)) struct ScorecardTests {
  private let bands = [
    ScoreBand(id: "excellent", title: Phrase(verbatim: "excellent"), from: 90),
    ScoreBand(id: "good", title: Phrase(verbatim: "good"), from: 80),
    ScoreBand(id: "poor", title: Phrase(verbatim: "poor"), from: 0),
  ]

  @Test(arguments: [
    ("100", "excellent"), ("90", "excellent"), ("89.99", "good"), ("80", "good"), ("79.5", "poor"),
    ("0", "poor"),
  ])
  func aTotalHasTheBestBandThatItReaches(total: String, band: String) throws {
    let card = Scorecard(bands: bands, indicators: [])
    #expect(card.band(of: try #require(Decimal(string: total)))?.id == band)
  }

  @Test func theBandThatIsStatedGoesBeforeThatOfTheTotal() {
    #expect(Scorecard(bands: bands, total: 95, band: "good", indicators: []).printedBand?.id == "good")
    #expect(Scorecard(bands: bands, total: 95, indicators: []).printedBand?.id == "excellent")
    #expect(Scorecard(bands: bands, indicators: []).printedBand == nil)
  }

  @Test(arguments: [
    ("2.53", 1, "2.5"), ("2.55", 1, "2.6"), ("5.44", 1, "5.4"), ("1.716", 2, "1.72"), ("1.715", 2, "1.72"),
    ("1.7149999999999999999999999999999999999", 2, "1.71"), ("2", 3, "2"), ("0.5", 0, "1"), ("0.49", 0, "0"),
  ])
  func pointsAreRoundedHalfUp(exact: String, decimals: Int, printed: String) throws {
    let rule = ScoringRule(.judgement, points: Decimal(string: exact))
    let indicator = Indicator(
      id: "x", title: Phrase(verbatim: "x"), weight: 10, rule: rule, decimals: decimals)
    #expect(indicator.points(for: nil) == Decimal(string: printed))
  }

  @Test func roundingNeverGoesBeyondTheWeight() {
    let rule = ScoringRule(.proportional, target: 1)
    let indicator = Indicator(
      id: "x", title: Phrase(verbatim: "x"), weight: Decimal(string: "2.5") ?? 0, rule: rule,
      decimals: 0)
    #expect(indicator.points(for: 1) == Decimal(string: "2.5"))
  }
}
