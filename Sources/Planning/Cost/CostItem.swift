/// What money is spent on.
///
/// People count for the months that they are paid, seats and yearly prices for the share of a year. Management and
/// tax are taken of the labour lines alone (wages and insurance of agents and support staff).
public enum CostItem: String, CaseIterable, Sendable {
  /// Wages: people × months × wage; support staff too, unless they are paid apart.
  case wages
  /// The employer's social insurance: people × months × contribution.
  case socialInsurance = "social_insurance"
  /// Wages of support staff who are paid apart.
  case supportWages = "support_wages"
  /// Social insurance of support staff who are paid apart.
  case supportSocialInsurance = "support_social_insurance"
  /// The management fee: rate × labour.
  case management
  /// Tax: rate × (labour + management fee).
  case tax
  /// Rent of seats: seats × years × rent.
  case seats
  /// Rent of what comes on top of seats: seats × years × rent.
  case addOn = "add_on"
  /// The platform: years × price.
  case platform
  /// Training: agents × years × hours of a year × price of an hour.
  case training
  /// Quality checks: agents × years × hours of a year × price of an hour.
  case quality
  /// What is paid each year whatever the people and seats.
  case fixed
  /// Night allowances: those of the roster's week × 365/7 × years.
  case nightAllowance = "night_allowance"
  /// Weekend allowances: those of the roster's week × 365/7 × years.
  case weekendAllowance = "weekend_allowance"
  /// What is paid once.
  case oneOff = "one_off"
  /// Severance: people × months × the agents' wage of the year.
  case severance

  /// Whether the item is a rate on other amounts.
  public var isRate: Bool { self == .management || self == .tax }
  /// Whether the item is pay of people by the month, of which management and tax are taken.
  public var isLabour: Bool {
    [.wages, .socialInsurance, .supportWages, .supportSocialInsurance].contains(self)
  }
}
