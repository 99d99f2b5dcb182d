import ContactCentre
import Planning
import Wording

// What may go wrong, and what to do then.
extension MigrationReport {
  var risks: Table {
    let rows = risk.months.map { risk -> [Cell] in
      [month(risk.month)] + figure(risk.level, .share) + figure(risk.bearable, .number)
        + [.share(risk.variation > 0 ? risk.variation : nil)] + probability(risk.probability)
    }
    return Table(
      "risk", title: MigrationWording.risk,
      columns: [Column("month", MigrationWording.month)]
        + columns(Column("level", MigrationWording.levelForecast))
        + columns(Column("bearable", MigrationWording.bearable, digits: 3))
        + [Column("variation", MigrationWording.variation)]
        + bounded(Column("probability", MigrationWording.probability)), rows: rows)
  }

  var lines: Table {
    let rows = risk.lines.map { line -> [Cell] in
      [.text(line.line), name(line.line), .number(line.calls), .share(line.error > 0 ? line.error : nil)]
        + figure(line.bearable, .number) + probability(line.alone) + [.flag(line.mayWait)]
        + figure(line.bearableWithout, .number) + probability(line.without) + figure(line.relief, .share)
    }
    return Table(
      "lines", title: MigrationWording.lines,
      columns: lineColumns + [
        Column("calls_per_week", MigrationWording.calls, digits: 0),
        Column("forecast_error", MigrationWording.error),
      ] + columns(Column("bearable", MigrationWording.bearable, digits: 3))
        + bounded(Column("alone", MigrationWording.alone)) + [Column("may_wait", MigrationWording.mayWait)]
        + columns(Column("bearable_without", MigrationWording.bearableWithout, digits: 3))
        + bounded(Column("probability_without", MigrationWording.missWithout))
        + columns(Column("relief", MigrationWording.relief)), rows: rows)
  }

  var splitting: Table? {
    guard let rollBack else { return nil }
    let rows = rollBack.options.map { option -> [Cell] in
      [.text(option.line), name(option.line), .number(option.callsPerWeek)] + figure(rollBack.level, .share)
        + figure(option.level, .share) + [option.verdict.cell]
    }
    return Table(
      "roll_back", title: MigrationWording.rollBack,
      columns: lineColumns + [Column("calls_per_week", MigrationWording.calls, digits: 0)]
        + columns(Column("level", MigrationWording.level))
        + columns(Column("restored", MigrationWording.restored))
        + [Column("target_met", MigrationWording.restores)], rows: rows)
  }

  var lineColumns: [Column] {
    [Column("line", ResultWording.line), Column("name", MigrationWording.name)]
  }

  func name(_ id: String) -> Cell {
    .phrase(scenario.lines.first { $0.id == id }?.name ?? Phrase(verbatim: id))
  }

  // MARK: Figures, with intervals where they were simulated

  private func figure(_ estimate: Estimate, _ kind: FigureKind) -> [Cell] {
    isSimulated ? estimate.cells(kind) : [kind.cell(estimate.value)]
  }

  private func columns(_ column: Column) -> [Column] {
    isSimulated ? [column, column.halfWidth] : [column]
  }

  private func probability(_ probability: Probability) -> [Cell] {
    isSimulated ? [Cell](probability) : [.share(probability.share)]
  }

  private func bounded(_ column: Column) -> [Column] { isSimulated ? column.withBounds : [column] }
}
