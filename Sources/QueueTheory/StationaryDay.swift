public import Measures

/// A day as if every interval were in its own steady state.
///
/// Erlang C where nobody gives up, else Erlang A. Wrong where handle times are long against the interval or the load jumps,
/// most of all after an overload, whose backlog it forgets: `TransientDay` says by how much.
///
/// - SeeAlso: L. Green, P. Kolesar, J. Soares, Improving the SIPP approach for staffing service systems that have
///   cyclic demands, Oper. Res. 49 (2001) 549–564.
public enum StationaryDay {
  /// Figures by interval; `unstable` where calls come, nobody gives up and load ≥ agents.
  ///
  /// - Parameters:
  ///   - day: the calls and the agents.
  ///   - within: time within which a call is to be answered, seconds, ≥ 0.
  ///   - formula: a service-level formula that the figures are to allow.
  /// - Throws: `QueueError.outOfDomain`.
  /// - Complexity: one solution of Erlang C or A for each interval.
  public static func solve(
    _ day: StaffedDay, within: Double, formula: ServiceLevelFormula = .answeredOfOffered
  ) throws(QueueError) -> DayFigures {
    try Domain.within(within)
    var intervals: [DayFigures.Figures] = []
    for index in day.calls.indices {
      intervals.append(try figures(day, index, within: within, formula: formula))
    }
    return DayFigures(intervals: intervals)
  }

  private static func figures(
    _ day: StaffedDay, _ index: Int, within: Double, formula: ServiceLevelFormula
  ) throws(QueueError) -> DayFigures.Figures {
    let calls = day.calls[index]
    let load = day.load(index)
    let agents = Double(day.agents[index])
    if let patience = day.patience {
      let state = try ErlangA.solve(
        load: load, agents: agents, handleTime: day.handleTime, patience: patience)
      return DayFigures.Figures(
        status: .solved, offered: calls, answeredInTime: calls * state.answered(within: within),
        abandonedInTime: formula.needsOfferedWait ? calls * state.abandoned(within: within) : nil,
        offeredInTime: formula.needsOfferedWait
          ? calls * (1 - state.offeredWaitLonger(than: within)) : nil,
        waiting: calls * state.probabilityOfWait, queueLength: state.meanQueueLength,
        abandonedCalls: calls * state.abandonedShare, busyAgents: load * state.answeredShare)
    }
    guard calls > 0 else {
      return DayFigures.Figures(
        status: .solved, offered: 0, answeredInTime: 0, abandonedInTime: 0, offeredInTime: 0, waiting: 0,
        queueLength: 0, abandonedCalls: 0,
        busyAgents: 0)
    }
    guard
      case .stable(let state) = try ErlangC.solve(load: load, agents: agents, handleTime: day.handleTime)
    else {
      return DayFigures.Figures(
        status: .unstable, offered: calls, answeredInTime: nil, abandonedInTime: nil, offeredInTime: nil,
        waiting: nil, queueLength: nil,
        abandonedCalls: nil, busyAgents: nil)
    }
    return DayFigures.Figures(
      status: .solved, offered: calls, answeredInTime: calls * state.serviceLevel(within: within),
      abandonedInTime: 0, offeredInTime: calls * state.serviceLevel(within: within),
      waiting: calls * state.probabilityOfWait, queueLength: state.meanQueueLength, abandonedCalls: 0,
      busyAgents: load)
  }
}
