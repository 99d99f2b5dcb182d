public import ContactCentre

/// A figure of a scenario that is not known and is to be found.
public struct CalibrationUnknown: Sendable {
  /// Its key path.
  public let path: String
  /// The values that it may have.
  public let range: ClosedRange<Double>
  /// What the scenario says.
  public let stated: Double
  /// Sets it in a scenario.
  public let apply: @Sendable (inout Scenario, Double) -> Void

  /// An unknown figure.
  public init(
    path: String, range: ClosedRange<Double>, stated: Double,
    apply: @escaping @Sendable (inout Scenario, Double) -> Void
  ) {
    self.path = path
    self.range = range
    self.stated = stated
    self.apply = apply
  }
}
