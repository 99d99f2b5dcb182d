import ContactCentre
import FoundationEssentials
import TestSupport
import Testing
import Wording

@testable import Planning

@Suite("Contracts, peers, settlements")
struct ContractCostTests {
  private func decimal(_ text: String) throws -> Decimal { try #require(Decimal(string: text)) }

  /// Hanzhong's evaluation of 2023: 256万 for 40 people is 6.40万 a head, beside 6.84, 11.45 and 6.06万.
  @Test(.tags(.reference)) func `Hanzhong is second of four by price per head`() throws {
    let peers = [
      Peer(id: "baoji", title: Phrase(verbatim: "Baoji"), price: 5_197_000, agents: 76),
      Peer(id: "xian", title: Phrase(verbatim: "Xi'an"), price: 2_289_496, agents: 20),
      Peer(id: "shaanxi", title: Phrase(verbatim: "Shaanxi"), price: 2_000_000, agents: 33),
    ]
    let comparison = try #require(
      try PeerComparison(price: Money(cents: 256_000_000), agents: 40, peers: peers))
    #expect(comparison.places.map { $0.peer?.id ?? "own" } == ["shaanxi", "own", "baoji", "xian"])
    #expect(comparison.places.map(\.perAgent.cents) == [6_060_606, 6_400_000, 6_838_158, 11_447_480])
    #expect(comparison.places.map(\.rank) == [1, 2, 3, 4])
    #expect(comparison.own?.rank == 2 && comparison.cheaper.map(\.id) == ["shaanxi"])
    #expect(agree(comparison.places[2].above ?? 0, 6_838_158 / 6_400_000 - 1))
  }

  @Test(.tags(.exact)) func `equals share a rank, and nobody is compared with none`() throws {
    let peers = ["a", "b"].map { Peer(id: $0, title: Phrase(verbatim: $0), price: 200, agents: 2) }
    let comparison = try #require(try PeerComparison(price: Money(cents: 10_000), agents: 1, peers: peers))
    #expect(comparison.places.map(\.rank) == [1, 1, 1] && comparison.cheaper.isEmpty)
    #expect(comparison.places.first?.peer == nil)
    #expect(try PeerComparison(price: .zero, agents: 0, peers: peers) == nil)
    #expect(try PeerComparison(price: .zero, agents: 1, peers: []) == nil)
  }

  /// Hainan's evaluation of 2019: 20 months of 142 people, submitted 1 297.24万 of 1 379.65万, audited 877.89万.
  @Test(.tags(.reference)) func `Hainan's audit cut comes out`() throws {
    let delivery = Delivery(
      staffMonths: 2840, submitted: 12_972_400, submittedInAll: 13_796_500, audited: 8_778_900)
    let settlement = try Settlement(delivery, tariff: TermCostTests.hanzhong())
    let audited = try #require(settlement.audited)
    #expect(audited.cut.cents == 419_350_000)
    #expect(((audited.cutShare ?? 0) * 1e4).rounded() == 3233)
    #expect(((audited.cutShareOfAll ?? 0) * 1e3).rounded() == 304)
    #expect(audited.perStaffMonth?.cents == 309_116)
    #expect(settlement.submitted.perStaffMonth?.cents == 456_775 && settlement.submitted.cut == .zero)
    // 2 840 × 4 558.8 = 12 946 992, then 12% and 6%: more than was submitted.
    #expect(settlement.justified.amount.cents == 1_294_699_200 + 155_363_904 + 87_003_786)
    #expect(settlement.justified.cut.cents < 0)
  }

  @Test(.tags(.exact)) func `a stated price settles by itself`() throws {
    let delivery = Delivery(
      staffMonths: try decimal("12.5"), submitted: 50_000, yuanPerStaffMonth: try decimal("3000.03"))
    let settlement = try Settlement(delivery, tariff: TermCostTests.hanzhong())
    // 37 500.375
    #expect(settlement.justified.amount.cents == 3_750_038 && settlement.justified.cut.cents == 1_249_962)
    #expect(settlement.audited == nil && settlement.justified.cutShare == settlement.justified.cutShareOfAll)
    #expect(
      try Settlement(Delivery(staffMonths: 0, submitted: 0), tariff: TermCostTests.hanzhong()).submitted
        .cutShare == nil)
  }

  @Test(.tags(.exact)) func `a contract is set against its term and a year of it`() throws {
    let scenario = try Tiny.scenario {
      $0.contract = Contract(
        seats: 30, agents: 60, supportStaff: 0, price: 4_500_000, from: try Tiny.date("2024-01-01"),
        to: try Tiny.date("2025-06-30"), budget: 6_000_000)
      $0.peers = [Peer(id: "p", title: Phrase(verbatim: "p"), price: 60_000, agents: 1)]
    }
    let cost = try CostForecast(scenario)
    let contract = try #require(cost.contract)
    // Eighteen months.
    #expect(contract.pricePerYear?.cents == 300_000_000 && contract.budgetPerYear?.cents == 400_000_000)
    #expect(contract.committed.total == cost.cost.total && contract.committedTerm == cost.term)
    #expect(cost.term.total.cents * 2 == cost.cost.total.cents * 3)
    #expect(cost.peers?.own?.perAgent.cents == 5_000_000 && cost.peers?.own?.rank == 1)
    #expect(cost.settlement == nil && cost.next == nil)
  }

  @Test(.tags(.exact)) func `without a contract the year of the week is counted`() throws {
    let cost = try CostForecast(
      Tiny.scenario { $0.peers = [Peer(id: "p", title: Phrase(verbatim: "p"), price: 1, agents: 1)] })
    #expect(cost.term.from.description == "2024-01-01" && cost.term.to.description == "2024-12-31")
    #expect(cost.term.total == cost.cost.total)
    #expect(cost.peers?.own?.price == cost.cost.total)
  }

  @Test(.tags(.exact)) func `allowances are those of the roster's week`() throws {
    let scenario = try Tiny.scenario {
      $0.workforce.shifts[0].nightAllowance = 20
      $0.workforce.shifts[1].weekendAllowance = 35
    }
    let roster = try Forecast(scenario).centre.roster
    func people(_ shift: String, _ days: Set<Weekday>) -> Int {
      roster.assignments.reduce(0) { $0 + ($1.shift == shift && days.contains($1.day) ? $1.people : 0) }
    }
    let nights = people("s0", Set(Weekday.allCases))
    let weekends = people("s1", [.saturday, .sunday])
    #expect(nights > 0 && weekends > 0)
    let cost = try CostForecast(scenario)
    func cents(_ week: Int) -> Int { (week * 100 * 365 * 2 + 7) / 14 }
    #expect(cost.cost.amount(.nightAllowance)?.cents == cents(nights * 20))
    #expect(cost.cost.amount(.weekendAllowance)?.cents == cents(weekends * 35))
    var worker = SweepWorker()
    #expect(try worker.point(scenario, [], 0).cost == cost.cost.total)
    #expect(try CostFigures.named(scenario)["cost.total_yuan"] == cost.cost.total.yuan)
    #expect(try YearlyCost(scenario).amount(.nightAllowance) == nil)
  }
}
