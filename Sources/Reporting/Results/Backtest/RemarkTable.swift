import ContactCentre
import Formulas
import Planning
import Wording

/// What is to be said of single figures: why they are not computed, what they assume, what the scenario notes.
struct RemarkTable {
  private let entries: [BacktestReport.Entry]
  private let reason: (any Error) -> Phrase

  init(_ entries: [BacktestReport.Entry], reason: @escaping (any Error) -> Phrase) {
    self.entries = entries
    self.reason = reason
  }

  var table: Table {
    Table(
      "remarks", title: BacktestWording.remarks,
      columns: [
        Column("scenario", ResultWording.scenario), Column("figure", BacktestWording.figure),
        Column("about", BacktestWording.remarkKind), Column("remark", BacktestWording.remark),
      ], rows: entries.flatMap(rows))
  }

  private func rows(_ entry: BacktestReport.Entry) -> [[Cell]] {
    let assumptions = Assumptions(entry)
    func row(_ id: String, _ kind: String, _ remark: Phrase) -> [Cell] {
      [
        .text(entry.backtest.scenario.id), .text(id), .code(kind, BacktestWording.remarkName(kind)),
        .phrase(remark),
      ]
    }
    var rows: [[Cell]] = []
    for check in entry.backtest.published {
      let figure = check.figure
      if let why = figure.reason { rows.append(row(figure.id, "not_predictable", why)) }
      if let failure = check.failure { rows.append(row(figure.id, "not_computed", failure.phrase(reason))) }
      let assumed = figure.formula.map(assumptions.behind) ?? []
      if !assumed.isEmpty { rows.append(row(figure.id, "assumption", BacktestWording.assumes(assumed))) }
      if let note = figure.note { rows.append(row(figure.id, "note", note)) }
    }
    for check in entry.backtest.contradictions {
      for failure in check.items.compactMap(\.failure) {
        rows.append(row(check.contradiction.id, "not_computed", failure.phrase(reason)))
      }
      rows.append(row(check.contradiction.id, "why", check.contradiction.reason))
    }
    return rows
  }
}

/// The assumptions of a scenario, by the names of formulas.
private struct Assumptions {
  private let paths: Set<String>
  private let facts: Set<String>
  private let computed: Set<String>

  init(_ entry: BacktestReport.Entry) {
    let assumed = entry.identity.provenance.filter { if case .assumption = $0.basis { true } else { false } }
    facts = Set(entry.backtest.scenario.evidence.facts.map(\.id))
    computed = Set(ComputedFigures.names(of: entry.backtest.scenario))
    paths = Set(assumed.map(\.path))
  }

  /// The names of a formula that are assumed; of a figure that is computed from the whole scenario, how many figures
  /// that is.
  func behind(_ formula: Formula) -> [String] {
    let inputs = paths.count { !$0.hasPrefix("facts.") }
    return formula.names.compactMap { name in
      if facts.contains(name) { return paths.contains("facts.\(name)") ? name : nil }
      if computed.contains(name) {
        return inputs > 0 ? BacktestWording.assumesAll(name, inputs) : nil
      }
      return isAssumed(name) ? name : nil
    }
  }

  /// A number of a list has the origin of the list.
  private func isAssumed(_ path: String) -> Bool {
    paths.contains(path) || paths.contains(path.split(separator: ".").dropLast().joined(separator: "."))
  }
}
