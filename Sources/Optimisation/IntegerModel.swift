/// A covering problem in whole numbers: minimise Σ c_j x_j where each row's activity Σ a_ij x_j and each x_j lie
/// between bounds. Costs, coefficients and bounds of rows are whole
/// or multiples of a power of two, so that sums of them are exact in a `Double`; only columns of lost service are not
/// whole.
struct IntegerModel {
  /// The activity of a row held in a range.
  struct Range: Equatable {
    let row: Int
    let lower: Double
    let upper: Double
  }

  /// A linear form of the columns, and the bounds of its value.
  struct Row {
    let columns: [Int]
    let coefficients: [Double]
    var lower: Double
    var upper: Double
    /// Where the bounds hold: in parts of the problem that keep these activities within these ranges. Elsewhere the form
    /// is only known to be at least 0.
    var scope: [Range] = []
    /// Whether rounding cuts can use the row: all its columns count people, and its figures are exact.
    var isWhole = true

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
  /// The rows: intervals, caps, forms that are only there to be branched on, and cuts.
  var rows: [Row] = []
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

  /// The greatest value of a form with coefficients of any sign.
  func most(_ columns: [Int], _ coefficients: [Double]) -> Double {
    zip(columns, coefficients).reduce(0) { $0 + max(0, $1.1) * limits[$1.0] }
  }
}
