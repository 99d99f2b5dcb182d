import ContactCentre
import Formulas
import FoundationEssentials
import TestSupport
import Testing
import Wording

@testable import Scenarios

@Suite("Rules between the figures of a scorecard", .tags(.exact))
struct ScorecardRuleTests {
  struct Breach: Sendable, CustomStringConvertible {
    let path: String
    let problem: Phrase
    let spoil: @Sendable (inout Scorecard) -> Void
    var description: String { "\(path): \(problem.english)" }

    init(_ path: String, _ problem: Phrase, _ spoil: @escaping @Sendable (inout Scorecard) -> Void) {
      self.path = "scorecard\(path)"
      self.problem = problem
      self.spoil = spoil
    }

    /// A breach of the rule of an indicator, by its place.
    static func rule(
      _ index: Int, _ key: String, _ problem: Phrase, _ spoil: @escaping @Sendable (inout ScoringRule) -> Void
    ) -> Breach {
      let id = ["answer_rate", "spending", "replies", "knowledge", "sustainability"][index]
      return Breach(".indicators.\(id).rule\(key)", problem) { spoil(&$0.indicators[index].rule) }
    }
  }

  static let breaches: [Breach] = [
    Breach(".bands", ScenarioWording.needsOne) { ($0.bands, $0.band) = ([], nil) },
    Breach(".bands.good.from", ScenarioWording.bandsFall("good", below: "excellent")) {
      $0.bands[1].from = 90
    },
    Breach(".bands.poor.from", ScenarioWording.bandsFall("poor", below: "good")) { $0.bands[2].from = 81 },
    Breach(".bands.poor.from", ScenarioWording.lowestBand) { $0.bands[2].from = 10 },
    Breach(
      ".band",
      ScenarioWording.unknownName("god", among: ["excellent", "good", "poor"], nearest: "good")
    ) { $0.band = "god" },
    Breach(".alternatives.annex", ScenarioWording.alternativeForm) {
      ($0.alternatives[0].total, $0.alternatives[0].points) = (nil, [])
    },
    Breach(
      ".alternatives.annex.points.reply",
      ScenarioWording.unknownName(
        "reply", among: ["answer_rate", "spending", "replies", "knowledge", "sustainability"],
        nearest: Suggestion.nearest(
          to: "reply", among: ["answer_rate", "spending", "replies", "knowledge", "sustainability"]))
    ) { $0.alternatives[0].points = [AlternativeScore.Points(indicator: "reply", points: 1)] },
    Breach(".indicators", ScenarioWording.needsOne) { ($0.indicators, $0.alternatives) = ([], []) },
    Breach(".indicators.total", ScenarioWording.reservedName("total")) {
      $0.indicators[4] = Indicator(
        id: "total", title: Phrase(verbatim: "total"), weight: 5, rule: ScoringRule(.judgement, points: 4))
      $0.alternatives = []
    },
    Breach(".indicators.replies", ScenarioWording.ruleNeeds("actual", kind: "cases")) {
      $0.indicators[2].actual = nil
    },
    Breach(".indicators.sustainability.actual", ScenarioWording.ruleForbids("actual", kind: "judgement")) {
      $0.indicators[4].actual = $0.indicators[2].actual
    },
    .rule(0, "", ScenarioWording.ruleNeeds("target", kind: "deduct")) { $0.target = nil },
    .rule(0, "", ScenarioWording.pointsOrShare(kind: "deduct")) { $0.share = nil },
    .rule(0, "", ScenarioWording.pointsOrShare(kind: "deduct")) { $0.points = 1 },
    .rule(0, ".steps", ScenarioWording.ruleForbids("steps", kind: "deduct")) {
      $0.steps = [ScoreStep(from: 1, points: 1)]
    },
    .rule(1, "", ScenarioWording.ruleNeeds("target", kind: "proportional")) { $0.target = nil },
    .rule(1, ".target", ScenarioWording.targetAboveZero) { $0.target = 0 },
    .rule(1, ".better", ScenarioWording.ruleForbids("better", kind: "proportional")) { $0.better = .lower },
    .rule(1, ".counts", ScenarioWording.ruleForbids("counts", kind: "proportional")) { $0.counts = .whole },
    .rule(2, "", ScenarioWording.pointsOrShare(kind: "cases")) { $0.points = nil },
    .rule(2, ".target", ScenarioWording.ruleForbids("target", kind: "cases")) { $0.target = 0 },
    .rule(3, "", ScenarioWording.ruleNeeds("steps", kind: "steps")) { $0.steps = [] },
    .rule(3, ".per", ScenarioWording.ruleForbids("per", kind: "steps")) { $0.per = 1 },
    .rule(3, ".steps.1.from", ScenarioWording.stepsRise) { $0.steps[1].from = 50 },
    .rule(3, ".steps.2.points", ScenarioWording.stepsRise) { $0.steps[2].points = 14 },
    .rule(3, ".steps.2.points", ScenarioWording.aboveWeight) { $0.steps[2].points = 21 },
    .rule(4, "", ScenarioWording.ruleNeeds("points", kind: "judgement")) { $0.points = nil },
    .rule(4, ".points", ScenarioWording.aboveWeight) { $0.points = 6 },
    .rule(4, ".share", ScenarioWording.ruleForbids("share", kind: "judgement")) { $0.share = 1 },
  ]

  @Test(arguments: breaches)
  func `a breach is found at its key and nothing else is`(breach: Breach) throws {
    var scenario = try Samples.file(Samples.scored).scenario
    var card = try #require(scenario.scorecard)
    breach.spoil(&card)
    scenario.scorecard = card
    #expect(
      scenario.inconsistencies() == [Inconsistency(path: breach.path, problem: breach.problem)])
  }

  @Test func `a printed total that is no sum is no breach`() throws {
    var scenario = try Samples.file(Samples.scored).scenario
    scenario.scorecard?.total = 12
    #expect(scenario.inconsistencies().isEmpty)
  }
}
