/// Where a figure of a scenario comes from.
public struct Provenance: Equatable, Sendable {
  /// What the scenario says of a figure.
  public enum Basis: Equatable, Sendable {
    /// Published, measured or agreed: the source.
    case source(String)
    /// Assumed: the reason.
    case assumption(String)
    /// Written without either.
    case unstated
  }

  /// The key path of the figure in the scenario.
  public let path: String
  /// The figure as it is written.
  public let value: String
  /// Where it comes from.
  public let basis: Basis

  /// The origin of one figure.
  public init(path: String, value: String, basis: Basis) {
    self.path = path
    self.value = value
    self.basis = basis
  }
}
