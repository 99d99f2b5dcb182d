/// A day of steady states that hand their backlog on: Stolletz's stationary backlog-carryover approach.
///
/// Each interval is cut into periods of equal length d. Calls that an Erlang loss system could not take in one period call
/// again in the next, so that a period sees the artificial rate λ̃ = λ + b, b the backlog rate of the period before. With B
/// the blocked share of the loss system M/M/c/c at λ̃, the modified rate m = λ̃(1 − B) is below what the agents can
/// serve, b' = λ̃ − m goes on, and the figures of the period are those of Erlang C at the rate m.
///
/// With patience (an extension of this package): the callers who are carried give up at rate θ during the period,
/// b' = λ̃B/(1 + θd), m = λ̃ − b', and the figures are those of Erlang A at the rate m.
///
/// Constant rates lead to b' = b, hence to m = λ, the exact Erlang C or A; patience without end gives Stolletz's
/// method. Calls are conserved: Σ λd = Σ md + the last bd. A period of one handle time makes bd the length of the queue after
/// an overload, which is why it is the default (for another law than the exponential what is left of a call at a random
/// moment, where that is longer); see docs/models/carry-over.md for the errors.
///
/// - SeeAlso: R. Stolletz, Approximation of the non-stationary M(t)/M(t)/c(t)-queue using stationary queueing models:
///   the stationary backlog-carryover approach, Eur. J. Oper. Res. 190 (2008) 478–493,
///   doi:10.1016/j.ejor.2007.06.036; for general abandonment G. Selinka, R. Stolletz, T. I. Maindl, INFORMS J.
///   Comput. 34 (2022) 20–38, doi:10.1287/ijoc.2021.1090.
public enum CarryOverDay {
  /// Figures by interval, starting empty; every interval is `solved`, also in overload.
  ///
  /// All formulas of the service level are allowed. A call's chance to be answered in time, and to wait, is that of the period in which it arrives; queue and busy agents
  /// are means over the periods. Without agents the queue is followed exactly: it grows, and its callers give up.
  ///
  /// - Parameters:
  ///   - day: the calls and the agents; at most 1e15 Erlang in each interval.
  ///   - within: time within which a call is to be answered, seconds, ≥ 0.
  ///   - period: length of a period in seconds, > 0; an interval is cut into as many equal periods as come nearest to
  ///     it, 1…100 000. The mean handle time of the interval where nil.
  /// - Throws: `QueueError.outOfDomain`.
  /// - Complexity: one solution of Erlang B and one of Erlang C or A for each period.
  public static func solve(
    _ day: StaffedDay, within: Double, period: Double? = nil
  ) throws(QueueError) -> DayFigures {
    try Domain.within(within)
    if let period { try Domain.period(period) }
    for index in day.calls.indices { try Domain.moderateLoad(day.load(index)) }
    var waiting = 0.0
    var intervals: [DayFigures.Figures] = []
    for index in day.calls.indices {
      let figures = figures(day, index, within: within, period: period, carried: waiting)
      waiting = figures.queueAtEnd ?? 0
      intervals.append(figures)
    }
    return DayFigures(intervals: intervals)
  }

  private static func figures(
    _ day: StaffedDay, _ index: Int, within: Double, period: Double?, carried: Double
  ) -> DayFigures.Figures {
    let calls = day.calls[index]
    let service = day.services[index]
    let periods = Int(min(100_000, max(1, (day.interval / (period ?? service.clearingTime)).rounded())))
    var backlog = CarriedBacklog(
      calls: carried, service: service, patience: day.patiences?[index],
      period: day.interval / Double(periods))
    var (answered, waiting, queue, busy) = (0.0, 0.0, 0.0, 0.0)
    var (abandonedInTime, offeredInTime) = (0.0, 0.0)
    for _ in 0..<periods {
      let figures = backlog.pass(load: day.load(index), agents: Double(day.agents[index]), within: within)
      answered += figures.answeredInTime
      abandonedInTime += figures.abandonedInTime
      offeredInTime += figures.offeredInTime
      waiting += figures.probabilityOfWait
      queue += figures.queueLength
      busy += figures.busyAgents
    }
    let count = Double(periods)
    return DayFigures.Figures(
      status: .solved, offered: calls, answeredInTime: calls * (answered / count),
      abandonedInTime: calls * (abandonedInTime / count), offeredInTime: calls * (offeredInTime / count),
      waiting: calls * (waiting / count), queueLength: queue / count, queueAtEnd: backlog.calls,
      abandonedCalls: day.patiences.map { queue / count * (day.interval / $0[index]) } ?? 0,
      busyAgents: busy / count)
  }
}
