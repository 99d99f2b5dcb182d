import ContactCentre
import FoundationEssentials
import Planning
import Wording

// The lines of a cost: of a full year with quantities and prices, and by fiscal year.
extension CostReport {
  /// The lines of a full year.
  var items: Table {
    var table = Table(
      "items", title: ResultWording.costLines,
      columns: [
        Column("item", ResultWording.item),
        Column("quantity", ResultWording.quantity), Column("unit", ResultWording.unit),
        Column("unit_price", ResultWording.unitPrice), Column("amount_yuan", ResultWording.amount),
        Column("assumed", CostWording.assumed), Column("formula", CostWording.formulaColumn),
      ], isPrimary: true)
    for line in cost.cost.lines {
      table.append([
        line.nameCell, line.quantityCell, .phrase(unit(of: line)),
        line.hasRate ? .share(line.unitPrice.approximate) : .money(line.unitPrice), .money(line.amount.yuan),
        .flag(restsOnAssumption(line)), .phrase(CostWording.formula(line.item.rawValue)),
      ])
    }
    table.append([
      .code("total", ResultWording.total), .empty, .empty, .empty, .money(cost.cost.total.yuan), .empty,
      .empty,
    ])
    return table
  }

  /// The lines by fiscal year.
  var years: Table {
    let term = cost.term
    let columns = term.years.map { year in
      let stretch = year.stretch
      let months = NumberText.shortest((stretch.months.approximate * 100).rounded() / 100)
      return Column(
        "fy_\(stretch.fiscalYear.year)_yuan", CostWording.year(stretch.fiscalYear.name, months: months))
    }
    let rows = term.rows.map { row in
      [row.line.groupCell] + row.amounts.map { .money($0.yuan) } + [.money(row.total.yuan)]
    }
    let totals = term.years.map { Cell.money($0.total.yuan) } + [.money(term.total.yuan)]
    return Table(
      "years", title: cost.contract == nil ? CostWording.yearsOfWeek : CostWording.years,
      columns: [Column("item", ResultWording.item)] + columns + [Column("total_yuan", ResultWording.total)],
      rows: rows + [[.code("total", ResultWording.total)] + totals])
  }
}

extension CostReport {
  private func unit(of line: CostLine) -> Phrase {
    line.item == .bonus
      ? CostWording.bonusUnit(isInMonths: cost.scenario.tariff?.bonusMonths != nil)
      : CostWording.unit(line.item.rawValue)
  }

  /// Whether the price or the number of a line is an assumption of the scenario.
  private func restsOnAssumption(_ line: CostLine) -> Bool {
    let keys = line.keys
    return assumedPaths.contains { path in keys.contains { $0.matches(path) } }
  }
}

/// The key paths that a line of cost is made of.
private struct KeyPattern {
  let parts: [String]

  init(_ path: String) { parts = path.split(separator: ".").map(String.init) }

  /// Whether a path is the pattern's or lies below it; `*` is any key.
  func matches(_ path: String) -> Bool {
    let keys = path.split(separator: ".")
    return keys.count >= parts.count && zip(parts, keys).allSatisfy { $0 == "*" || $0 == $1 }
  }
}

extension CostLine {
  /// The keys of its price and of its number.
  fileprivate var keys: [KeyPattern] {
    let people = ["workforce.agents", "workforce.support_staff"]
    func changing(_ keys: String...) -> [String] {
      keys.flatMap { ["tariff.\($0)", "tariff.changes.*.\($0)"] }
    }
    let position = "tariff.positions.\(id ?? "*")"
    let roster = ["workforce.shifts", "tariff.overtime"] + changing("wage_yuan_per_month")
    let paths: [String] =
      switch item {
      case .wages: people + changing("wage_yuan_per_month")
      case .socialInsurance: people + changing("social_insurance_yuan_per_month")
      case .supportWages: ["workforce.support_staff"] + changing("support_wage_yuan_per_month")
      case .supportSocialInsurance:
        ["workforce.support_staff"] + changing("support_social_insurance_yuan_per_month")
      case .positionWages: ["\(position).people", "\(position).wage_yuan_per_month"]
      case .positionSocialInsurance: ["\(position).people", "\(position).social_insurance_yuan_per_month"]
      case .pension, .medical, .unemployment, .injury, .maternity, .housingFund:
        people + [
          "tariff.insurance.\(item.rawValue)_rate", "tariff.insurance.base_yuan_per_month",
          "tariff.insurance.floor_yuan_per_month", "tariff.insurance.ceiling_yuan_per_month",
          "tariff.positions.*",
        ] + changing("wage_yuan_per_month", "insurance_base_yuan_per_month")
          + (item == .housingFund ? ["tariff.insurance.housing_fund_base_yuan_per_month"] : [])
      case .bonus:
        people + ["tariff.bonus_months", "tariff.bonus_yuan_per_year"] + changing("wage_yuan_per_month")
      case .overtime, .restDayWork, .holidayWork: roster
      case .management: ["tariff.management_rate"]
      case .tax: ["tariff.tax_rate"]
      case .seats: ["sites.*.seats"] + changing("seat_rent_yuan_per_year")
      case .addOn: ["sites.*.seats"] + changing("add_on_yuan_per_seat_year")
      case .platform: changing("platform_yuan_per_year")
      case .training:
        ["workforce.agents", "tariff.training_hours_per_agent_year", "tariff.training_hour_yuan"]
      case .quality: ["workforce.agents", "tariff.quality_hours_per_agent_year", "tariff.quality_hour_yuan"]
      case .fixed: ["tariff.fixed_yuan_per_year"]
      case .nightAllowance: ["workforce.shifts.*.night_allowance_yuan"]
      case .weekendAllowance: ["workforce.shifts.*.weekend_allowance_yuan"]
      case .oneOff: ["tariff.one_off.\(id ?? "*")"]
      case .severance: ["tariff.severance.\(id ?? "*")"]
      }
    return paths.map(KeyPattern.init)
  }

  /// Whether the price is a rate of yuan.
  fileprivate var hasRate: Bool { item.isRate || item.isContribution }

  /// The item, and whom it is for or what it is.
  private var heading: Phrase {
    let name = CostWording.item(item.rawValue)
    guard let title else { return name }
    return item == .oneOff || item == .severance ? title : CostWording.item(name, of: title)
  }

  /// The item over all its prices.
  fileprivate var groupCell: Cell { .code(group, heading) }

  /// The line.
  fileprivate var nameCell: Cell {
    .code(name, since.map { heading + CostWording.since($0.description) } ?? heading)
  }

  /// The quantity: money where a rate is taken of it, a whole number where it is one.
  fileprivate var quantityCell: Cell {
    if hasRate { return .money(quantity) }
    return Int(quantity.description).map { .integer($0) } ?? .number(quantity.approximate)
  }
}

extension Decimal {
  /// The nearest double.
  fileprivate var approximate: Double? { Double(description) }
}
