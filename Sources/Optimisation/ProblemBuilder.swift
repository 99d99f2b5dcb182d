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

  func problem() -> CoverProblem {
    let chosen = templates.map { aim.covering.templates[$0] }
    let most = templates.map { Double(limits[$0]) }
    let curves = intervals.map { interval in
      aim.curves[interval].map { Majorant($0, from: aim.needs[interval], to: aim.useful[interval]) }
    }
    let goals = self.goals(curves, loss: chosen.count)
    var model = emptyModel(chosen, most, goals)
    for row in intervalRows(chosen, most) + capRows(most) + countRows(chosen, most) { model.append(row) }
    return CoverProblem(
      model: model, intervals: intervals.count, checked: intervals.count + caps.count, curves: curves,
      goals: goals, loss: aim.seeksService ? chosen.count : nil)
  }

  private func emptyModel(_ chosen: [CoverTemplate], _ most: [Double], _ goals: [Goal]) -> IntegerModel {
    guard aim.seeksService else {
      let unit = chosen.reduce(0) { greatestCommonDivisor($0, $1.cost) }
      return IntegerModel(
        costs: chosen.map { Double($0.cost) }, limits: most, unit: Double(max(1, unit)))
    }
    // The least worth of all curves is the greatest loss.
    let lost = goals.reduce(0.0) { sum, goal in
      let worst = goal.rows.reduce(0.0) { $0 + (aim.curves[intervals[$1]]?.values.first ?? 0) }
      return sum + max(0, (goal.least - worst) / goal.unit)
    }
    return IntegerModel(
      costs: chosen.map { _ in 0 } + [1], limits: most + [(lost + 2).rounded(.up)], unit: 1)
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
      let scale = Goal.scale(above: max(1, (coefficients.max() ?? 1) / Self.largest))
      let greatest = zip(columns, coefficients).reduce(0.0) { $0 + most[$1.0] * $1.1 }
      // What all may take together bounds the cap, so that sums stay exact.
      let upper = min(Double(cap.most / divisor), greatest) / scale
      return IntegerModel.Row(
        columns: columns, coefficients: coefficients.map { $0 / scale }, lower: 0, upper: upper)
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
      columns: columns, coefficients: coefficients, lower: lower, upper: max(lower, upper))
  }

  private func goals(_ curves: [Majorant?], loss: Int) -> [Goal] {
    var row = [Int](repeating: -1, count: aim.needs.count)
    for (index, interval) in intervals.enumerated() { row[interval] = index }
    return aim.windows.map { window in
      let rows = window.intervals.map { row[$0] }.filter { $0 >= 0 }
      let steepest = rows.reduce(0.0) { max($0, curves[$1]?.slope(0) ?? 0) }
      return Goal(
        rows: rows, least: window.least, scale: Goal.scale(above: steepest),
        loss: aim.seeksService ? loss : nil)
    }
  }

  private func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
    var (one, other) = (one, other)
    while other != 0 { (one, other) = (other, one % other) }
    return one
  }
}
