/// Which variable to branch on, and which way first.
struct Branching {
  /// A column, or the activity of a row that counts columns.
  let variable: Int
  /// The two ranges, the one to look at first in front.
  let ranges: [(lower: Double, upper: Double)]

  /// How far a value may be from whole.
  static let tolerance = 1e-6

  static func isWhole(_ value: Double) -> Bool { abs(value - value.rounded()) <= tolerance }

  /// Whether all counts of people are whole.
  static func areWhole(_ problem: CoverProblem, _ tableau: Tableau) -> Bool {
    problem.people.allSatisfy { isWhole(tableau.value[$0]) }
  }

  /// How to divide a part: where a curve lies far below its majorant; else where counts are broken, by the best of these;
  /// else where a curve lies below its majorant at all; else anywhere. Nil if the part is a single point, or if the
  /// simplex method was cut short.
  static func choose(_ problem: CoverProblem, _ tableau: Tableau) -> Branching? {
    let bend = problem.goals.isEmpty ? nil : Bend.all(problem, tableau).first
    if let bend, bend.gap > 0.1 * problem.scale { return split(tableau, bend) }
    if !areWhole(problem, tableau) { return broken(problem, tableau) }
    return problem.goals.isEmpty ? nil : bend.flatMap { split(tableau, $0) } ?? open(problem, tableau)
  }

  private static func split(_ tableau: Tableau, _ bend: Bend) -> Branching? {
    split(tableau, bend.variable, at: bend.floor, isDownFirst: !bend.isHigh)
  }

  /// The variable whose two sides cost most, by one dual step each.
  ///
  /// - SeeAlso: N. J. Driebeek, An algorithm for the solution of mixed integer programming problems, Management Sci. 12
  ///   (1966) 576–587, doi:10.1287/mnsc.12.7.576.
  private static func broken(_ problem: CoverProblem, _ tableau: Tableau) -> Branching? {
    var best: (score: Double, row: Int, down: Double, up: Double)?
    for row in 0..<tableau.rows {
      let variable = tableau.basic[row]
      let isFirst = problem.counts.contains(variable - tableau.columns)
      guard isFirst || problem.people.contains(variable), !isWhole(tableau.value[variable]) else { continue }
      let (down, up) = penalties(tableau, row: row)
      let fraction = tableau.value[variable] - tableau.value[variable].rounded(.down)
      let balance = min(fraction, 1 - fraction)
      var score = min(down, up) + 0.1 * min(max(down, up), 1e9) + balance
      if isFirst { score += 1e12 }
      if score > best?.score ?? -1 { best = (score, row, down, up) }
    }
    guard let best else { return nil }
    let variable = tableau.basic[best.row]
    let floor = tableau.value[variable].rounded(.down)
    let isDown =
      best.down < best.up - 1e-9
      || (abs(best.down - best.up) <= 1e-9 && tableau.value[variable] - floor < 0.5)
    return split(tableau, variable, at: floor, isDownFirst: isDown)
  }

  /// Any count that is still free.
  private static func open(_ problem: CoverProblem, _ tableau: Tableau) -> Branching? {
    for column in problem.people where tableau.lower[column] < tableau.upper[column] {
      let value = tableau.value[column].rounded()
      return split(tableau, column, at: min(value, tableau.upper[column] - 1), isDownFirst: false)
    }
    return nil
  }

  /// Two ranges of a variable; nil where the simplex method was cut short and the value lies beyond its bounds.
  private static func split(
    _ tableau: Tableau, _ variable: Int, at floor: Double, isDownFirst: Bool
  ) -> Branching? {
    let below = (lower: tableau.lower[variable], upper: floor)
    let above = (lower: floor + 1, upper: tableau.upper[variable])
    guard below.lower <= below.upper, above.lower <= above.upper else { return nil }
    return Branching(variable: variable, ranges: isDownFirst ? [below, above] : [above, below])
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
