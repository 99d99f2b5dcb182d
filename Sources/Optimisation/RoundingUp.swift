/// Whole counts near the values of a relaxation that meet every need: all values rounded down, then templates added
/// by what they mend for their cost, and those taken away that nothing needs.
enum RoundingUp {
  static func counts(_ model: IntegerModel, covering: Int, near values: [Double]) -> [Double]? {
    var counts = (0..<model.columns).map { max(0, min(model.limits[$0], (values[$0] + 1e-6).rounded(.down))) }
    let rows = model.rows[..<covering]
    var missing = rows.map { $0.lower - $0.activity(counts) }
    var room = rows.map { $0.upper - $0.activity(counts) }
    var entries = [[Int]](repeating: [], count: model.columns)
    for (index, row) in rows.enumerated() { for column in row.columns { entries[column].append(index) } }
    func fits(_ column: Int) -> Bool {
      counts[column] < model.limits[column] && entries[column].allSatisfy { room[$0] >= 1 }
    }
    while missing.contains(where: { $0 > 0 }) {
      var (chosen, best) = (-1, 0.0)
      for column in 0..<model.columns {
        var mended = 0.0
        for row in entries[column] where missing[row] > 0 { mended += 1 }
        guard mended > 0, fits(column) else { continue }
        let rest = values[column] - counts[column]
        let score = (mended + max(0, rest)) / (model.costs[column] + 1e-9)
        if score > best { (chosen, best) = (column, score) }
      }
      guard chosen >= 0 else { return nil }
      counts[chosen] += 1
      for row in entries[chosen] {
        missing[row] -= 1
        room[row] -= 1
      }
    }
    for column in (0..<model.columns).sorted(by: { model.costs[$0] > model.costs[$1] }) {
      while counts[column] > 0, entries[column].allSatisfy({ missing[$0] < 0 }) {
        counts[column] -= 1
        for row in entries[column] { missing[row] += 1 }
      }
    }
    return counts
  }
}
