import ContactCentre
import Planning
import Wording

// What may go wrong, and what to do then.
extension MigrationReport {
  var risks: Table {
    let rows = risk.months.map { risk -> [Cell] in
      [
        month(risk.month), .share(risk.level), .number(risk.bearable), .share(risk.variation),
        .share(risk.probability),
      ]
    }
    return Table(
      "risk", title: MigrationWording.risk,
      columns: [
        Column("month", MigrationWording.month), Column("level", MigrationWording.levelForecast),
        Column("bearable", MigrationWording.bearable, digits: 3),
        Column("variation", MigrationWording.variation), Column("probability", MigrationWording.probability),
      ], rows: rows)
  }

  var lines: Table {
    let rows = risk.lines.map { line -> [Cell] in
      [
        .text(line.line), name(line.line), .number(line.calls), .share(line.error), .number(line.bearable),
        .share(line.alone), .flag(line.mayWait), .number(line.bearableWithout), .share(line.without),
        .share(line.relief),
      ]
    }
    return Table(
      "lines", title: MigrationWording.lines,
      columns: lineColumns + [
        Column("calls_per_week", MigrationWording.calls, digits: 0),
        Column("forecast_error", MigrationWording.error),
        Column("bearable", MigrationWording.bearable, digits: 3), Column("alone", MigrationWording.alone),
        Column("may_wait", MigrationWording.mayWait),
        Column("bearable_without", MigrationWording.bearableWithout, digits: 3),
        Column("probability_without", MigrationWording.missWithout),
        Column("relief", MigrationWording.relief),
      ], rows: rows)
  }

  var splitting: Table? {
    guard let rollBack else { return nil }
    let rows = rollBack.options.map { option -> [Cell] in
      [
        .text(option.line), name(option.line), .number(option.callsPerWeek), .share(rollBack.level),
        .share(option.level), .flag(option.isMet),
      ]
    }
    return Table(
      "roll_back", title: MigrationWording.rollBack,
      columns: lineColumns + [
        Column("calls_per_week", MigrationWording.calls, digits: 0),
        Column("level", MigrationWording.level), Column("restored", MigrationWording.restored),
        Column("target_met", MigrationWording.restores),
      ], rows: rows)
  }

  var lineColumns: [Column] {
    [Column("line", ResultWording.line), Column("name", MigrationWording.name)]
  }

  func name(_ id: String) -> Cell {
    .phrase(scenario.lines.first { $0.id == id }?.name ?? Phrase(verbatim: id))
  }
}
