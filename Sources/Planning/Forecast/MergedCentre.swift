import ContactCentre
import QueueTheory

/// The merged centre over the week: who is on duty, and what callers meet.
public struct MergedCentre: Sendable {
  /// People on shifts.
  public let roster: Roster
  /// The merged queue.
  public let week: QueueWeek
  /// The share of the time on duty that goes into further work (tickets, callbacks).
  public let furtherWorkShare: Double
  /// Further work of the week, in hours.
  public let furtherWorkHours: Double
  /// Intervals with calls in which nobody is on duty.
  public let unstaffedIntervals: Int

  /// The queues of a centre added up.
  init(
    _ centre: StaffedCentre, method: ForecastMethod = .stationary, waits: Bool = true
  ) throws(PlanningError) {
    var queues: [MergedCentre] = []
    for queue in centre.queues {
      queues.append(
        try MergedCentre(queue.scenario, queue.demand, queue.roster, method: method, waits: waits))
    }
    self.init(sideBySide: queues)
  }

  private init(sideBySide queues: [MergedCentre]) {
    guard queues.count != 1 else {
      self = queues[0]
      return
    }
    let staffed = queues.map { $0.roster.onDuty.reduce(0, +) }
    let all = staffed.reduce(0, +)
    self.init(
      roster: Roster(sideBySide: queues.map(\.roster)), week: QueueWeek(sideBySide: queues.map(\.week)),
      furtherWorkShare: all > 0
        ? zip(queues, staffed).reduce(0) { $0 + $1.0.furtherWorkShare * $1.1 } / all : 0,
      furtherWorkHours: queues.reduce(0) { $0 + $1.furtherWorkHours })
    self.queues = queues
  }

  /// The calls of a centre that is one queue.
  private(set) var traffic: [IntervalTraffic] = []
  /// The queues by themselves, where there are several.
  private(set) var queues: [MergedCentre] = []

  /// The centre of a queue by its position among all.
  func queue(_ index: Int) -> MergedCentre { queues.isEmpty ? self : queues[index] }

  /// The centre with a roster.
  init(
    _ scenario: Scenario, _ demand: WeekDemand, _ roster: Roster, method: ForecastMethod = .stationary,
    waits: Bool = true
  ) throws(PlanningError) {
    do throws(QueueError) {
      try self.init(solving: scenario, demand, roster, method: method, waits: waits)
    } catch {
      throw .queue(error)
    }
  }

  private init(
    solving scenario: Scenario, _ demand: WeekDemand, _ roster: Roster, method: ForecastMethod, waits: Bool
  ) throws(QueueError) {
    let workforce = scenario.workforce
    let seconds = demand.intervalSeconds
    let staffedHours = roster.onDuty.reduce(0, +) * seconds / 3600
    let within = scenario.target.withinSeconds

    func queue(setAside: Double) throws(QueueError) -> QueueWeek {
      try QueueWeek(
        demand.merged, onDuty: roster.onDuty.map { $0 * (1 - setAside) },
        intervalsPerDay: demand.intervalsPerDay,
        seconds: seconds, within: within, places: scenario.queuePlaces, waits: waits)
    }
    func share(_ hours: Double) -> Double {
      hours > 0 ? (staffedHours > 0 ? min(1, hours / staffedHours) : 1) : 0
    }

    var setAside = 0.0
    var week = try queue(setAside: 0)
    var hours = FurtherWorkload.hours(workforce.furtherWork, of: week)
    // Answered calls fall and abandoned calls rise as people are set aside for the work that follows from them:
    // a fixed point, which lies between nothing set aside and everything. Where setting aside what the work
    // asks for leads nowhere, the bracket is halved.
    var low = 0.0
    var high = 1.0
    for _ in 0..<60 where abs(share(hours) - setAside) >= 1e-9 {
      let wanted = share(hours)
      if wanted > setAside { low = setAside } else { high = setAside }
      let isInside = wanted > low && wanted < high
      setAside = isInside && abs(wanted - setAside) < (high - low) / 2 ? wanted : (low + high) / 2
      week = try queue(setAside: setAside)
      hours = FurtherWorkload.hours(workforce.furtherWork, of: week)
    }
    if method != .stationary {
      let queue = ChangingQueue(
        traffic: demand.merged, staff: WholeStaff.rounded(week.intervals.map(\.onDuty)), seconds: seconds,
        within: within, formula: scenario.target.formula)
      week = try QueueWeek(queue, intervalsPerDay: demand.intervalsPerDay, method: method)
    }
    self.init(roster: roster, week: week, furtherWorkShare: setAside, furtherWorkHours: hours)
    traffic = demand.merged
  }

  /// The same people and calls with another week.
  func solved(as week: QueueWeek, furtherWorkShare: Double, furtherWorkHours: Double) -> MergedCentre {
    var centre = MergedCentre(
      roster: roster, week: week, furtherWorkShare: furtherWorkShare, furtherWorkHours: furtherWorkHours)
    centre.traffic = traffic
    centre.queues = queues
    return centre
  }

  /// What is known of a centre.
  private init(
    roster: Roster, week: QueueWeek, furtherWorkShare: Double, furtherWorkHours: Double
  ) {
    self.roster = roster
    self.week = week
    self.furtherWorkShare = furtherWorkShare
    self.furtherWorkHours = furtherWorkHours
    unstaffedIntervals = week.intervals.count { $0.erlangC.offered > 0 && $0.onDuty == 0 }
  }
}

/// Work beside the calls.
enum FurtherWorkload {
  /// Hours of further work that follow from the calls of a week.
  static func hours(_ work: [FurtherWork], of week: QueueWeek) -> Double {
    guard !work.isEmpty, let totals = week.week(by: week.headline) else { return 0 }
    return work.reduce(0) { sum, item in
      let calls = item.cause == .answeredCall ? totals.answered : totals.abandoned
      return sum + calls * item.perCall * item.meanSeconds / 3600
    }
  }

  /// The share of the time on duty that further work takes beside calls that fill three quarters of the rest, all of
  /// them answered: where a plan of unknown size begins.
  static func likelyShare(_ scenario: Scenario, _ demand: WeekDemand) -> Double {
    let perCall = scenario.workforce.furtherWork.filter { $0.cause == .answeredCall }
      .reduce(0) { $0 + $1.perCall * $1.meanSeconds }
    let further = demand.merged.reduce(0) { $0 + $1.demand } * perCall
    let calls = demand.merged.reduce(0) { $0 + $1.demand * $1.handleSeconds }
    return further > 0 ? min(0.95, further / (further + calls / 0.75)) : 0
  }

  /// The share of all person-hours that further work takes when every call is answered, below 1.
  static func expectedShare(_ scenario: Scenario, _ demand: WeekDemand) -> Double {
    let workforce = scenario.workforce
    let perCall = workforce.furtherWork.filter { $0.cause == .answeredCall }
      .reduce(0) { $0 + $1.perCall * $1.meanSeconds }
    let hours = demand.merged.reduce(0) { $0 + $1.demand } * perCall / 3600
    guard hours > 0 else { return 0 }
    let available =
      workforce.agents * (1 - workforce.plannedAbsence) * workforce.hoursPerWeek
      * (1 - workforce.inShiftShrinkage)
    return available > 0 ? min(0.95, hours / available) : 0.95
  }
}
