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
    var notes = [LeastCostWording.relaxationNote]
    if obstacle.needs.isEmpty, obstacle.window == nil { notes.insert(LeastCostWording.wholeOnly, at: 0) }
    if relaxations.isEmpty { notes.append(LeastCostWording.noRelaxation) }
    return Report(
      schema: "hotline-staff/1", title: scenario.title,
      facts: identity.facts
        + identity.targetFacts(model: .empty, method: .empty).filter { $0.value != .empty }
        + [
          Fact("feasible", LeastCostWording.isFeasible, .flag(false)),
          Fact("status", LeastCostWording.status, .code("infeasible", LeastCostWording.infeasible)),
        ],
      tables: [obstacles, limits, changes].filter { isComplete || !$0.rows.isEmpty }
        + [identity.assumptions(isComplete: isComplete)],
      notes: notes)
  }

  /// What is said where the search ended before it found a plan.
  public static func undecided(above bound: PlanCost, identity: ScenarioIdentity) -> Report {
    Report(
      schema: "hotline-staff/1", title: identity.scenario.title,
      facts: identity.facts + [
        Fact("feasible", LeastCostWording.isFeasible, .empty),
        Fact("status", LeastCostWording.status, .code("undecided", LeastCostWording.undecided)),
        Fact("lower_bound", LeastCostWording.lowerBound(isMoney: bound.unit == .yuan), bound.cell),
      ])
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
        .code(reason, LeastCostWording.reasonName(reason)), .number(need.most), .empty, .empty,
      ]
    }
    if let window = obstacle.window {
      rows.append([
        place(window.intervals.lowerBound * minutes), .empty,
        .code("level", LeastCostWording.reasonName("level")),
        .empty, .share(scenario.target.level), .share(window.reachable),
      ])
    }
    return Table(
      "obstacles", title: LeastCostWording.obstacles,
      columns: [
        Column("from", LeastCostWording.moment), Column("people", LeastCostWording.people, digits: 1),
        Column("asked_by", LeastCostWording.reason), Column("most", LeastCostWording.mostHere, digits: 1),
        Column("asked", LeastCostWording.asked), Column("reachable", LeastCostWording.reachable),
      ], rows: rows, isPrimary: true)
  }

  private var limits: Table {
    let rows = obstacle.limits.map { limit -> [Cell] in
      switch limit {
      case .seats(let site, let minute, let seats):
        [
          .code("seats", LeastCostWording.seatLimit),
          site.map { .text($0) } ?? .code("all", LeastCostWording.allSites), place(minute), .number(seats),
        ]
      case .people(let shift, let day, let most):
        [
          .code("most_people", LeastCostWording.peopleLimit), .text(shift),
          .phrase(ResultWording.weekday(day.rawValue)), .number(most),
        ]
      }
    }
    return Table(
      "limits", title: LeastCostWording.limits,
      columns: [
        Column("what", LeastCostWording.kind), Column("of", ResultWording.item),
        Column("from", LeastCostWording.moment), Column("limit", LeastCostWording.limit, digits: 0),
      ], rows: rows)
  }

  private var changes: Table {
    let isMoney = relaxations.first?.cost.unit == .yuan
    let rows = relaxations.map { relaxation -> [Cell] in
      [
        .code(relaxation.change.key, LeastCostWording.changeName(relaxation.change.key)),
        .text(relaxation.path), figure(relaxation.from, relaxation.change), target(relaxation),
        relaxation.cost.cell,
      ]
    }
    return Table(
      "relaxations", title: LeastCostWording.relaxations,
      columns: [
        Column("change", LeastCostWording.change), Column("path", CommandWording.pathColumn),
        Column("from_value", LeastCostWording.from), Column("to_value", LeastCostWording.to),
        Column("cost", LeastCostWording.cost(isMoney: isMoney)),
      ], rows: rows)
  }

  /// A share as a share, anything else as a number, whole where it is.
  private func figure(_ value: Double?, _ change: Relaxation.Change) -> Cell {
    switch change {
    case .level, .floor, .occupancy: .share(value)
    default: value.flatMap(Int.init(exactly:)).map { .integer($0) } ?? .number(value)
    }
  }

  private func target(_ relaxation: Relaxation) -> Cell {
    if let to = relaxation.to { return figure(to, relaxation.change) }
    if let date = relaxation.date { return .text(date.description) }
    guard case .newShift(let start, let minutes) = relaxation.change else { return .empty }
    let end = ClockTime(minutes: (start.minutes + minutes) % 1440)?.description ?? ""
    return .phrase(
      LeastCostWording.newShift(
        start: start.description, end: end, hours: FigureText.plain(Double(minutes) / 60, digits: 2)))
  }
}

extension Relaxation.Change {
  fileprivate var key: String {
    switch self {
    case .seats: "seats"
    case .allSeats: "all_seats"
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
    case .presence: "presence"
    }
  }
}
