import ContactCentre
import FoundationEssentials
public import Planning
import Wording

/// What a scenario costs, as a report.
public struct CostReport {
  let cost: CostForecast
  let should: ShouldCost.Outcome?
  private let identity: ScenarioIdentity

  /// A cost with the origin of its figures, and what the target should cost where that was asked.
  public init(_ cost: CostForecast, should: ShouldCost.Outcome? = nil, identity: ScenarioIdentity) {
    self.cost = cost
    self.should = should
    self.identity = identity
  }

  /// The report; every sourced and assumed figure is listed on its own where `isComplete`.
  public func report(isComplete: Bool) -> Report {
    Report(
      schema: "hotline-cost/3", title: cost.scenario.title, facts: facts,
      tables: [items, years, shouldSteps, comparison, peers, settlement].compactMap(\.self)
        + identity.provenanceTables(isComplete: isComplete),
      notes: notes)
  }

  /// What the target should cost, where it was found.
  var found: ShouldCost? { if case .found(let should) = should { should } else { nil } }

  /// The key paths of figures that the scenario assumes.
  var assumedPaths: [String] {
    identity.provenance.compactMap { entry in
      if case .assumption = entry.basis { entry.path } else { nil }
    }
  }

  private var facts: [Fact] {
    let targetFacts = identity.targetFacts(model: cost.model.rawValue).filter {
      ["week", "model", "method"].contains($0.key)
    }
    var facts =
      identity.facts + targetFacts + identity.planFacts(unlessStated: .forecast) + [
        Fact("cost_yuan", ResultWording.totalCost, .money(cost.cost.total.yuan))
      ]
    if let next = cost.next {
      facts.append(Fact("next_year_yuan", CostWording.nextYear, .money(next.total.yuan)))
    }
    return facts + [
      Fact("from", CostWording.termFrom, .text(cost.term.from.description)),
      Fact("to", CostWording.termTo, .text(cost.term.to.description)),
      Fact("term_yuan", CostWording.termCost, .money(cost.term.total.yuan)),
      Fact("answered_per_week", ResultWording.answeredPerWeek, .number(cost.answeredPerWeek), digits: 0),
      Fact(
        "handled_minutes_per_week", ResultWording.handledPerWeek, .number(cost.handledMinutesPerWeek),
        digits: 0),
      Fact("yuan_per_answered_call", ResultWording.perAnsweredCall, .number(cost.yuanPerAnsweredCall)),
      Fact("yuan_per_handled_minute", ResultWording.perHandledMinute, .number(cost.yuanPerHandledMinute)),
    ]
  }

  private var notes: [Phrase] {
    let isAlike = cost.scenario.tariff?.paysSupportApart != true
    let rounding = isAlike ? CostWording.alikeNote + CostWording.roundingNote : CostWording.roundingNote
    var notes = [identity.restsOn, rounding, CostWording.monthsNote, CostWording.perCallNote]
    let uncounted = cost.scenario.uncountedCosts
    if !uncounted.isEmpty { notes.append(CostWording.uncounted(uncounted)) }
    if cost.cost.lines.contains(where: \.item.isOvertime) { notes.append(CostWording.overtimeNote) }
    if let byLaw = cost.overtimeByLaw, byLaw > .zero {
      notes.append(CostWording.overtimeByLaw(NumberText.fixed(byLaw.yuan, digits: 2)))
    }
    if let contract = cost.contract?.contract, contract.priceFrom != nil || contract.priceTo != nil {
      let (from, to) = (contract.priceFrom ?? contract.from, contract.priceTo ?? contract.to)
      notes.append(CostWording.pricePeriod(from: from.description, to: to.description))
    }
    if !cost.term.outside.isEmpty { notes.append(CostWording.outside(cost.term.outside)) }
    return notes + [shouldNote, rankNote, deliveryNote].compactMap(\.self) + identity.auditedOnlyNotes
  }
}
