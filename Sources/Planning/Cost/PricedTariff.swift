import ContactCentre
import FoundationEssentials

// The prices of a tariff on a day: what has changed by then, and what has grown by its fiscal year.
extension Tariff {
  /// The tariff with the prices of a day and a fiscal year; without them as it states them.
  ///
  /// - Complexity: the changes and the logarithm of the years of growth.
  func priced(year: Int? = nil, on day: CalendarDate? = nil) -> Tariff {
    var tariff = day.map { on($0) } ?? self
    let years = yearsOfGrowth(to: year)
    guard years > 0 else { return tariff }
    let wages = Self.power(Self.factor(wageGrowth), years)
    let insurance = Self.power(Self.factor(socialInsuranceGrowth), years)
    tariff.wagePerMonth = .product(tariff.wagePerMonth, wages)
    tariff.supportWagePerMonth = tariff.supportWagePerMonth.map { .product($0, wages) }
    if let base = overtime?.basePerMonth { tariff.overtime?.basePerMonth = .product(base, wages) }
    tariff.socialInsurancePerMonth = tariff.socialInsurancePerMonth.map { .product($0, insurance) }
    tariff.supportSocialInsurancePerMonth = tariff.supportSocialInsurancePerMonth.map {
      .product($0, insurance)
    }
    for index in tariff.positions.indices {
      let position = tariff.positions[index]
      tariff.positions[index].wagePerMonth = .product(position.wagePerMonth, wages)
      tariff.positions[index].socialInsurancePerMonth =
        position.socialInsurancePerMonth.map { .product($0, insurance) }
    }
    return tariff
  }

  /// Whether a cost depends on the days that it is for, beside their number.
  var isDated: Bool { !changes.isEmpty || overtime != nil }

  /// The month in which fiscal years begin.
  var startsMonth: Int { Int(exactly: fiscalYearStartsMonth) ?? 1 }

  /// The days from one through another with the tariff as priced on them, cut where fiscal years begin and where prices
  /// change.
  ///
  /// - Complexity: the number of years and changes, times that of changes.
  func stretches(from first: CalendarDate, through last: CalendarDate) -> [PricedStretch] {
    let cuts = Set(changes.map(\.from)).sorted()
    return FiscalYear.stretches(from: first, through: last, startsMonth: startsMonth).flatMap { stretch in
      let inside = cuts.filter { stretch.from < $0 && $0 <= stretch.to }
      let starts = [stretch.from] + inside
      let ends = inside.map { $0.adding(days: -1) } + [stretch.to]
      return zip(starts, ends).map { from, to in
        PricedStretch(
          days: FiscalYear.Stretch(fiscalYear: stretch.fiscalYear, from: from, to: to),
          tariff: priced(year: stretch.fiscalYear.year, on: from))
      }
    }
  }

  private static func factor(_ growth: Decimal?) -> Decimal {
    guard let growth else { return 1 }
    return growth < 0 ? 1 - (-growth).counted : 1 + growth.counted
  }

  private func yearsOfGrowth(to year: Int?) -> Int {
    guard let year, let first = pricesOfYear.flatMap({ Int(exactly: $0) }) else { return 0 }
    let (years, isTooFar) = year.subtractingReportingOverflow(first)
    return isTooFar ? 0 : max(0, years)
  }

  /// A whole power by squaring, not a number where it cannot be held.
  private static func power(_ base: Decimal, _ exponent: Int) -> Decimal {
    var (power, square, rest): (Decimal, Decimal, Int) = (1, base, exponent)
    while rest > 0 {
      if rest % 2 == 1 { power = .product(power, square) }
      square = .product(square, square)
      rest /= 2
    }
    return power
  }
}

/// Days of one fiscal year on which no price changes, with the prices that hold.
struct PricedStretch {
  let days: FiscalYear.Stretch
  let tariff: Tariff
}
