import ContactCentre
public import FoundationEssentials
public import Wording

/// The points of the indicators that belong together.
public struct ScoreGroup: Equatable, Sendable {
  /// The name of the group; empty for indicators without one.
  public let title: Phrase
  /// The most points of its indicators.
  public let weight: Decimal
  /// The most points of those indicators whose points follow from a rule.
  public let computedWeight: Decimal
  /// Their points by the rules, judgements as given.
  public let points: Decimal
  /// The sum of their printed points; `nil` where one prints none.
  public let printed: Decimal?

  init(_ title: Phrase, _ scores: [IndicatorScore]) {
    self.title = title
    weight = scores.reduce(0) { $0 + $1.indicator.weight }
    computedWeight = scores.filter(\.isComputed).reduce(0) { $0 + $1.indicator.weight }
    points = scores.reduce(0) { $0 + $1.points }
    printed = scores.reduce(Decimal(0) as Decimal?) { sum, score in
      score.indicator.printed.flatMap { printed in sum.map { $0 + printed } }
    }
  }

  /// The groups of some indicators, in the order in which they first occur.
  static func groups(of scores: [IndicatorScore]) -> [ScoreGroup] {
    var titles: [Phrase] = []
    for score in scores where !titles.contains(score.indicator.group) { titles.append(score.indicator.group) }
    return titles.map { title in ScoreGroup(title, scores.filter { $0.indicator.group == title }) }
  }
}
