/// How JSON writes a table. Every other format always shows all its columns.
public enum TableForm: Equatable, Sendable {
  /// An array of objects, one for each row.
  case rows
  /// An object: a column of names that differ, each with the value of another column of its row.
  case members(name: String, value: String)
  /// An array of the values of one column.
  case values(String)

  /// The keys of the columns that the form names.
  var columns: [String] {
    switch self {
    case .rows: []
    case .members(let name, let value): [name, value]
    case .values(let key): [key]
    }
  }
}
