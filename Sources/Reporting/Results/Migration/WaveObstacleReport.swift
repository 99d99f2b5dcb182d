import ContactCentre
public import Planning
import Wording

/// Why no waves hold, as a report.
public struct WaveObstacleReport {
  private let obstacle: WaveObstacle
  private let aim: String
  private let identity: ScenarioIdentity

  /// What stands against waves in the identity's scenario.
  public init(_ obstacle: WaveObstacle, aim: String, identity: ScenarioIdentity) {
    self.obstacle = obstacle
    self.aim = aim
    self.identity = identity
  }

  /// The report; limits that change nothing are in it where `isComplete`.
  public func report(isComplete: Bool) -> Report {
    Self.report(
      identity, aim, isFeasible: .flag(false), status: .code("infeasible", MigrationWording.infeasible),
      tables: ([limits(isComplete: isComplete), lines, months]
        + identity.provenanceTables(isComplete: isComplete))
        .filter { isComplete || !$0.rows.isEmpty }, notes: notes)
  }

  /// What is said where the search ended before it had a plan.
  public static func undecided(aim: String, identity: ScenarioIdentity) -> Report {
    report(
      identity, aim, isFeasible: .empty, status: .code("undecided", MigrationWording.undecided), tables: [],
      notes: [MigrationWording.undecidedNote])
  }

  private static func report(
    _ identity: ScenarioIdentity, _ aim: String, isFeasible: Cell, status: Cell, tables: [Table],
    notes: [Phrase]
  ) -> Report {
    Report(
      schema: "hotline-migration/1", title: identity.scenario.title,
      facts: identity.facts
        + identity.targetFacts(model: .empty, method: .empty).filter { $0.value != .empty }
        + [
          Fact("aim", MigrationWording.aim, .code(aim, MigrationWording.aimName(aim))),
          Fact("feasible", MigrationWording.isFeasible, isFeasible),
          Fact("status", LeastCostWording.status, status),
        ], tables: tables, notes: notes)
  }

  private var notes: [Phrase] {
    var notes = [MigrationWording.obstacleNote]
    if !obstacle.limits.contains(where: { $0.isEnough == true }) { notes.append(MigrationWording.noneAlone) }
    if obstacle.limits.contains(where: { $0.isEnough == nil }) { notes.append(MigrationWording.openLimits) }
    if !obstacle.lines.isEmpty { notes.append(MigrationWording.stuckNote) }
    return notes
  }

  private func limits(isComplete: Bool) -> Table {
    let told = obstacle.limits.filter {
      isComplete || $0.isEnough != false || $0.isInConflict || $0.isInRemedy
    }
    let rows = told.map { found -> [Cell] in
      [
        name(found.limit), month(found.limit), .text(found.limit.path),
        found.isEnough.map { .flag($0) } ?? .empty, .flag(found.isInConflict), .flag(found.isInRemedy),
      ]
    }
    return Table(
      "limits", title: MigrationWording.limits,
      columns: limitColumns + [
        Column("path", CommandWording.pathColumn), Column("enough_alone", MigrationWording.enoughAlone),
        Column("in_conflict", MigrationWording.inConflict), Column("in_remedy", MigrationWording.inRemedy),
      ], rows: rows, isPrimary: true)
  }

  private var lines: Table {
    let rows = obstacle.lines.flatMap { line in
      line.limits.map { limit -> [Cell] in
        [
          .text(line.line),
          .phrase(identity.scenario.lines.first { $0.id == line.line }?.name ?? Phrase(verbatim: line.line)),
          name(limit), month(limit), .flag(line.isEachEnough),
        ]
      }
    }
    return Table(
      "stuck_lines", title: MigrationWording.stuckLines,
      columns: [Column("line", ResultWording.line), Column("name", MigrationWording.name)] + limitColumns + [
        Column("enough_alone", MigrationWording.enoughAlone)
      ], rows: rows)
  }

  private var months: Table {
    let rows = obstacle.months.map { month -> [Cell] in
      [
        MigrationReport.month(month.first), .integer(month.lines.count), .number(month.need),
        .number(month.most), .number(month.seatsNeeded), .number(month.seats), .flag(month.isExcused),
      ]
    }
    return Table(
      "short_months", title: MigrationWording.shortMonths,
      columns: [
        Column("month", MigrationWording.month), Column("lines", MigrationWording.boundLines),
        Column("need", MigrationWording.need, digits: 1),
        Column("most_people", MigrationWording.mostPeople, digits: 1),
        Column("seats_needed", MigrationWording.seatsNeeded, digits: 1),
        Column("seats", ResultWording.seats, digits: 0), Column("excused", MigrationWording.beyondPlan),
      ], rows: rows)
  }

  private var limitColumns: [Column] {
    [Column("limit", MigrationWording.limit), Column("month", MigrationWording.month)]
  }

  private func name(_ limit: MigrationLimit) -> Cell {
    .code(limit.key, MigrationWording.limitName(limit.key))
  }

  private func month(_ limit: MigrationLimit) -> Cell {
    guard case .target(let month) = limit else { return .empty }
    return MigrationReport.month(month)
  }
}

extension MigrationLimit {
  fileprivate var key: String {
    switch self {
    case .seats: "seats"
    case .staff: "staff"
    case .trainers: "trainers"
    case .risk: "risk"
    case .linesPerMonth: "lines_per_month"
    case .blackouts: "blackout"
    case .dates: "dates"
    case .target: "target"
    }
  }

  /// Where the scenario says it.
  fileprivate var path: String {
    switch self {
    case .seats: "sites.*.seats"
    case .staff: "migration.agents"
    case .trainers: "migration.hiring.most_trainees"
    case .risk: "migration.risk_limit"
    case .linesPerMonth: "migration.most_lines_per_month"
    case .blackouts: "migration.blackouts"
    case .dates: "migration.moves.*.latest"
    case .target: "target.service_level"
    }
  }
}
