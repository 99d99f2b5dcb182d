import ContactCentre
import FoundationEssentials
import Planning
import Wording

// A cost beside what was signed, what others pay and what was settled.
extension CostReport {
  /// Plans and prices beside each other; `nil` where there is only the scenario.
  var comparison: Table? {
    guard cost.contract != nil || found != nil else { return nil }
    let workforce = cost.scenario.workforce
    var rows = [
      row(
        "scenario", ResultWording.scenarioPlan, seats: cost.scenario.totalSeats, agents: workforce.agents,
        cost.cost.total, term: cost.term.total)
    ]
    if let should = found {
      rows.append(
        row(
          "should_cost", CostWording.shouldCostPlan, seats: should.basis.seats, agents: should.basis.agents,
          should.cost.total, term: should.term.total))
    }
    if let contract = cost.contract { rows += contractRows(contract) }
    return Table(
      "contract", title: ResultWording.comparison,
      columns: [
        Column("plan", ResultWording.plan),
        Column("seats", ResultWording.seats), Column("agents", ResultWording.agents),
        Column("amount_yuan", ResultWording.amount), Column("yuan_per_seat", ResultWording.perSeat),
        Column("yuan_per_agent", ResultWording.perAgent), Column("term_yuan", CostWording.wholeTerm),
      ],
      rows: rows)
  }

  private func contractRows(_ cost: ContractCost) -> [[Cell]] {
    let (seats, agents) = (cost.contract.seats, cost.contract.agents)
    let rows = [
      row(
        "committed", ResultWording.committedPlan, seats: seats, agents: agents, cost.committed.total,
        term: cost.committedTerm.total),
      row(
        "contract", ResultWording.contractPrice, seats: seats, agents: agents, cost.pricePerYear,
        term: cost.price),
    ]
    guard let budget = cost.budget else { return rows }
    return rows + [
      row("budget", CostWording.budget, seats: seats, agents: agents, cost.budgetPerYear, term: budget)
    ]
  }

  private func row(
    _ plan: String, _ name: Phrase, seats: Double, agents: Double, _ money: Money?, term: Money
  ) -> [Cell] {
    let amount = money?.approximateYuan
    return [
      .code(plan, name), .integer(Int(seats)), .integer(Int(agents)), .money(money?.yuan),
      .number(seats > 0 ? amount.map { $0 / seats } : nil),
      .number(agents > 0 ? amount.map { $0 / agents } : nil), .money(term.yuan),
    ]
  }

  // MARK: Peers

  /// The price per head beside other cities.
  var peers: Table? {
    guard let comparison = cost.peers else { return nil }
    let rows = comparison.places.map { place -> [Cell] in
      [
        .integer(place.rank), place.peer.map { .code($0.id, $0.title) } ?? ownCell, .money(place.price.yuan),
        .integer(Int(place.agents)), .money(place.perAgent.yuan),
        .share(place.peer == nil ? nil : place.above),
      ]
    }
    return Table(
      "peers", title: CostWording.peers,
      columns: [
        Column("rank", CostWording.rank), Column("centre", CostWording.centre),
        Column("amount_yuan", ResultWording.amount), Column("agents", ResultWording.agents),
        Column("yuan_per_agent", CostWording.perHead), Column("above", CostWording.above),
      ], rows: rows)
  }

  private var ownCell: Cell {
    cost.contract == nil
      ? .code("scenario", CostWording.ownScenario) : .code("contract", CostWording.ownContract)
  }

  /// The own rank and who is cheaper.
  var rankNote: Phrase? {
    guard let peers = cost.peers, let own = peers.own else { return nil }
    return CostWording.rankFact(own.rank, of: peers.places.count, cheaper: peers.cheaper.map(\.title))
  }

  // MARK: Settlement

  /// What was submitted, audited and justified.
  var settlement: Table? {
    guard let settlement = cost.settlement else { return nil }
    let isStated = settlement.delivery.yuanPerStaffMonth != nil
    let justified = isStated ? CostWording.justifiedAtPrice : CostWording.justified
    let amounts: [(String, Phrase, Settlement.Amount?)] = [
      ("submitted", CostWording.submitted, settlement.submitted),
      ("audited", CostWording.audited, settlement.audited),
      ("justified", justified, settlement.justified),
    ]
    let rows = amounts.compactMap { name, title, amount -> [Cell]? in
      guard let amount else { return nil }
      return [
        .code(name, title), .money(amount.amount.yuan), .money(amount.perStaffMonth?.yuan),
        .money(amount.cut.yuan), .share(amount.cutShare), .share(amount.cutShareOfAll),
      ]
    }
    return Table(
      "settlement", title: CostWording.settlement,
      columns: [
        Column("basis", ResultWording.item), Column("amount_yuan", CostWording.amount),
        Column("yuan_per_staff_month", CostWording.perStaffMonth), Column("cut_yuan", CostWording.cut),
        Column("cut_share", CostWording.cutShare), Column("cut_share_of_all", CostWording.cutShareOfAll),
      ], rows: rows)
  }

  /// The staff-months and all that was submitted.
  var deliveryNote: Phrase? {
    cost.settlement.map { settlement in
      let delivery = settlement.delivery
      return CostWording.delivered(
        delivery.staffMonths.description,
        allSubmitted: delivery.submittedInAll.map { NumberText.fixed($0, digits: 2) })
    }
  }
}
