import ContactCentre
import QueueTheory

/// Rosters for one demand: what does not depend on payroll and seats is worked out once and shared.
///
/// A roster is a pure function of the scenario; what was asked before changes how fast it comes, not what it is.
struct RosterPlanner {
  /// What is known for the seats that were asked for last.
  private struct Seated {
    let seats: [Double]
    var envelopes: Envelopes
    var paths: [MarginalPath]
  }

  private let covers: ShiftCovers
  private let problem: RosterProblem
  private let usesPatience: Bool
  /// The share of the agents on duty that takes calls.
  private let forCalls: Double
  /// Calls of the week, and by interval the agents beyond which nothing is left to gain.
  private let calls: Double
  private let enough: [Double]
  private var curves: ServiceCurves
  private var seated: Seated?

  /// Curves for a demand; `setAside` is the share of the time on duty that goes into further work, below 1.
  ///
  /// - Throws: `QueueError.outOfDomain` where the load of an interval exceeds 100 000 Erlang.
  init(
    _ scenario: Scenario, traffic: [IntervalTraffic], usesPatience: Bool, setAside: Double
  ) throws(QueueError) {
    let seconds = scenario.intervalMinutes * 60
    for traffic in traffic { try traffic.checkLoad(seconds: seconds) }
    let minutes = Int(scenario.intervalMinutes)
    let workforce = scenario.workforce
    let covers = ShiftCovers(
      ShiftCover.all(
        workforce.spreadVariants(stepMinutes: minutes), of: workforce, intervalMinutes: minutes),
      workforce, intervalMinutes: minutes)
    self.covers = covers
    problem = RosterProblem(
      covers: covers.covers.map { cover in
        RosterProblem.Cover(day: cover.day, weekShare: cover.weekShare, units: covers.units(of: cover))
      }, intervals: traffic.count)
    self.usesPatience = usesPatience
    forCalls = 1 - setAside
    calls = traffic.reduce(0) { $0 + $1.demand }
    let perUnit = covers.agentsPerUnit * forCalls
    let enough = traffic.map { $0.enoughAgents(seconds: seconds) }
    self.enough = enough
    curves = ServiceCurves(
      traffic,
      ServiceCurves.Setting(
        formula: scenario.target.formula, within: scenario.target.withinSeconds, seconds: seconds,
        agentsPerUnit: perUnit, usesPatience: usesPatience),
      most: enough.map { Self.units($0 / perUnit) })
  }

  /// Whole units, as many as can be counted.
  private static func units(_ count: Double) -> Int { Int(min(1e12, count.rounded(.up))) }

  /// The roster of a payroll under seats by day.
  mutating func roster(
    agents: Double, plannedAbsence: Double, seats: [Double], by method: RosterMethod = .marginal
  ) -> Roster {
    let personWeeks = agents * (1 - plannedAbsence)
    var seated = self.seated.flatMap { $0.seats == seats ? $0 : nil } ?? seating(seats)
    self.seated = nil
    var counts = MarginalRoster.solve(
      problem, &seated.envelopes, paths: &seated.paths, personWeeks: personWeeks, calls: calls)
    var missing: Double?
    if method == .optimal {
      let optimal = OptimalRoster(problem, &seated.envelopes, personWeeks: personWeeks, besides: counts)
      counts = optimal.counts
      missing = calls > 0 ? optimal.missing / calls : 0
    }
    self.seated = seated
    var roster = covers.roster(counts, personWeeks: personWeeks, seats: seats)
    roster.shareMissing = missing
    return roster
  }

  private func seating(_ seats: [Double]) -> Seated {
    let caps = enough.indices.map { interval in
      // Agents beyond which nothing is left to gain bound the curve as seats do.
      let agents = min(seats[interval * covers.intervalMinutes / 1440], enough[interval] / forCalls)
      return Envelopes.Cap(
        units: Self.units(agents / covers.agentsPerUnit),
        value: curves.value(interval, agents: agents * forCalls))
    }
    var envelopes = Envelopes(seated?.envelopes.curves ?? curves, caps: caps)
    let paths = MarginalPath.all(problem, &envelopes, least: 1e-9 * calls)
    return Seated(seats: seats, envelopes: envelopes, paths: paths)
  }
}
