import ContactCentre
import FoundationEssentials
import Wording

// The part of the format that is about scorecards of evaluation reports.

extension Allowed {
  fileprivate static let points = Allowed.from(0, to: 1_000_000)
  fileprivate static let measured = Allowed.from(-1e12, to: 1e12)
}

extension Scorecard {
  static let shape = Shape<Scorecard>(fields: [
    .table("bands", \.bands, ScoreBand.shape, Words.bands) {
      ScoreBand(id: $0, title: Phrase(verbatim: $0), from: 0)
    },
    .decimal("total", \.total, .points, Words.printedTotal),
    .name("band", \.band, Words.printedBand),
    .table("alternatives", \.alternatives, AlternativeScore.shape, required: false, Words.alternatives) {
      AlternativeScore(id: $0, title: Phrase(verbatim: $0))
    },
    .table("indicators", \.indicators, Indicator.shape, Words.indicators) {
      Indicator(id: $0, title: Phrase(verbatim: $0), weight: 0, rule: ScoringRule(.judgement))
    },
  ])

  static let blank = Scorecard(bands: [], indicators: [])
}

extension ScoreBand {
  static let shape = Shape<ScoreBand>(fields: [
    .phrase("title", \.title, Words.bandTitle),
    .decimal("from", \.from, .points, Words.bandFrom),
  ])
}

extension AlternativeScore {
  static let shape = Shape<AlternativeScore>(fields: [
    .phrase("title", \.title, Words.alternativeTitle),
    .decimal("total", \.total, .points, Words.alternativeTotal),
    .entries(
      "points", \.points, of: Points.field.kind, required: false, Words.alternativePoints,
      blank: { Points(indicator: $0, points: 0) }, read: Points.field.read),
  ])
}

extension AlternativeScore.Points {
  /// An entry is the number itself, under the id of its indicator.
  static let field = Field<Self>.decimal("", \.points, .points, Words.alternativePoints)
}

extension Indicator {
  static let shape = Shape<Indicator>(fields: [
    .phrase("title", \.title, Words.indicatorTitle),
    .phrase("group", \.group, Words.indicatorGroup),
    .decimal("weight", \.weight, .above(0, to: 1_000_000), Words.weight),
    .formula("actual", \.actual, Words.actual),
    .phrase("unit", \.unit, Words.actualUnit),
    .object("rule", \.rule, ScoringRule.shape, Words.rule),
    .wholeNumber("decimals", \.decimals, .from(0, to: 6), Words.pointDecimals),
    .choice("rounding", \.rounding, required: false, Words.pointRounding),
    .decimal("printed", \.printed, .points, Words.printedPoints),
  ])
}

extension ScoringRule {
  static let shape = Shape<ScoringRule>(fields: [
    .choice("kind", \.kind, required: true, Words.ruleKind),
    .decimal("target", \.target, .measured, Words.ruleTarget),
    .choice("better", \.better, Words.better),
    .decimal("points", \.points, .points, Words.rulePoints),
    .decimal("share", \.share, .share, Words.ruleShare),
    .decimal("per", \.per, .above(0, to: 1e12), Words.rulePer),
    .choice("counts", \.counts, Words.unitCount),
    .rows("steps", \.steps, ScoreStep.shape, count: 1...100, Words.steps) { ScoreStep(from: 0, points: 0) },
  ])
}

extension ScoreStep {
  static let shape = Shape<ScoreStep>(fields: [
    .decimal("from", \.from, .measured, Words.stepFrom),
    .decimal("points", \.points, .points, Words.stepPoints),
  ])
}
