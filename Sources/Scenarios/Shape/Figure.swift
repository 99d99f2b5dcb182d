public import ContactCentre
public import FoundationEssentials

/// A number of a scenario that can be varied: where it stands, what it may be, and how it is set.
public struct Figure: Sendable {
  /// The key path, e.g. `sites.futian.seats`.
  public let path: String
  /// The number in the file.
  public let value: Decimal
  /// What it may be.
  public let allowed: Allowed
  /// Whether it must be a whole number.
  public let isWhole: Bool
  /// Sets the number in a scenario that was read from the same file.
  public let set: @Sendable (inout Scenario, Decimal) -> Void
}
