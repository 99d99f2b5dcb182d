import FoundationEssentials
import Planning
import Wording

// What the months cost, line by line.
extension MigrationReport {
  private static let lines: [(key: String, title: Phrase, amount: @Sendable (MigrationCost) -> Money?)] = [
    ("labour_yuan", MigrationWording.labour, \.labour), ("seats_yuan", MigrationWording.seatRent, \.seats),
    ("bridges_yuan", MigrationWording.bridgeCost, \.bridges),
    ("hiring_yuan", MigrationWording.hiringCost, \.hiring),
    ("own_lines_yuan", MigrationWording.ownLines, \.ownLines),
    ("early_ends_yuan", MigrationWording.earlyEnds, \.earlyEnds),
    ("cost_yuan", MigrationWording.cost, \.total),
  ]

  /// Each line of the costs over all months.
  var costFacts: [Fact] {
    Self.lines.map { line in
      let amounts = replay.people.compactMap { line.amount($0.cost)?.yuan }
      let isKnown = amounts.count == replay.people.count
      return Fact(line.key, line.title, .money(isKnown ? amounts.reduce(0, +) : nil))
    }
  }

  var costs: Table {
    Table(
      "costs", title: MigrationWording.costs,
      columns: [Column("month", MigrationWording.month)] + Self.lines.map { Column($0.key, $0.title) },
      rows: replay.people.map { people in
        [month(people.month)] + Self.lines.map { .money($0.amount(people.cost)?.yuan) }
      })
  }
}
