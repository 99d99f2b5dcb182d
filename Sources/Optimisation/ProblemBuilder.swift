/// Makes the search's problem of the templates and intervals that are left.
struct ProblemBuilder {
  let aim: CoveringAim
  let intervals: [Int]
  let templates: [Int]
  /// Greatest count of each template of the covering.
  let limits: [Int]
  /// The caps that could be reached.
  let caps: [Int]

  /// Coefficients of caps stay below this, so that all rows are of like size.
  private static let largest = 64.0

  /// Intervals whose lost service a column counts together: more in a week than in a day, or the tableau grows too large.
  private var groupSize: Int { max(1, intervals.count / 100) }

  func problem() -> CoverProblem {
    let chosen = templates.map { aim.covering.templates[$0] }
    let most = templates.map { Double(limits[$0]) }
    let curves = intervals.map { interval in
      aim.curves[interval].map { Majorant($0, from: aim.needs[interval], to: aim.useful[interval]) }
    }
    let goals = self.goals
    var goalsOfRow = intervals.map { _ in [Int]() }
    for (index, goal) in goals.enumerated() { for row in goal.rows { goalsOfRow[row].append(index) } }
    let groups = ServiceGroup.groups(
      curves, goalsOfRow: goalsOfRow, size: groupSize, firstLoss: chosen.count)
    let scale = Dyadic.ceiling(curves.reduce(0) { max($0, $1?.slope(0) ?? 0) })
    var model = emptyModel(chosen, most, groups.map { lost($0, curves) / scale })
    let checked = intervalRows(chosen, most) + capRows(most)
    let windows = aim.seeksService ? [] : goals.map { windowRow($0, groups, model, scale) }
    for row in checked + windows { model.append(row) }
    let counts = countRows(chosen, most)
    for row in counts { model.append(row) }
    return CoverProblem(
      model: model, intervals: intervals.count, checked: checked.count,
      counts: (model.rows.count - counts.count)..<model.rows.count, people: chosen.indices, curves: curves,
      goals: goals, goalsOfRow: goalsOfRow, groups: groups, scale: scale,
      entries: entries(checked, of: chosen.count))
  }

  private func emptyModel(_ chosen: [CoverTemplate], _ most: [Double], _ lost: [Double]) -> IntegerModel {
    guard !aim.seeksService else {
      return IntegerModel(
        costs: chosen.map { _ in 0 } + lost.map { _ in 1 }, limits: most + lost, unit: 0x1p-20)
    }
    let unit = chosen.reduce(0) { greatestCommonDivisor($0, $1.cost) }
    return IntegerModel(
      costs: chosen.map { Double($0.cost) } + lost.map { _ in 0 }, limits: most + lost,
      unit: Double(max(1, unit)))
  }

  /// What a group can lose at most, and a little more.
  private func lost(_ group: ServiceGroup, _ curves: [Majorant?]) -> Double {
    let least = group.rows.reduce(0.0) { $0 + (curves[$1]?.value(curves[$1]?.corners.first ?? 0) ?? 0) }
    return 1.01 * max(0, group.top - least) + 1e-6 * (abs(group.top) + abs(least))
  }

  /// A window: its groups may lose what its greatest worth is more than its least.
  private func windowRow(
    _ goal: Goal, _ groups: [ServiceGroup], _ model: IntegerModel, _ scale: Double
  ) -> IntegerModel.Row {
    let rows = Set(goal.rows)
    let own = groups.filter { $0.rows.allSatisfy(rows.contains) }
    let top = own.reduce(0) { $0 + $1.top }
    let size = own.reduce(abs(goal.least)) { $0 + abs($1.top) }
    let columns = own.map(\.loss)
    let greatest = columns.reduce(0) { $0 + model.limits[$1] }
    let upper = (top - goal.least + 2 * CoverProblem.error(size, terms: goal.rows.count)) / scale
    return IntegerModel.Row(
      columns: columns, coefficients: columns.map { _ in 1 }, lower: min(0, upper),
      upper: min(upper, greatest), isWhole: false)
  }

