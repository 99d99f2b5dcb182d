/// A place in a text: the line and the column, both counted from 1; columns count characters.
public struct Place: Equatable, Comparable, Sendable {
  /// The line.
  public let line: Int
  /// The column.
  public let column: Int

  /// The earlier place comes first.
  public static func < (left: Place, right: Place) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
