/// A covering as the search sees it: an integer model, and goals that are not linear.
struct CoverProblem {
  /// What a column adds to a row that is checked.
  struct Entry {
    let row: Int
    let amount: Double
  }

  var model: IntegerModel
  /// Rows of intervals, the first ones.
  let intervals: Int
  /// Rows that a plan must keep, intervals and caps: the first ones.
  let checked: Int
  /// Rows that count templates, the last ones of the model's own.
  let counts: Range<Int>
  /// The curves of the intervals that have one.
  let curves: [Majorant?]
  let goals: [Goal]
  /// Goals of each interval.
  let goalsOfRow: [[Int]]
  /// What each column adds to the rows that are checked.
  let entries: [[Entry]]
  /// The column that counts lost service where that is to be least; the last one.
  let loss: Int?

  init(model: IntegerModel, intervals: Int, checked: Int, curves: [Majorant?], goals: [Goal], loss: Int?) {
    self.model = model
    self.intervals = intervals
    self.checked = checked
    counts = checked..<model.rows.count
    self.curves = curves
    self.goals = goals
    self.loss = loss
    var goalsOfRow = [[Int]](repeating: [], count: intervals)
    for (index, goal) in goals.enumerated() { for row in goal.rows { goalsOfRow[row].append(index) } }
    self.goalsOfRow = goalsOfRow
    var entries = [[Entry]](repeating: [], count: model.columns)
    for (index, row) in model.rows[..<checked].enumerated() {
      for (column, coefficient) in zip(row.columns, row.coefficients) {
        entries[column].append(Entry(row: index, amount: coefficient))
      }
    }
    self.entries = entries
  }

  /// Columns that count people.
  var people: Range<Int> { 0..<(loss ?? model.columns) }

  /// What a goal lacks with given activities, negative where there is more than enough; rounding is not held against
  /// a plan.
  func shortfall(_ goal: Goal, _ activities: [Double]) -> Double {
    var (sum, size) = (0.0, abs(goal.least))
    for row in goal.rows {
      let value = curves[row]?.value(Int(activities[row])) ?? 0
      sum += value
      size += abs(value)
    }
    return goal.least - sum - Self.error(size, terms: goal.rows.count)
  }

  /// What rounding can amount to in a sum.
  static func error(_ size: Double, terms: Int) -> Double { size * Double(terms + 64) * 0x1p-52 }
}
