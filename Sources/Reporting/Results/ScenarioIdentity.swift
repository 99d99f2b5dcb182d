public import ContactCentre
import Measures
import Planning
public import Wording

/// What a result was made from: the scenario's name, its file's fingerprint, the program's version, and where
/// each figure comes from.
public struct ScenarioIdentity: Sendable {
  let scenario: Scenario
  package let fingerprint: String
  let version: String
  let provenance: [Provenance]
  /// The file whose plan is judged; `nil` where it is the scenario's own or was made.
  let planFile: PlanFileIdentity?

  /// The origin of a result.
  public init(
    scenario: Scenario, fingerprint: String, version: String, provenance: [Provenance],
    planFile: PlanFileIdentity? = nil
  ) {
    self.planFile = planFile
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
  func targetFacts(model: String, method: String = "stationary") -> [Fact] {
    let name = ResultWording.modelName(model)
    return targetFacts(
      model: .code(model, name), method: .code(method, ResultWording.methodText(method, model: name)))
  }

  /// The facts about the target and how it is counted, call by call.
  func targetFacts(simulated plan: SimulationPlan) -> [Fact] {
    targetFacts(
      model: .code("simulation", SimulateWording.model), method: .code("simulation", plan.methodText))
  }

  /// The facts about the target and how it is counted, by a model and a method in words.
  func targetFacts(model: Cell, method: Cell) -> [Fact] {
    let target = scenario.target
    return [
      Fact("week", ResultWording.week, .text(scenario.week.monday.description)),
      Fact("target_service_level", ResultWording.target, .share(target.level)),
      Fact("within_s", ResultWording.within, .seconds(target.withinSeconds), digits: 0),
      Fact(
        "formula", ResultWording.formula,
        .code(target.formula.rawValue, ResultWording.formulaName(target.formula.rawValue))),
      Fact(
        "window", ResultWording.window,
        .code(target.window.rawValue, ResultWording.windowName(target.window.rawValue))),
    ] + furtherTargetFacts + [
      Fact("model", ResultWording.model, model), Fact("method", ResultWording.method, method),
    ]
  }

  /// What is promised beside the level of a window, where it is.
  private var furtherTargetFacts: [Fact] {
    let target = scenario.target
    let floor = target.intervalFloor.map { Fact("interval_floor", ResultWording.intervalFloor, .share($0)) }
    let confidence = target.dayConfidence.map {
      Fact("day_confidence", ResultWording.dayConfidence, .share($0))
    }
    return [floor, confidence].compactMap { $0 }
  }

  /// The lists of assumptions and of sourced figures: every figure where `isComplete`, else figures with the same
  /// text as one row.
  public func provenanceTables(isComplete: Bool) -> [Table] {
    [assumptions(isComplete: isComplete), sources(isComplete: isComplete)]
  }

  /// The list of assumptions.
  func assumptions(isComplete: Bool) -> Table {
    list("assumptions", ResultWording.assumptions, ResultWording.assumption, isComplete: isComplete) {
      if case .assumption(let text) = $0 { text } else { nil }
    }
  }

  private func sources(isComplete: Bool) -> Table {
    list("sources", ResultWording.sources, ResultWording.source, isComplete: isComplete) {
      if case .source(let text) = $0 { text } else { nil }
    }
  }

  private func list(
    _ key: String, _ title: Phrase, _ column: Phrase, isComplete: Bool, text: (Provenance.Basis) -> String?
  ) -> Table {
    let columns = [
      Column("figures", ResultWording.count), Column("figure", ResultWording.figure),
      Column("value", ResultWording.value), Column("text", column),
    ]
    if isComplete {
      let rows = provenance.compactMap { entry in
        text(entry.basis).map { [.integer(1), .text(entry.path), .text(entry.value), .text($0)] as [Cell] }
      }
      return Table(key, title: title, columns: columns, rows: rows)
    }
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
    return Table(key, title: title, columns: columns, rows: rows)
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

  /// What is said where the scenario has figures that only a simulation takes into account.
  var simulatedOnlyNotes: [Phrase] {
    let paths = scenario.simulatedOnly
    return paths.isEmpty ? [] : [ResultWording.simulatedOnly(paths)]
  }

  /// What is said where the scenario has figures that only an audit takes into account.
  var auditedOnlyNotes: [Phrase] {
    let paths = scenario.auditedOnly
    return paths.isEmpty ? [] : [ResultWording.auditedOnly(paths)]
  }

  /// What is said of the centre where it is more than one queue, or where a migration says what its lines are like.
  var centreNotes: [Phrase] {
    guard let state = CentreState(scenario) else { return [] }
    var notes = [
      ResultWording.queuesOfDay(
        state.day.description, sites: state.sites, learning: state.learns,
        trained: state.trained.map { FigureText.plain($0, digits: 1) })
    ]
    if let trained = state.trained, abs(trained - scenario.workforce.agents) >= 1 {
      notes.append(
        ResultWording.otherPeople(
          agents: FigureText.plain(scenario.workforce.agents, digits: 0),
          trained: FigureText.plain(trained, digits: 1)))
    }
    return notes
  }

  /// What is said of the roster where it is given.
  var givenRosterNotes: [Phrase] {
    planFile == nil && !scenario.workforce.isRosterGiven ? [] : [ResultWording.givenRoster]
  }

  /// What is said where keys of the scenario change nothing or a figure of it is scaled.
  var remarkNotes: [Phrase] {
    let paths = scenario.remarks.map(\.path)
    return paths.isEmpty ? [] : [ResultWording.remarks(paths)]
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
