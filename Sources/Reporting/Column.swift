public import Wording

/// One column of a table: its name for programs and its title for people.
///
/// A column of quantities is aligned to the right, any other to the left; that follows from the
/// cells and is not stated here.
public struct Column: Equatable, Sendable {
  /// The name in CSV and JSON, in snake_case, with the unit where there is one (`asa_s`).
  public let key: String
  /// The title in tables and Markdown.
  public let title: Phrase
  /// The decimals shown to people, or nil for the usual ones of the kind of value: 2, and 1 for
  /// seconds. CSV and JSON always get the full value.
  public let digits: Int?

  /// A column with its name, its title and, where the usual ones do not fit, its decimals.
  public init(_ key: String, _ title: Phrase, digits: Int? = nil) {
    self.key = key
    self.title = title
    self.digits = digits
  }
}
