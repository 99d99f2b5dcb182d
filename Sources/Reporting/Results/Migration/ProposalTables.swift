import ContactCentre
import Planning
import Wording

// Proposed waves: which line moves when, which waits, and what binds.
extension MigrationReport {
  var proposalFacts: [Fact] {
    guard let proposal else { return [] }
    let plan = proposal.plan
    return [
      Fact(
        "aim", MigrationWording.aim, .code(plan.aimName, MigrationWording.aimName(plan.aimName))),
      Fact("holds", MigrationWording.holds, .flag(proposal.holds)),
      Fact("wave_count", MigrationWording.waveCount, .integer(plan.waves.count)),
      Fact("lines_deferred", MigrationWording.deferredCount, .integer(plan.deferred.count)),
      Fact("plan_cost_yuan", MigrationWording.planCost, .money(plan.cost)),
      Fact("lower_bound_yuan", MigrationWording.lowerBound, .money(plan.lowerBound)),
      Fact("line_months_outside", MigrationWording.outside, .integer(plan.lineMonthsOutside)),
      Fact("gap", MigrationWording.gap, .share(plan.gap)),
      Fact("proven", MigrationWording.proven, .flag(plan.isProven)),
      Fact("rounds", MigrationWording.rounds, .integer(proposal.rounds)),
    ]
  }

  var waves: Table? {
    guard let proposal else { return nil }
    let rows = proposal.plan.waves.flatMap { wave in
      wave.moves.map { move -> [Cell] in
        [.integer(wave.month + 1), .text(move.date.description), .text(move.line), name(move.line)]
      }
    }
    return Table(
      "waves", title: MigrationWording.waves,
      columns: [
        Column("month_number", MigrationWording.monthNumber), Column("date", ResultWording.date),
      ] + lineColumns, rows: rows)
  }

  var deferred: Table? {
    guard let proposal else { return nil }
    let rows = proposal.plan.deferred.map { deferral -> [Cell] in
      [.text(deferral.line), name(deferral.line), reason(deferral.reason)]
    }
    return Table(
      "deferred", title: MigrationWording.deferred,
      columns: lineColumns + [Column("reason", MigrationWording.reason)], rows: rows)
  }

  var planned: Table? {
    guard let proposal else { return nil }
    let rows = proposal.plan.months.enumerated().map { number, month -> [Cell] in
      [
        self.month(month.first), .integer(month.lines.count), .number(month.need), .number(month.supply),
        .integer(month.hires), .number(month.seatsNeeded), .number(month.seats),
        proposal.plan.excused.contains(number)
          ? .code("beyond_plan", MigrationWording.beyondPlan) : month.binds.map(reason) ?? .empty,
      ]
    }
    return Table(
      "plan", title: MigrationWording.planned,
      columns: [
        Column("month", MigrationWording.month), Column("lines", MigrationWording.linesAtEnd),
        Column("need", MigrationWording.need, digits: 1),
        Column("supply", MigrationWording.supply, digits: 1),
        Column("hires", MigrationWording.hires),
        Column("seats_needed", MigrationWording.seatsNeeded, digits: 1),
        Column("seats", ResultWording.seats, digits: 0), Column("binds", MigrationWording.binds),
      ], rows: rows)
  }

  private func reason(_ reason: WaveReason) -> Cell {
    .code(reason.rawValue, MigrationWording.reasonName(reason.rawValue))
  }
}
