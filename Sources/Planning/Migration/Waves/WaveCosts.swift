import ContactCentre
import FoundationEssentials
import Optimisation

/// What a choice costs over all months of a migration, in cents: the prices of its months, for one line or one person.
struct WaveCosts {
  private let migration: Migration
  private let months: [CalendarDate]
  private let prices: MigrationPrices
  /// What a person costs in each month.
  private let centsPerPerson: [Double]

  /// - Throws: `PlanningError.amountTooLarge`.
  init(_ migration: Migration, _ tariff: Tariff?) throws(PlanningError) {
    self.migration = migration
    months = migration.months
    prices = MigrationPrices(migration, tariff)
    var cents: [Double] = []
    for month in months { cents.append(try prices.centsPerPerson(in: month)) }
    centsPerPerson = cents
  }

  /// The months in which each line may move on some day of a calendar, and what that costs.
  func choices(_ lines: [Line], in calendar: WaveCalendar) throws(PlanningError) -> [WaveLine] {
    var choices: [WaveLine] = []
    for line in lines {
      guard !calendar.isIn(line) else {
        choices.append(WaveLine(costs: [0] + months.map { _ in nil }, isMove: false))
        continue
      }
      let move = calendar.migration.move(of: line.id)
      var cents: [Int?] = []
      for month in months.indices {
        guard let day = calendar.day(move, in: month) else {
          cents.append(nil)
          continue
        }
        cents.append(try self.line(line, movedOn: day))
      }
      cents.append(calendar.mayStayOut(move) ? try self.line(line, movedOn: nil) : nil)
      choices.append(WaveLine(costs: cents, people: move.staffTakenOver))
    }
    return choices
  }

  /// A line that moves on a day, or stays out: its department until then, an early end, and the people who come with it.
  ///
  /// - Complexity: the days of the migration.
  func line(_ line: Line, movedOn day: CalendarDate?) throws(PlanningError) -> Int {
    var moved = line
    moved.merge.date = day
    moved.merge.splitOffDate = nil
    var cents = migration.staffTakenOver(with: [moved]).reduce(0) { $0 + self.cents(of: $1) }
    for month in months {
      cents += Double(try prices.ownLines([moved], in: month).cents)
      cents += Double(try prices.earlyEnds([moved], in: month).cents)
    }
    return try whole(cents, "migration.moves.\(line.id)")
  }

  /// One person who is hired and takes calls from a day on.
  ///
  /// - Complexity: the days of the migration.
  func hire(readyOn day: CalendarDate) throws(PlanningError) -> Int {
    let person = migration.cohort(migration.intake("", people: 1, readyOn: day))
    return try whole(Double(try prices.hiring(1).cents) + cents(of: person), "migration.hiring")
  }

  private func cents(of people: StaffCohort) -> Double {
    zip(months, centsPerPerson).reduce(0) { sum, month in
      let personDays = month.0.daysOfThisMonth.reduce(0) { $0 + people.present(on: $1) }
      return sum + month.1 * personDays / Double(month.0.daysOfMonth)
    }
  }

  /// At most 10¹⁰ yuan.
  private func whole(_ cents: Double, _ key: String) throws(PlanningError) -> Int {
    guard cents <= 1e12 else { throw .amountTooLarge(key) }
    return Int(cents.rounded())
  }
}
