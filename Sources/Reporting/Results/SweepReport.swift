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
    notes += identity.centreNotes + identity.simulatedOnlyNotes + identity.auditedOnlyNotes + identity.remarkNotes
    notes.append(ResultWording.aboutModel(isErlangA: model == .erlangA, isLimited: isLimited))
    let front = sweep.points.filter(\.isPareto).sorted { $0.cost < $1.cost }
    var tables = [table("rows", ResultWording.combinations, sweep.points, isPrimary: true)]
    if !isComplete, sweep.points.count > 60 { tables = [] }
    tables.append(table("front", ResultWording.front, front, isPrimary: false))
    return Report(
      schema: "hotline-sweep/1", title: sweep.scenario.title, facts: facts(model),
      tables: tables + [identity.assumptions(isComplete: isComplete)], notes: notes)
  }

  private func facts(_ model: QueueWeek.Model) -> [Fact] {
    let met = sweep.points.filter { $0.targetMet == true }
    let plan =
      sweep.plan == .kept
      ? identity.planFacts(unlessStated: .unvaried) : [PlanOrigin.eachCombination.fact()]
    return identity.facts + identity.targetFacts(model: model.rawValue) + plan + [
      Fact("combinations", ResultWording.combinationCount, .integer(sweep.points.count)),
      Fact("combinations_met", ResultWording.metCount, .integer(met.count)),
      Fact("least_cost_met_yuan", ResultWording.cheapestMeeting, .money(met.map(\.cost).min()?.yuan)),
    ]
  }

  private func table(_ key: String, _ title: Phrase, _ points: [SweepPoint], isPrimary: Bool) -> Table {
    let seconds = FigureText.plain(sweep.scenario.target.withinSeconds, digits: 3)
    let columns =
      [
        Column("cost_yuan", ResultWording.totalCost),
        Column("service_level", ResultWording.serviceLevel(within: seconds)),
        Column("answer_rate", ResultWording.answerRate), Column("occupancy", ResultWording.occupancy),
        Column("on_duty_peak", ResultWording.onDutyPeak, digits: 0),
        Column("target_met", ResultWording.targetMet),
        Column("pareto", ResultWording.pareto),
        Column("yuan_per_point", ResultWording.yuanPerPoint, digits: 0),
        Column("service_level_erlang_c", ResultWording.erlangC),
        Column("lowest_window", ResultWording.lowestWindow),
        Column("backlog_intervals", ResultWording.backlogIntervals),
      ] + (isLimited ? [Column("blocked_share", ResultWording.blockedShare)] : [])
    let varied = sweep.axes.map { Column($0.name, Phrase(verbatim: $0.name)) }
    let rows = points.map { point in
      zip(sweep.axes, point.values).map { axis, index -> Cell in
        let value = axis.values[index]
        guard let number = value.number else { return .text(value.text) }
        return number == number.rounded() && abs(number) < 1e15 ? .integer(Int(number)) : .number(number)
      } + cells(point)
    }
    return Table(key, title: title, columns: varied + columns, rows: rows, isPrimary: isPrimary)
  }

  private func cells(_ point: SweepPoint) -> [Cell] {
    [
      .money(point.cost.yuan), .share(point.serviceLevel), .share(point.answerRate), .share(point.occupancy),
      .number(point.onDutyPeak), point.targetMet.map { .flag($0) } ?? .empty, .flag(point.isPareto),
      .number(point.yuanPerPoint), .share(point.serviceLevelErlangC), .share(point.lowestWindow),
      .integer(point.backlogIntervals),
    ] + (isLimited ? [.share(point.blockedShare)] : [])
  }
}
