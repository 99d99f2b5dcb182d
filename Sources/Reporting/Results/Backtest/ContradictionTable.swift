import ContactCentre
import Planning
import Wording

/// Contradictions of the sources, a row for each of the things said.
struct ContradictionTable {
  private let entries: [BacktestReport.Entry]

  init(_ entries: [BacktestReport.Entry]) { self.entries = entries }

  var table: Table {
    Table(
      "contradictions", title: BacktestWording.contradictions,
      columns: [
        Column("scenario", ResultWording.scenario), Column("contradiction", BacktestWording.figure),
        Column("title", BacktestWording.name), Column("printed", BacktestWording.printed),
        Column("where", BacktestWording.place), Column("number", BacktestWording.published),
        Column("computed", BacktestWording.computed), Column("tolerance", BacktestWording.tolerance),
        Column("used", BacktestWording.used), Column("verdict", BacktestWording.verdict),
      ],
      rows: entries.flatMap { entry in
        entry.backtest.contradictions.flatMap { check in
          check.items.map { row(entry.backtest.scenario.id, check, $0) }
        }
      })
  }

  private func row(_ scenario: String, _ check: ContradictionCheck, _ item: ContradictionCheck.Item) -> [Cell]
  {
    let verdict = check.verdict.rawValue
    return [
      .text(scenario), .text(check.contradiction.id), .phrase(check.contradiction.title),
      .text(item.value.text), .phrase(item.value.place), .decimal(item.value.number),
      .decimal(item.computed), .decimal(item.value.tolerance),
      .flag(item.value.text == check.contradiction.used),
      .code(verdict, BacktestWording.verdictName(verdict)),
    ]
  }
}
