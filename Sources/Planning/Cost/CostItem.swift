import ContactCentre

/// What money is spent on.
///
/// People count for the months that they are paid, seats and yearly prices for the share of a year. Management and
/// tax are taken of pay alone: wages, insurance, housing fund, bonus, overtime and work on holidays.
public enum CostItem: String, CaseIterable, Sendable {
  /// Wages: people × months × wage; support staff too, unless they are paid apart.
  case wages
  /// The employer's social insurance: people × months × contribution.
  case socialInsurance = "social_insurance"
  /// Wages of support staff who are paid apart.
  case supportWages = "support_wages"
  /// Social insurance of support staff who are paid apart.
  case supportSocialInsurance = "support_social_insurance"
  /// Wages of a position: its people × months × its wage.
  case positionWages = "position_wages"
  /// Social insurance of a position: its people × months × contribution.
  case positionSocialInsurance = "position_social_insurance"
  /// Pension insurance: rate × Σ people × months × contribution base.
  case pension
  /// Medical insurance, in the same way.
  case medical
  /// Unemployment insurance, in the same way.
  case unemployment
  /// Work-injury insurance, in the same way.
  case injury
  /// Maternity insurance, in the same way.
  case maternity
  /// The housing fund, in the same way with its own base.
  case housingFund = "housing_fund"
  /// The year-end bonus: people × years × months × wage, or people × years × yuan.
  case bonus
  /// Overtime on workdays: hours × multiple × wage / 174.
  case overtime
  /// Work on rest days: hours × multiple × wage / 174.
  case restDayWork = "rest_day_work"
  /// Work on statutory holidays, beside the wage of the month: hours × multiple × wage / 174.
  case holidayWork = "holiday_work"
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

  /// The item of an insurance or the housing fund.
  init(_ item: InsuranceRates.Item) {
    switch item {
    case .pension: self = .pension
    case .medical: self = .medical
    case .unemployment: self = .unemployment
    case .injury: self = .injury
    case .maternity: self = .maternity
    case .housingFund: self = .housingFund
    }
  }

  /// Whether the item is a rate on all pay: management and tax.
  public var isRate: Bool { self == .management || self == .tax }
  /// Whether the item is a rate of contribution bases: insurance by item, the housing fund.
  public var isContribution: Bool {
    [.pension, .medical, .unemployment, .injury, .maternity, .housingFund].contains(self)
  }
  /// Whether the item is pay of overtime or of work on holidays.
  public var isOvertime: Bool { [.overtime, .restDayWork, .holidayWork].contains(self) }
  /// Whether the item is pay of people, of which management and tax are taken; allowances are not.
  public var isLabour: Bool {
    switch self {
    case .wages, .socialInsurance, .supportWages, .supportSocialInsurance, .positionWages,
      .positionSocialInsurance, .bonus:
      true
    default: isContribution || isOvertime
    }
  }
}
