public import ContactCentre
public import FoundationEssentials
import Wording

/// The scorecard of an evaluation report, worked out again from the figures that it rests on.
///
/// Exact decimals throughout: a printed point is right to its last digit or it is not.
public struct Score: Equatable, Sendable {
  /// The scorecard.
  public let card: Scorecard
  /// The indicators in the order of the scorecard.
  public let indicators: [IndicatorScore]

  /// The score for the figures that were reached, by the ids of the indicators.
  ///
  /// - Throws: `ScoreError.noPoints` for an indicator whose rule needs a figure that is not there, or gives no points
  ///   for it.
  /// - Complexity: linear in the number of indicators times that of alternatives.
  public init(_ card: Scorecard, actual: [String: Decimal]) throws(ScoreError) {
    self.card = card
    var scores: [IndicatorScore] = []
    for indicator in card.indicators {
      scores.append(try IndicatorScore(indicator, actual: actual[indicator.id]))
    }
    indicators = scores
  }

  /// The groups with their sums; empty where no indicator belongs to one.
  public var groups: [ScoreGroup] {
    let groups = ScoreGroup.groups(of: indicators)
    return groups.contains { !$0.title.english.isEmpty } ? groups : []
  }

  /// The sum of the points by the rules, judgements as given.
  public var total: Decimal { all.points }

  /// The sum of the printed points; `nil` where an indicator prints none.
  public var sumOfPrinted: Decimal? { all.printed }

  /// The share of the weight whose points follow from a stated rule and raw figures, a fraction.
  public var computedShare: Decimal { all.weight > 0 ? all.computedWeight / all.weight : 0 }

  /// The total by the rules, those of the source, and those of its other places, each with its band.
  public var totals: [ScoreTotal] { ScoreTotals(card, indicators).all }

  /// The totals that land in another band than the source states.
  public var flips: [ScoreTotal] { totals.filter(\.isFlip) }

  private var all: ScoreGroup { ScoreGroup(Phrase(verbatim: ""), indicators) }
}
