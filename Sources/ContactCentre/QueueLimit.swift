/// How many callers the merged queue holds: who finds every agent and every place taken is blocked.
public struct QueueLimit: Hashable, Sendable {
  /// Callers that may wait at once, a whole number.
  public var places: Double

  /// A limit on the callers that may wait.
  public init(places: Double) {
    self.places = places
  }
}
