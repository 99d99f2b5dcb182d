import ContactCentre
import FoundationEssentials
import TestSupport
import Testing

/// Points by each kind of rule at, above, just below and far below its target, worked out by hand.
@Suite(.tags(.exact)) struct ScoringRuleTests {
  private func points(_ rule: ScoringRule, _ actual: String, weight: String = "3") throws -> Decimal? {
    rule.points(for: Decimal(string: actual), weight: try #require(Decimal(string: weight)))
  }

  private func expect(
    _ rule: ScoringRule, weight: String = "3", _ cases: [(actual: String, points: String)]
  ) throws {
    for (actual, expected) in cases {
      #expect(try points(rule, actual, weight: weight) == Decimal(string: expected), "\(actual)")
    }
  }

  @Test func aPointOffForEveryUnitShort() throws {
    try expect(
      ScoringRule(.deduct, target: 95, points: 1),
      [
        ("95", "3"), ("97.39", "3"), ("94.999", "2.999"), ("93.5", "1.5"), ("92", "0"), ("91.9", "0"),
        ("-1000", "0"),
      ])
  }

  @Test func lessIsBetter() throws {
    try expect(
      ScoringRule(.deduct, target: 267, better: .lower, points: 1, per: 2, counts: .whole), weight: "4",
      [("18", "4"), ("267", "4"), ("268.9", "4"), ("269", "3"), ("272.5", "2"), ("1000", "0")])
  }

  @Test func onlyWholeUnitsCount() throws {
    try expect(
      ScoringRule(.deduct, target: 150_000, points: 1, per: 1000, counts: .whole), weight: "4",
      [("150000", "4"), ("149999", "4"), ("149001", "4"), ("149000", "3"), ("146000", "0"), ("1", "0")])
  }

  @Test func unitsThatAreBegunCount() throws {
    try expect(
      ScoringRule(.deduct, target: 150_000, points: 1, per: 1000, counts: .started), weight: "4",
      [("150000", "4"), ("149999", "3"), ("149000", "3"), ("148999", "2"), ("0", "0")])
  }

  @Test func aShareOfTheWeightGoesOff() throws {
    let rule = ScoringRule(.deduct, target: 80, share: Decimal(string: "0.015"), per: 1)
    try expect(
      rule, weight: "10", [("80", "10"), ("65.56", "7.834"), ("49.6", "5.44"), ("13", "0"), ("0", "0")])
    try expect(rule, weight: "2", [("49.6", "1.088")])
  }

  @Test func aSizeOfUnitThatDividesNothingIsStillExact() throws {
    try expect(ScoringRule(.deduct, target: 1, points: 3, per: 3), [("0", "2"), ("0.5", "2.5")])
  }

  @Test func inProportionToATarget() throws {
    try expect(
      ScoringRule(.proportional, target: 7),
      [("7", "3"), ("9", "3"), ("3.5", "1.5"), ("0", "0"), ("-2", "0")])
    try expect(ScoringRule(.proportional, target: 100), weight: "10", [("17.16", "1.716"), ("100", "10")])
  }

  @Test func theHighestStepThatIsReached() throws {
    let steps = [ScoreStep(from: 80, points: 1), ScoreStep(from: 90, points: 2)]
    try expect(
      ScoringRule(.steps, steps: steps), [("95", "2"), ("90", "2"), ("89.99", "1"), ("80", "1"), ("79", "0")])
  }

  @Test func everyCaseCosts() throws {
    try expect(
      ScoringRule(.cases, points: Decimal(string: "0.1")), weight: "2",
      [("0", "2"), ("1", "1.9"), ("19", "0.1"), ("20", "0"), ("21", "0"), ("-5", "2")])
    try expect(ScoringRule(.cases, share: Decimal(string: "0.1")), [("2", "2.4")])
    try expect(
      ScoringRule(.cases, points: 1, per: 2, counts: .whole), [("1", "3"), ("2", "2"), ("3", "2")])
  }

  @Test func judgementGivesWhatSomebodyGave() {
    let rule = ScoringRule(.judgement, points: 2)
    #expect(rule.points(for: nil, weight: 3) == 2)
    #expect(rule.points(for: 1000, weight: 3) == 2)
  }

  @Test func thereAreNoPointsWithoutAnActualFigureOrTheFiguresOfTheRule() {
    #expect(ScoringRule(.deduct, target: 95, points: 1).points(for: nil, weight: 3) == nil)
    #expect(ScoringRule(.deduct, target: 95, points: 1).points(for: .nan, weight: 3) == nil)
    #expect(ScoringRule(.deduct, points: 1).points(for: 95, weight: 3) == nil)
    #expect(ScoringRule(.deduct, target: 95).points(for: 95, weight: 3) == nil)
    #expect(ScoringRule(.proportional, target: 0).points(for: 95, weight: 3) == nil)
    #expect(ScoringRule(.judgement).points(for: nil, weight: 3) == nil)
  }

  @Test func numbersAtTheEdgeOfADecimalStopNothing() throws {
    let tiny = try #require(Decimal(string: "1e-127"))
    let huge = try #require(Decimal(string: "9e126"))
    for rule in [
      ScoringRule(.deduct, target: huge, points: tiny, per: huge), ScoringRule(.cases, points: tiny),
      ScoringRule(.deduct, target: tiny, share: tiny, per: tiny, counts: .started),
      ScoringRule(.proportional, target: tiny), ScoringRule(.cases, points: huge, per: tiny, counts: .whole),
    ] {
      for actual in [tiny, -tiny, huge, -huge, 0] {
        let points = rule.points(for: actual, weight: 3)
        #expect(points.map { $0 >= 0 && $0 <= 3 } ?? true)
      }
    }
  }
}
