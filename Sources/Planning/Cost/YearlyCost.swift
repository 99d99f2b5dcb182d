public import ContactCentre
public import FoundationEssentials

/// The cost of a year: people, seats, platform, management and tax, each rounded once to the cent; the total
/// is the sum of the printed parts.
public struct YearlyCost: Equatable, Sendable {
  /// What money is spent on.
  public enum Item: String, CaseIterable, Sendable {
    /// Wages: people × 12 × wage.
    case wages
    /// The employer's social insurance: people × 12 × contribution.
    case socialInsurance = "social_insurance"
    /// The management fee: rate × (wages + insurance).
    case management
    /// Tax: rate × (wages + insurance + management fee).
    case tax
    /// Rent of seats: seats × rent.
    case seats
    /// The platform.
    case platform

    /// Whether the item is a rate on other amounts.
    public var isRate: Bool { self == .management || self == .tax }
  }

  /// One line of the cost.
  public struct Line: Equatable, Sendable {
    /// What it is spent on.
    public let item: Item
    /// How many units: person-months, seats, years, or the yuan that a rate is taken of.
    public let quantity: Decimal
    /// The price of a unit, or the rate.
    public let unitPrice: Decimal
    /// The amount of a year.
    public let amount: Money
  }

  /// The lines, in the order of the items.
  public let lines: [Line]
  /// The sum of the lines.
  public let total: Money

  /// The cost of people and seats under a tariff.
  ///
  /// Support staff are paid like agents.
  public init(people: Double, seats: Double, tariff: Tariff) throws(PlanningError) {
    func line(_ item: Item, _ quantity: Decimal, _ price: Decimal) throws(PlanningError) -> Line {
      guard let amount = Money(rounding: quantity * price) else { throw .amountTooLarge(item.rawValue) }
      return Line(item: item, quantity: quantity, unitPrice: price, amount: amount)
    }
    let personMonths = Decimal(Int(people)) * 12
    let wages = try line(.wages, personMonths, tariff.wagePerMonth)
    let insurance = try line(.socialInsurance, personMonths, tariff.socialInsurancePerMonth)
    let labour = wages.amount.yuan + insurance.amount.yuan
    let management = try line(.management, labour, tariff.managementRate)
    let tax = try line(.tax, labour + management.amount.yuan, tariff.taxRate)
    let rent = try line(.seats, Decimal(Int(seats)), tariff.seatRentPerYear)
    let platform = try line(.platform, 1, tariff.platformPerYear)
    lines = [wages, insurance, management, tax, rent, platform]
    total = lines.reduce(Money(cents: 0)) { $0 + $1.amount }
  }
}

extension YearlyCost {
  /// The cost of a scenario's people and seats.
  ///
  /// - Throws: `PlanningError.missing` where the scenario has no tariff.
  public init(_ scenario: Scenario) throws(PlanningError) {
    guard let tariff = scenario.tariff else { throw .missing("tariff") }
    let people = scenario.workforce.agents + scenario.workforce.supportStaff
    try self.init(people: people, seats: scenario.totalSeats, tariff: tariff)
  }
}
