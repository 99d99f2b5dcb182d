import FoundationEssentials
public import Planning
import Wording

/// People that meet a requirement, as a report.
public struct RequirementReport {
  /// The table that a CSV holds.
  public enum Detail: String, CaseIterable, Sendable {
    /// People on each shift; by interval where there are no shifts.
    case shift
    /// People in each interval.
    case interval
  }

  /// The name and version of the JSON form, which all outcomes share.
  static let schema = "hotline-requirement/1"

  let plan: RequirementPlan
  let detail: Detail

  /// A plan as a report; `detail` names the table that a CSV holds.
  public init(_ plan: RequirementPlan, detail: Detail) {
    self.plan = plan
    self.detail = detail
  }

  private var requirement: StaffRequirement { plan.requirement }

  /// The report; `staff` is in it as a plain list where it is for programs.
  public func report(isComplete: Bool) -> Report {
    var tables: [Table] = []
    if let templates = requirement.templates { tables.append(counts(of: templates)) }
    if isComplete { tables.append(staff) }
    tables.append(intervals)
    return Report(
      schema: Self.schema, title: StaffWording.title, facts: facts, tables: tables, notes: notes)
  }

  // MARK: Facts

  private var facts: [Fact] {
    var facts = [
      Fact("feasible", StaffWording.feasible, .flag(true)),
      Fact("cost", StaffWording.cost, .cost(plan.cost, decimals: plan.decimals), digits: plan.decimals),
      Fact(
        "lower_bound", StaffWording.lowerBound, .cost(plan.lowerBound, decimals: plan.decimals),
        digits: plan.decimals),
      Fact("gap", StaffWording.gapFact, .share(plan.gap), digits: 4),
      Fact("proven", StaffWording.proven, .flag(plan.isProven)),
    ]
    if let day = requirement.day {
      facts += [
        Fact("day_target", StaffWording.target, .share(day.level)),
        Fact("day_service_level", StaffWording.dayLevel, .share(plan.dayLevel), digits: 4),
        Fact(
          "lowest_interval_service_level", StaffWording.lowestLevel, .share(plan.lowestLevel), digits: 4),
      ]
    }
    if let people = plan.people { facts.append(Fact("people", StaffWording.people, .integer(people))) }
    facts.append(Fact("people_intervals", StaffWording.peopleIntervals, .integer(plan.peopleIntervals)))
    // With a target of the day, people beyond the least are what it takes.
    if requirement.day == nil {
      facts.append(Fact("overstaffed_intervals", StaffWording.overstaffed, .integer(plan.overstaffed)))
    }
    return facts + [
      Fact("nodes", StaffWording.nodes, .integer(plan.nodes))
    ]
  }

  private var notes: [Phrase] {
    var notes: [Phrase] = []
    if !plan.isProven { notes.append(StaffWording.notProven(gap: NumberText.percent(plan.gap, digits: 4))) }
    if requirement.day != nil { notes.append(StaffWording.leastNeed) }
    return notes
  }

  // MARK: Tables

  private func counts(of templates: [StaffRequirement.Template]) -> Table {
    Table(
      "counts", title: StaffWording.counts,
      columns: [
        Column("template", StaffWording.template), Column("people", StaffWording.people),
        Column("cost", StaffWording.cost, digits: plan.decimals),
      ],
      rows: zip(templates, plan.counts).filter { $0.1 > 0 }.map { template, count in
        [.text(template.id), .integer(count), .cost(template.cost * Decimal(count), decimals: plan.decimals)]
      }, isPrimary: detail == .shift, form: .members(name: "template", value: "people"))
  }

  private var staff: Table {
    Table(
      "staff", title: StaffWording.staff, columns: [Column("staff", StaffWording.staff)],
      rows: plan.staff.map { [.integer($0)] }, form: .values("staff"))
  }

  private var intervals: Table {
    var columns = [Column("interval", StaffWording.interval)]
    if requirement.day != nil { columns.append(Column("calls", StaffWording.calls)) }
    columns += [Column("need", StaffWording.need), Column("staff", StaffWording.staff)]
    if !requirement.seats.isEmpty { columns.append(Column("seats", StaffWording.seats)) }
    if requirement.day != nil { columns.append(Column("service_level", StaffWording.level)) }
    return Table(
      "intervals", title: StaffWording.intervals, columns: columns, rows: plan.staff.indices.map(row),
      isPrimary: detail == .interval, bars: BarChart(StaffWording.bars, of: "staff", mark: "need"))
  }

  private func row(_ interval: Int) -> [Cell] {
    var row = [Cell.integer(interval)]
    if let day = requirement.day { row.append(.number(day.calls[interval])) }
    row += [.integer(requirement.leastPeople[interval]), .integer(plan.staff[interval])]
    if !requirement.seats.isEmpty { row.append(.integer(requirement.seats[interval])) }
    if let levels = plan.levels { row.append(.share(levels[interval])) }
    return row
  }
}

extension Cell {
  /// A cost in a unit of the user's: a whole number where all costs are.
  static func cost(_ value: Decimal, decimals: Int) -> Cell {
    if decimals == 0, let whole = Int(value.description) { return .integer(whole) }
    return .number(Double(value.description))
  }
}
