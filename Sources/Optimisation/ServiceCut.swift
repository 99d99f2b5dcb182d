/// Linear rows that every plan keeps. The lost service w of a group of intervals, what their curves are short of their
/// greatest worth, obeys for any slopes s
///
///     w + Σ s_i n_i ≥ Σ_i (top_i − max over n of (curve_i(n) − s_i n)),   n in the range of interval i.
///
/// The slopes are those of the least concave majorants of the curves at a fractional point. They are rounded to multiples
/// of a power of two, so that sums of them are exact; the bound is computed after, so that the row stays true. Where a part
/// of the problem has narrowed the ranges, the row may hold in that part only.
///
/// - SeeAlso: J. E. Kelley, The cutting-plane method for solving convex programs, J. SIAM 8 (1960) 703–712,
///   doi:10.1137/0108053; M. A. Duran, I. E. Grossmann, An outer-approximation algorithm for a class of mixed-integer
///   nonlinear programs, Math. Program. 36 (1986) 307–339, doi:10.1007/BF02592064.
struct ServiceCut {
  let problem: CoverProblem
  let tableau: Tableau

  /// Slopes are multiples of this part of the scale.
  private static let grain = 0x1p-20

  /// Rows that the values of the tableau break, at most one for each group.
  ///
  /// - Parameter tolerance: a shortfall that is let pass, in units of the scale.
  func find(tolerance: Double) -> [IntegerModel.Row] {
    problem.groups.compactMap { cut($0, tolerance: tolerance * problem.scale) }
  }

  /// The row for a group whose slopes are all the same share of the scale.
  static func row(_ problem: CoverProblem, _ group: ServiceGroup, slope: Double) -> IntegerModel.Row? {
    let slope = rounded(slope * problem.scale, problem)
    var sum = Sum(group.top)
    for row in group.rows { if let curve = problem.curves[row] { sum.subtract(curve, slope) } }
    return Self.row(problem, group, group.rows.map { _ in slope }, bound: sum.sound(group.rows.count))
  }

  private static func rounded(_ slope: Double, _ problem: CoverProblem) -> Double {
    let unit = problem.scale * grain
    return (slope / unit).rounded() * unit
  }

  /// A sum with what bounds its error.
  private struct Sum {
    private var value: Double
    private var size: Double

    init(_ value: Double) {
      self.value = value
      size = abs(value)
    }

    /// Takes off the greatest value of curve − slope × cover.
    mutating func subtract(_ curve: Majorant, _ slope: Double) {
      let term = curve.conjugate(slope).value
      value -= term
      size += abs(term) + 2 * abs(slope) * Double(curve.corners.last ?? 0)
    }

    /// No more than the true sum.
    func sound(_ terms: Int) -> Double { value - CoverProblem.error(size, terms: terms) }
  }

  private func cut(_ group: ServiceGroup, tolerance: Double) -> IntegerModel.Row? {
    let lost = tableau.value[group.loss] * problem.scale
    let pieces = group.rows.compactMap { row in
      problem.curves[row].map { Piece(row, $0, tableau, problem.model) }
    }
    guard pieces.reduce(group.top - lost, { $0 - $1.value }) > tolerance else { return nil }
    let slopes = pieces.map { Self.rounded($0.slope, problem) }
    var (everywhere, here) = (Sum(group.top), Sum(group.top))
    var activity = lost
    for (piece, slope) in zip(pieces, slopes) {
      everywhere.subtract(piece.root, slope)
      here.subtract(piece.local, slope)
      activity += slope * piece.cover
    }
    let (global, local) = (everywhere.sound(pieces.count), here.sound(pieces.count))
    let isLocal = global - activity < 0.5 * (local - activity)
    let bound = isLocal ? local : global
    guard bound - activity > 0.1 * tolerance, var row = Self.row(problem, group, slopes, bound: bound) else {
      return nil
    }
    if isLocal { row.scope = pieces.compactMap(\.range) }
    return row
  }

  /// An interval at the values of a tableau.
  private struct Piece {
    let cover: Double
    let root: Majorant
    /// The majorant over the range that the part leaves.
    let local: Majorant
    /// That range, if it is narrower than the whole.
    let range: IntegerModel.Range?

    init(_ row: Int, _ curve: Majorant, _ tableau: Tableau, _ model: IntegerModel) {
      let variable = tableau.columns + row
      cover = tableau.value[variable]
      root = curve
      let (lower, upper) = (tableau.lower[variable], tableau.upper[variable])
      let top = Double(curve.corners.last ?? 0)
      if lower > model.rows[row].lower || upper < top {
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

  /// The row of slopes of a group's intervals, as a form of the columns.
  private static func row(
    _ problem: CoverProblem, _ group: ServiceGroup, _ slopes: [Double], bound: Double
  ) -> IntegerModel.Row? {
    // What is lost is never negative.
    guard bound > 0 else { return nil }
    var sums = [Double](repeating: 0, count: problem.model.columns)
    for (row, slope) in zip(group.rows, slopes) where slope != 0 {
      let item = problem.model.rows[row]
      for (column, units) in zip(item.columns, item.coefficients) {
        sums[column] += slope / problem.scale * units
      }
    }
    sums[group.loss] = 1
    let columns = sums.indices.filter { sums[$0] != 0 }
    let coefficients = columns.map { sums[$0] }
    let lower = bound / problem.scale
    return IntegerModel.Row(
      columns: columns, coefficients: coefficients, lower: lower,
      upper: max(lower, problem.model.most(columns, coefficients)), isWhole: false)
  }
}
