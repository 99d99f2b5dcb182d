/// Lower bounds that hold in spite of rounding: for any multipliers y of the rows,
/// Σ c_j x_j = Σ y_i s_i + Σ (c_j − Σ_i y_i a_ij) x_j, whose least value over the bounds of the activities s and the
/// columns x is taken term by term, less what rounding can amount to.
///
/// After: A. Neumaier, O. Shcherbina, Safe bounds in linear and mixed-integer linear programming, Math. Program. 99
/// (2004) 283–296, doi:10.1007/s10107-003-0433-3.
struct SoundBound {
  /// Multipliers of the rows.
  private(set) var multipliers: [Double] = []
  /// Reduced costs of the columns.
  private(set) var prices: [Double] = []
  /// How far a reduced cost may be off.
  private(set) var errors: [Double] = []
  /// The bound.
  private(set) var value = 0.0

  /// Bound of the cost from the reduced costs of a tableau.
  mutating func cost(_ model: IntegerModel, _ tableau: Tableau) {
    multipliers = [Double](repeating: 0, count: model.rows.count)
    for (column, variable) in tableau.nonbasic.enumerated() where variable >= model.columns {
      multipliers[variable - model.columns] = tableau.reducedCost(column)
    }
    prices = model.costs
    evaluate(model, tableau)
  }

  /// Bound of zero from a row of a tableau whose variable cannot keep its bounds: positive if that is true.
  mutating func contradiction(_ model: IntegerModel, _ tableau: Tableau, row: Int) {
    let variable = tableau.basic[row]
    let sign = tableau.value[variable] < tableau.lower[variable] ? 1.0 : -1.0
    multipliers = [Double](repeating: 0, count: model.rows.count)
    if variable >= model.columns { multipliers[variable - model.columns] = sign }
    for (column, other) in tableau.nonbasic.enumerated() where other >= model.columns {
      multipliers[other - model.columns] = -sign * tableau.cell(row, column)
    }
    prices = [Double](repeating: 0, count: model.columns)
    evaluate(model, tableau)
  }

  private mutating func evaluate(_ model: IntegerModel, _ tableau: Tableau) {
    let rounding = Double(model.rows.count + 8) * 0x1p-52
    errors = prices
    var (sum, size) = (0.0, 0.0)
    for (index, row) in model.rows.enumerated() where multipliers[index] != 0 {
      let multiplier = multipliers[index]
      let variable = model.columns + index
      let term = multiplier * (multiplier > 0 ? tableau.lower[variable] : tableau.upper[variable])
      sum += term
      size += abs(term)
      for entry in row.columns.indices {
        let part = multiplier * row.coefficients[entry]
        prices[row.columns[entry]] -= part
        errors[row.columns[entry]] += abs(part)
      }
    }
    for column in 0..<model.columns {
      errors[column] *= rounding
      let least = prices[column] - errors[column]
      let term = least * (least > 0 ? tableau.lower[column] : tableau.upper[column])
      sum += term
      size += abs(term)
    }
    value = sum - size * 0x1p-52 * Double(model.columns + model.rows.count + 8)
  }
}
