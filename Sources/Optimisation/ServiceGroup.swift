/// A few intervals whose lost service one column counts: what their curves are short of their greatest worth together.
///
/// Windows are then plain rows of these columns. A column for each interval needs the fewest rounds of cuts but makes the
/// tableau large; few intervals in a group are the middle.
struct ServiceGroup {
  /// Rows of the intervals.
  let rows: [Int]
  /// The column.
  let loss: Int
  /// Greatest worth of all.
  let top: Double

  /// Groups of intervals that have the same goals, neighbours together.
  static func groups(
    _ curves: [Majorant?], goalsOfRow: [[Int]], size: Int, firstLoss: Int
  ) -> [ServiceGroup] {
    var groups: [ServiceGroup] = []
    var rows: [Int] = []
    func close() {
      guard !rows.isEmpty else { return }
      let top = rows.reduce(0.0) { $0 + (curves[$1]?.top ?? 0) }
      groups.append(ServiceGroup(rows: rows, loss: firstLoss + groups.count, top: top))
      rows = []
    }
    for row in curves.indices where curves[row] != nil {
      if let last = rows.last, rows.count >= size || goalsOfRow[last] != goalsOfRow[row] { close() }
      rows.append(row)
    }
    close()
    return groups
  }
}
