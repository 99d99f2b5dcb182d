import QueueTheory

/// Intervals that have a steady state whatever their load: where callers give up, or where places are limited.
///
/// Days alike have intervals alike: each is worked out once.
struct SteadyIntervals {
  /// Length of an interval, seconds.
  let seconds: Double
  /// Time within which a call counts as answered in time, seconds.
  let within: Double
  /// Callers who may wait; `nil` without a limit.
  let places: Int?
  /// Whether a mean wait of the answered is stated, which is most of the work.
  let waits: Bool

  private struct Served: Hashable {
    let traffic: IntervalTraffic
    let patience: Double?
    let agents: Double
  }

  private var known: [Served: ServiceTotals] = [:]

  init(seconds: Double, within: Double, places: Int?, waits: Bool) {
    self.seconds = seconds
    self.within = within
    self.places = places
    self.waits = waits
  }

  /// The totals of an interval; `nil` where neither patience nor a limit gives it a steady state.
  mutating func totals(
    _ traffic: IntervalTraffic, patience: Double?, agents: Double
  ) throws(QueueError) -> ServiceTotals? {
    let served = Served(traffic: traffic, patience: patience, agents: agents)
    if let totals = known[served] { return totals }
    let totals: ServiceTotals
    if let places {
      let queue = LimitedInterval(
        traffic: traffic, patience: patience, agents: agents, seconds: seconds, places: places)
      totals = try queue.totals(within: within, waits: waits)
    } else if let patience {
      totals = try ErlangAInterval.totals(
        traffic, patience: patience, agents: agents, seconds: seconds, within: within, waits: waits)
    } else {
      return nil
    }
    known[served] = totals
    return totals
  }
}
