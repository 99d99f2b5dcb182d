import ContactCentre
public import Planning
import Wording

/// A sweep as a report.
public struct SweepReport {
  private let sweep: Sweep
  private let identity: ScenarioIdentity

  /// A sweep with the origin of its figures.
  public init(_ sweep: Sweep, identity: ScenarioIdentity) {
    self.sweep = sweep
    self.identity = identity
  }

  /// Whether calls may be blocked: only then do tables speak of them.
  private var isLimited: Bool { sweep.scenario.queue.places != nil }

  /// The report: the front first, then every combination where `isComplete`, else as many as a screen holds.
  public func report(isComplete: Bool) -> Report {
    let model = sweep.points.first?.model ?? .erlangC
    var notes = [identity.restsOn, ResultWording.sweepNote]
    if isLimited { notes.append(ResultWording.limitedSweep) }
    notes +=
      identity.centreNotes + identity.simulatedOnlyNotes + identity.auditedOnlyNotes + identity.remarkNotes
    notes.append(ResultWording.aboutModel(isErlangA: model == .erlangA, isLimited: isLimited))
    let front = sweep.points.filter(\.isPareto).sorted {
      ($0.withinSeconds, $0.cost.cents) < ($1.withinSeconds, $1.cost.cents)
    }
    var tables = [table("rows", ResultWording.combinations, sweep.points, isPrimary: true)]
    if !isComplete, sweep.points.count > 60 { tables = [] }
    tables.append(table("front", ResultWording.front, front, isPrimary: false))
    tables += [leastPeople, leastSeats].compactMap { $0 }.filter { isComplete || $0.rows.count <= 60 }
    if TargetCheck.Basis(sweep.scenario.target) == .meanDay { notes.append(ResultWording.meanDay) }
    if hasSeveralTimes { notes.append(ResultWording.severalTimes) }
    return Report(
      schema: "hotline-sweep/1", title: sweep.scenario.title, facts: facts(model),
      tables: tables + [identity.assumptions(isComplete: isComplete)], notes: notes)
  }

  /// Whether calls in time are counted by different times: then no heading names one.
  private var hasSeveralTimes: Bool { Set(sweep.points.map(\.withinSeconds)).count > 1 }

  private func facts(_ model: QueueWeek.Model) -> [Fact] {
    let met = sweep.points.filter { $0.targetMet == true }
    let plan =
      sweep.plan == .kept
      ? identity.planFacts(unlessStated: .unvaried) : [PlanOrigin.eachCombination.fact()]
    let varied = Set(sweep.axes.map(\.name))
    let target = identity.targetFacts(model: model.rawValue).filter { fact in
      !(fact.key == "within_s" && hasSeveralTimes)
        && !(fact.key == "target_service_level" && varied.contains("target.service_level"))
    }
    return identity.facts + target + plan + [
      Fact("combinations", ResultWording.combinationCount, .integer(sweep.points.count)),
      Fact("combinations_met", ResultWording.metCount, .integer(met.count)),
      Fact("least_cost_met_yuan", ResultWording.cheapestMeeting, .money(met.map(\.cost).min()?.yuan)),
    ]
  }

  private func table(_ key: String, _ title: Phrase, _ points: [SweepPoint], isPrimary: Bool) -> Table {
    let seconds = FigureText.plain(
      sweep.points.first?.withinSeconds ?? sweep.scenario.target.withinSeconds, digits: 3)
    let level =
      hasSeveralTimes ? ResultWording.serviceLevelInTime : ResultWording.serviceLevel(within: seconds)
    let columns =
      [
        Column("cost_yuan", ResultWording.totalCost), Column("service_level", level),
        Column("answer_rate", ResultWording.answerRate), Column("occupancy", ResultWording.occupancy),
        Column("on_duty_peak", ResultWording.onDutyPeak, digits: 0),
        Column("target_met", ResultWording.targetMet(TargetCheck.Basis(sweep.scenario.target).rawValue)),
        Column("pareto", ResultWording.pareto), Column("payroll_used", ResultWording.payrollUsed),
        Column("unplaced", ResultWording.unplaced, digits: 0),
        Column("seats_needed", ResultWording.seatsNeededAtOnce),
        Column("yuan_per_point", ResultWording.yuanPerPoint, digits: 0),
        Column("service_level_erlang_c", ResultWording.erlangC),
        Column("lowest_window", ResultWording.lowestWindow),
        Column("backlog_intervals", ResultWording.backlogIntervals),
      ] + (isLimited ? [Column("blocked_share", ResultWording.blockedShare)] : [])
    let varied = sweep.axes.map { Column($0.name, Phrase(verbatim: $0.name)) }
    let rows = points.map { point in sweep.axes.indices.map { value($0, of: point) } + cells(point) }
    return Table(key, title: title, columns: varied + columns, rows: rows, isPrimary: isPrimary)
  }

