/// A study of pooling by simulation: the same queues call by call over the week, with intervals.
///
/// Nobody gives up or dials again and nothing is limited, as in the formulas; but calls and callers are carried from one interval
/// into the next, and the share in time is that of the week. A call outside a person's own lines is drawn as often as the people
/// make it likely, whoever takes it.
public struct PoolingSimulation: Sendable {
  /// A group of lines.
  public struct Group: Sendable {
    /// What the group is called.
    public let id: String
    /// Its lines alone and at the same staff in the pool.
    public let lines: [SimulatedLine]
    /// Its agent hours.
    public let ledger: SimulatedLedger
  }

  /// How it was simulated; days and precision are not looked at.
  public let plan: SimulationPlan
  /// The groups of the study, in its order.
  public let groups: [Group]

  /// Simulates the groups of a study.
  ///
  /// All queues meet the same callers, so that differences are those of pairs of runs. No figure depends on `plan.jobs`.
  ///
  /// - Parameters:
  ///   - study: the groups, with the agents that the formula gives.
  ///   - plan: how often, from which random numbers; two replications at least make an interval.
  ///   - progress: called after each of the queues.
  /// - Throws: `PlanningError.simulation` where a figure lies outside the domain of the simulation, as more than 64 lines and
  ///   lengthened parts of lines in one queue; `.queue` outside that of the formulas.
  /// - Complexity: some ten runs of the week for each queue of the ledger, and one for the lines at the same staff.
  public init(
    _ study: PoolingStudy, plan: SimulationPlan,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(PlanningError) {
    var plan = plan
    plan.days = 7
    plan.precision = nil
    var bench = PoolingBench(study.scenario, plan)
    var groups: [Group] = []
    // The lines side by side, each alone, and three queues of all.
    let total = study.groups.reduce(0) { $0 + $1.lines.count + 4 }
    var done = 0
    func step() {
      done += 1
      progress(done, total)
    }
    for group in study.groups {
      let lines = try bench.lines(of: group)
      step()
      groups.append(Group(id: group.id, lines: lines, ledger: try bench.ledger(of: group, step)))
    }
    self.plan = plan
    self.groups = groups
  }
}
