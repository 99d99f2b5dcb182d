import ContactCentre
import FoundationEssentials

/// Works out the totals of a scorecard beside the band that its source states.
struct ScoreTotals {
  private let card: Scorecard
  private let scores: [IndicatorScore]
  /// The printed points of the indicators that have some, by id.
  private let printed: [String: Decimal]

  init(_ card: Scorecard, _ scores: [IndicatorScore]) {
    self.card = card
    self.scores = scores
    printed = Dictionary(
      card.indicators.compactMap { indicator in indicator.printed.map { (indicator.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// All totals that the figures lead to.
  var all: [ScoreTotal] {
    let rules = Dictionary(
      scores.map { ($0.indicator.id, $0.points) }, uniquingKeysWith: { first, _ in first })
    return [
      total(.rules, sum(rules), rules), total(.printed, card.total, printed),
      total(.printedPoints, sum(printed), printed),
    ].compactMap { $0 } + card.alternatives.flatMap { totals(of: $0) }
  }

  private func totals(of alternative: AlternativeScore) -> [ScoreTotal] {
    var points = printed
    for given in alternative.points { points[given.indicator] = given.points }
    return [
      total(.alternative(alternative.id), alternative.total, points),
      total(.alternativePoints(alternative.id), alternative.points.isEmpty ? nil : sum(points), points),
    ].compactMap { $0 }
  }

  /// The sum of the points of all indicators; nil where one has none.
  private func sum(_ points: [String: Decimal]) -> Decimal? {
    let known = card.indicators.compactMap { points[$0.id] }
    return known.count == card.indicators.count ? known.reduce(0, +) : nil
  }

  private func total(
    _ origin: ScoreTotal.Origin, _ sum: Decimal?, _ points: [String: Decimal]
  ) -> ScoreTotal? {
    sum.map { sum in
      let isFlip = isFlip(sum)
      return ScoreTotal(
        origin: origin, points: sum, band: card.band(of: sum), isFlip: isFlip,
        causes: isFlip ? causes(points) : [])
    }
  }

  /// Whether a total lands in another band than the source states.
  private func isFlip(_ total: Decimal) -> Bool {
    card.printedBand.map { $0.id != card.band(of: total)?.id } ?? false
  }

  /// The indicators whose points make the difference to the printed ones.
  private func causes(_ points: [String: Decimal]) -> [String] {
    let differences = card.indicators.compactMap { indicator -> (id: String, points: Decimal)? in
      guard let points = points[indicator.id], let printed = printed[indicator.id], points != printed else {
        return nil
      }
      return (indicator.id, points - printed)
    }
    guard let base = card.total ?? sum(printed), !isFlip(base) else { return differences.map(\.id) }
    let alone = differences.filter { isFlip(base + $0.points) }
    return (alone.isEmpty ? differences : alone).map(\.id)
  }
}