  /// The value of an axis at a point.
  private func value(_ axis: Int, of point: SweepPoint) -> Cell {
    let value = sweep.axes[axis].values[point.values[axis]]
    guard let number = value.number else { return .text(value.text) }
    return number == number.rounded() && abs(number) < 1e15 ? .integer(Int(number)) : .number(number)
  }

  // MARK: The least that does

  /// The least people who meet the target at each combination of all but the payroll; `nil` where the plan stays.
  private var leastPeople: Table? {
    guard sweep.plan == .madeForEach else { return nil }
    return least(
      "least_people", ResultWording.leastPeople, over: { $0 == "staff" || $0 == "workforce.agents" }
    ) { points, _ in points.first?.leastPayroll.map { .integer($0) } ?? .empty }
  }

  /// The least seats of those tried that meet the target at each combination of all but the seats.
  private var leastSeats: Table? {
    least(
      "least_seats", ResultWording.leastSeats,
      over: { $0 == "seats" || $0.hasPrefix("sites.") && $0.hasSuffix(".seats") }
    ) { points, axis in
      let met = points.filter { $0.targetMet == true }
      let least = met.min {
        let (left, right) = (
          sweep.axes[axis].values[$0.values[axis]], sweep.axes[axis].values[$1.values[axis]]
        )
        return left.number ?? 0 < right.number ?? 0
      }
      return least.map { value(axis, of: $0) } ?? .empty
    }
  }

  /// A row for each combination of all axes but one; `nil` where not exactly one axis is of the kind looked for.
  private func least(
    _ key: String, _ title: Phrase, over isLeftOut: (String) -> Bool, _ cell: ([SweepPoint], Int) -> Cell
  ) -> Table? {
    let left = sweep.axes.indices.filter { isLeftOut(sweep.axes[$0].name) }
    guard left.count == 1, let axis = left.first else { return nil }
    let others = sweep.axes.indices.filter { $0 != axis }
    var order: [[Int]] = []
    var groups: [[Int]: [SweepPoint]] = [:]
    for point in sweep.points {
      let place = others.map { point.values[$0] }
      if groups[place] == nil { order.append(place) }
      groups[place, default: []].append(point)
    }
    let rows = order.map { place in
      let points = groups[place] ?? []
      return others.map { other in points.first.map { value(other, of: $0) } ?? .empty } + [
        cell(points, axis)
      ]
    }
    return Table(
      key, title: title,
      columns: others.map { Column(sweep.axes[$0].name, Phrase(verbatim: sweep.axes[$0].name)) }
        + [Column(key, title)], rows: rows)
  }

  private func cells(_ point: SweepPoint) -> [Cell] {
    [
      .money(point.cost.yuan), .share(point.serviceLevel), .share(point.answerRate), .share(point.occupancy),
      .number(point.onDutyPeak), point.targetMet.map { .flag($0) } ?? .empty, .flag(point.isPareto),
      .integer(point.payrollUsed), .number(point.unplaced), .integer(point.seatsNeeded),
      .number(point.yuanPerPoint), .share(point.serviceLevelErlangC), .share(point.lowestWindow),
      .integer(point.backlogIntervals),
    ] + (isLimited ? [.share(point.blockedShare)] : [])
  }
}
