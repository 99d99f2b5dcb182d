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

  private let covers: [ShiftCover]
  private let problem: RosterProblem
  private let intervalMinutes: Int
  private let shrinkage: Double
  private let usesPatience: Bool
  /// Agents on duty for one unit of cover, and the share of them that takes calls.
  private let agentsPerUnit: Double
  private let forCalls: Double
  /// Calls of the week, and by interval the agents beyond which nothing is left to gain.
  private let calls: Double
  private let enough: [Double]
  private var curves: ServiceCurves
  private var seated: Seated?

  /// The largest load that is staffed, in Erlang: several times that of any hotline.
  private static let mostLoad = 1e5

  /// Curves for a demand; `setAside` is the share of the time on duty that goes into further work, below 1.
  ///
  /// - Throws: `QueueError.outOfDomain` where the load of an interval exceeds 100 000 Erlang.
  init(
    _ scenario: Scenario, traffic: [IntervalTraffic], usesPatience: Bool, setAside: Double
  ) throws(QueueError) {
    let seconds = scenario.intervalMinutes * 60
    for traffic in traffic {
      let load = traffic.demand * traffic.handleSeconds / seconds
      guard load <= Self.mostLoad else {
        throw .outOfDomain(quantity: .load, value: load, allowed: "0 ≤ load ≤ \(Int(Self.mostLoad))")
      }
    }
    let workforce = scenario.workforce
    let minutes = Int(scenario.intervalMinutes)
    let covers = ShiftCover.all(
      workforce.spreadVariants(stepMinutes: minutes), of: workforce, intervalMinutes: minutes)
    let unit = covers.reduce(minutes) { unit, cover in
      cover.minutes.reduce(unit) { greatestCommonDivisor($0, $1.minutes) }
    }
    self.covers = covers
    problem = RosterProblem(
      covers: covers.map { cover in
        RosterProblem.Cover(
          day: cover.day, weekShare: cover.weekShare,
          units: cover.minutes.map { ($0.interval, $0.minutes / unit) })
      }, intervals: traffic.count)
    intervalMinutes = minutes
    shrinkage = workforce.inShiftShrinkage
    self.usesPatience = usesPatience
    agentsPerUnit = Double(unit) / Double(minutes) * (1 - shrinkage)
    forCalls = 1 - setAside
    calls = traffic.reduce(0) { $0 + $1.demand }
    let perUnit = agentsPerUnit * forCalls
    let enough = traffic.map { traffic in
      // Redials vanish as the answer rate rises: ten times the load of the callers is beyond all need.
      let load = traffic.demand * traffic.handleSeconds / seconds / max(0.1, 1 - traffic.redialProbability)
      return load > 0 ? load + 12 * load.squareRoot() + 50 : 0
    }
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

  /// The default roster of a payroll under seats by day.
  mutating func roster(agents: Double, plannedAbsence: Double, seats: [Double]) -> Roster {
    let personWeeks = agents * (1 - plannedAbsence)
    var seated = self.seated.flatMap { $0.seats == seats ? $0 : nil } ?? seating(seats)
    self.seated = nil
    let counts = MarginalRoster.solve(
      problem, &seated.envelopes, paths: &seated.paths, personWeeks: personWeeks, calls: calls)
    self.seated = seated
    return roster(counts, personWeeks: personWeeks, seats: seats)
  }

  private func seating(_ seats: [Double]) -> Seated {
    let caps = enough.indices.map { interval in
      // Agents beyond which nothing is left to gain bound the curve as seats do.
      let agents = min(seats[interval * intervalMinutes / 1440], enough[interval] / forCalls)
      return Envelopes.Cap(
        units: Self.units(agents / agentsPerUnit),
        value: curves.value(interval, agents: agents * forCalls))
    }
    var envelopes = Envelopes(seated?.envelopes.curves ?? curves, caps: caps)
    let paths = MarginalPath.all(problem, &envelopes, least: 1e-9 * calls)
    return Seated(seats: seats, envelopes: envelopes, paths: paths)
  }

  private func roster(_ counts: [Int], personWeeks: Double, seats: [Double]) -> Roster {
    var minutes = Array(repeating: 0, count: problem.intervals)
    var used = 0.0
    var assignments: [Roster.Assignment] = []
    for (cover, people) in zip(covers, counts) where people > 0 {
      for part in cover.minutes { minutes[part.interval] += people * part.minutes }
      used += Double(people) * cover.weekShare
      assignments.append(
        Roster.Assignment(day: Weekday.allCases[cover.day], variant: cover.shift, people: people))
    }
    let present = minutes.map { Double($0) / Double(intervalMinutes) }
    let onDuty = present.indices.map {
      min(present[$0] * (1 - shrinkage), seats[$0 * intervalMinutes / 1440])
    }
    // What is left of the person-weeks, less than one shift's share, is no person.
    let least = covers.map(\.weekShare).min() ?? 0
    let left = personWeeks - used
    return Roster(
      assignments: assignments, onDuty: onDuty, present: present, unplaced: left > least ? left : 0)
  }
}
