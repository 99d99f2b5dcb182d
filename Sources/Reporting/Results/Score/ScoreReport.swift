import ContactCentre
import FoundationEssentials
public import Planning
import Wording

/// A score as a report.
public struct ScoreReport {
  private let score: Score
  private let identity: ScenarioIdentity

  /// A score with the origin of its figures.
  public init(_ score: Score, identity: ScenarioIdentity) {
    self.score = score
    self.identity = identity
  }

  /// The report; formulas, and every sourced and assumed figure on its own, where `isComplete`.
  public func report(isComplete: Bool) -> Report {
    let tables = ScoreTables(score)
    return Report(
      schema: "hotline-score/1", title: identity.scenario.title, facts: identity.facts + facts,
      tables: [tables.indicators(isComplete: isComplete), tables.groups, tables.totals, tables.bands]
        + identity.provenanceTables(isComplete: isComplete),
      notes: ScoreNotes(score).all + [identity.restsOn])
  }

  private var facts: [Fact] {
    let differing = score.indicators.count { $0.verdict == .differs }
    return [
      Fact("total", ScoreWording.total, .decimal(score.total)),
      Fact("band", ScoreWording.band, .band(score.card.band(of: score.total))),
      Fact("printed_total", ScoreWording.printedTotal, .decimal(score.card.total)),
      Fact("printed_band", ScoreWording.printedBand, .band(score.card.printedBand)),
      Fact("sum_of_printed", ScoreWording.sumOfPrinted, .decimal(score.sumOfPrinted)),
      Fact(
        "computed_share", ScoreWording.computedShare, .share(Double(score.computedShare.description))),
      Fact("differing_count", ScoreWording.differing, .integer(differing)),
      Fact("flip_count", ScoreWording.flips, .integer(score.flips.count)),
    ]
  }
}

extension Cell {
  /// A band, or `empty` where there is none.
  static func band(_ band: ScoreBand?) -> Cell { band.map { .code($0.id, $0.title) } ?? .empty }

  /// A text of the scenario, or `empty` where it has none.
  static func title(_ phrase: Phrase) -> Cell { phrase.english.isEmpty ? .empty : .phrase(phrase) }
}
