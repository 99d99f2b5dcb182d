import ContactCentre
import FoundationEssentials
import Planning
import Wording

/// What a score found, in words: points that differ, totals that do not add up, bands that flip.
struct ScoreNotes {
  private let score: Score
  private let titles: [String: Phrase]

  init(_ score: Score) {
    self.score = score
    titles = Dictionary(
      score.card.indicators.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  var all: [Phrase] {
    differences + sums + flips.map { flip($0) }
      + (score.indicators.allSatisfy(\.isComputed) ? [] : [ScoreWording.judgementNote])
  }

  private var differences: [Phrase] {
    score.indicators.filter { $0.verdict == .differs }.map { line in
      let text = line.isComputed ? ScoreWording.differs : ScoreWording.judgementDiffers
      return text(line.indicator.title, Self.text(line.indicator.printed), Self.text(line.points))
    }
  }

  /// Totals that are not the sums of their points.
  private var sums: [Phrase] {
    func points(_ origin: ScoreTotal.Origin) -> Decimal? {
      score.totals.first { $0.origin == origin }?.points
    }
    let printed = Self.unequal(score.card.total, score.sumOfPrinted).map {
      ScoreWording.sumDiffers($0, sum: $1)
    }
    return [printed].compactMap { $0 }
      + score.card.alternatives.compactMap { alternative in
        Self.unequal(alternative.total, points(.alternativePoints(alternative.id))).map {
          ScoreWording.alternativeDiffers(alternative.title, total: $0, sum: $1)
        }
      }
  }

  /// The flips, without sums that say the same as the total printed beside them.
  private var flips: [ScoreTotal] {
    let flips = score.flips
    return flips.filter { flip in
      let printed = flip.origin.printedBeside
      return !flips.contains { $0.origin == printed && $0.points == flip.points }
    }
  }

  private func flip(_ total: ScoreTotal) -> Phrase {
    let titles = total.causes.map { self.titles[$0] ?? Phrase(verbatim: $0) }
    let causes = titles.dropFirst().reduce(titles.first) { list, title in
      list.map { $0 + ScoreWording.separator + title }
    }
    let place = total.origin.alternative.flatMap { id in score.card.alternatives.first { $0.id == id } }
    let origin = ScoreWording.origin(total.origin.key)
    return ScoreWording.flip(
      place.map { $0.title + ReportWording.colon + origin } ?? origin, points: Self.text(total.points),
      band: total.band?.title ?? ReportWording.undefined,
      printed: score.card.printedBand?.title ?? ReportWording.undefined, causes: causes)
  }

  /// Two numbers as text where both are there and differ.
  private static func unequal(_ one: Decimal?, _ other: Decimal?) -> (String, String)? {
    guard let one, let other, one != other else { return nil }
    return (text(one), text(other))
  }

  /// A number to at most four decimals, without zeros at its end.
  private static func text(_ value: Decimal?) -> String {
    value.map { NumberText.upTo(4, $0) } ?? ReportWording.undefined.english
  }
}
