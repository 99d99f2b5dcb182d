/// The mean of an observation over independent replications, with controls: what was observed beside it and
/// has a known expectation, here 0.
///
/// The intercept of the regression of the observation on the controls; each part of the variance that the
/// controls explain is gone. Its bias is O(1/n), much less than its standard error.
///
/// - SeeAlso: S. S. Lavenberg, P. D. Welch, A perspective on the use of control variables to increase the
///   efficiency of Monte Carlo simulations, Management Science 27 (1981) 322–335, doi:10.1287/mnsc.27.3.322.
struct ControlledMean {
  private(set) var count = 0
  /// The number of controls.
  var controls: Int { means.count - 1 }

  /// The means of the observation and of the controls, and the sums of squares and products about them.
  private var means: [Double]
  private var products: [[Double]]

  /// With so many controls.
  init(controls: Int) {
    means = Array(repeating: 0, count: controls + 1)
    products = Array(repeating: means, count: controls + 1)
  }

  /// Takes in a replication.
  mutating func add(_ value: Double, controls: [Double] = []) {
    count += 1
    let row = [value] + controls
    let steps = row.indices.map { row[$0] - means[$0] }
    for one in row.indices { means[one] += steps[one] / Double(count) }
    for one in row.indices {
      for other in row.indices { products[one][other] += steps[one] * (row[other] - means[other]) }
    }
  }

  /// The mean of a control: what should be 0 within its standard error.
  func control(_ number: Int) -> (mean: Double, standardError: Double) {
    let n = Double(count)
    return (means[number + 1], (products[number + 1][number + 1] / (n * (n - 1))).squareRoot())
  }

  /// The mean, and its standard error: that of the intercept of a regression with as many slopes as there are
  /// controls.
  var estimate: (mean: Double, standardError: Double) {
    let slopes = self.slopes
    var (mean, squares) = (means[0], products[0][0])
    for (index, slope) in slopes.enumerated() {
      mean -= slope * means[index + 1]
      squares -= slope * products[0][index + 1]
    }
    let n = Double(count)
    return (mean, (max(0, squares) / (n * (n - 1 - Double(slopes.count)))).squareRoot())
  }

  /// Gauss's elimination of the normal equations, whose matrix is positive definite.
  private var slopes: [Double] {
    let size = means.count - 1
    var rows = (0..<size).map { row in products[row + 1][1...] + [products[row + 1][0]] }.map(Array.init)
    for pivot in 0..<size {
      for row in 0..<size where row != pivot {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in pivot...size { rows[row][column] -= factor * rows[pivot][column] }
      }
    }
    return (0..<size).map { rows[$0][size] / rows[$0][$0] }
  }
}
