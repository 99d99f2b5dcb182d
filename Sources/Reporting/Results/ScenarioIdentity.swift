public import ContactCentre
import Measures
public import Wording

/// What a result was made from: the scenario's name, its file's fingerprint, the program's version, and where
/// each figure comes from.
public struct ScenarioIdentity: Sendable {
  let scenario: Scenario
  package let fingerprint: String
  let version: String
  let provenance: [Provenance]

  /// The origin of a result.
  public init(scenario: Scenario, fingerprint: String, version: String, provenance: [Provenance]) {
    self.scenario = scenario
    self.fingerprint = fingerprint
    self.version = version
    self.provenance = provenance
  }

  /// The facts that head every report on a scenario.
  public var facts: [Fact] {
    [
      Fact("scenario", ResultWording.scenario, .text(scenario.id)),
      Fact("scenario_hash", ResultWording.scenarioHash, .text(fingerprint)),
      Fact("version", ResultWording.version, .text(version)),
    ]
  }

  /// The facts about the target and how it is counted.
  func targetFacts(model: String) -> [Fact] {
    let target = scenario.target
    let text = ResultWording.targetText(
      level: FigureText.share(target.level), seconds: FigureText.plain(target.withinSeconds, digits: 3))
    return [
      Fact("week", ResultWording.week, .text(scenario.week.monday.description)),
      Fact("target", ResultWording.target, .phrase(text)),
      Fact("formula", ResultWording.formula, .phrase(ResultWording.formulaName(target.formula.rawValue))),
      Fact("window", ResultWording.window, .phrase(ResultWording.windowName(target.window.rawValue))),
      Fact(
        "method", ResultWording.method,
        .phrase(ResultWording.methodText(model: ResultWording.modelName(model)))),
    ]
  }

  /// The lists of assumptions and of sourced figures.
  public var provenanceTables: [Table] { [assumptions, sources] }

  /// Figures with the same text are one row: how many, the first of them, its value.
  var assumptions: Table {
    grouped("assumptions", ResultWording.assumptions, ResultWording.assumption) {
      if case .assumption(let text) = $0 { text } else { nil }
    }
  }

  private var sources: Table {
    grouped("sources", ResultWording.sources, ResultWording.source) {
      if case .source(let text) = $0 { text } else { nil }
    }
  }

  private func grouped(
    _ key: String, _ title: Phrase, _ column: Phrase, text: (Provenance.Basis) -> String?
  ) -> Table {
    var order: [String] = []
    var groups: [String: [Provenance]] = [:]
    for entry in provenance {
      guard let text = text(entry.basis) else { continue }
      if groups[text] == nil { order.append(text) }
      groups[text, default: []].append(entry)
    }
    let rows: [[Cell]] = order.map { text in
      let entries = groups[text] ?? []
      let figure = entries.count == 1 ? entries[0].path : Self.commonPath(entries.map(\.path))
      let values = Set(entries.map(\.value))
      let value = values.count == 1 ? Self.shortened(entries[0].value) : nil
      return [.integer(entries.count), .text(figure), .text(value), .text(text)]
    }
    return Table(
      key, title: title,
      columns: [
        Column("figures", ResultWording.count), Column("figure", ResultWording.figure),
        Column("value", ResultWording.value), Column("text", column),
      ], rows: rows)
  }

  /// Key paths that differ in one key as one path with `*` in its place.
  private static func commonPath(_ paths: [String]) -> String {
    let split = paths.map { $0.split(separator: ".") }
    guard let first = split.first, split.allSatisfy({ $0.count == first.count }) else {
      return "\(paths[0]), …"
    }
    return first.indices.map { index in
      split.allSatisfy { $0[index] == first[index] } ? String(first[index]) : "*"
    }.joined(separator: ".")
  }

  private static func shortened(_ value: String) -> String {
    value.count > 24 ? "\(value.prefix(21))…" : value
  }

  /// How many figures are assumed, sourced, or carry neither.
  public var restsOn: Phrase {
    var assumed = 0
    var sourced = 0
    var unstated = 0
    for entry in provenance {
      switch entry.basis {
      case .assumption: assumed += 1
      case .source: sourced += 1
      case .unstated: unstated += 1
      }
    }
    return ResultWording.restsOn(assumptions: assumed, sourced: sourced, unstated: unstated)
  }
}
