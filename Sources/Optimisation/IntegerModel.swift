/// A covering problem in whole numbers: minimise Σ c_j x_j where each row's activity Σ a_ij x_j and each x_j lie
/// between bounds. Every coefficient, cost and bound is a whole number, held exactly in a `Double`.
struct IntegerModel {
  /// A linear form of the columns with whole coefficients, and the bounds of its value.
  struct Row {
    let columns: [Int]
    let coefficients: [Double]
    var lower: Double
    var upper: Double

    /// Value of the form.
    func activity(_ counts: [Double]) -> Double {
      var sum = 0.0
      for (column, coefficient) in zip(columns, coefficients) { sum += coefficient * counts[column] }
      return sum
    }
  }

  /// Costs of the columns, ≥ 0.
  let costs: [Double]
  /// Greatest number of each column; the least is 0.
  var limits: [Double]
  /// The rows: needs, forms that are only there to be branched on, and cuts.
  private(set) var rows: [Row] = []
  /// Greatest common divisor of the costs, at least 1: every plan's cost is a multiple.
  let unit: Double

  init(costs: [Double], limits: [Double], unit: Double) {
    self.costs = costs
    self.limits = limits
    self.unit = unit
  }

  var columns: Int { costs.count }

  mutating func append(_ row: Row) { rows.append(row) }

  /// Leaves rows out.
  mutating func keep(_ isKept: [Bool]) { rows = rows.indices.filter { isKept[$0] }.map { rows[$0] } }

  /// The least multiple of the unit that is no less than a proven bound.
  func roundedUp(_ bound: Double) -> Double { (bound / unit).rounded(.up) * unit }
}
