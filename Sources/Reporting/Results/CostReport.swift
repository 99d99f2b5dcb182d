import ContactCentre
import FoundationEssentials
public import Planning
import Wording

/// A year's cost as a report.
public struct CostReport {
  private let cost: CostForecast
  private let identity: ScenarioIdentity

  /// A cost with the origin of its figures.
  public init(_ cost: CostForecast, identity: ScenarioIdentity) {
    self.cost = cost
    self.identity = identity
  }

  /// The report; every sourced and assumed figure is listed on its own where `isComplete`.
  public func report(isComplete: Bool) -> Report {
    var tables = [items]
    if let comparison { tables.append(comparison) }
    return Report(
      schema: "hotline-cost/1", title: cost.scenario.title, facts: facts,
      tables: tables + identity.provenanceTables(isComplete: isComplete),
      notes: [identity.restsOn, ResultWording.supportNote, ResultWording.costPerCallNote]
        + identity.auditedOnlyNotes)
  }

  private var facts: [Fact] {
    identity.facts
      + identity.targetFacts(model: cost.model.rawValue).filter {
        ["week", "model", "method"].contains($0.key)
      }
      + [
        Fact("cost_yuan", ResultWording.totalCost, .money(cost.cost.total.yuan)),
        Fact("answered_per_week", ResultWording.answeredPerWeek, .number(cost.answeredPerWeek), digits: 0),
        Fact(
          "handled_minutes_per_week", ResultWording.handledPerWeek, .number(cost.handledMinutesPerWeek),
          digits: 0),
        Fact("yuan_per_answered_call", ResultWording.perAnsweredCall, .number(cost.yuanPerAnsweredCall)),
        Fact("yuan_per_handled_minute", ResultWording.perHandledMinute, .number(cost.yuanPerHandledMinute)),
      ]
  }

  private var items: Table {
    var table = Table(
      "items", title: ResultWording.costLines,
      columns: [
        Column("item", ResultWording.item),
        Column("quantity", ResultWording.quantity), Column("unit", ResultWording.unit),
        Column("unit_price", ResultWording.unitPrice), Column("amount_yuan", ResultWording.amount),
      ], isPrimary: true)
    for line in cost.cost.lines {
      let name = line.item.rawValue
      table.append([
        .code(name, ResultWording.costItem(name)), quantity(line),
        .phrase(ResultWording.costUnit(name)),
        line.item.isRate ? .share(Double(line.unitPrice.description)) : .money(line.unitPrice),
        .money(line.amount.yuan),
      ])
    }
    table.append([
      .code("total", ResultWording.total), .empty, .empty, .empty, .money(cost.cost.total.yuan),
    ])
    return table
  }

  private func quantity(_ line: YearlyCost.Line) -> Cell {
    line.item.isRate ? .money(line.quantity) : .integer(Int(line.quantity.description))
  }

  private var comparison: Table? {
    guard let contract = cost.scenario.contract, let committed = cost.committed else { return nil }
    let workforce = cost.scenario.workforce
    let days = contract.from.days(through: contract.to)
    let yearly = days > 0 ? Money(rounding: contract.price * 365 / Decimal(days)) : nil
    func row(_ plan: String, _ name: Phrase, seats: Double, agents: Double, _ money: Money?) -> [Cell] {
      let amount = money?.approximateYuan
      return [
        .code(plan, name), .integer(Int(seats)), .integer(Int(agents)), .money(money?.yuan),
        .number(seats > 0 ? amount.map { $0 / seats } : nil),
        .number(agents > 0 ? amount.map { $0 / agents } : nil),
      ]
    }
    return Table(
      "contract", title: ResultWording.comparison,
      columns: [
        Column("plan", ResultWording.plan),
        Column("seats", ResultWording.seats), Column("agents", ResultWording.agents),
        Column("amount_yuan", ResultWording.amount), Column("yuan_per_seat", ResultWording.perSeat),
        Column("yuan_per_agent", ResultWording.perAgent),
      ],
      rows: [
        row(
          "scenario", ResultWording.scenarioPlan, seats: cost.scenario.totalSeats, agents: workforce.agents,
          cost.cost.total),
        row(
          "committed", ResultWording.committedPlan, seats: contract.seats, agents: contract.agents,
          committed.total),
        row("contract", ResultWording.contractPrice, seats: contract.seats, agents: contract.agents, yearly),
      ])
  }
}
