/// A column that a command reads from a table: its name, and its name in Chinese.
struct InputColumn: Equatable, Sendable {
  /// The name in results, messages and help.
  let name: String
  /// The other name, with the unit where there is one.
  let chinese: String

  /// Whether a header names the column: in either language, in capitals or not, whatever stands between its words.
  func isNamed(by header: String) -> Bool {
    let words = Self.letters(of: header)
    return words == Self.letters(of: name) || words == Self.letters(of: chinese)
  }

  /// A name without spaces, underscores, hyphens and brackets, in small letters: `Handle time (s)` is `handle_time_s`.
  private static func letters(of name: String) -> String {
    name.lowercased().filter { !$0.isWhitespace && !"_-()[]（）【】".contains($0) }
  }
}
