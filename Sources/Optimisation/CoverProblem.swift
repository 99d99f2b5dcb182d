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
  /// Columns that count people, the first ones.
  let people: Range<Int>
  /// The curves of the intervals that have one.
  let curves: [Majorant?]
  let goals: [Goal]
  /// Goals of each interval.
  let goalsOfRow: [[Int]]
  /// Intervals whose lost service a column counts.
  let groups: [ServiceGroup]
  /// What a column of lost service counts in: a power of two, no less than any slope.
  let scale: Double
  /// What each column of people adds to the rows that are checked.
  let entries: [[Entry]]

  /// Whether the lost service is to be least, not the cost.
  var seeksService: Bool { goals.contains { $0.isSought } }

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
