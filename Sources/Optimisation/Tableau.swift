/// A basis of an integer model as a condensed tableau: every basic variable as a linear form of the nonbasic ones,
/// and the reduced costs.
///
/// Variables 0 ..< columns are the model's columns, variable columns + i is the activity of row i. Without a basis of
/// columns the tableau is the matrix itself. Every variable has finite bounds, so that any basis becomes dual
/// feasible by putting each nonbasic variable at the bound that its reduced cost prefers.
struct Tableau {
  typealias Block = SIMD8<Double>

  let columns: Int
  /// Blocks of eight cells of a row.
  let width: Int
  /// Row after row.
  var cells: [Block]
  /// Reduced costs of the nonbasic variables.
  var reduced: [Block]
  /// Variable of each row.
  var basic: [Int]
  /// About the squared length of each row, by which broken bounds are weighed.
  var weight: [Double]
  /// Variable of each column.
  var nonbasic: [Int]
  /// Where a variable stands: its row, or its column as −1 − column.
  var place: [Int]
  var lower: [Double]
  var upper: [Double]
  var value: [Double]
  /// Whether a nonbasic variable stands at its upper bound.
  var isAtUpper: [Bool]
  /// Cost of the present values.
  var cost = 0.0
  var pivots = 0

  init(_ model: IntegerModel, costs: [Double]) {
    columns = model.columns
    width = (columns + 7) / 8
    cells = []
    cells.reserveCapacity((model.rows.count + 16) * width)
    reduced = [Block](repeating: .zero, count: width)
    for (column, cost) in costs.enumerated() { reduced[column >> 3][column & 7] = cost }
    basic = []
    weight = []
    nonbasic = Array(0..<columns)
    place = (0..<columns).map { -1 - $0 }
    lower = [Double](repeating: 0, count: columns)
    upper = model.limits
    value = [Double](repeating: 0, count: columns)
    isAtUpper = [Bool](repeating: false, count: columns)
    for row in model.rows { append(row) }
  }

  var rows: Int { basic.count }

  /// Floating-point operations of a pivot.
  var work: Double { 16 * Double(rows * width) }

  func cell(_ row: Int, _ column: Int) -> Double { cells[row &* width &+ column >> 3][column & 7] }

  func reducedCost(_ column: Int) -> Double { reduced[column >> 3][column & 7] }

  /// Adds a row whose activity is basic.
  mutating func append(_ row: IntegerModel.Row) {
    let base = cells.count
    cells.append(contentsOf: repeatElement(.zero, count: width))
    for (column, coefficient) in zip(row.columns, row.coefficients) {
      let spot = place[column]
      if spot < 0 {
        cells[base + (-1 - spot) >> 3][(-1 - spot) & 7] += coefficient
      } else {
        for block in 0..<width { cells[base + block] += coefficient * cells[spot &* width &+ block] }
      }
    }
    place.append(rows)
    basic.append(lower.count)
    weight.append(1)
    lower.append(row.lower)
    upper.append(row.upper)
    value.append(row.activity(value))
    isAtUpper.append(false)
  }

  /// Leaves out rows of the model whose activities are basic.
  ///
  /// - Parameter isKept: for each row of the model whether it stays.
  mutating func keep(_ isKept: [Bool]) {
    var number = Array(0..<columns)
    var kept = number
    for (row, stays) in isKept.enumerated() {
      number.append(kept.count)
      if stays { kept.append(columns + row) }
    }
    let left = (0..<rows).filter { basic[$0] < columns || isKept[basic[$0] - columns] }
    cells = left.flatMap { cells[($0 * width)..<(($0 + 1) * width)] }
    basic = left.map { number[basic[$0]] }
    weight = left.map { weight[$0] }
    nonbasic = nonbasic.map { number[$0] }
    lower = kept.map { lower[$0] }
    upper = kept.map { upper[$0] }
    value = kept.map { value[$0] }
    isAtUpper = kept.map { isAtUpper[$0] }
    place = [Int](repeating: 0, count: kept.count)
    for (row, variable) in basic.enumerated() { place[variable] = row }
    for (column, variable) in nonbasic.enumerated() { place[variable] = -1 - column }
  }

  /// Exchanges the basic variable of a row with the nonbasic one of a column.
  mutating func pivot(row: Int, column: Int) {
    let (columnBlock, lane) = (column >> 3, column & 7)
    let base = row &* width
    let inverse = 1 / cells[base + columnBlock][lane]
    var line = [Block](repeating: .zero, count: width)
    var filled: [Int] = []
    filled.reserveCapacity(width)
    for block in 0..<width {
      let part = cells[base &+ block]
      guard part != .zero else { continue }
      line[block] = part * -inverse
      filled.append(block)
    }
    line[columnBlock][lane] = inverse
    for block in filled { cells[base &+ block] = line[block] }
    let isDense = 2 * filled.count > width
    // Kept finite, or rows would never be chosen.
    let pull = min(1e12, weight[row] * inverse * inverse)
    weight[row] = max(1, pull)
    for other in 0..<rows where other != row {
      let start = other &* width
      let factor = cells[start &+ columnBlock][lane]
      guard factor != 0 else { continue }
      weight[other] = max(weight[other], min(1e12, factor * factor * pull))
      cells[start &+ columnBlock][lane] = 0
      if isDense {
        for block in 0..<width { cells[start &+ block] += factor * line[block] }
      } else {
        for block in filled { cells[start &+ block] += factor * line[block] }
      }
    }
    let factor = reduced[columnBlock][lane]
    if factor != 0 {
      reduced[columnBlock][lane] = 0
      for block in filled { reduced[block] += factor * line[block] }
    }
    let (leaving, entering) = (basic[row], nonbasic[column])
    basic[row] = entering
    nonbasic[column] = leaving
    place[entering] = row
    place[leaving] = -1 - column
    pivots += 1
  }

  /// Puts every nonbasic variable at the bound that its reduced cost prefers, and computes all values.
  mutating func settle() {
    var values = [Block](repeating: .zero, count: width)
    cost = 0
    for (column, variable) in nonbasic.enumerated() {
      let price = reducedCost(column)
      // Where the price does not decide, a variable stays where it was.
      if price > 1e-9 {
        isAtUpper[variable] = false
      } else if price < -1e-9 {
        isAtUpper[variable] = true
      }
      value[variable] = isAtUpper[variable] ? upper[variable] : lower[variable]
      values[column >> 3][column & 7] = value[variable]
      cost += price * value[variable]
    }
    for row in 0..<rows {
      var sum = Block.zero
      let base = row &* width
      for block in 0..<width { sum += cells[base &+ block] * values[block] }
      value[basic[row]] = sum.sum()
    }
  }

  /// Moves the variable of a column, and with it all basic variables.
  mutating func move(column: Int, by step: Double) {
    let (block, lane) = (column >> 3, column & 7)
    for row in 0..<rows {
      let factor = cells[row &* width &+ block][lane]
      if factor != 0 { value[basic[row]] += factor * step }
    }
    value[nonbasic[column]] += step
    cost += reduced[block][lane] * step
  }

  /// Whether activities are no longer what the values of the columns make them.
  func hasDrifted(_ model: IntegerModel) -> Bool {
    for (index, row) in model.rows.enumerated() {
      let activity = row.activity(value)
      if abs(activity - value[columns + index]) > 1e-6 * (1 + abs(activity)) { return true }
    }
    return false
  }
}
