import ContactCentre
import FoundationEssentials
import Wording

// The part of the format that is about the contract: commitment, volume band, penalties, payments.

extension Contract {
  static let shape = Shape<Contract>(fields: [
    .number("seats", \.seats, .heads, isWhole: true, Words.contractSeats),
    .number("agents", \.agents, .heads, isWhole: true, Words.contractAgents),
    .number("support_staff", \.supportStaff, .heads, isWhole: true, required: false, Words.contractSupport),
    .decimal("price_yuan", \.price, .yuan, Words.price),
    .date("from", \.from, Words.contractFrom),
    .date("to", \.to, Words.contractTo),
    .date("price_from", \.priceFrom, Words.priceFrom),
    .date("price_to", \.priceTo, Words.priceTo),
    .object("volume", \.volume, VolumeBand.shape, blank: VolumeBand(), Words.band),
    .phrase("exclusions", \.exclusions, Words.exclusions),
    .table("penalties", \.penalties, Penalty.shape, required: false, Words.penalties) {
      Penalty(id: $0, below: 0, amount: .yuan(0))
    },
    .table("payments", \.payments, Payment.shape, required: false, Words.payments) {
      Payment(id: $0, date: .unset, share: 0)
    },
    .number(
      "growth_per_year", \.growthPerYear, .from(-0.9, to: 10), required: false, Words.growthPerYear),
    .decimal("budget_yuan", \.budget, .yuan, Words.budget),
    .object("delivered", \.delivered, Delivery.shape, blank: .blank, Words.delivered),
  ])

  static let blank = Contract(seats: 0, agents: 0, supportStaff: 0, price: 0, from: .unset, to: .unset)
}

extension VolumeBand {
  static let shape = Shape<VolumeBand>(fields: [
    .number("least_calls_per_day", \.leastPerDay, .calls, Words.leastCalls),
    .number("most_calls_per_day", \.mostPerDay, .calls, Words.mostCalls),
  ])
}

extension Penalty {
  static let shape = Shape<Penalty>(
    fields: [
      .number("below", \.below, .above(0, to: 1), Words.below),
      .decimal("share_of_price", \.share, .share, Words.shareOfPrice),
      .decimal("yuan", \.yuan, .yuan, Words.penaltyYuan),
    ],
    check: { keys in
      keys.contains("share_of_price") != keys.contains("yuan") ? nil : ScenarioWording.penaltyForm
    })

  fileprivate var share: Decimal? {
    get { if case .shareOfPrice(let share) = amount { share } else { nil } }
    set { if let newValue { amount = .shareOfPrice(newValue) } }
  }

  fileprivate var yuan: Decimal? {
    get { if case .yuan(let yuan) = amount { yuan } else { nil } }
    set { if let newValue { amount = .yuan(newValue) } }
  }
}

extension Payment {
  static let shape = Shape<Payment>(fields: [
    .date("date", \.date, Words.paymentDate),
    .decimal("share", \.share, .share, Words.paymentShare),
  ])
}
