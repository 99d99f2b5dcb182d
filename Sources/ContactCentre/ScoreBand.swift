public import FoundationEssentials
public import Wording

/// A grade that a total earns: "excellent" from 90 points, "good" from 80.
public struct ScoreBand: Hashable, Sendable {
  /// The name in key paths and reports for programs.
  public let id: String
  /// The name that people read.
  public var title: Phrase
  /// The fewest points of the band; it ends below the next better one.
  public var from: Decimal

  /// A band.
  public init(id: String, title: Phrase, from: Decimal) {
    self.id = id
    self.title = title
    self.from = from
  }
}
