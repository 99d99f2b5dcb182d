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

  /// How many rows of the tableau are tried.
  private static let mostRows = 12
  /// Multipliers are multiples of 1/grain.
  private static let grain = 0x1p24
  /// Coefficients of rows are multiples of 2⁻¹⁰ at the finest, and sums stay below this, so that they are exact.
  private static let largest = 0x1p18

  /// Cuts from the rows of an optimal tableau whose variables are not whole.
  static func find(_ model: IntegerModel, _ tableau: Tableau, atMost count: Int) -> [Found] {
    var found: [Found] = []
    let sources = tableau.nonbasic.enumerated().filter {
      $0.element >= model.columns && model.rows[$0.element - model.columns].isWhole
    }
    .map { Source(column: $0.offset, row: $0.element - model.columns) }
    for row in broken(tableau) {
      for sign in [1.0, -1.0] {
        if let cut = cut(model, tableau, sources, row: row, sign: sign) { found.append(cut) }
      }
    }
    found.sort { $0.depth > $1.depth }
    return Array(found.prefix(count))
  }

  /// A row of the model whose activity is nonbasic, and the column of the tableau that it stands in.
  private struct Source {
    let column: Int
    let row: Int
  }

  /// The rows of a tableau whose values are farthest from whole.
  private static func broken(_ tableau: Tableau) -> [Int] {
    var rows: [(row: Int, distance: Double)] = []
    for row in 0..<tableau.rows {
      let value = tableau.value[tableau.basic[row]]
      let distance = abs(value - value.rounded())
      if distance > 0.01 { rows.append((row, distance)) }
    }
    rows.sort { $0.distance > $1.distance }
    return rows.prefix(mostRows).map(\.row)
  }

  /// A little less than a share, so that sums that should be whole do not round up to the next number.
  private static func downwards(_ share: Double) -> Double { ((share - 1e-9) * grain).rounded(.down) / grain }

  /// A little more than a share, for the same reason where the sign is turned.
  private static func upwards(_ share: Double) -> Double { ((share + 1e-9) * grain).rounded(.up) / grain }

  /// The cut from one row, or from the row with its sign turned.
  private static func cut(
    _ model: IntegerModel, _ tableau: Tableau, _ sources: [Source], row: Int, sign: Double
  ) -> Found? {
    var sums = [Double](repeating: 0, count: model.columns)
    var bound = 0.0
    for place in sources {
      let cell = tableau.cell(row, place.column) * sign
      let fraction = cell - cell.rounded(.down)
      guard fraction > 1e-6, fraction < 1 - 1e-6 else { continue }
      let source = model.rows[place.row]
      // A row at its upper bound counts with a negative multiplier, congruent to the same fraction.
      let isUpper = tableau.isAtUpper[model.columns + place.row]
      let multiplier = isUpper ? -upwards(1 - fraction) : downwards(fraction)
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
