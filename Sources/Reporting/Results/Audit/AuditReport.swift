import ContactCentre
import FoundationEssentials
import Measures
public import Planning
import Wording

/// The audit of a commitment as a report.
public struct AuditReport {
  let audit: CommitmentAudit
  let identity: ScenarioIdentity

  /// An audit with the origin of its figures.
  public init(_ audit: CommitmentAudit, identity: ScenarioIdentity) {
    self.audit = audit
    self.identity = identity
  }

  var scenario: Scenario { audit.scenario }

  /// The commitment and what is there, by name.
  var plans: [(name: Cell, plan: AuditedPlan)] {
    [
      (.code("committed", AuditWording.committed), audit.committed),
      (.code("there", AuditWording.actual), audit.actual),
    ]
  }

  /// The report; every window is in it where `isComplete`, else those most often missed.
  public func report(isComplete: Bool) -> Report {
    let optional = [penalties, payments].filter { !$0.rows.isEmpty }
    return Report(
      schema: "hotline-audit/1", title: scenario.title, facts: facts,
      tables: [plansTable, windows(isComplete: isComplete), failures, least, sustainable] + optional
        + identity.provenanceTables(isComplete: isComplete), notes: notes)
  }

  /// The promise in words.
  private var clause: Phrase {
    let (target, band) = (scenario.target, audit.contract.volume)
    func calls(_ value: Double?) -> String? { value.map { FigureText.plain($0, digits: 3) } }
    return AuditWording.clause(
      formula: target.formula.rawValue, seconds: FigureText.plain(target.withinSeconds, digits: 3),
      window: target.window.rawValue, level: FigureText.share(target.level),
      band: AuditWording.band(least: calls(band?.leastPerDay), most: calls(band?.mostPerDay)),
      exclusions: audit.contract.exclusions)
  }

  // MARK: Facts

  private var facts: [Fact] {
    let simulated = audit.committed.simulated
    let plan = audit.options.simulation
    return identity.facts + [Fact("clause", AuditWording.clause, .phrase(clause))]
      + identity.targetFacts(model: audit.model.rawValue)
      + identity.planFacts(unlessStated: .commitment) + [
        identity.statedPlanFact("plan_there_origin", PlanWording.planThere, unlessStated: .forecast),
        Fact("roster_rule", DayWording.rosterRuleTitle, .text(plan.rosterRule.rawValue)),
        Fact("replications", SimulateWording.replicationsMade, .integer(simulated.replications)),
        Fact("seed", SimulateWording.seed, .integer(Int(exactly: plan.seed))),
        Fact("confidence", AuditWording.askedConfidence, .share(audit.options.confidence)),
        Fact("verdict", AuditWording.verdict, verdict(audit.verdict)),
        Fact("breach", AuditWording.breach, .share(simulated.breach.share)),
        Fact("breach_lower", AuditWording.breachLower, .share(simulated.breach.lower)),
        Fact("breach_upper", AuditWording.breachUpper, .share(simulated.breach.upper)),
        Fact("breach_by_formula", AuditWording.breachByFormula, .share(audit.committed.formula.breach)),
        Fact("binds", AuditWording.binds, .share(simulated.binds)),
        Fact("calls_per_day", AuditWording.callsPerDay, .number(audit.callsPerDay), digits: 0),
      ] + bandFacts + seatFacts + penaltyFacts
  }

  private var bandFacts: [Fact] {
    let band = audit.contract.volume
    let least = band?.leastPerDay.map {
      Fact("least_calls_per_day", AuditWording.leastCalls, .number($0), digits: 0)
    }
    let most = band?.mostPerDay.map {
      Fact("most_calls_per_day", AuditWording.mostCalls, .number($0), digits: 0)
    }
    return [least, most].compactMap { $0 }
  }

  private var seatFacts: [Fact] {
    let seats = audit.seats
    return [
      Fact("term_days", AuditWording.termDays, .integer(audit.contract.days)),
      Fact("committed_seats", AuditWording.committedSeats, .integer(Int(audit.committed.seats))),
      Fact("committed_agents", AuditWording.committedAgents, .integer(Int(audit.committed.agents))),
      Fact("missing_seats", AuditWording.missingSeats, .integer(seats.missing.seats)),
      Fact("missing_rent_yuan", AuditWording.seatRent, .money(seats.missing.rent?.yuan)),
      Fact("missing_price_yuan", AuditWording.seatPrice, .money(seats.missing.price?.yuan)),
      Fact("usable_seats", AuditWording.usableSeats, .integer(seats.usable)),
      Fact("stranded_seats", AuditWording.strandedSeats, .integer(seats.stranded?.seats)),
      Fact("stranded_rent_yuan", AuditWording.seatRent, .money(seats.stranded?.rent?.yuan)),
      Fact("stranded_price_yuan", AuditWording.seatPrice, .money(seats.stranded?.price?.yuan)),
    ]
  }

  private var penaltyFacts: [Fact] {
    guard let penalty = audit.penalty else { return [] }
    return [
      Fact("expected_penalty_yuan", AuditWording.expectedPenalty, yuan(penalty.expected)),
      Fact("expected_penalty_lower", AuditWording.penaltyLower, yuan(penalty.lower)),
      Fact("expected_penalty_upper", AuditWording.penaltyUpper, yuan(penalty.upper)),
      Fact("actual_penalty_yuan", AuditWording.actualPenalty, yuan(audit.actualPenalty?.expected)),
    ]
  }

  /// An estimated amount, to the cent.
  func yuan(_ amount: Double?) -> Cell {
    .money(amount.flatMap { Decimal(string: NumberText.fixed($0, digits: 2, isGrouped: false)) })
  }

  func verdict(_ verdict: AuditVerdict?) -> Cell {
    guard let verdict else { return .empty }
    return .code(verdict.rawValue, AuditWording.verdictName(verdict.rawValue))
  }

  // MARK: Notes

  private var notes: [Phrase] {
    let confidence = audit.options.confidence
    var notes = audit.agreesWithItself ? [] : [SimulateWording.contradiction]
    notes += [
      identity.restsOn, AuditWording.promise,
      AuditWording.interval(
        confidence: FigureText.share(confidence), allowed: FigureText.share(1 - confidence)),
      AuditWording.byFormulaNote,
      AuditWording.leastNote,
    ]
    if identity.planFile != nil || scenario.workforce.isRosterGiven { notes.append(PlanWording.leastIsMade) }
    if !varies { notes.append(AuditWording.nothingVaries) }
    if scenario.target.window == .rolling24Hours { notes.append(AuditWording.rollingNote) }
    notes.append(AuditWording.usableNote)
    if audit.penalty != nil { notes.append(AuditWording.penaltyNote) }
    let leftOut = [
      scenario.target.intervalFloor.map { _ in "target.interval_floor" },
      scenario.target.dayConfidence.map { _ in "target.day_confidence" },
    ].compactMap { $0 }
    if !leftOut.isEmpty { notes.append(AuditWording.leftOut(leftOut)) }
    return notes + identity.centreNotes + identity.givenRosterNotes
  }

  /// Whether anything but chance makes calls differ from what is expected.
  private var varies: Bool {
    let figures = scenario.lines.map { scenario.figures(of: $0) }
    return scenario.calendar.dayToDayVariation > 0 || scenario.calendar.forecastVariation > 0
      || audit.contract.growthPerYear != 0
      || figures.contains { ($0.dayToDayVariation ?? 0) > 0 || ($0.forecastVariation ?? 0) > 0 }
  }
}
