import QueueTheory

/// The calls of one interval as a queue with handle times of any law sees them: M/G/n.
///
/// P(W > t) ≈ C(n, a) e^(−(n−a)t/r) with Erlang's C, load a, and r = E[S²] / (2 E[S]) = h (1 + c²)/2, what is left on average
/// of a call in progress. The mean wait C r/(n − a) is that of M/M/n times (1 + c²)/2. Exact for exponential handle times, where
/// r = h; the mean is exact for one agent too.
///
/// - SeeAlso: A. M. Lee, P. A. Longton, Queueing processes associated with airline passenger check-in, Oper. Res. Q. 10
///   (1959) 56–71, doi:10.1057/jors.1959.5; W. Whitt, Approximations for the GI/G/m queue, Prod. Oper. Manag. 2 (1993)
///   114–161, doi:10.1111/j.1937-5956.1993.tb00094.x.
struct QueueWork: Hashable {
  /// Calls that arrive in the interval.
  let calls: Double
  /// Mean handle time h, seconds.
  let meanSeconds: Double
  /// r, seconds.
  let residualSeconds: Double

  /// Calls with exponential handle times.
  init(exponential traffic: IntervalTraffic) {
    calls = traffic.demand
    meanSeconds = traffic.handleSeconds
    residualSeconds = traffic.handleSeconds
  }

  /// Calls with the first two moments of their handle time.
  init(calls: Double, _ handling: HandleMoments) {
    self.calls = calls
    meanSeconds = handling.mean
    residualSeconds = handling.residual
  }

  /// The load in an interval of so many seconds, in Erlang.
  func load(seconds: Double) -> Double { calls * meanSeconds / seconds }

  /// The queue in its steady state with so many agents.
  func solved(agents: Int, seconds: Double) throws(QueueError) -> ErlangC.Outcome {
    try ErlangC.solve(load: load(seconds: seconds), agents: Double(agents), handleTime: residualSeconds)
  }
}
