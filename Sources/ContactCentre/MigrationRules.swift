import Wording

extension Scenario {
  /// The most months of a migration.
  static let mostMonths = 60

  /// Rules between the figures of a migration; none without one.
  var migrationInconsistencies: [Inconsistency] {
    guard let migration else { return [] }
    var found: [Inconsistency] = []
    func note(_ key: String, _ problem: Phrase) {
      found.append(Inconsistency(path: "migration.\(key)", problem: problem))
    }
    if migration.to < migration.from {
      note("to", ScenarioWording.notAfter("to", "from"))
    } else if migration.months.count > Self.mostMonths {
      note("to", ScenarioWording.tooManyMonths(migration.months.count, most: Self.mostMonths))
    }
    for bridge in migration.bridges where bridge.to < bridge.from {
      note("bridges.\(bridge.id).to", ScenarioWording.notAfter("to", "from"))
    }
    for blackout in migration.blackouts where blackout.to < blackout.from {
      note("blackouts.\(blackout.id).to", ScenarioWording.notAfter("to", "from"))
    }
    let names = (lines: lines.map(\.id), sites: sites.map(\.id))
    for join in migration.joins where !names.sites.contains(join.id) {
      note("joins.\(join.id)", unknown(join.id, among: names.sites))
    }
    for move in migration.moves {
      if !names.lines.contains(move.id) {
        note("moves.\(move.id)", unknown(move.id, among: names.lines))
      }
      if let earliest = move.earliest, let latest = move.latest, latest < earliest {
        note("moves.\(move.id).latest", ScenarioWording.notAfter("latest", "earliest"))
      }
    }
    return found
  }

  private func unknown(_ name: String, among names: [String]) -> Phrase {
    ScenarioWording.unknownName(name, among: names, nearest: Suggestion.nearest(to: name, among: names))
  }
}

extension Migration {
  /// The first day of each month, in order; empty where the last lies before the first.
  public var months: [CalendarDate] {
    var months: [CalendarDate] = []
    var (year, month) = (from.year, from.month)
    while let first = CalendarDate(year: year, month: month, day: 1), first <= to {
      months.append(first)
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return months
  }
}
