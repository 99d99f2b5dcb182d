public import FoundationEssentials

/// The employer's social insurance (五险) and housing fund (住房公积金) by item, as rates of a contribution base.
///
/// The base of a person is his wage or the base that is given for all, held between the floor and the ceiling:
///
///     contribution = rate × min(ceiling, max(floor, base))
///
/// A wage of 0 is that of somebody whom others pay: he has no contributions. An item whose rate is `nil` is not
/// counted, which a report says. Law: Social Insurance Law (2010, amended 2018) art. 12, 23, 35, 44, 53;
/// Regulations on the Housing Fund (1999, amended 2019) art. 18. Rates and bounds are set by cities each year, so
/// none has a default.
public struct InsuranceRates: Hashable, Sendable {
  /// An item of which the employer pays a share.
  public enum Item: String, CaseIterable, Sendable {
    /// Pension insurance (养老保险).
    case pension
    /// Medical insurance (医疗保险).
    case medical
    /// Unemployment insurance (失业保险).
    case unemployment
    /// Work-injury insurance (工伤保险).
    case injury
    /// Maternity insurance (生育保险).
    case maternity
    /// The housing fund (住房公积金).
    case housingFund = "housing_fund"
  }

  /// The base of every person in yuan a month; `nil` is each one's wage.
  public var base: Decimal?
  /// The least base, in yuan a month.
  public var floor: Decimal?
  /// The largest base, in yuan a month.
  public var ceiling: Decimal?
  /// The base of the housing fund in yuan a month; `nil` is that of the insurance.
  public var housingFundBase: Decimal?
  /// The rate of pension insurance; rates are fractions of the base.
  public var pension: Decimal?
  /// The rate of medical insurance.
  public var medical: Decimal?
  /// The rate of unemployment insurance.
  public var unemployment: Decimal?
  /// The rate of work-injury insurance.
  public var injury: Decimal?
  /// The rate of maternity insurance.
  public var maternity: Decimal?
  /// The rate of the housing fund.
  public var housingFund: Decimal?

  /// Rates; an item without a rate is not counted.
  public init(
    base: Decimal? = nil, floor: Decimal? = nil, ceiling: Decimal? = nil, housingFundBase: Decimal? = nil,
    pension: Decimal? = nil, medical: Decimal? = nil, unemployment: Decimal? = nil, injury: Decimal? = nil,
    maternity: Decimal? = nil, housingFund: Decimal? = nil
  ) {
    self.base = base
    self.floor = floor
    self.ceiling = ceiling
    self.housingFundBase = housingFundBase
    self.pension = pension
    self.medical = medical
    self.unemployment = unemployment
    self.injury = injury
    self.maternity = maternity
    self.housingFund = housingFund
  }

  /// The rate of an item; `nil` where it is not counted.
  public func rate(of item: Item) -> Decimal? {
    switch item {
    case .pension: pension
    case .medical: medical
    case .unemployment: unemployment
    case .injury: injury
    case .maternity: maternity
    case .housingFund: housingFund
    }
  }

  /// The contribution base of a person with a wage, in yuan a month.
  public func base(of item: Item, wage: Decimal) -> Decimal {
    guard wage > 0 else { return 0 }
    if item == .housingFund, let housingFundBase { return housingFundBase }
    let atLeast = max(floor ?? 0, base ?? wage)
    return ceiling.map { min($0, atLeast) } ?? atLeast
  }
}
