import ContactCentre

/// Rosters for one merged demand: what does not depend on payroll and seats is worked out once and shared.
///
/// A roster is a pure function of the scenario; what was asked before changes how fast it comes, not what it is.
struct RosterPlanner {
  private let covers: [ShiftCover]
  private let unitMinutes: Int
  private let intervalMinutes: Int
  private let shrinkage: Double
  private var curves: ServiceCurves
  private let agentsPerUnit: Double
  private let shiftIds: [String]
  private let forCalls: Double
  private let enough: [Double]

  /// Curves for a demand; `setAside` is the share of the time on duty that goes into further work, below 1.
  init(_ scenario: Scenario, traffic: [IntervalTraffic], usesPatience: Bool, setAside: Double) {
    intervalMinutes = Int(scenario.intervalMinutes)
    let workforce = scenario.workforce
    covers = ShiftCover.all(workforce, intervalMinutes: intervalMinutes)
    shiftIds = workforce.shifts.map(\.id)
    shrinkage = workforce.inShiftShrinkage
    unitMinutes = covers.reduce(intervalMinutes) { result, cover in
      cover.minutes.reduce(result) { Self.greatestCommonDivisor($0, $1.minutes) }
    }
    agentsPerUnit = Double(unitMinutes) / Double(intervalMinutes) * (1 - shrinkage)
    curves = ServiceCurves(
      traffic,
      ServiceCurve.Setting(
        formula: scenario.target.formula, within: scenario.target.withinSeconds,
        seconds: scenario.intervalMinutes * 60, agentsPerUnit: agentsPerUnit * (1 - setAside),
        usesPatience: usesPatience))
    forCalls = 1 - setAside
    enough = traffic.map { traffic in
      let load = traffic.demand * traffic.handleSeconds / (scenario.intervalMinutes * 60)
      return (load + 12 * load.squareRoot() + 50) / (1 - traffic.redialProbability)
    }
  }

  /// The default roster of a payroll under seats by day.
  mutating func roster(agents: Double, plannedAbsence: Double, seats: [Double]) -> Roster {
    let perDay = 1440 / intervalMinutes
    let personWeeks = agents * (1 - plannedAbsence)
    let caps = (0..<perDay * 7).map { interval in
      // Agents beyond which nothing is left to gain bound the curve as seats do.
      let agents = min(seats[interval / perDay], enough[interval] / forCalls)
      return MarginalRoster.Problem.Cap(
        units: Int((agents / agentsPerUnit).rounded(.up)),
        value: curves.value(interval: interval, agents: agents * forCalls))
    }
    let problem = MarginalRoster.Problem(
      covers: covers.map { cover in
        MarginalRoster.Problem.Cover(
          day: cover.day, weekShare: cover.weekShare,
          units: cover.minutes.map { ($0.interval, $0.minutes / unitMinutes) })
      }, intervals: perDay * 7, personWeeks: personWeeks, caps: caps)
    let counts = MarginalRoster.solve(problem, &curves)

    var minutes = Array(repeating: 0, count: perDay * 7)
    var used = 0.0
    var assignments: [Roster.Assignment] = []
    for (cover, people) in zip(covers, counts) where people > 0 {
      for part in cover.minutes { minutes[part.interval] += people * part.minutes }
      used += Double(people) * cover.weekShare
      assignments.append(
        Roster.Assignment(day: Weekday.allCases[cover.day], shift: shiftIds[cover.shift], people: people))
    }
    let present = minutes.map { Double($0) / Double(intervalMinutes) }
    let onDuty = present.enumerated().map { min($1 * (1 - shrinkage), seats[$0 / perDay]) }
    // What is left of the person-weeks, less than one shift's share, is no person.
    let least = covers.map(\.weekShare).min() ?? 0
    let left = personWeeks - used
    return Roster(
      assignments: assignments, onDuty: onDuty, present: present, unplaced: left > least ? left : 0)
  }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    b == 0 ? a : greatestCommonDivisor(b, a % b)
  }
}
