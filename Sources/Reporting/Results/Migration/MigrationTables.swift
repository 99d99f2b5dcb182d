import ContactCentre
import Planning
import Wording

// What the months bring, and what each cause does to them.
extension MigrationReport {
  var months: Table {
    let rows = replay.months.map { month -> [Cell] in
      [
        self.month(month.month), ids(month.moved), ids(month.splitOff), .integer(month.lines),
        .number(month.totals.offered), .share(month.serviceLevel),
      ] + (isSimulated ? [.share(month.halfWidth)] : []) + [
        .share(month.totals.answerRate), .share(month.daysOnTarget), .text(month.lowestDay?.description),
        .share(month.lowestLevel), site(month), .share(month.weakestLevel), .number(month.trained),
        .number(month.seats), .number(month.onDutyPeak), month.verdict.cell,
      ]
    }
    return Table(
      "months", title: MigrationWording.months,
      columns: [
        Column("month", MigrationWording.month), Column("moved", MigrationWording.moved),
        Column("split_off", MigrationWording.splitOff), Column("lines", MigrationWording.linesAtEnd),
        Column("offered", ResultWording.offered, digits: 0), Column("service_level", MigrationWording.level),
      ] + (isSimulated ? [Column("service_level_half_width", MigrationWording.halfWidth)] : []) + [
        Column("answer_rate", ResultWording.answerRate),
        Column("days_on_target", MigrationWording.daysOnTarget),
        Column("lowest_day", MigrationWording.lowestDay), Column("lowest_level", MigrationWording.itsLevel),
        Column("weakest_queue", MigrationWording.weakestSite),
        Column("weakest_level", MigrationWording.itsLevel),
        Column("trained", MigrationWording.trained, digits: 1),
        Column("seats", ResultWording.seats, digits: 0),
        Column("on_duty_peak", ResultWording.onDutyPeak, digits: 1),
        Column("target_met", ResultWording.targetMet),
      ], rows: rows)
  }

  /// Ids of lines as one text; empty for none.
  private func ids(_ lines: [String]) -> Cell { lines.isEmpty ? .empty : .text(lines.joined(separator: " ")) }

  private func site(_ month: MigrationMonth) -> Cell {
    guard month.weakestLevel != nil else { return .empty }
    return month.weakestSite.map { .text($0) } ?? .code("common", MigrationWording.commonQueue)
  }

  var people: Table {
    let rows = zip(replay.people, risk.months).map { staff, risk -> [Cell] in
      [
        month(staff.month), .number(staff.trainedAtStart), .number(staff.takenOver), .number(staff.began),
        .number(staff.mostInTraining), .number(staff.finished), .number(staff.left), .number(staff.returned),
        .number(staff.trainedAtEnd),
        .number(staff.meanBridged), .integer(risk.needed),
      ]
    }
    return Table(
      "people", title: MigrationWording.people,
      columns: [
        Column("month", MigrationWording.month),
        Column("trained_at_start", MigrationWording.atStart, digits: 1),
        Column("taken_over", MigrationWording.takenOver, digits: 1),
        Column("began", MigrationWording.began, digits: 1),
        Column("most_in_training", MigrationWording.inTraining, digits: 1),
        Column("finished", MigrationWording.finished, digits: 1),
        Column("left", MigrationWording.left, digits: 1),
        Column("returned", MigrationWording.returned, digits: 1),
        Column("trained_at_end", MigrationWording.atEnd, digits: 1),
        Column("bridged", MigrationWording.bridged, digits: 1),
        Column("needed", MigrationWording.needed),
      ], rows: rows)
  }

  /// A row for each replay, a column for each month.
  var causes: Table? {
    guard let ablation else { return nil }
    let rows = ablation.variants.map { variant -> [Cell] in
      let name: Cell =
        switch variant.without.count {
        case 0: .code("as_it_is", MigrationWording.asItIs)
        case 1: .code(variant.without[0].rawValue, MigrationWording.without(variant.without[0].rawValue))
        default: .code("all", MigrationWording.withoutAll)
        }
      return [name, .share(variant.lowestLevel), .integer(variant.missed)]
        + variant.months.map { .share($0.serviceLevel) }
    }
    return Table(
      "causes", title: MigrationWording.causes,
      columns: [
        Column("without", MigrationWording.without), Column("lowest", MigrationWording.lowest),
        Column("missed", MigrationWording.missed),
      ]
        + replay.months.map { month in
          let name = String(month.month.description.prefix(7))
          return Column("level_" + name.replacing("-", with: "_"), Phrase(verbatim: name))
        }, rows: rows)
  }
}
