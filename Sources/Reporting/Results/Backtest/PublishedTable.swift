import ContactCentre
import Planning
import Wording

/// Published numbers beside computed ones, a row for each number.
struct PublishedTable {
  private let entries: [BacktestReport.Entry]

  init(_ entries: [BacktestReport.Entry]) { self.entries = entries }

  var table: Table {
    Table(
      "figures", title: BacktestWording.figures,
      columns: [
        Column("scenario", ResultWording.scenario), Column("figure", BacktestWording.figure),
        Column("title", BacktestWording.name), Column("position", BacktestWording.position),
        Column("published", BacktestWording.published), Column("computed", BacktestWording.computed),
        Column("difference", BacktestWording.difference), Column("tolerance", BacktestWording.tolerance),
        Column("unit", ResultWording.unit), Column("kind", BacktestWording.kind),
        Column("verdict", BacktestWording.verdict), Column("source", ResultWording.source),
      ],
      rows: entries.flatMap { entry in
        entry.backtest.published.flatMap { check in
          check.items.map { row(entry.backtest.scenario.id, check.figure, $0) }
        }
      }, isPrimary: true)
  }

  private func row(_ scenario: String, _ figure: PublishedFigure, _ item: PublishedCheck.Item) -> [Cell] {
    let kind = figure.kind.rawValue
    let verdict = item.verdict.rawValue
    return [
      .text(scenario), .text(figure.id), .phrase(figure.title), .integer(item.position),
      .decimal(item.published), .decimal(item.computed), .decimal(item.difference),
      .decimal(figure.tolerance), .phrase(figure.unit), .code(kind, BacktestWording.kindName(kind)),
      .code(verdict, BacktestWording.verdictName(verdict)), .text(figure.source),
    ]
  }
}
