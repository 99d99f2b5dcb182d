public import Measures

/// How the merged queue takes calls in and hands them to agents.
public struct QueueRules: Hashable, Sendable {
  /// Who takes calls of a line where there are several sites.
  public enum SitePooling: String, CaseIterable, Sendable {
    /// Any free agent takes any call that he is skilled for.
    case pooled
    /// Calls of a line go to the people of its own site only.
    case separate
  }

  /// Callers that may wait at once, a whole number; who finds every agent and every place taken is blocked.
  /// `nil` where there is no limit.
  public var places: Double?
  /// Which waiting call is answered next.
  public var routing: Routing
  /// Whether the people of all sites share the calls.
  public var sites: SitePooling

  /// When the centre takes calls; `nil` is around the clock. Calls that come in closed time are counted apart: nobody is
  /// offered them, and no target binds there.
  public var opening: Opening?

  /// Rules of a queue; without arguments one queue without a limit, first come, first served.
  public init(
    places: Double? = nil, routing: Routing = .firstCome, sites: SitePooling = .pooled,
    opening: Opening? = nil
  ) {
    self.places = places
    self.routing = routing
    self.sites = sites
    self.opening = opening
  }
}
