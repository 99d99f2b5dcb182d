/// Linear rows that every plan keeps which reaches a goal: for any slopes s,
/// Σ s_i n_i ≥ least − Σ_i max over n of (curve_i(n) − s_i n), n in the range of interval i.
///
/// The slopes are those of the least concave majorants of the curves at a fractional point. They are rounded to multiples of
/// a power of two, which keeps the row true because the bound is computed after; the bound is then rounded up to such a
/// multiple. Where a part of the problem has narrowed the ranges, the row may hold in that part only.
///
/// - SeeAlso: J. E. Kelley, The cutting-plane method for solving convex programs, J. SIAM 8 (1960) 703–712,
///   doi:10.1137/0108053; M. A. Duran, I. E. Grossmann, An outer-approximation algorithm for a class of mixed-integer
///   nonlinear programs, Math. Program. 36 (1986) 307–339, doi:10.1007/BF02592064.
struct ServiceCut {
  let problem: CoverProblem
  let tableau: Tableau

  private struct Found {
    let row: IntegerModel.Row
    let depth: Double
  }

  /// Rows that the values of the tableau break, those broken most first.
  ///
  /// - Parameter tolerance: a shortfall that is let pass, in units of the goal's scale.
  func find(atMost count: Int, tolerance: Double) -> [IntegerModel.Row] {
    var found: [Found] = []
    for goal in problem.goals {
      if let cut = cut(goal, tolerance: tolerance) { found.append(cut) }
    }
    found.sort { $0.depth > $1.depth }
    return found.prefix(count).map(\.row)
  }

  /// The row for a goal whose slopes are all the same.
  static func row(_ problem: CoverProblem, _ goal: Goal, slope: Double) -> IntegerModel.Row? {
    let slope = rounded(slope, goal)
    var sum = Sum(goal.least)
    for row in goal.rows {
      guard let curve = problem.curves[row] else { continue }
      sum.subtract(curve.conjugate(slope).value, slope * Double(curve.corners.last ?? 0))
    }
    return Self.row(problem, goal, goal.rows.map { _ in slope }, bound: sum.sound(goal.rows.count))
  }

  private static func rounded(_ slope: Double, _ goal: Goal) -> Double {
    (slope / goal.unit).rounded() * goal.unit
  }

  /// A sum with what bounds its error.
  private struct Sum {
    var value: Double
    var size: Double

    init(_ value: Double) {
      self.value = value
      size = abs(value)
    }

    mutating func subtract(_ term: Double, _ part: Double) {
      value -= term
      size += abs(term) + abs(part)
    }

    func sound(_ terms: Int) -> Double { value - CoverProblem.error(size, terms: terms) }
  }

  private func cut(_ goal: Goal, tolerance: Double) -> Found? {
    let pieces = goal.rows.compactMap { row in problem.curves[row].map { Piece(row, $0, tableau, problem) } }
    let loss = goal.loss.map { tableau.value[$0] * goal.unit } ?? 0
    let shortfall = pieces.reduce(goal.least - loss) { $0 - $1.value }
    guard shortfall > tolerance * goal.scale else { return nil }
    let slopes = pieces.map { Self.rounded($0.slope, goal) }
    var (everywhere, here) = (Sum(goal.least), Sum(goal.least))
    var activity = loss
    for (piece, slope) in zip(pieces, slopes) {
      let part = slope * Double(piece.root.corners.last ?? 0)
      everywhere.subtract(piece.root.conjugate(slope).value, part)
      here.subtract(piece.local.conjugate(slope).value, part)
      activity += slope * piece.cover
    }
    let terms = pieces.count
    let isLocal = everywhere.sound(terms) - activity < 0.5 * (here.sound(terms) - activity)
    let bound = isLocal ? here.sound(terms) : everywhere.sound(terms)
    guard bound - activity > 0.1 * tolerance * goal.scale,
      var row = Self.row(problem, goal, slopes, bound: bound)
    else { return nil }
    if isLocal { row.scope = pieces.compactMap(\.range) }
    return Found(row: row, depth: shortfall / goal.scale)
  }

  /// An interval at the values of a tableau.
  private struct Piece {
    let cover: Double
    let root: Majorant
    let local: Majorant
    let range: IntegerModel.Range?

    init(_ row: Int, _ curve: Majorant, _ tableau: Tableau, _ problem: CoverProblem) {
      let variable = tableau.columns + row
      cover = tableau.value[variable]
      root = curve
      let (lower, upper) = (tableau.lower[variable], tableau.upper[variable])
      let top = Double(curve.corners.last ?? 0)
      if lower > problem.model.rows[row].lower || upper < top {
        range = IntegerModel.Range(row: row, lower: lower, upper: upper)
        local = Majorant(curve.curve, from: Int(lower), to: Int(min(upper, top)))
      } else {
        range = nil
        local = curve
      }
    }

    var value: Double { local.value(at: cover) }
    var slope: Double { local.slope(at: cover) }
  }

  /// The row of slopes of a goal's intervals, as a form of the columns.
  private static func row(
    _ problem: CoverProblem, _ goal: Goal, _ slopes: [Double], bound: Double
  ) -> IntegerModel.Row? {
    let lower = (bound / goal.unit).rounded(.up) * Goal.grain
    guard lower > 0 else { return nil }
    var sums = [Double](repeating: 0, count: problem.model.columns)
    for (row, slope) in zip(goal.rows, slopes) where slope != 0 {
      let item = problem.model.rows[row]
      for (column, units) in zip(item.columns, item.coefficients) {
        sums[column] += slope / goal.scale * units
      }
    }
    if let loss = goal.loss { sums[loss] = Goal.grain }
    let columns = sums.indices.filter { sums[$0] != 0 }
    let coefficients = columns.map { sums[$0] }
    return IntegerModel.Row(
      columns: columns, coefficients: coefficients, lower: lower,
      upper: max(lower, problem.model.most(columns, coefficients)))
  }
}
