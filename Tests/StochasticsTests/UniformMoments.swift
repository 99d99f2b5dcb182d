/// Mean, variance and lag correlation of numbers that should be independent and uniform between 0 and 1.
///
/// Each is a distance from the truth in standard errors.
struct UniformMoments {
  private var (sum, squares, products, count, pairs) = (0.0, 0.0, 0.0, 0.0, 0.0)
  private var last: Double?

  mutating func add(_ u: Double) {
    let x = u - 0.5
    sum += x
    squares += x * x - 1.0 / 12
    count += 1
    if let last {
      products += x * last
      pairs += 1
    }
    last = x
  }

  var meanError: Double { sum / (count / 12).squareRoot() }
  var varianceError: Double { squares / (count / 180).squareRoot() }
  var correlationError: Double { products * 12 / pairs.squareRoot() }

  /// Whether all three are within a number of standard errors.
  func agree(within errors: Double) -> Bool {
    [meanError, varianceError, correlationError].allSatisfy { abs($0) < errors }
  }
}
