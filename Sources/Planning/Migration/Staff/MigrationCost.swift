/// What a migration costs in one month or several; each line of a month is rounded to the cent once.
public struct MigrationCost: Hashable, Sendable {
  /// Wages, insurance, management and tax of the payroll, trained and in training, for the days on which each is
  /// there, at the prices of the month's fiscal year; `nil` without a tariff.
  public let labour: Money?
  /// Rent of the seats of open sites: Σ seats of a day × rent of a year / 12 / days of the month; `nil` without a tariff.
  public let seats: Money?
  /// Bridges: Σ cost of a month × days / days of the month.
  public let bridges: Money
  /// People who began × what hiring and training one costs besides the wage.
  public let hiring: Money
  /// What departments pay for lines of their own: Σ cost of a month × days / days of the month, for the days before a line
  /// moves, those of dual running, and those after it is split off.
  public let ownLines: Money
  /// What departments' own contracts cost that end early, in the months in which their lines move.
  public let earlyEnds: Money
  /// All of these.
  public let total: Money

  /// - Throws: `PlanningError.amountTooLarge` where the sum is no money.
  init(
    labour: Money?, seats: Money?, bridges: Money, hiring: Money, ownLines: Money, earlyEnds: Money
  ) throws(PlanningError) {
    self.labour = labour
    self.seats = seats
    self.bridges = bridges
    self.hiring = hiring
    self.ownLines = ownLines
    self.earlyEnds = earlyEnds
    total = try Self.sum([labour, seats, bridges, hiring, ownLines, earlyEnds])
  }

  /// The costs of several months.
  ///
  /// - Throws: `PlanningError.amountTooLarge` where a sum is no money.
  public init(of months: [MigrationCost]) throws(PlanningError) {
    let hasTariff = months.allSatisfy { $0.labour != nil }
    try self.init(
      labour: hasTariff ? Self.sum(months.map(\.labour)) : nil,
      seats: hasTariff ? Self.sum(months.map(\.seats)) : nil,
      bridges: Self.sum(months.map(\.bridges)), hiring: Self.sum(months.map(\.hiring)),
      ownLines: Self.sum(months.map(\.ownLines)), earlyEnds: Self.sum(months.map(\.earlyEnds)))
  }

  private static func sum(_ amounts: [Money?]) throws(PlanningError) -> Money {
    guard let sum = Money.sum(amounts.compactMap { $0 }) else { throw .amountTooLarge("migration") }
    return sum
  }
}
