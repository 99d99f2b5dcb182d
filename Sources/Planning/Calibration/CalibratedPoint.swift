/// Values of the unknown figures and what the forecast makes of them.
public struct CalibratedPoint: Sendable, Equatable {
  /// The value of each unknown, in their order.
  public let values: [Double]
  /// The figure of each case, in their order.
  public let computed: [Double]
  /// The root of the mean square of the errors of the fitted cases.
  public let fittedError: Double
  /// The same of the predicted cases; `nil` where there are none.
  public let predictedError: Double?

  init(values: [Double], computed: [Double], cases: [CalibrationCase]) {
    self.values = values
    self.computed = computed
    func error(_ isFitted: Bool) -> Double? {
      let errors = zip(computed, cases).filter { $0.1.isFitted == isFitted }.map { $0 - $1.observed }
      guard !errors.isEmpty else { return nil }
      return (errors.reduce(0) { $0 + $1 * $1 } / Double(errors.count)).squareRoot()
    }
    fittedError = error(true) ?? .nan
    predictedError = error(false)
  }
}
