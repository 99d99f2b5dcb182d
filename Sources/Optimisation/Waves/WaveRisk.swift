/// By how much the load of a set of lines is raised for the risk that its forecast is too low.
///
/// With m_l the calls of line l, c_l the coefficient of variation of its forecast and s that of all lines together,
///
///     cv² = s² + Σ_S (c_l m_l)² / (Σ_S m_l)²
///
/// and the factor is read off a curve of factors by cv. Where that curve falls, as quantiles do for a very large cv, it is held
/// at its largest value before, and it is never below 1: a larger error never asks for fewer people.
public struct WaveRisk: Hashable, Sendable {
  /// The calls of each line.
  public var volumes: [Double]
  /// The coefficient of variation of each line's forecast.
  public var errors: [Double]
  /// The coefficient of variation that all lines share.
  public var shared: Double
  /// The distance of two factors in cv.
  public let step: Double
  /// Factors at cv = 0, step, 2 step …
  public let factors: [Double]

  /// - Parameters:
  ///   - volumes: calls of each line, ≥ 0.
  ///   - errors: coefficient of variation of each line's forecast, ≥ 0.
  ///   - shared: that of all lines together, ≥ 0.
  ///   - step: distance of two factors in cv, > 0.
  ///   - factors: at cv = 0, step, 2 step …; the last also for every larger cv. None: no margin.
  /// - Complexity: O(factors).
  public init(
    volumes: [Double], errors: [Double], shared: Double = 0, step: Double = 1, factors: [Double] = []
  ) {
    self.volumes = volumes
    self.errors = errors
    self.shared = shared
    self.step = step
    var highest = 1.0
    self.factors = factors.map { factor in
      highest = max(highest, factor)
      return highest
    }
  }

  /// The factor of a set of lines.
  public func factor(of set: WaveSet) -> Double { factor(atLeast: set, atMost: set) }

  /// A factor that none of the sets between two undercuts: the errors of the smaller over the calls of the larger.
  func factor(atLeast fixed: WaveSet, atMost possible: WaveSet) -> Double {
    guard !factors.isEmpty else { return 1 }
    let all = possible.members.reduce(0) { $0 + volumes[$1] }
    let square = fixed.members.reduce(0) { $0 + errors[$1] * errors[$1] * volumes[$1] * volumes[$1] }
    let own = all > 0 ? square / (all * all) : 0
    return factor(variation: (shared * shared + own).squareRoot())
  }

  private func factor(variation: Double) -> Double {
    let place = variation / step
    guard place < Double(factors.count - 1) else { return factors.last ?? 1 }
    let left = max(0, Int(place))
    return factors[left] + (factors[left + 1] - factors[left]) * (place - Double(left))
  }
}
