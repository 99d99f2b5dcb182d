public import FoundationEssentials

/// What things cost, in yuan, as exact decimals.
public struct Tariff: Hashable, Sendable {
  /// Wage of one person for one month.
  public var wagePerMonth: Decimal
  /// The employer's social insurance for one person and one month.
  public var socialInsurancePerMonth: Decimal
  /// Management fee, a fraction of wages and insurance.
  public var managementRate: Decimal
  /// Tax, a fraction of wages, insurance and management fee.
  public var taxRate: Decimal
  /// Rent of one seat with its equipment for one year.
  public var seatRentPerYear: Decimal
  /// Platform (voice, tickets, data links) for one year.
  public var platformPerYear: Decimal

  /// A tariff.
  public init(
    wagePerMonth: Decimal, socialInsurancePerMonth: Decimal, managementRate: Decimal, taxRate: Decimal,
    seatRentPerYear: Decimal, platformPerYear: Decimal
  ) {
    self.wagePerMonth = wagePerMonth
    self.socialInsurancePerMonth = socialInsurancePerMonth
    self.managementRate = managementRate
    self.taxRate = taxRate
    self.seatRentPerYear = seatRentPerYear
    self.platformPerYear = platformPerYear
  }
}
