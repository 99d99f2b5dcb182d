/// Which variable to branch on, and which way first.
struct Branching {
  /// A column, or the activity of a row that counts columns.
  let variable: Int
  /// The two ranges, the one to look at first in front.
  let ranges: [(lower: Double, upper: Double)]

  /// How far a value may be from whole.
  static let tolerance = 1e-6

  static func isWhole(_ value: Double) -> Bool { abs(value - value.rounded()) <= tolerance }

  /// The column whose two sides cost most, by one dual step each; nil if all are whole.
  ///
  /// - Parameters:
  ///   - first: activities that come before all columns.
  ///
  /// - SeeAlso: N. J. Driebeek, An algorithm for the solution of mixed integer programming problems, Management Sci. 12
  ///   (1966) 576–587, doi:10.1287/mnsc.12.7.576.
  static func choose(_ tableau: Tableau, first: Range<Int>) -> Branching? {
    var best: (score: Double, row: Int, down: Double, up: Double)?
    for row in 0..<tableau.rows {
      let variable = tableau.basic[row]
      guard variable < tableau.columns || first.contains(variable), !isWhole(tableau.value[variable]) else {
        continue
      }
      let (down, up) = penalties(tableau, row: row)
      let fraction = tableau.value[variable] - tableau.value[variable].rounded(.down)
      let balance = min(fraction, 1 - fraction)
      var score = min(down, up) + 0.1 * min(max(down, up), 1e9) + balance
      if first.contains(variable) { score += 1e12 }
      if score > best?.score ?? -1 { best = (score, row, down, up) }
    }
    guard let best else { return nil }
    let variable = tableau.basic[best.row]
    let floor = tableau.value[variable].rounded(.down)
    let below = (lower: tableau.lower[variable], upper: floor)
    let above = (lower: floor + 1, upper: tableau.upper[variable])
    // Where the simplex method was cut short a value may lie beyond its bounds.
    guard below.lower <= below.upper, above.lower <= above.upper else { return nil }
    let isDown =
      best.down < best.up - 1e-9
      || (abs(best.down - best.up) <= 1e-9 && tableau.value[variable] - floor < 0.5)
    return Branching(variable: variable, ranges: isDown ? [below, above] : [above, below])
  }

  /// What the cost rises by at least when the variable of a row is made whole, downwards and upwards.
  private static func penalties(_ tableau: Tableau, row: Int) -> (down: Double, up: Double) {
    let value = tableau.value[tableau.basic[row]]
    let fraction = value - value.rounded(.down)
    var (down, up) = (1e9, 1e9)
    let base = row &* tableau.width
    for block in 0..<tableau.width {
      let part = tableau.cells[base &+ block]
      guard part != .zero else { continue }
      for lane in 0..<min(8, tableau.columns - block << 3) {
        let alpha = part[lane]
        guard abs(alpha) > 1e-7 else { continue }
        let variable = tableau.nonbasic[block << 3 + lane]
        guard tableau.lower[variable] < tableau.upper[variable] else { continue }
        let ratio = abs(tableau.reduced[block][lane]) / abs(alpha)
        if (alpha > 0) != tableau.isAtUpper[variable] {
          up = min(up, ratio)
        } else {
          down = min(down, ratio)
        }
      }
    }
    return (down * fraction, up * (1 - fraction))
  }
}
