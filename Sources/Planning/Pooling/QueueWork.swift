import QueueTheory

/// The calls of one interval as a queue with handle times of any law sees them: M/G/n.
///
/// - SeeAlso: `ErlangC.solve(load:agents:service:)`.
struct QueueWork: Hashable {
  /// Calls that arrive in the interval.
  let calls: Double
  /// Their handle time.
  let service: ServiceLaw

  /// Calls with a law of their handle time.
  init(calls: Double, service: ServiceLaw) {
    self.calls = calls
    self.service = service
  }

  /// The load in an interval of so many seconds, in Erlang.
  func load(seconds: Double) -> Double { calls * service.mean / seconds }

  /// The queue in its steady state with so many agents.
  func solved(agents: Int, seconds: Double) throws(QueueError) -> ErlangC.Outcome {
    try ErlangC.solve(load: load(seconds: seconds), agents: Double(agents), service: service)
  }
}
