import ContactCentre
public import Planning
import Wording

/// A study of pooling as a report.
public struct PoolingReport {
  private let study: PoolingStudy
  private let simulation: PoolingSimulation?
  private let identity: ScenarioIdentity

  /// A study with the origin of its figures, and the same by simulation where it was made.
  public init(
    _ study: PoolingStudy, simulation: PoolingSimulation? = nil, identity: ScenarioIdentity
  ) {
    self.study = study
    self.simulation = simulation
    self.identity = identity
  }

  /// The report; every sourced and assumed figure is listed on its own where `isComplete`.
  public func report(isComplete: Bool) -> Report {
    let tables = PoolingTables(study, simulation)
    let simulated = simulation.map { SimulatedPoolingTables(study, $0) }
    return Report(
      schema: "hotline-pool/1", title: study.scenario.title, facts: identity.facts + facts + simulatedFacts,
      tables: [tables.ledger] + [simulated?.steps].compactMap { $0 } + [tables.staff, tables.lines]
        + [simulated?.lines].compactMap { $0 } + [tables.degrees]
        + identity.provenanceTables(isComplete: isComplete), notes: notes)
  }

  private var facts: [Fact] {
    let target = study.scenario.target
    return [
      Fact("week", ResultWording.week, .text(study.scenario.week.monday.description)),
      Fact("target_service_level", ResultWording.target, .share(target.level)),
      Fact("within_s", ResultWording.within, .seconds(target.withinSeconds), digits: 0),
      Fact("group_count", PoolingWording.groupCount, .integer(study.groups.count)),
      Fact("line_count", PoolingWording.lineCount, .integer(study.lineCount)),
      Fact("losing_lines", PoolingWording.losing, .integer(losing.count)),
    ]
  }

  private var simulatedFacts: [Fact] {
    guard let simulation else { return [] }
    func window(_ name: String) -> Cell { .code(name, ResultWording.windowName(name)) }
    let plan = simulation.plan
    return [
      Fact("method", ResultWording.method, .code("simulation", SimulateWording.model)),
      Fact("window_by_formula", PoolingWording.formulaWindow, window("interval")),
      Fact("window_by_simulation", PoolingWording.simulationWindow, window("week")),
      Fact("warm_up_days", SimulateWording.warmUpDays, .integer(plan.warmUpDays)),
      Fact("replications", SimulateWording.replicationsMade, .integer(plan.replications)),
      Fact("seed", SimulateWording.seed, .integer(Int(exactly: plan.seed))),
      Fact("confidence", SimulateWording.confidenceTitle, .share(plan.confidence)),
      Fact("surely_losing_lines", PoolingWording.surelyLosing, .integer(surelyLosing.count)),
    ]
  }

  private var surelyLosing: [String] {
    simulation?.groups.flatMap(\.lines).filter { $0.verdict == .loses }.map(\.line) ?? []
  }

  private var simulatedNotes: [Phrase] {
    guard simulation != nil else { return [] }
    return [PoolingWording.simulatedNote, PoolingWording.simulatedLedgerNote]
      + (surelyLosing.isEmpty ? [] : [PoolingWording.surelyLosingNote(surelyLosing)])
  }

  private var losing: [String] { study.groups.flatMap(\.lines).filter(\.loses).map(\.line) }

  private var notes: [Phrase] {
    [PoolingWording.model, PoolingWording.sum, PoolingWording.breakEvenNote]
      + (study.countsGeneralists ? [] : [PoolingWording.noFactor])
      + (losing.isEmpty ? [] : [PoolingWording.losingNote(losing)])
      + simulatedNotes
      + [ResultWording.poolingNote, identity.restsOn]
  }
}
