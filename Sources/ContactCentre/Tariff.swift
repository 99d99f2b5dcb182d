public import FoundationEssentials

/// What things cost, in yuan, as exact decimals.
///
/// A part that is `nil` or empty costs nothing; a report says that it is not counted.
public struct Tariff: Hashable, Sendable {
  /// Wage of one person for one month.
  public var wagePerMonth: Decimal
  /// The employer's social insurance for one person and one month; `nil` where `insurance` gives it by item.
  public var socialInsurancePerMonth: Decimal?
  /// Management fee, a fraction of wages and insurance.
  public var managementRate: Decimal
  /// Tax, a fraction of wages, insurance and management fee.
  public var taxRate: Decimal
  /// Rent of one seat with its equipment for one year.
  public var seatRentPerYear: Decimal
  /// Platform (voice, tickets, data links) for one year.
  public var platformPerYear: Decimal
  /// The fiscal year whose prices these are; needed where wages or insurance grow.
  public var pricesOfYear: Double?
  /// Growth of wages from one fiscal year to the next, a fraction, from the year after that of the prices.
  public var wageGrowth: Decimal?
  /// Growth of social insurance from one fiscal year to the next, in the same way.
  public var socialInsuranceGrowth: Decimal?
  /// Wage of a support person for one month; `nil` is like the agents'.
  public var supportWagePerMonth: Decimal?
  /// Social insurance of a support person for one month; `nil` is like the agents'.
  public var supportSocialInsurancePerMonth: Decimal?
  /// Rent of what comes on top of a seat (screens, recording, licences) for one year.
  public var addOnPerSeatYear: Decimal?
  /// Training of agents.
  public var training: HourlyService
  /// Quality checks of agents' calls.
  public var quality: HourlyService
  /// What is paid each year whatever the people and seats.
  public var fixedPerYear: Decimal?
  /// What is paid once.
  public var oneOffs: [OneOffCost]
  /// People who are paid off.
  public var severances: [Severance]
  /// The month in which fiscal years begin, 1 to 12.
  public var fiscalYearStartsMonth: Double
  /// Social insurance and housing fund by item; `nil` where they are one figure of yuan.
  public var insurance: InsuranceRates?
  /// The year-end bonus in months of each person's wage; `nil` where there is none, or it is told in yuan.
  public var bonusMonths: Decimal?
  /// The year-end bonus of one person in yuan a year.
  public var bonusPerYear: Decimal?
  /// Further people who are paid.
  public var positions: [Position]
  /// Pay of overtime and of work on statutory holidays; `nil` where it is not counted.
  public var overtime: OvertimePay?
  /// Prices that change on a day.
  public var changes: [TariffChange]

  /// A tariff; what is not told costs nothing, and fiscal years are those of the calendar.
  public init(
    wagePerMonth: Decimal, socialInsurancePerMonth: Decimal?, managementRate: Decimal, taxRate: Decimal,
    seatRentPerYear: Decimal, platformPerYear: Decimal, pricesOfYear: Double? = nil,
    wageGrowth: Decimal? = nil, socialInsuranceGrowth: Decimal? = nil, supportWagePerMonth: Decimal? = nil,
    supportSocialInsurancePerMonth: Decimal? = nil, addOnPerSeatYear: Decimal? = nil,
    training: HourlyService = HourlyService(), quality: HourlyService = HourlyService(),
    fixedPerYear: Decimal? = nil, oneOffs: [OneOffCost] = [], severances: [Severance] = [],
    fiscalYearStartsMonth: Double = 1, insurance: InsuranceRates? = nil, bonusMonths: Decimal? = nil,
    bonusPerYear: Decimal? = nil, positions: [Position] = [], overtime: OvertimePay? = nil,
    changes: [TariffChange] = []
  ) {
    self.wagePerMonth = wagePerMonth
    self.socialInsurancePerMonth = socialInsurancePerMonth
    self.managementRate = managementRate
    self.taxRate = taxRate
    self.seatRentPerYear = seatRentPerYear
    self.platformPerYear = platformPerYear
    self.pricesOfYear = pricesOfYear
    self.wageGrowth = wageGrowth
    self.socialInsuranceGrowth = socialInsuranceGrowth
    self.supportWagePerMonth = supportWagePerMonth
    self.supportSocialInsurancePerMonth = supportSocialInsurancePerMonth
    self.addOnPerSeatYear = addOnPerSeatYear
    self.training = training
    self.quality = quality
    self.fixedPerYear = fixedPerYear
    self.oneOffs = oneOffs
    self.severances = severances
    self.fiscalYearStartsMonth = fiscalYearStartsMonth
    self.insurance = insurance
    self.bonusMonths = bonusMonths
    self.bonusPerYear = bonusPerYear
    self.positions = positions
    self.overtime = overtime
    self.changes = changes
  }

  /// The fiscal year after that of the prices; `nil` where nothing grows.
  public var nextYear: Int? {
    guard wageGrowth != nil || socialInsuranceGrowth != nil else { return nil }
    return pricesOfYear.flatMap { Int(exactly: $0 + 1) }
  }

  /// Whether support staff have a wage or an insurance of their own.
  public var paysSupportApart: Bool { supportWagePerMonth != nil || supportSocialInsurancePerMonth != nil }
}
