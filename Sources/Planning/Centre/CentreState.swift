public import ContactCentre

/// What is known of a centre on the day that stands for its week, where it is not one queue to which nothing happens.
public struct CentreState: Sendable {
  /// The day: the Thursday of the week.
  public let day: CalendarDate
  /// The sites that are queues of their own, by their ids.
  public let sites: [String]
  /// Whether people are still new to some calls.
  public let learns: Bool
  /// Trained people by the scenario's migration; `nil` without one.
  public let trained: Double?

  /// The state of a scenario's centre in its week; `nil` where it is one queue to which nothing happens.
  ///
  /// - Complexity: O(sites × lines + lines × cohorts of people).
  public init?(_ scenario: Scenario) {
    guard let day = scenario.dayOfQueues else { return nil }
    self.day = day
    let pools = SitePool.all(scenario, on: day)
    sites = pools.compactMap(\.site)
    let ledger = try? StaffLedger(scenario)
    trained = ledger?.trained(on: day)
    learns = scenario.lines.contains { line in
      guard line.merge.isMerged(on: day), let surplus = ledger?.surplus(of: line, on: day) else {
        return false
      }
      return surplus.handleSeconds(100) > 100.01
    }
  }
}
