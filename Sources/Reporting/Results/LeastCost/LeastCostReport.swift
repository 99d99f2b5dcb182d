import ContactCentre
import Measures
public import Planning
import Wording

/// A least-cost plan of a scenario as a report.
public struct LeastCostReport {
  /// The table that a CSV holds, and the detail that a terminal shows.
  public enum Detail: String, CaseIterable, Sendable {
    /// People on shifts.
    case shift
    /// Every interval of the week.
    case interval
    /// Every window of the target, and every floor.
    case window
    /// Each day.
    case day
  }

  let plan: LeastCostPlan
  let identity: ScenarioIdentity
  let detail: Detail

  /// A plan with the origin of its figures; `detail` names the table that a CSV holds.
  public init(_ plan: LeastCostPlan, identity: ScenarioIdentity, detail: Detail) {
    self.plan = plan
    self.identity = identity
    self.detail = detail
  }

  var scenario: Scenario { plan.scenario }
  var week: QueueWeek { plan.centre.week }
  var isMoney: Bool { plan.cost.unit == .yuan }

  /// Whether the plan meets its target by its judge, and its simulation agrees with itself.
  public var isPassed: Bool { plan.isFeasible && plan.simulated.audit.agreesWithItself }

  /// The report; everything is in it where `isComplete`, else what a screen holds.
  public func report(isComplete: Bool) -> Report {
    Report(
      schema: "hotline-staff/1", title: scenario.title, facts: facts,
      tables: [
        shifts, days, windows(isComplete: isComplete || detail == .window),
        intervals(isComplete: isComplete || detail == .interval), seats, headcount, pattern, statutory,
      ] + identity.provenanceTables(isComplete: isComplete), notes: notes)
  }

  // MARK: Facts

  private var facts: [Fact] {
    identity.facts
      + identity.targetFacts(model: week.headline.rawValue, method: week.method.rawValue)
      + [PlanOrigin.leastCost.fact()] + plan.simulated.planFacts + [
        Fact("judge", LeastCostWording.judge, .code(plan.judgement.rawValue, judgeName)),
        Fact(
          "feasible", ResultWording.targetMet(plan.check.basis.rawValue), plan.verdict.cell),
        Fact("status", LeastCostWording.status, status),
        Fact("cost", LeastCostWording.cost(isMoney: isMoney), plan.cost.cell),
        Fact(
          "cost_unit", LeastCostWording.costUnit,
          .code(plan.cost.unit.rawValue, isMoney ? LeastCostWording.yuan : LeastCostWording.paidHours)),
        Fact("lower_bound", LeastCostWording.lowerBound(isMoney: isMoney), plan.lowerBound.cell),
        Fact("gap", LeastCostWording.gapFact, .share(plan.gap)),
        Fact("proven", LeastCostWording.proven, .flag(plan.isProven)),
        Fact("plans_tried", LeastCostWording.rounds, .integer(plan.rounds)),
        Fact("narrowed", LeastCostWording.narrowed, .integer(plan.narrowed)),
        Fact("nodes", LeastCostWording.nodes, .integer(plan.nodes)),
      ] + peopleFacts + serviceFacts
  }

  private var status: Cell {
    switch plan.check.verdict {
    case .noCalls: return .code("no_calls", LeastCostWording.noCalls)
    case .missed: return .code("not_met", LeastCostWording.notMet)
    case .met: break
    }
    if plan.agreesWithSimulation { return .code("confirmed", LeastCostWording.confirmed) }
    let points = plan.largestMiss.map { FigureText.plain($0 * 100, digits: 2) } ?? ""
    return .code(
      "not_confirmed",
      LeastCostWording.fallsShort(
        windows: plan.simulatedMisses.count, points: points, asksMore: plan.judgement == .formulas))
  }

  private var judgeName: Phrase { LeastCostWording.judgeName(plan.judgement.rawValue) }

  private var peopleFacts: [Fact] {
    var facts = [
      Fact(
        "shifts_worked", LeastCostWording.shiftsWorked,
        .integer(plan.roster.assignments.reduce(0) { $0 + $1.people })),
      Fact("paid_hours", LeastCostWording.paidHoursFact, .number(plan.people.headcount.paidHours), digits: 0),
      Fact("headcount", LeastCostWording.headcount, .integer(plan.payroll)),
      Fact("least_by_formulas", LeastCostWording.leastByFormulas, .integer(plan.leastByFormulas)),
      Fact("agents", ResultWording.staffOnPayroll, .integer(Int(scenario.workforce.agents))),
      Fact("seats_needed", LeastCostWording.seatsNeeded, .integer(plan.seats.total)),
      Fact("seats", ResultWording.seats, .integer(Int(scenario.seats(on: scenario.days[6])))),
    ]
    if plan.judgement == .simulation {
      let more = plan.payroll - plan.leastByFormulas
      facts.insert(Fact("more_by_simulation", LeastCostWording.moreBySimulation, .integer(more)), at: 4)
    }
    if let cost = plan.yearlyCost {
      facts.append(Fact("cost_yuan_per_year", LeastCostWording.yearlyCost, .money(cost.total.yuan)))
    }
    return facts
  }

  private var serviceFacts: [Fact] {
    let totals = week.week(by: week.headline)
    return [
      Fact("service_level", serviceLevel, .share(totals?.serviceLevel(scenario.target.formula))),
      Fact("lowest_window", ResultWording.lowestWindow, .share(plan.check.lowest)),
    ]
      + plan.simulated.total.serviceLevel.facts(
        "simulated_service_level", LeastCostWording.simulated, .share)
      + (scenario.target.window == .day ? DaysOnTarget.facts(plan.daysOnTarget) : [])
      + plan.simulated.daysOnTarget.facts("days_on_target", SimulateWording.daysOnTarget, .share)
  }

  var serviceLevel: Phrase {
    ResultWording.serviceLevel(within: FigureText.plain(scenario.target.withinSeconds, digits: 3))
  }

  // MARK: Notes

  private var notes: [Phrase] {
    var notes = plan.simulated.urgentNotes() + [identity.restsOn, LeastCostWording.aboutBound]
    if plan.centre.furtherWorkShare > 0 {
      notes.append(LeastCostWording.furtherWork(share: FigureText.share(plan.centre.furtherWorkShare)))
    }
    if let confidence = scenario.target.dayConfidence {
      notes.append(LeastCostWording.busyDay(share: FigureText.share(1 - confidence)))
    } else if scenario.target.window == .day {
      notes.append(ResultWording.meanDay)
    }
    notes.append(LeastCostWording.bonferroni(confidence: FigureText.share(plan.simulated.plan.confidence)))
    notes += identity.simulatedOnlyNotes + identity.auditedOnlyNotes + identity.remarkNotes
    return notes
  }
}

extension PlanCost {
  /// The cost as money, or as hours.
  var cell: Cell { unit == .yuan ? .money(amount) : .number(approximateAmount) }
}
