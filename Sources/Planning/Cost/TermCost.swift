public import ContactCentre

/// The cost of people and seats over a term, by fiscal year: a table whose rows and columns add up to the cent.
///
/// A year that is served in part counts by months (`ServiceMonths`); prices are those of each fiscal year and of each day;
/// overtime and holidays count by date. Each item is rounded once over the term, and its cents go to the years by the
/// largest remainders, so that twelve months cost what a year costs, wherever fiscal years begin. What comes once stands in the year in which it falls due.
public struct TermCost: Equatable, Sendable {
  /// A fiscal year, as far as it lies in the term.
  public struct Year: Equatable, Sendable {
    /// The days.
    public let stretch: FiscalYear.Stretch
    /// The lines.
    public let lines: [CostLine]
    /// The sum of the lines.
    public let total: Money
  }

  /// A line over all years.
  public struct Row: Equatable, Sendable {
    /// The line of the first year that has it, for its item, name and title.
    public let line: CostLine
    /// The amount of each year; zero where a year does not have the line.
    public let amounts: [Money]
    /// The sum of the years.
    public let total: Money
  }

  /// The first day.
  public let from: CalendarDate
  /// The last day.
  public let to: CalendarDate
  /// The fiscal years, in order.
  public let years: [Year]
  /// The lines, in the order of the items.
  public let rows: [Row]
  /// The sum of all.
  public let total: Money
  /// Costs that come once and fall due outside the term, which are not counted; their key paths.
  public let outside: [String]

  /// The cost of people and seats from one day through another.
  ///
  /// - Throws: `PlanningError.amountTooLarge` beyond what can be counted to the cent, `.unknownHolidays`.
  /// - Complexity: the square of the number of years, times the lines and the years of growth.
  public init(
    _ basis: CostBasis, tariff: Tariff, from: CalendarDate, through to: CalendarDate
  ) throws(PlanningError) {
    self.from = from
    self.to = to
    let priced = tariff.stretches(from: from, through: to)
    let stretches = FiscalYear.stretches(from: from, through: to, startsMonth: tariff.startsMonth)
    var sheets: [CostSheet] = []
    for stretch in stretches {
      var sheet = CostSheet()
      for part in priced where part.days.fiscalYear == stretch.fiscalYear {
        try sheet.add(basis, part)
        sheet.addDated(part)
      }
      sheets.append(sheet)
    }
    var years: [Year] = []
    for (stretch, lines) in zip(stretches, try CostSheet.lines(of: sheets, tariff)) {
      years.append(Year(stretch: stretch, lines: lines, total: try Self.sum(lines.map(\.amount))))
    }
    self.years = years
    rows = try Self.rows(years)
    total = try Self.sum(years.map(\.total))
    outside =
      tariff.oneOffs.filter { $0.date < from || to < $0.date }.map { "tariff.one_off.\($0.id)" }
      + tariff.severances.filter { $0.date < from || to < $0.date }.map { "tariff.severance.\($0.id)" }
  }

  /// The months of the term.
  public var months: ServiceMonths { ServiceMonths(from: from, through: to) }

  private static func rows(_ years: [Year]) throws(PlanningError) -> [Row] {
    var rows: [Row] = []
    for item in CostItem.allCases {
      var groups: Set<String> = []
      for line in years.flatMap(\.lines) where line.item == item && groups.insert(line.group).inserted {
        var amounts: [Money] = []
        for year in years {
          amounts.append(try sum(year.lines.filter { $0.group == line.group }.map(\.amount)))
        }
        rows.append(Row(line: line, amounts: amounts, total: try sum(amounts)))
      }
    }
    return rows
  }

  private static func sum(_ amounts: [Money]) throws(PlanningError) -> Money {
    guard let sum = Money.sum(amounts) else { throw .amountTooLarge("total") }
    return sum
  }
}
