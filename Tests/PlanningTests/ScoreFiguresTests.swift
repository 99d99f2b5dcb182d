import ContactCentre
import Formulas
import FoundationEssentials
import Planning
import Scenarios
import TestSupport
import Testing
import Wording

/// Scores of a scenario's own scorecard, and what formulas may name of them.
@Suite(.tags(.exact)) struct ScoreFiguresTests {
  /// The small scorecard in the shipped scenario, with formulas for the rate and the cases.
  private func scenario(rate: String = "at(days_met, 1) + 90", cases: String = "2") throws -> Scenario {
    var scenario = try ScenarioFile(bytes: SourceTree.bytes("scenarios/shenzhen-2018.json")).scenario
    var card = SmallCard.card
    card.indicators[0].actual = try Formula(rate)
    card.indicators[1].actual = try Formula(cases)
    scenario.scorecard = card
    scenario.evidence = Evidence()
    scenario.evidence.facts = [SourceFact(id: "days_met", title: scenario.title, value: .list([3, 4]))]
    return scenario
  }

  private func value(_ text: String, _ scenario: Scenario) throws -> Decimal? {
    let formula = try Formula(text)
    return try EvidenceScope(scenario, figures: [:], for: [formula]).value(of: formula).number
  }

  @Test func theActualFigureIsThatOfItsFormula() throws {
    let score = try Score(scenario(), figures: [:])
    #expect(score == (try Score(score.card, actual: ["rate": 93, "cases": 2])))
    #expect(score.indicators.map(\.actual) == [93, 2, nil])
    #expect(try Score(scenario(rate: "{workforce.agents}"), figures: ["workforce.agents": 94]).total == 91)
  }

  @Test func formulasKnowTheScore() throws {
    let scenario = try scenario()
    #expect(try value("score.total", scenario) == 90)
    #expect(try value("score.rate + score.staff", scenario) == 42)
    #expect(try value("score.computed_share", scenario) == Decimal(9) / 10)
    #expect(throws: FormulaError.self) { try value("score.unheard", scenario) }
    #expect(ComputedFigures.names(of: scenario).contains("score.cases"))
    var without = scenario
    without.scorecard = nil
    #expect(throws: FormulaError.self) { try value("score.total", without) }
  }

  @Test func aFigureThatCannotBeComputedIsToldByItsIndicator() throws {
    for formula in ["1 / 0", "unheard", "days_met", "at(days_met, 3)"] {
      #expect {
        try Score(scenario(cases: formula), figures: [:])
      } throws: { error in
        if case ScoreError.noValue(indicator: "cases", _) = error { true } else { false }
      }
    }
  }

  @Test func aScoreThatRestsOnItselfIsRefusedAndNotFollowed() throws {
    let scenario = try scenario(cases: "score.total")
    #expect(
      scenario.inconsistencies().map(\.path) == ["scorecard.indicators.cases.actual"])
    #expect(throws: ScoreError.self) { try Score(scenario, figures: [:]) }
    #expect(throws: FormulaError.self) { try value("score.total", scenario) }
  }

  @Test func aForecastCanBeScored() throws {
    let scenario = try scenario(rate: "100 * forecast.answer_rate - 4")
    let rate = try #require(try value("100 * forecast.answer_rate - 4", scenario))
    let score = try Score(scenario, figures: [:])
    #expect(score.indicators[0].actual == rate)
    #expect(score.indicators[0].points == scenario.scorecard?.indicators[0].points(for: rate))
  }
}
