public import Wording

/// One value at the head of a report: the seed, the scenario's name, the total cost.
public struct Fact: Equatable, Sendable {
  /// The name in JSON, in snake_case.
  public let key: String
  /// The title in tables and Markdown.
  public let title: Phrase
  /// The value.
  public let value: Cell
  /// The decimals shown to people, or nil for the usual ones of the kind of value.
  public let digits: Int?

  /// A fact with its name, its title and its value.
  public init(_ key: String, _ title: Phrase, _ value: Cell, digits: Int? = nil) {
    self.key = key
    self.title = title
    self.value = value
    self.digits = digits
  }
}
