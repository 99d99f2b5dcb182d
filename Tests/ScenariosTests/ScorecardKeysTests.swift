import ContactCentre
import Formulas
import FoundationEssentials
import TestSupport
import Testing
import Wording

@testable import Scenarios

@Suite("Keys of a scorecard", .tags(.exact))
struct ScorecardKeysTests {
  private func card() throws -> Scorecard {
    try #require(try Samples.file(Samples.scored).scenario.scorecard)
  }

  @Test func `bands, totals and alternatives are read`() throws {
    let card = try card()
    #expect(card.bands.map(\.id) == ["excellent", "good", "poor"])
    #expect(card.bands.map(\.title.chinese) == ["优", "良", "差"])
    #expect(card.bands.map(\.from) == [90, 80, 0])
    #expect(card.total == Decimal(string: "89.6") && card.band == "good")
    #expect(
      card.alternatives == [
        AlternativeScore(
          id: "annex", title: Phrase("annex 1", "附件1"), total: Decimal(string: "90.6"),
          points: [AlternativeScore.Points(indicator: "sustainability", points: 5)])
      ])
  }

  @Test func `indicators and their rules are read`() throws {
    let card = try card()
    #expect(
      card.indicators.map(\.rule) == [
        ScoringRule(
          .deduct, target: 97, better: .higher, share: Decimal(string: "0.05"), per: 1, counts: .whole),
        ScoringRule(.proportional, target: 100), ScoringRule(.cases, points: Decimal(string: "0.5")),
        ScoringRule(
          .steps,
          steps: [
            ScoreStep(from: 50, points: 10), ScoreStep(from: 80, points: 15),
            ScoreStep(from: 100, points: 20),
          ]), ScoringRule(.judgement, points: 4),
      ])
    #expect(card.indicators.map(\.weight) == [40, 20, 15, 20, 5])
    #expect(card.indicators.map(\.decimals) == [1, 2, nil, nil, nil])
    #expect(card.indicators.map(\.printed) == [40, Decimal(string: "17.6"), 13, 15, 4])
    #expect(
      card.indicators.map { $0.actual?.description } == [
        "100 * sum(answered) / sum(offered)", "100 * spent_yuan / budget_yuan", "late_replies",
        "knowledge_entries", nil,
      ])
    #expect(card.indicators[2].unit == Phrase("cases", "件"))
    #expect(card.indicators[0].group == Phrase("Output", "产出"))
  }

  @Test func `printed figures carry their sources`() throws {
    let provenance = try Samples.file(Samples.scored).provenance
    for path in [
      "scorecard.total", "scorecard.indicators.replies.printed", "scorecard.alternatives.annex.total",
    ] {
      let entry = try #require(provenance.first { $0.path == path }, "\(path)")
      guard case .source = entry.basis else {
        Issue.record("\(path) has no source")
        continue
      }
    }
  }

  @Test func `figures of a scorecard can be varied`() throws {
    let file = try Samples.file(Samples.scored)
    var scenario = file.scenario
    for (path, value) in [
      ("scorecard.indicators.knowledge.rule.steps.1.points", 12),
      ("scorecard.alternatives.annex.points.sustainability", 3), ("scorecard.bands.good.from", 75),
    ] {
      let figure = try #require(file.figures.first { $0.path == path }, "\(path)")
      figure.set(&scenario, Decimal(value))
    }
    #expect(scenario.scorecard?.indicators[3].rule.steps[1].points == 12)
    #expect(scenario.scorecard?.alternatives[0].points[0].points == 3)
    #expect(scenario.scorecard?.bands[1].from == 75)
  }

  @Test(arguments: [
    ("\"sum(answered) / sum(offered)\"", "scorecard.indicators.answer_rate.actual"),
    ("\"100 * sum(answred)\"", "scorecard.indicators.answer_rate.actual"),
    ("\"100 * (1\"", "scorecard.indicators.answer_rate.actual"),
  ])
  func `a formula that cannot be read or names nothing is told where it stands`(
    text: String, path: String
  )
    throws
  {
    let written = "\"100 * sum(answered) / sum(offered)\""
    let changed = try Samples.replacing(written, with: text, in: Samples.scored)
    let problems = Samples.problems(changed)
    if text.hasPrefix("\"sum(answered)") {
      #expect(problems.isEmpty)
    } else {
      #expect(problems.map(\.path) == [path])
      #expect(problems.first?.place == (try Samples.place(of: text, in: changed)))
    }
  }
}
