public import FoundationEssentials

/// Work for each agent that is paid by the hour, as training or quality checks.
public struct HourlyService: Hashable, Sendable {
  /// Hours for one agent in one year; `nil` where it is not told.
  public var hoursPerAgentYear: Decimal?
  /// The price of an hour, in yuan; `nil` where it is not told.
  public var yuanPerHour: Decimal?

  /// A service; without figures it is not counted.
  public init(hoursPerAgentYear: Decimal? = nil, yuanPerHour: Decimal? = nil) {
    self.hoursPerAgentYear = hoursPerAgentYear
    self.yuanPerHour = yuanPerHour
  }
}
