/// The calls a day between which a promise of service binds; either end may be open.
public struct VolumeBand: Hashable, Sendable {
  /// Fewer calls a day do not bind; `nil` is any.
  public var leastPerDay: Double?
  /// More calls a day do not bind; `nil` is any.
  public var mostPerDay: Double?

  /// A band of calls a day.
  public init(leastPerDay: Double? = nil, mostPerDay: Double? = nil) {
    self.leastPerDay = leastPerDay
    self.mostPerDay = mostPerDay
  }

  /// Whether a promise binds at so many calls a day.
  public func binds(_ calls: Double) -> Bool {
    calls >= leastPerDay ?? 0 && calls <= mostPerDay ?? .infinity
  }
}
