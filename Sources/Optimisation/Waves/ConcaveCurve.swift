/// A function from 0 up that rises and bends downwards, between points at equal steps a straight line.
///
/// Values that do not bend downwards are replaced by the least concave function above them, so that a chord never lies
/// above the curve.
public struct ConcaveCurve: Hashable, Sendable {
  /// The distance of two points.
  public let step: Double
  /// The values at 0, step, 2 step …
  public let values: [Double]

  /// - Parameters:
  ///   - step: the distance of two points, > 0.
  ///   - values: at 0, step, 2 step …; the first counts as 0, none may be less than the one before.
  /// - Throws: `WaveError.outOfDomain`.
  /// - Complexity: O(n).
  public init(step: Double, values: [Double]) throws(WaveError) {
    guard step > 0, step.isFinite, values.count > 1 else { throw .outOfDomain(.curve) }
    guard values.allSatisfy(\.isFinite), zip(values, values.dropFirst()).allSatisfy({ $0 <= $1 }),
      values[0] >= 0
    else { throw .outOfDomain(.curve) }
    self.step = step
    self.values = Self.majorant([0] + values.dropFirst())
  }

  /// The value at x; beyond the last point the line goes on.
  ///
  /// - Complexity: O(1).
  public func value(at x: Double) -> Double {
    guard x > 0, x.isFinite else { return 0 }
    let place = x / step
    let left = place < Double(values.count - 2) ? Int(place) : values.count - 2
    return values[left] + (values[left + 1] - values[left]) * (place - Double(left))
  }

  private static func majorant(_ values: [Double]) -> [Double] {
    var corners: [Int] = []
    func slope(_ one: Int, _ other: Int) -> Double { (values[other] - values[one]) / Double(other - one) }
    for index in values.indices {
      while corners.count > 1,
        slope(corners[corners.count - 2], corners[corners.count - 1])
          <= slope(corners[corners.count - 1], index)
      {
        corners.removeLast()
      }
      corners.append(index)
    }
    var raised = values
    for (one, other) in zip(corners, corners.dropFirst()) {
      let rise = slope(one, other)
      for index in one..<other { raised[index] = values[one] + rise * Double(index - one) }
    }
    return raised
  }
}
