/// The least sum of squares of some residuals, each unknown within a range.
///
/// Levenberg and Marquardt's damped Gauss-Newton steps (doi:10.1137/0111030), cut at the ends of the ranges; an unknown that
/// stands at an end and is drawn beyond it rests. Slopes are differences over a hundredth of a range, which small jumps of the residuals
/// do not upset, and at the end over a ten-thousandth.
public struct LeastSquares: Sendable {
  /// A point at which no step nearby is better.
  public struct Fit: Sendable, Equatable {
    /// The unknowns.
    public let values: [Double]
    /// The residuals there.
    public let residuals: [Double]
    /// The sum of their squares.
    public var sumOfSquares: Double { Self.sum(residuals) }

    static func sum(_ residuals: [Double]) -> Double { residuals.reduce(0) { $0 + $1 * $1 } }
  }

  /// The range of each unknown, all finite; one of no width holds its unknown fast.
  public let ranges: [ClosedRange<Double>]
  /// The most steps.
  public let mostSteps: Int

  /// A problem over some ranges.
  public init(ranges: [ClosedRange<Double>], mostSteps: Int = 40) {
    self.ranges = ranges
    self.mostSteps = mostSteps
  }

  /// The fit reached from a start; `nil` where the residuals there are no numbers or the start is not one number for each range.
  ///
  /// - Parameters:
  ///   - start: where to begin; cut at the ends of the ranges.
  ///   - enough: a sum of squares below which nothing better is looked for.
  ///   - residuals: the residuals of some unknowns, always as many; where one is no number the step is not taken.
  /// - Complexity: for each step one evaluation for each unknown, and a few more.
  public func fit<Failure: Error>(
    from start: [Double], until enough: Double = 0, residuals: ([Double]) throws(Failure) -> [Double]
  ) throws(Failure) -> Fit? {
    guard start.count == ranges.count else { return nil }
    var place = start.indices.map { unit(start[$0], in: ranges[$0]) }
    var now = try residuals(values(place))
    var sum = Fit.sum(now)
    guard sum.isFinite else { return nil }
    for width in [1e-2, 1e-4] {
      var damping = 1e-3
      for _ in 0..<mostSteps where sum > enough {
        guard let slopes = try slopes(at: place, now, over: width, residuals) else { break }
        let step = Step(place, now, slopes, ranges)
        var gain = 0.0
        while damping < 1e10, let trial = step.damped(by: damping) {
          let next = try residuals(values(trial))
          let nextSum = Fit.sum(next)
          if nextSum < sum {
            gain = (sum - nextSum) / sum
            (place, now, sum) = (trial, next, nextSum)
            damping = max(1e-9, damping / 10)
            break
          }
          damping *= 10
        }
        if gain < 1e-5 { break }
      }
    }
    // Where jumps hide the slopes, one unknown after the other is tried on both sides, ever nearer.
    var reach = 0.1
    while sum > enough, reach > 1e-3 {
      let before = sum
      for j in place.indices where ranges[j].lowerBound < ranges[j].upperBound {
        for change in [reach, -reach] {
          var trial = place
          trial[j] = min(1, max(0, place[j] + change))
          let next = try residuals(values(trial))
          let nextSum = Fit.sum(next)
          if nextSum < sum { (place, now, sum) = (trial, next, nextSum) }
        }
      }
      if sum == before { reach /= 2 }
    }
    return Fit(values: values(place), residuals: now)
  }

  // MARK: Units of the ranges

  private func unit(_ value: Double, in range: ClosedRange<Double>) -> Double {
    let width = range.upperBound - range.lowerBound
    return width > 0 ? min(1, max(0, (value - range.lowerBound) / width)) : 0
  }

  private func values(_ place: [Double]) -> [Double] {
    place.indices.map { j in
      let (low, high) = (ranges[j].lowerBound, ranges[j].upperBound)
      return place[j] == 1 ? high : low + place[j] * (high - low)
    }
  }

  /// The change of each residual with each unknown, towards the middle of its range.
  private func slopes<Failure: Error>(
    at place: [Double], _ now: [Double], over width: Double,
    _ residuals: ([Double]) throws(Failure) -> [Double]
  ) throws(Failure) -> [[Double]]? {
    var slopes: [[Double]] = []
    for j in place.indices {
      guard ranges[j].lowerBound < ranges[j].upperBound else {
        slopes.append(Array(repeating: 0, count: now.count))
        continue
      }
      let change = place[j] < 0.5 ? width : -width
      var near = place
      near[j] += change
      let there = try residuals(values(near))
      guard Fit.sum(there).isFinite else { return nil }
      slopes.append(zip(there, now).map { ($0 - $1) / change })
    }
    return slopes
  }

  /// The steps from one place, in units of the ranges.
  private struct Step {
    private let place: [Double]
    /// The unknowns that may move.
    private let free: [Int]
    private let downhill: [Double]
    private let matrix: [[Double]]

    init(_ place: [Double], _ now: [Double], _ slopes: [[Double]], _ ranges: [ClosedRange<Double>]) {
      func product(_ left: [Double], _ right: [Double]) -> Double {
        zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
      }
      let gradient = slopes.map { product(now, $0) }
      let free = place.indices.filter { j in
        ranges[j].lowerBound < ranges[j].upperBound && !(place[j] == 0 && gradient[j] > 0)
          && !(place[j] == 1 && gradient[j] < 0)
      }
      self.place = place
      self.free = free
      downhill = free.map { -gradient[$0] }
      matrix = free.map { j in free.map { product(slopes[j], slopes[$0]) } }
    }

    /// Where a damped step leads, cut at the ends of the ranges; `nil` where it leads nowhere.
    func damped(by damping: Double) -> [Double]? {
      var damped = matrix
      for j in free.indices { damped[j][j] += damping * max(matrix[j][j], 1e-12) }
      var trial = place
      for (j, change) in zip(free, Self.solution(of: damped, downhill)) {
        trial[j] = min(1, max(0, place[j] + change))
      }
      return zip(trial, place).contains { abs($0 - $1) > 1e-9 } ? trial : nil
    }

    /// Gauss's elimination; the matrix is symmetric with a positive diagonal, so that no pivot is looked for.
    private static func solution(of matrix: [[Double]], _ right: [Double]) -> [Double] {
      var (matrix, right) = (matrix, right)
      for j in right.indices {
        for k in right.indices where k > j {
          let factor = matrix[k][j] / matrix[j][j]
          for i in j..<right.count { matrix[k][i] -= factor * matrix[j][i] }
          right[k] -= factor * right[j]
        }
      }
      for j in right.indices.reversed() {
        for i in right.indices where i > j { right[j] -= matrix[j][i] * right[i] }
        right[j] /= matrix[j][j]
      }
      return right.allSatisfy(\.isFinite) ? right : right.map { _ in 0 }
    }
  }
}
