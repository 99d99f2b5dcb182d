public import FoundationEssentials

/// The scorecard of an evaluation report: indicators with weights and rules, bands, and what the report prints.
public struct Scorecard: Hashable, Sendable {
  /// The bands from the best to the worst.
  public var bands: [ScoreBand]
  /// The total that the source prints; `nil` where it prints none.
  public var total: Decimal?
  /// The band that the source states, by its id; `nil` where it states none.
  public var band: String?
  /// Other places of the source that give other points.
  public var alternatives: [AlternativeScore]
  /// The indicators.
  public var indicators: [Indicator]

  /// A scorecard.
  public init(
    bands: [ScoreBand], total: Decimal? = nil, band: String? = nil, alternatives: [AlternativeScore] = [],
    indicators: [Indicator]
  ) {
    self.bands = bands
    self.total = total
    self.band = band
    self.alternatives = alternatives
    self.indicators = indicators
  }

  /// The band of a total: the best one that it reaches.
  ///
  /// - Complexity: linear in the number of bands.
  public func band(of total: Decimal) -> ScoreBand? { bands.first { $0.from <= total } }

  /// The band that the source states, or else that of its printed total.
  public var printedBand: ScoreBand? {
    band.map { id in bands.first { $0.id == id } } ?? total.flatMap { band(of: $0) }
  }
}
