public import ContactCentre

/// One figure that a sweep varies: its name as the user wrote it, and its values.
public struct SweepAxis: Sendable {
  /// One value of the figure.
  public struct Value: Sendable {
    /// The value as it is shown.
    public let text: String
    /// The value as a number; `nil` for a percentage of what the scenario has.
    public let number: Double?
    /// Sets the value in a scenario.
    public let apply: @Sendable (inout Scenario) -> Void

    /// A value that is shown and set.
    public init(text: String, number: Double?, apply: @escaping @Sendable (inout Scenario) -> Void) {
      self.text = text
      self.number = number
      self.apply = apply
    }
  }

  /// The key as the user wrote it.
  public let name: String
  /// The values, in the order of the sweep.
  public let values: [Value]

  /// A figure and its values.
  public init(name: String, values: [Value]) {
    self.name = name
    self.values = values
  }
}
