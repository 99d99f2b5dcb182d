/// Chvátal–Gomory cuts: multipliers u of rows give Σ ⌈Σ_i u_i a_ij⌉ x_j ≥ ⌈Σ u_i b_i⌉ for whole x ≥ 0, where b_i is
/// the lower bound of a row with u_i > 0 and the upper bound of one with u_i < 0.
///
/// Multipliers are whole multiples of 2⁻²⁴, so that every sum is exact and no cut is wrong by rounding.
///
/// - SeeAlso: V. Chvátal, Edmonds polytopes and a hierarchy of combinatorial problems, Discrete Math. 4 (1973) 305–337,
///   doi:10.1016/0012-365X(73)90167-2; R. E. Gomory, Outline of an algorithm for integer solutions to linear
///   programs, Bull. Amer. Math. Soc. 64 (1958) 275–278, doi:10.1090/S0002-9904-1958-10224-4.
enum RoundingCut {
  /// A cut, and how far the point that it was made for lies on its wrong side, in units of its length.
  struct Found {
    let row: IntegerModel.Row
    let depth: Double
  }

  private static let grain = 0x1p24
  private static let largest = 0x1p28

  /// Cuts from the rows of an optimal tableau whose variables are not whole.
  static func find(_ model: IntegerModel, _ tableau: Tableau, atMost count: Int) -> [Found] {
    var found: [Found] = []
    for row in 0..<tableau.rows {
      let value = tableau.value[tableau.basic[row]]
      let fraction = value - value.rounded(.down)
      guard fraction > 0.01, fraction < 0.99 else { continue }
      for sign in [1.0, -1.0] {
        if let cut = cut(model, tableau, row: row, sign: sign) { found.append(cut) }
      }
    }
    found.sort { $0.depth > $1.depth }
    return Array(found.prefix(count))
  }

  private static func cut(_ model: IntegerModel, _ tableau: Tableau, row: Int, sign: Double) -> Found? {
    var sums = [Double](repeating: 0, count: model.columns)
    var bound = 0.0
    for (column, variable) in tableau.nonbasic.enumerated() where variable >= model.columns {
      let cell = tableau.cell(row, column) * sign
      let fraction = cell - cell.rounded(.down)
      guard fraction > 1e-6, fraction < 1 - 1e-6 else { continue }
      let source = model.rows[variable - model.columns]
      // A row at its upper bound counts with a negative multiplier, congruent to the same fraction.
      let isUpper = tableau.isAtUpper[variable]
      let multiplier =
        isUpper
        ? -(((1 - fraction) * grain).rounded(.up) / grain) : ((fraction - 1e-9) * grain).rounded(.down) / grain
      bound += multiplier * (isUpper ? source.upper : source.lower)
      guard abs(bound) < largest else { return nil }
      for entry in source.columns.indices {
        sums[source.columns[entry]] += multiplier * source.coefficients[entry]
      }
    }
    let whole = bound.rounded(.up)
    guard whole - bound > 0.005 else { return nil }
    var columns: [Int] = []
    var coefficients: [Double] = []
    var (activity, length, most) = (0.0, 0.0, 0.0)
    for column in sums.indices {
      let coefficient = sums[column].rounded(.up)
      guard coefficient != 0 else { continue }
      guard abs(coefficient) < 1024 else { return nil }
      columns.append(column)
      coefficients.append(coefficient)
      activity += coefficient * tableau.value[column]
      length += coefficient * coefficient
      most += max(0, coefficient) * model.limits[column]
    }
    guard length > 0 else { return nil }
    let depth = (whole - activity) / length.squareRoot()
    guard depth > 1e-3, most < largest else { return nil }
    return Found(
      row: IntegerModel.Row(
        columns: columns, coefficients: coefficients, lower: whole, upper: max(most, whole)), depth: depth)
  }
}
