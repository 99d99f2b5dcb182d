import ContactCentre

extension Scenario {
  /// The scenario with the days of a plan, and its hires as intakes that begin so long before the month in which they are ready as
  /// their training takes. Lines that stay out move on the day after the last month.
  ///
  /// - Complexity: O(lines + months).
  func moved(
    by waves: [WavePlan.Wave], deferred: [WavePlan.Deferral], months: [WavePlan.Month]
  ) -> Scenario {
    var changed = self
    let days = waves.flatMap(\.moves)
    let after = months.last.map { $0.first.adding(days: $0.first.daysOfMonth) }
    for index in lines.indices {
      let id = lines[index].id
      let move = days.first { $0.line == id }
      guard move != nil || deferred.contains(where: { $0.line == id }) else { continue }
      changed.lines[index].merge.date = move?.date ?? after
      changed.lines[index].merge.splitOffDate = nil
    }
    guard let migration else { return changed }
    changed.migration?.intakes += months.filter { $0.hires > 0 }.map { month in
      migration.intake("wave-\(month.first)", people: Double(month.hires), readyOn: month.first)
    }
    return changed
  }
}