  private func entries(_ rows: [IntegerModel.Row], of columns: Int) -> [[CoverProblem.Entry]] {
    var entries = [[CoverProblem.Entry]](repeating: [], count: columns)
    for (index, row) in rows.enumerated() {
      for (column, coefficient) in zip(row.columns, row.coefficients) {
        entries[column].append(CoverProblem.Entry(row: index, amount: coefficient))
      }
    }
    return entries
  }

  private func intervalRows(_ chosen: [CoverTemplate], _ most: [Double]) -> [IntegerModel.Row] {
    var columns = aim.needs.map { _ in [Int]() }
    var units = aim.needs.map { _ in [Double]() }
    for (column, template) in chosen.enumerated() {
      for part in template.parts {
        columns[part.interval].append(column)
        units[part.interval].append(Double(part.units))
      }
    }
    return intervals.map { interval in
      row(columns[interval], units[interval], lower: Double(aim.needs[interval]), most)
    }
  }

  private func capRows(_ most: [Double]) -> [IntegerModel.Row] {
    var column = [Int](repeating: -1, count: limits.count)
    for (index, template) in templates.enumerated() { column[template] = index }
    return caps.map { cap in
      let cap = aim.covering.caps[cap]
      var units: [Int: Int] = [:]
      for part in cap.parts where column[part.template] >= 0 {
        units[column[part.template], default: 0] += part.units
      }
      let columns = units.keys.sorted()
      let divisor = max(1, columns.reduce(0) { greatestCommonDivisor($0, units[$1] ?? 0) })
      let coefficients = columns.map { Double((units[$0] ?? 0) / divisor) }
      let scale = Dyadic.ceiling(max(1, (coefficients.max() ?? 1) / Self.largest))
      let greatest = zip(columns, coefficients).reduce(0.0) { $0 + most[$1.0] * $1.1 }
      // What all may take together bounds the cap, so that sums stay exact.
      let upper = min(Double(cap.most / divisor), greatest) / scale
      return IntegerModel.Row(
        columns: columns, coefficients: coefficients.map { $0 / scale }, lower: 0, upper: upper,
        isWhole: scale <= 1024)
    }
  }

  /// Numbers to branch on before all others: of the templates of each length, and of all.
  private func countRows(_ chosen: [CoverTemplate], _ most: [Double]) -> [IntegerModel.Row] {
    var rows: [IntegerModel.Row] = []
    let lengths = Set(chosen.map(\.parts.count)).sorted()
    if (2...4).contains(lengths.count) {
      for length in lengths {
        let columns = chosen.indices.filter { chosen[$0].parts.count == length }
        rows.append(row(columns, columns.map { _ in 1 }, lower: 0, most))
      }
    }
    rows.append(row(Array(chosen.indices), chosen.map { _ in 1 }, lower: 0, most))
    return rows
  }

  private func row(
    _ columns: [Int], _ coefficients: [Double], lower: Double, _ most: [Double]
  ) -> IntegerModel.Row {
    let upper = zip(columns, coefficients).reduce(0.0) { $0 + most[$1.0] * $1.1 }
    return IntegerModel.Row(
      columns: columns, coefficients: coefficients, lower: lower, upper: max(lower, upper),
      isWhole: coefficients.allSatisfy { $0 <= 1024 })
  }

  private var goals: [Goal] {
    var row = [Int](repeating: -1, count: aim.needs.count)
    for (index, interval) in intervals.enumerated() { row[interval] = index }
    return aim.windows.map { window in
      Goal(
        rows: window.intervals.map { row[$0] }.filter { $0 >= 0 }, least: window.least,
        isSought: aim.seeksService)
    }
  }

  private func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
    var (one, other) = (one, other)
    while other != 0 { (one, other) = (other, one % other) }
    return one
  }
}
