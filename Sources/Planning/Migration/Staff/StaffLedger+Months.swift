import ContactCentre

extension StaffLedger {
  /// The months of the migration, in order.
  ///
  /// - Throws: `PlanningError.amountTooLarge` for costs beyond what can be counted to the cent.
  /// - Complexity: the days of the migration times the number of cohorts.
  public var months: [StaffMonth] {
    get throws(PlanningError) {
      var months: [StaffMonth] = []
      for first in migration.months { months.append(try month(first)) }
      return months
    }
  }

  private func month(_ first: CalendarDate) throws(PlanningError) -> StaffMonth {
    let next = first.adding(days: first.daysOfMonth)
    let flows = payroll.map { StaffFlow($0, from: first, to: next) }
    let days = first.daysOfThisMonth
    func mean(_ figure: (CalendarDate) -> Double) -> Double {
      days.reduce(0) { $0 + figure($1) } / Double(days.count)
    }
    func sum(_ figure: (StaffFlow) -> Double) -> Double { flows.reduce(0) { $0 + figure($1) } }
    let began = sum(\.began)
    return StaffMonth(
      month: first, trainedAtStart: sum(\.atStart), trainedAtEnd: sum(\.atEnd), began: began,
      finished: sum(\.finished), takenOver: sum(\.takenOver), left: sum(\.left), returned: sum(\.returned),
      meanTrained: mean(trained), meanBridged: mean(bridged), meanInTraining: mean(inTraining),
      mostInTraining: days.map(inTraining).max() ?? 0, cost: try cost(of: first, began: began))
  }

  private func cost(of month: CalendarDate, began: Double) throws(PlanningError) -> MigrationCost {
    let prices = MigrationPrices(migration, scenario.tariff)
    return try MigrationCost(
      labour: prices.labour(payroll, in: month), seats: prices.seats(of: scenario, in: month),
      bridges: prices.bridges(in: month), hiring: prices.hiring(began),
      ownLines: prices.ownLines(scenario.lines, in: month),
      earlyEnds: prices.earlyEnds(scenario.lines, in: month))
  }
}
