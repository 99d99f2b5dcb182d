public import ContactCentre
import QueueTheory

/// A migration as its scenario has it: what callers meet month by month.
public struct MigrationReplay: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// How the queues were worked out.
  public let method: MigrationMethod
  /// The months, in order.
  public let months: [MigrationMonth]
  /// The people.
  public let staff: StaffLedger
  /// The people of each month.
  public let people: [StaffMonth]

  /// Replays the migration of a scenario.
  ///
  /// Each stretch of days of one week and month on which the same lines reach the same queues is a week of its own: people of
  /// its middle day, put on shifts for the calls that were forecast, meet the calls that came.
  ///
  /// - Throws: `PlanningError.inconsistent`, `.missing` without a migration, `.queue` and `.simulation` outside their domains.
  /// - Complexity: a roster and a queue of 7 days for each stretch and queue; rosters of the same calls share their curves.
  public init(
    _ scenario: Scenario, method: MigrationMethod = .formula,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(PlanningError) {
    let problems = scenario.inconsistencies()
    guard problems.isEmpty else { throw .inconsistent(problems) }
    guard let migration = scenario.migration else { throw .missing("migration") }
    let staff = try StaffLedger(scenario)
    var bench = MigrationBench(scenario, staff)
    let stretches = MigrationStretch.all(scenario, migration)
    var records = migration.months.map { MonthRecord($0, scenario.target) }
    for (number, stretch) in stretches.enumerated() {
      let pools = try bench.pools(of: stretch, .actual)
      var weeks: [MonthRecord.Queue] = []
      for (place, pool) in pools.enumerated() {
        weeks.append(
          try Self.queue(stretch.pools[place], pool, method, stream: number * 100 + place))
      }
      guard let month = records.firstIndex(where: { $0.month == stretch.month }) else { continue }
      records[month].add(
        stretch, weeks, trained: staff.trained(on: stretch.middle), seats: staff.seats(on: stretch.middle),
        onDutyPeak: pools.reduce(0) { $0 + $1.roster.onDutyPeak })
      progress(number + 1, stretches.count)
    }
    self.scenario = scenario
    self.method = method
    self.staff = staff
    months = records.map { $0.month(of: scenario) }
    people = try staff.months
  }

  private static func queue(
    _ site: SitePool, _ pool: StaffedPool, _ method: MigrationMethod, stream: Int
  ) throws(PlanningError) -> MonthRecord.Queue {
    let steady = try MergedCentre(pool.scenario, pool.demand, pool.roster, waits: false)
    let busy: QueueWeek?
    do throws(QueueError) {
      busy = try pool.scenario.target.dayConfidence.map { share throws(QueueError) in
        try BusyDays(steady, pool.demand, pool.scenario).week(share: share)
      }
    } catch {
      throw .queue(error)
    }
    guard case .simulation(var plan, _) = method else {
      return MonthRecord.Queue(pool: site, week: steady.week, busy: busy, halfWidth: nil)
    }
    plan.days = 7
    plan.precision = nil
    // Stretches and queues are independent: each has random numbers of its own.
    plan.seed = plan.seed &+ UInt64(stream) &* 0x9E37_79B9_7F4A_7C15
    let simulated = try SimulatedCentre(
      SimulationSubject(pool.scenario, plan, demand: pool.demand, roster: pool.roster), comparesLaw: false)
    let week = MergedCentre(simulated, pool.demand, beside: steady).week
    return MonthRecord.Queue(
      pool: site, week: week, busy: busy, halfWidth: simulated.total.serviceLevel.halfWidth)
  }

  /// The months that miss the target.
  public var missed: [MigrationMonth] { months.filter { $0.verdict == .missed } }
}
