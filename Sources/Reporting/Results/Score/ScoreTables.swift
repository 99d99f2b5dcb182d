import ContactCentre
import Formulas
import FoundationEssentials
import Planning
import Wording

/// The tables of a score.
struct ScoreTables {
  private let score: Score

  init(_ score: Score) { self.score = score }

  /// The indicators; with their formulas where `isComplete`.
  func indicators(isComplete: Bool) -> Table {
    let formula = isComplete ? [Column("formula", ScoreWording.formula)] : []
    return Table(
      "indicators", title: ScoreWording.indicators,
      columns: [
        Column("indicator", ScoreWording.indicator), Column("group", ScoreWording.group),
        Column("actual", ScoreWording.actual, digits: 2), Column("unit", ScoreWording.unit),
      ] + formula + [
        Column("rule", ScoreWording.rule), Column("weight", ScoreWording.weight),
        Column("points", ScoreWording.points), Column("printed", ScoreWording.printed),
        Column("verdict", ScoreWording.verdict), Column("basis", ScoreWording.basis),
      ],
      rows: score.indicators.map { row($0, hasFormula: isComplete) }, isPrimary: true)
  }

  private func row(_ line: IndicatorScore, hasFormula: Bool) -> [Cell] {
    let indicator = line.indicator
    let basis = line.isComputed ? "computed" : "judgement"
    return [
      .code(indicator.id, indicator.title), .title(indicator.group), .decimal(line.actual),
      .title(indicator.unit),
    ] + (hasFormula ? [.text(indicator.actual?.description)] : []) + [
      .phrase(RuleText.phrase(indicator.rule)), .decimal(indicator.weight), .decimal(line.points),
      .decimal(indicator.printed),
      line.verdict.map { .code($0.rawValue, ScoreWording.verdictName($0.rawValue)) } ?? .empty,
      .code(basis, ScoreWording.basisName(basis)),
    ]
  }

  /// The groups with their sums.
  var groups: Table {
    Table(
      "groups", title: ScoreWording.groups,
      columns: [
        Column("group", ScoreWording.group), Column("weight", ScoreWording.weight),
        Column("computed_weight", ScoreWording.computedWeight), Column("points", ScoreWording.points),
        Column("printed", ScoreWording.printed),
      ],
      rows: score.groups.map { group in
        [
          .phrase(group.title.english.isEmpty ? ScoreWording.ungrouped : group.title),
          .decimal(group.weight), .decimal(group.computedWeight), .decimal(group.points),
          .decimal(group.printed),
        ]
      })
  }

  /// The totals with their bands.
  var totals: Table {
    Table(
      "totals", title: ScoreWording.totals,
      columns: [
        Column("total", ScoreWording.totalColumn), Column("alternative", ScoreWording.place),
        Column("points", ScoreWording.points), Column("band", ScoreWording.bandColumn),
        Column("is_flip", ScoreWording.flip), Column("causes", ScoreWording.causes),
      ],
      rows: score.totals.map { total in
        let alternative = total.origin.alternative.map { id in
          score.card.alternatives.first { $0.id == id }.map { Cell.code(id, $0.title) } ?? .text(id)
        }
        return [
          .code(total.origin.key, ScoreWording.origin(total.origin.key)), alternative ?? .empty,
          .decimal(total.points), .band(total.band), .flag(total.isFlip),
          .text(total.causes.isEmpty ? nil : total.causes.joined(separator: " ")),
        ]
      })
  }

  /// The bands, from the best to the worst.
  var bands: Table {
    Table(
      "bands", title: ScoreWording.bands,
      columns: [Column("band", ScoreWording.bandColumn), Column("from", ScoreWording.from)],
      rows: score.card.bands.map { [.band($0), .decimal($0.from)] })
  }
}

extension ScoreTotal.Origin {
  /// The name for programs.
  var key: String {
    switch self {
    case .rules: "rules"
    case .printed: "printed"
    case .printedPoints: "printed_points"
    case .alternative: "alternative"
    case .alternativePoints: "alternative_points"
    }
  }

  /// The printed total of which this is the sum of the points.
  var printedBeside: ScoreTotal.Origin? {
    switch self {
    case .printedPoints: .printed
    case .alternativePoints(let id): .alternative(id)
    case .rules, .printed, .alternative: nil
    }
  }

  /// The alternative that the total belongs to.
  var alternative: String? {
    switch self {
    case .alternative(let id), .alternativePoints(let id): id
    case .rules, .printed, .printedPoints: nil
    }
  }
}
