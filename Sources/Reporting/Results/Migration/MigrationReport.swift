import ContactCentre
import FoundationEssentials
public import Planning
import Wording

/// A migration as a report.
public struct MigrationReport {
  let replay: MigrationReplay
  let risk: MigrationRisk
  let rollBack: RollBack?
  let ablation: MigrationAblation?
  let proposal: MigrationProposal?
  let identity: ScenarioIdentity

  /// What was found out about a migration, with the origin of its figures.
  public init(
    _ replay: MigrationReplay, risk: MigrationRisk, rollBack: RollBack?, ablation: MigrationAblation?,
    proposal: MigrationProposal? = nil, identity: ScenarioIdentity
  ) {
    self.replay = replay
    self.risk = risk
    self.rollBack = rollBack
    self.ablation = ablation
    self.proposal = proposal
    self.identity = identity
  }

  var scenario: Scenario { replay.scenario }

  /// Whether every month reaches the target, and none is riskier than allowed.
  public var isPassed: Bool {
    let limit = scenario.migration?.riskLimit ?? 1
    return replay.missed.isEmpty && risk.months.allSatisfy { $0.probability.share ?? 0 <= limit }
  }

  /// The report; every assumption is in it where `isComplete`.
  public func report(isComplete: Bool) -> Report {
    let tables =
      [waves, deferred, planned].compactMap { $0 }
      + [months, people, costs, risks]
      + [causes, lines, splitting].compactMap { $0 }

    return Report(
      schema: "hotline-migration/1", title: scenario.title, facts: facts,
      tables: tables.filter { !$0.rows.isEmpty } + identity.provenanceTables(isComplete: isComplete),
      notes: notes)
  }

  // MARK: Facts

  private var facts: [Fact] {
    let riskiest = risk.months.first { $0.month == risk.riskiest }
    return identity.facts + methodFacts + [PlanOrigin.eachMonth.fact()]
      + proposalFacts + [
        Fact("first_month", MigrationWording.firstMonth, month(replay.months.first?.month)),
        Fact("last_month", MigrationWording.lastMonth, month(replay.months.last?.month)),
        Fact("months_missed", MigrationWording.monthsMissed, .integer(replay.missed.count)),
        Fact(
          "lowest_level", MigrationWording.lowestLevel, .share(replay.months.compactMap(\.serviceLevel).min())
        ),
        Fact("riskiest_month", MigrationWording.riskiest, month(risk.riskiest)),
        Fact(
          "riskiest_probability", MigrationWording.riskiestProbability, .share(riskiest?.probability.share)),
        Fact("risk_limit", MigrationWording.riskLimit, .share(scenario.migration?.riskLimit)),
        Fact(
          "defer_first", MigrationWording.deferFirst,
          .text(risk.lines.first { $0.mayWait && $0.relief.value ?? 0 > 0 }?.line)),
        Fact("most_dangerous", MigrationWording.mostDangerous, .text(mostDangerous)),
        Fact("split_first", MigrationWording.splitFirst, .text(rollBack?.options.first?.line)),
      ] + costFacts
  }

  /// The line that alone most likely exceeds what the riskiest month can bear; `nil` where none can, or where the month misses
  /// with the forecast itself.
  private var mostDangerous: String? {
    risk.lines.filter { $0.error > 0 && $0.alone.share ?? 0 > 0 && $0.bearable.value ?? 0 >= 1 }.max {
      ($0.alone.share ?? 0, $1.line) < ($1.alone.share ?? 0, $0.line)
    }?.line
  }

  /// Whether levels and probabilities have intervals.
  var isSimulated: Bool { replay.method != .formula }

  private var methodFacts: [Fact] {
    guard case .simulation(let plan, let riskMonths) = replay.method else {
      return identity.targetFacts(model: model)
    }
    return identity.targetFacts(simulated: plan) + [
      Fact("replications", SimulateWording.replicationsMade, .integer(plan.replications)),
      Fact("risk_months", MigrationWording.riskMonths, .integer(riskMonths)),
      Fact("seed", SimulateWording.seed, .integer(Int(exactly: plan.seed))),
      Fact("confidence", SimulateWording.confidenceTitle, .share(plan.confidence)),
    ]
  }

  private var model: String {
    let isImpatient = scenario.lines.allSatisfy { scenario.figures(of: $0).patienceSeconds != nil }
    return isImpatient ? QueueWeek.Model.erlangA.rawValue : QueueWeek.Model.erlangC.rawValue
  }

  /// A month as year and month.
  func month(_ first: CalendarDate?) -> Cell { Self.month(first) }

  static func month(_ first: CalendarDate?) -> Cell {
    .text(first.map { String($0.description.prefix(7)) })
  }

  // MARK: Notes

  private var notes: [Phrase] {
    var notes =
      [
        identity.restsOn, MigrationWording.monthNote, MigrationWording.stretchNote,
        MigrationWording.splitNote,
      ] + (isSimulated ? [] : [MigrationWording.riskNote])
    if let most = scenario.migration?.hiring.mostTrainees,
      replay.people.contains(where: { $0.mostInTraining > most })
    {
      notes.append(MigrationWording.tooManyTrainees)
    }
    notes.append(scenario.tariff == nil ? MigrationWording.noTariffNote : MigrationWording.costNote)
    if proposal != nil { notes.append(MigrationWording.proposalNote) }
    if isSimulated {
      notes += [MigrationWording.simulatedMonths, MigrationWording.simulatedRisk]
    }
    if risk.months.allSatisfy({ $0.variation == 0 }) { notes.append(MigrationWording.noError) }
    if scenario.workforce.isRosterGiven || !scenario.skillGroups.isEmpty {
      notes.append(MigrationWording.pinned)
    }
    return notes
  }
}
