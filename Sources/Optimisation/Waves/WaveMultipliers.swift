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

  /// Σ of products.
  func product(_ other: WaveMultipliers) -> Double {
    staff.indices.reduce(outside * other.outside) { sum, month in
      sum + staff[month] * other.staff[month] + seats[month] * other.seats[month]
        + moves[month] * other.moves[month]
    }
  }

  /// Each figure over another, above 0: people, seats, moves and line-months are of unlike size.
  func divided(by scales: WaveMultipliers) -> WaveMultipliers {
    var quotient = self
    for month in staff.indices {
      quotient.staff[month] /= scales.staff[month]
      quotient.seats[month] /= scales.seats[month]
      quotient.moves[month] /= scales.moves[month]
    }
    quotient.outside /= scales.outside
    return quotient
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
