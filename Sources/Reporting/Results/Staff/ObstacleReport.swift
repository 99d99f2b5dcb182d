import ContactCentre
public import Planning
import Wording

/// Why a target cannot be met, and what would do, as a report.
public struct ObstacleReport {
  private let scenario: Scenario
  private let obstacle: StaffObstacle
  private let relaxations: [Relaxation]
  private let identity: ScenarioIdentity

  /// An obstacle of the identity's scenario, and the cheapest changes that would do.
  public init(_ obstacle: StaffObstacle, relaxations: [Relaxation], identity: ScenarioIdentity) {
    scenario = identity.scenario
    self.obstacle = obstacle
    self.relaxations = relaxations
    self.identity = identity
  }

  /// The report.
  public func report(isComplete: Bool) -> Report {
    var notes = [StaffWording.relaxationNote]
    if obstacle.needs.isEmpty, obstacle.window == nil { notes.insert(StaffWording.wholeOnly, at: 0) }
    if relaxations.isEmpty { notes.append(StaffWording.noRelaxation) }
    return Report(
      schema: "hotline-staff/1", title: scenario.title,
      facts: identity.facts + identity.targetFacts(model: .empty, method: .empty).filter { $0.value != .empty }
        + [
          Fact("feasible", StaffWording.isFeasible, .flag(false)),
          Fact("status", StaffWording.status, .code("infeasible", StaffWording.infeasible)),
        ], tables: [obstacles, limits, changes] + [identity.assumptions(isComplete: isComplete)],
      notes: notes)
  }

  private func place(_ minute: Int) -> Cell {
    .phrase(
      ResultWording.weekday(minute / 1440)
        + Phrase(verbatim: " " + (ClockTime(minutes: minute % 1440)?.description ?? "")))
  }

  private var obstacles: Table {
    let minutes = Int(scenario.intervalMinutes)
    var rows = obstacle.needs.map { need -> [Cell] in
      let reason = need.reason?.key ?? "level"
      return [
        place(need.interval * minutes), .number(need.people),
        .code(reason, StaffWording.reasonName(reason)), .number(need.most), .empty, .empty,
      ]
    }
    if let window = obstacle.window {
      rows.append([
        place(window.intervals.lowerBound * minutes), .empty, .code("level", StaffWording.reasonName("level")),
        .empty, .share(scenario.target.level), .share(window.reachable),
      ])
    }
    return Table(
      "obstacles", title: StaffWording.obstacles,
      columns: [
        Column("from", StaffWording.moment), Column("people", StaffWording.people, digits: 1),
        Column("asked_by", StaffWording.reason), Column("most", StaffWording.mostHere, digits: 1),
        Column("asked", StaffWording.asked), Column("reachable", StaffWording.reachable),
      ], rows: rows, isPrimary: true)
  }

  private var limits: Table {
    let rows = obstacle.limits.map { limit -> [Cell] in
      switch limit {
      case .seats(let site, let minute, let seats):
        [
          .code("seats", StaffWording.seatLimit),
          site.map { .text($0) } ?? .code("all", StaffWording.allSites), place(minute), .number(seats),
        ]
      case .people(let shift, let day, let most):
        [
          .code("most_people", StaffWording.peopleLimit), .text(shift),
          .phrase(ResultWording.weekday(day.rawValue)), .number(most),
        ]
      }
    }
    return Table(
      "limits", title: StaffWording.limits,
      columns: [
        Column("what", StaffWording.kind), Column("of", ResultWording.item),
        Column("from", StaffWording.moment), Column("limit", StaffWording.limit, digits: 0),
      ], rows: rows)
  }

  private var changes: Table {
    let isMoney = relaxations.first?.cost.unit == .yuan
    let rows = relaxations.map { relaxation -> [Cell] in
      [
        .code(relaxation.change.key, StaffWording.changeName(relaxation.change.key)),
        .text(relaxation.path), .number(relaxation.from), target(relaxation), relaxation.cost.cell,
      ]
    }
    return Table(
      "relaxations", title: StaffWording.relaxations,
      columns: [
        Column("change", StaffWording.change), Column("path", CommandWording.pathColumn),
        Column("from_value", StaffWording.from, digits: 3), Column("to_value", StaffWording.to, digits: 3),
        Column("cost", StaffWording.cost(isMoney: isMoney)),
      ], rows: rows)
  }

  private func target(_ relaxation: Relaxation) -> Cell {
    if let to = relaxation.to { return .number(to) }
    if let date = relaxation.date { return .text(date.description) }
    guard case .newShift(let start, let minutes) = relaxation.change else { return .empty }
    let end = ClockTime(minutes: (start.minutes + minutes) % 1440)?.description ?? ""
    return .phrase(
      StaffWording.newShift(
        start: start.description, end: end, hours: FigureText.plain(Double(minutes) / 60, digits: 2)))
  }
}

extension Relaxation.Change {
  fileprivate var key: String {
    switch self {
    case .seats: "seats"
    case .mostPeople: "most_people"
    case .newShift: "new_shift"
    case .within: "within"
    case .level: "level"
    case .floor: "floor"
    case .occupancy: "occupancy"
    case .minimumStaff: "minimum_staff"
    case .laterLine: "later_line"
    }
  }
}

extension StaffNeed.Reason {
  fileprivate var key: String {
    switch self {
    case .level: "level"
    case .floor: "floor"
    case .steadyState: "steady_state"
    case .occupancy: "occupancy"
    case .minimumStaff: "minimum_staff"
    }
  }
}
