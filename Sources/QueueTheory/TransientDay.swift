public import Measures

/// The exact law of a day's queue, M(t)/M/s(t) or M(t)/M/s(t)+M, with constant rates in each interval.
///
/// - SeeAlso: W. K. Grassmann, Transient solutions in Markovian queueing systems, Comput. Oper. Res. 4 (1977)
///   47–53, doi:10.1016/0305-0548(77)90007-7; A. Ingolfsson et al., A survey and experimental comparison of
///   service-level-approximation methods for nonstationary M(t)/M/s(t) queueing systems with exhaustive discipline,
///   INFORMS J. Comput. 19 (2007) 201–214, doi:10.1287/ijoc.1050.0157.
public enum TransientDay {
  /// The most work that `solve` takes on, by the measure of `operations`: minutes, by a coarse estimate.
  public static let mostOperations = 3e12

  /// Figures by interval, starting empty.
  ///
  /// Between changes of the rates the law moves by uniformisation; its sums over time give the queue, the delay and
  /// the callers who give up. A call that arrives more than `within` before the end of its interval has a chance of
  /// being answered in time that depends on the state alone; the others are followed across the change of the
  /// agents, and beyond the day, where the last number of agents stays on, by Gauss–Legendre quadrature over the time of
  /// arrival. Calls belong to the interval in which they arrive, callers who give up to that in which they do.
  /// Absolute error of shares about 1e-10.
  ///
  /// - Parameters:
  ///   - day: the calls and the agents.
  ///   - within: time within which a call is to be answered, seconds, ≥ 0.
  ///   - rule: what happens to calls in progress when agents leave, `capacity` or `instant`.
  ///   - formula: a service-level formula that the figures are to allow; `excludingShortAbandons`,
  ///     `countingShortAbandons` and `offeredWait` take more time where callers give up.
  /// - Throws: `QueueError.outOfDomain`; `QueueError.noExactLaw` for the rule `person`; `QueueError.tooLarge` above
  ///   `mostOperations`.
  /// - Complexity: O(Λ t w) for rates Λ of all transitions together over a time t and w states that have weight, some
  ///   17 standard deviations; under `capacity` times the agents who leave, until they have finished. Each interval
  ///   that `within` crosses adds 16 tables of callers' places for a panel of arrivals. `operations` estimates the work.
  public static func solve(
    _ day: StaffedDay, within: Double, rule: RosterRule, formula: ServiceLevelFormula = .answeredOfOffered
  ) throws(QueueError) -> DayFigures {
    try Domain.within(within)
    guard rule != .person else { throw .noExactLaw(rule) }
    let operations = operations(day, within: within)
    guard operations <= mostOperations else {
      throw .tooLarge(operations: operations, limit: mostOperations)
    }
    var run = TransientRun(
      day: day, within: within, rule: rule, followsPatient: day.patiences != nil && formula.needsOfferedWait)
    return run.figures()
  }
}
