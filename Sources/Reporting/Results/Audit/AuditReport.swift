import ContactCentre
import FoundationEssentials
import Measures
public import Planning
import Wording

/// The audit of a commitment as a report.
public struct AuditReport {
  /// What a CSV lists.
  public enum Detail: String, CaseIterable, Sendable {
    /// The windows of the target.
    case window
    /// The people on shifts.
    case roster
  }

  let audit: CommitmentAudit
  let identity: ScenarioIdentity
  let detail: Detail

  /// An audit with the origin of its figures; `detail` names the table that a CSV holds.
  public init(_ audit: CommitmentAudit, identity: ScenarioIdentity, detail: Detail = .window) {
    self.audit = audit
    self.identity = identity
    self.detail = detail
  }

  var scenario: Scenario { audit.scenario }

  /// The commitment and what is there, by name.
  var plans: [(name: Cell, plan: AuditedPlan)] {
    [
      (.code("committed", AuditWording.committed), audit.committed),
      (.code("there", AuditWording.actual), audit.actual),
    ]
  }

  /// The report; where `isComplete` every window is in it, else those most often missed, and the roster by breaks and site too.
  public func report(isComplete: Bool) -> Report {
    let optional = [penalties, payments].filter { !$0.rows.isEmpty }
    return Report(
      schema: "hotline-audit/1", title: scenario.title, facts: facts,
      tables: [plansTable, rosters(isComplete: isComplete), windows(isComplete: isComplete), failures, least]
        + [sustainable] + optional
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
    return [Fact("answer", AuditWording.answer, .phrase(answer))] + identity.facts
      + [Fact("clause", AuditWording.clause, .phrase(clause))]
      + identity.targetFacts(model: audit.model.rawValue)
      + identity.planFacts(unlessStated: .commitment) + [
        identity.statedPlanFact("plan_there_origin", PlanWording.planThere, unlessStated: .forecast),
        Fact("roster_rule", DayWording.rosterRuleTitle, .text(plan.rosterRule.rawValue)),
        Fact("replications", SimulateWording.replicationsMade, .integer(simulated.replications)),
        Fact("seed", SimulateWording.seed, .integer(Int(exactly: plan.seed))),
        Fact("confidence", AuditWording.askedConfidence, .share(audit.options.confidence)),
        Fact("verdict", AuditWording.verdict, verdict(audit.verdict)),
        Fact(
          "binds_first", AuditWording.bindsFirst,
          .code(audit.limit.rawValue, AuditWording.limitName(audit.limit.rawValue))),
        Fact("breach", AuditWording.breach, .share(simulated.breach.share)),
        Fact("breach_lower", AuditWording.breachLower, .share(simulated.breach.lower)),
        Fact("breach_upper", AuditWording.breachUpper, .share(simulated.breach.upper)),
        Fact("breach_by_formula", AuditWording.breachByFormula, .share(audit.committed.formula.breach)),
        Fact("binds", AuditWording.binds, .share(simulated.binds)),
        Fact("calls_per_day", AuditWording.callsPerDay, .number(audit.callsPerDay), digits: 0),
      ] + bandFacts + rosterFacts + seatFacts + costFacts + penaltyFacts
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

  private var rosterFacts: [Fact] {
    let (plan, roster) = (audit.committed, audit.committed.roster)
    return [
      Fact("committed_seats", AuditWording.committedSeats, .integer(Int(plan.seats))),
      Fact("seats_at_once", AuditWording.seatsAtOnce, .integer(roster.seatNeed.total)),
      Fact("without_seat", AuditWording.withoutSeat, .number(roster.withoutSeat), digits: 0),
      Fact("committed_agents", AuditWording.committedAgents, .integer(Int(plan.agents))),
      Fact("roster_agents", AuditWording.rosterAgents, .integer(roster.payroll)),
      Fact("unplaced", AuditWording.unplaced, .integer(roster.unplaced)),
    ]
  }

  private var seatFacts: [Fact] {
    let seats = audit.seats
    return [
      Fact("missing_seats", AuditWording.missingSeats, .integer(seats.missing.seats)),
      Fact("missing_rent_yuan", AuditWording.seatRent, .money(seats.missing.rent?.yuan)),
      Fact("missing_agents", AuditWording.missingAgents, .integer(seats.missingAgents.agents)),
      Fact("missing_pay_yuan", AuditWording.agentPay, .money(seats.missingAgents.pay?.yuan)),
      Fact("usable_seats", AuditWording.usableSeats, .integer(seats.usable)),
      Fact("needed_seats", AuditWording.neededSeats, .integer(seats.needed)),
      Fact("stranded_seats", AuditWording.strandedSeats, .integer(seats.stranded.seats)),
      Fact("stranded_rent_yuan", AuditWording.seatRent, .money(seats.stranded.rent?.yuan)),
      Fact("idle_agents", AuditWording.idleAgents, .integer(seats.idleAgents?.agents)),
      Fact("idle_pay_yuan", AuditWording.agentPay, .money(seats.idleAgents?.pay?.yuan)),
    ]
  }

  private var costFacts: [Fact] {
    let days = Fact("term_days", AuditWording.termDays, .integer(audit.contract.days))
    guard let cost = audit.cost else { return [days] }
    let total = cost.committedTerm.total
    let share = total > .zero ? cost.margin.approximateYuan / total.approximateYuan : nil
    return [
      days,
      Fact("price_yuan", AuditWording.price, .money(cost.price.yuan)),
      Fact("tariff_cost_yuan", AuditWording.tariffCost, .money(total.yuan)),
      Fact("margin_yuan", AuditWording.margin, .money(cost.margin.yuan)),
      Fact("margin_of_cost", AuditWording.marginShare, .share(share)),
    ]
  }

  private var penaltyFacts: [Fact] {
    guard let penalty = audit.penalty else { return [] }
    return [
      Fact("expected_penalty_yuan", AuditWording.expectedPenalty, yuan(penalty.expected)),
      Fact("expected_penalty_lower", AuditWording.penaltyLower, yuan(penalty.lower)),
      Fact("expected_penalty_upper", AuditWording.penaltyUpper, yuan(penalty.upper)),
      Fact("expected_penalty_by_formula", AuditWording.penaltyByFormula, yuan(penalty.byFormula)),
      Fact("paying_runs", AuditWording.payingRuns, .integer(penalty.payingRuns)),
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
    notes += rosterNotes + [AuditWording.usableNote]
    if let cost = audit.cost {
      notes.append(AuditWording.costNote)
      if cost.margin < .zero { notes.append(AuditWording.belowCost) }
      let uncounted = scenario.uncountedCosts
      if !uncounted.isEmpty { notes.append(CostWording.uncounted(uncounted)) }
    }
    if let penalty = audit.penalty { notes += penaltyNotes(penalty) }
    let leftOut = [
      scenario.target.intervalFloor.map { _ in "target.interval_floor" },
      scenario.target.dayConfidence.map { _ in "target.day_confidence" },
    ].compactMap { $0 }
    if !leftOut.isEmpty { notes.append(AuditWording.leftOut(leftOut)) }
    return notes + identity.centreNotes + identity.givenRosterNotes
  }

  /// Who of the committed roster finds no seat, who is on no shift, and who was not committed.
  private var rosterNotes: [Phrase] {
    let (agents, roster) = (Int(audit.committed.agents), audit.committed.roster)
    var notes: [Phrase] = []
    if roster.withoutSeat > 0 {
      notes.append(ResultWording.withoutSeat(FigureText.plain(roster.withoutSeat, digits: 1)))
    }
    if roster.unplaced > 0 { notes.append(ResultWording.unplaced("\(roster.unplaced)")) }
    if roster.payroll > agents {
      notes.append(AuditWording.morePeople(roster.payroll, committed: agents))
    }
    return notes
  }

  private func penaltyNotes(_ penalty: ExpectedPenalty) -> [Phrase] {
    let runs = audit.committed.simulated.replications
    var notes = [AuditWording.penaltyNote]
    let unseen = penalty.rungs.filter { !$0.isSeen }.map(\.id)
    if !unseen.isEmpty { notes.append(AuditWording.unseenRungs(unseen)) }
    if penalty.payingRuns < 10 { notes.append(AuditWording.fewPayingRuns(penalty.payingRuns, of: runs)) }
    return notes
  }

  /// Whether anything but chance makes calls differ from what is expected.
  private var varies: Bool {
    let figures = scenario.lines.map { scenario.figures(of: $0) }
    return scenario.calendar.dayToDayVariation > 0 || scenario.calendar.forecastVariation > 0
      || audit.contract.growthPerYear != 0
      || figures.contains { ($0.dayToDayVariation ?? 0) > 0 || ($0.forecastVariation ?? 0) > 0 }
  }
}
