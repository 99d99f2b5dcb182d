import ContactCentre
import FoundationEssentials

/// What the parts of a migration cost: one formula for the months of a plan and for the choices of a search.
struct MigrationPrices {
  private let migration: Migration
  private let tariff: Tariff?

  init(_ migration: Migration, _ tariff: Tariff?) {
    self.migration = migration
    self.tariff = tariff
  }

  // MARK: People

  /// What people cost in the month that begins on a day; `nil` without a tariff.
  func labour(_ people: [StaffCohort], in month: CalendarDate) throws(PlanningError) -> Money? {
    try labour(in: month) { day in people.reduce(0) { $0 + $1.present(on: day) } }
  }

  /// What one person costs who is there for the whole month, in cents, not rounded; 0 without a tariff.
  func centsPerPerson(in month: CalendarDate) throws(PlanningError) -> Double {
    // Of so many people the cent to which the ledger rounds does not count.
    let people = 1e6
    return Double(try labour(in: month) { _ in people }?.cents ?? 0) / people
  }

  /// What hiring and training so many people costs besides their wages.
  func hiring(_ people: Double) throws(PlanningError) -> Money {
    try money(
      .product(Decimal(counted: people), migration.hiring.costPerHire), "migration.hiring.yuan_per_hire")
  }

  /// Pay of the people of each day at the prices of that day, with management and tax.
  private func labour(
    in month: CalendarDate, people: (CalendarDate) -> Double
  ) throws(PlanningError) -> Money? {
    try sum(in: month, "labour") { sheet, stretch, days in
      sheet.addPay(
        agents: Decimal(counted: days.reduce(0) { $0 + people($1) }), Share(1, of: month.daysOfMonth),
        stretch.tariff)
    }
  }

  /// What a sheet comes to over the days of a month, stretch by stretch of the same prices; `nil` without a tariff.
  private func sum(
    in month: CalendarDate, _ key: String,
    add: (inout CostSheet, PricedStretch, [CalendarDate]) -> Void
  ) throws(PlanningError) -> Money? {
    guard let tariff else { return nil }
    var sheet = CostSheet()
    let days = month.daysOfThisMonth
    for stretch in tariff.stretches(from: month, through: days.last ?? month) {
      add(&sheet, stretch, days.filter { stretch.days.from <= $0 && $0 <= stretch.days.to })
    }
    guard let sum = Money.sum(try sheet.lines(tariff).map(\.amount)) else { throw .amountTooLarge(key) }
    return sum
  }

  // MARK: Seats

  /// The rent of the seats of open sites in a month, with what comes on top of them; `nil` without a tariff.
  func seats(of scenario: Scenario, in month: CalendarDate) throws(PlanningError) -> Money? {
    try sum(in: month, "seats") { sheet, stretch, days in
      sheet.addSeats(
        Decimal(counted: days.reduce(0) { $0 + scenario.seats(on: $1) }),
        Share(1, of: 12 * month.daysOfMonth),
        stretch.tariff)
    }
  }

  /// The price of bridges in a month.
  func bridges(in month: CalendarDate) throws(PlanningError) -> Money {
    let days = month.daysOfThisMonth
    let monthDays = migration.bridges.reduce(Decimal(0)) { sum, bridge in
      sum + .product(bridge.costPerMonth, Decimal(days.count { bridge.isThere(on: $0) }))
    }
    return try money(.quotient(monthDays, Decimal(days.count)), "bridges")
  }

  // MARK: Departments

  /// What departments pay in a month for lines of their own.
  func ownLines(_ lines: [Line], in month: CalendarDate) throws(PlanningError) -> Money {
    let monthDays = lines.reduce(Decimal(0)) { sum, line in
      let move = migration.move(of: line.id)
      guard move.ownCostPerMonth > 0, line.merge.mode != .excluded else { return sum }
      let days = month.daysOfThisMonth.count { move.isOwn(line.merge, on: $0) }
      return sum + .product(move.ownCostPerMonth, Decimal(days))
    }
    return try money(.quotient(monthDays, Decimal(month.daysOfMonth)), "migration.moves.*.own_yuan_per_month")
  }

  /// What their contracts cost in a month that end early as lines move.
  func earlyEnds(_ lines: [Line], in month: CalendarDate) throws(PlanningError) -> Money {
    let yuan = lines.reduce(Decimal(0)) { sum, line in
      let move = migration.move(of: line.id)
      guard let date = line.merge.date, month <= date, line.merge.isMerged(on: date),
        date < month.adding(days: month.daysOfMonth), move.endsEarly(on: date)
      else { return sum }
      return sum + move.earlyEndCost
    }
    return try money(yuan, "migration.moves.*.early_end_yuan")
  }

  private func money(_ yuan: Decimal, _ key: String) throws(PlanningError) -> Money {
    guard let money = Money(rounding: yuan) else { throw .amountTooLarge(key) }
    return money
  }
}

extension Move {
  /// Whether a move on a day ends the department's own contract before its last day has passed.
  func endsEarly(on day: CalendarDate) -> Bool { contractEnds.map { day <= $0 } ?? false }

  /// Whether the department pays for its own line on a day: before the line moves, in dual running, and after it is split off.
  fileprivate func isOwn(_ merge: Merge, on day: CalendarDate) -> Bool {
    let dualDays = Int((min(max(0, dualRunningWeeks), 5200) * 7).rounded(.up))
    return !merge.isMerged(on: day) || merge.date.map { day < $0.adding(days: dualDays) } ?? false
  }
}

extension CalendarDate {
  /// The days of the month whose first this is.
  var daysOfThisMonth: [CalendarDate] { (0..<daysOfMonth).map { adding(days: $0) } }
}

extension Decimal {
  /// People or days as a decimal, to a millionth: exact where nobody leaves, far below a cent where somebody does.
  fileprivate init(counted: Double) {
    self = .quotient(Decimal(whole: (counted * 1e6).rounded()), 1_000_000)
  }
}
