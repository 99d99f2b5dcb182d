/// Prices of what is scarce, by month: a trained person, a seat, a move; and of a line-month outside.
struct WaveMultipliers {
  var staff: [Double]
  var seats: [Double]
  var moves: [Double]
  var outside = 0.0

  init(months: Int) {
    staff = Array(repeating: 0, count: months)
    seats = staff
    moves = staff
  }

  /// Σ of squares.
  var square: Double {
    (staff + seats + moves).reduce(outside * outside) { $0 + $1 * $1 }
  }

  /// A step along another, not below 0.
  mutating func step(_ length: Double, along slope: WaveMultipliers) {
    for month in staff.indices {
      staff[month] = max(0, staff[month] + length * slope.staff[month])
      seats[month] = max(0, seats[month] + length * slope.seats[month])
      moves[month] = max(0, moves[month] + length * slope.moves[month])
    }
    outside = max(0, outside + length * slope.outside)
  }

  /// Lowers the prices of people until nobody is worth more than it costs to hire him.
  ///
  /// A person who is ready in month j serves month m with keepᵐ⁻ʲ: Σ_m≥j keepᵐ⁻ʲ price_m ≤ cost_j.
  mutating func lower(to costs: [Double], from first: Int, keep: Double) {
    var worth = 0.0
    for month in staff.indices.reversed() {
      if month >= first { staff[month] = max(0, min(staff[month], costs[month] - keep * worth)) }
      worth = staff[month] + keep * worth
    }
  }
}
