public import ContactCentre
public import FoundationEssentials

/// The allowances that people on shifts are paid in a week, in yuan.
public struct ShiftAllowances: Hashable, Sendable {
  /// Allowances for nights: people on each shift × its night allowance; `nil` where no shift has one.
  public let night: Decimal?
  /// Allowances for shifts that start on a Saturday or Sunday; `nil` where no shift has one.
  public let weekend: Decimal?

  /// None.
  public static let none = ShiftAllowances(night: nil, weekend: nil)

  private init(night: Decimal?, weekend: Decimal?) {
    self.night = night
    self.weekend = weekend
  }

  /// The allowances of a roster. Complexity: shifts × assignments.
  public init(_ roster: Roster, _ workforce: Workforce) {
    func sum(
      _ allowance: KeyPath<ShiftTemplate, Decimal>, _ counts: (Roster.Assignment) -> Bool
    ) -> Decimal? {
      let paid = workforce.shifts.filter { $0[keyPath: allowance] > 0 }
      guard !paid.isEmpty else { return nil }
      return paid.reduce(0) { sum, shift in
        let people = roster.assignments.reduce(0) {
          $0 + ($1.shift == shift.id && counts($1) ? $1.people : 0)
        }
        return sum + Decimal.product(Decimal(people), shift[keyPath: allowance])
      }
    }
    night = sum(\.nightAllowance) { _ in true }
    weekend = sum(\.weekendAllowance) { $0.day == .saturday || $0.day == .sunday }
  }
}
