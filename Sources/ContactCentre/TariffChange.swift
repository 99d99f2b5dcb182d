public import FoundationEssentials

/// Prices that change on a day: whatever is given holds from then on.
public struct TariffChange: Hashable, Sendable {
  /// The name in the scenario.
  public var id: String
  /// The first day of the new prices.
  public var from: CalendarDate
  /// The agents' wage for one month.
  public var wagePerMonth: Decimal?
  /// The employer's social insurance for one person and month.
  public var socialInsurancePerMonth: Decimal?
  /// The contribution base of every person, in yuan a month.
  public var insuranceBase: Decimal?
  /// The least contribution base.
  public var insuranceFloor: Decimal?
  /// The largest contribution base.
  public var insuranceCeiling: Decimal?
  /// The base of the housing fund.
  public var housingFundBase: Decimal?
  /// The wage of a support person for one month.
  public var supportWagePerMonth: Decimal?
  /// The social insurance of a support person for one month.
  public var supportSocialInsurancePerMonth: Decimal?
  /// Rent of one seat for one year.
  public var seatRentPerYear: Decimal?
  /// Rent of what comes on top of a seat for one year.
  public var addOnPerSeatYear: Decimal?
  /// The platform for one year.
  public var platformPerYear: Decimal?

  /// A change of nothing yet.
  public init(id: String, from: CalendarDate) {
    self.id = id
    self.from = from
  }

  /// The keys of the prices that it gives.
  var given: [String] {
    let prices: [(String, Decimal?)] = [
      ("wage_yuan_per_month", wagePerMonth), ("social_insurance_yuan_per_month", socialInsurancePerMonth),
      ("insurance_base_yuan_per_month", insuranceBase), ("insurance_floor_yuan_per_month", insuranceFloor),
      ("insurance_ceiling_yuan_per_month", insuranceCeiling),
      ("housing_fund_base_yuan_per_month", housingFundBase),
      ("support_wage_yuan_per_month", supportWagePerMonth),
      ("support_social_insurance_yuan_per_month", supportSocialInsurancePerMonth),
      ("seat_rent_yuan_per_year", seatRentPerYear), ("add_on_yuan_per_seat_year", addOnPerSeatYear),
      ("platform_yuan_per_year", platformPerYear),
    ]
    return prices.filter { $0.1 != nil }.map(\.0)
  }
}

extension Tariff {
  /// The tariff with the prices of a day: every change until then, in the order of their days. The changes stay.
  ///
  /// Complexity: O(n log n) in the number of changes.
  public func on(_ day: CalendarDate) -> Tariff {
    changes.filter { $0.from <= day }.sorted { $0.from < $1.from }.reduce(into: self) { tariff, change in
      func set(_ path: WritableKeyPath<Tariff, Decimal>, _ price: Decimal?) {
        if let price { tariff[keyPath: path] = price }
      }
      func set(_ path: WritableKeyPath<Tariff, Decimal?>, _ price: Decimal?) {
        if let price { tariff[keyPath: path] = price }
      }
      set(\.wagePerMonth, change.wagePerMonth)
      set(\.socialInsurancePerMonth, change.socialInsurancePerMonth)
      set(\.supportWagePerMonth, change.supportWagePerMonth)
      set(\.supportSocialInsurancePerMonth, change.supportSocialInsurancePerMonth)
      set(\.seatRentPerYear, change.seatRentPerYear)
      set(\.addOnPerSeatYear, change.addOnPerSeatYear)
      set(\.platformPerYear, change.platformPerYear)
      if let base = change.insuranceBase { tariff.insurance?.base = base }
      if let floor = change.insuranceFloor { tariff.insurance?.floor = floor }
      if let ceiling = change.insuranceCeiling { tariff.insurance?.ceiling = ceiling }
      if let base = change.housingFundBase { tariff.insurance?.housingFundBase = base }
    }
  }
}
