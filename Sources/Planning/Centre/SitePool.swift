import ContactCentre

/// Sites whose people and calls are one queue on a day, and the lines that reach it.
struct SitePool: Hashable {
  /// The site that is a queue of its own, by its id; `nil` for the common queue.
  let site: String?
  /// The sites, by index in the scenario.
  let sites: [Int]
  /// The lines, by index in the scenario.
  let lines: [Int]
  /// Seats, those of bridges in the common queue.
  let seats: Double

  /// The queues of a day, the common one first; queues without calls are left out.
  ///
  /// A site that has not joined is a queue of its own from the day on which it opens. A line belongs to its site's queue;
  /// without a site, or where that is not open, to the common one.
  static func all(_ scenario: Scenario, on day: CalendarDate) -> [SitePool] {
    let joins = scenario.migration?.joins ?? []
    let open = scenario.sites.indices.filter { scenario.sites[$0].opens.map { $0 <= day } ?? true }
    let alone = open.filter { index in
      scenario.queue.sites == .separate
        || joins.contains { $0.id == scenario.sites[index].id && day < $0.date }
    }
    let merged = scenario.lines.indices.filter { scenario.lines[$0].merge.isMerged(on: day) }
    func home(_ line: Int) -> Int? {
      alone.first { scenario.sites[$0].id == scenario.lines[line].merge.site }
    }
    let bridged = scenario.migration?.bridgeSeats(on: day) ?? 0
    let shared = open.filter { !alone.contains($0) }
    let common = SitePool(
      site: nil, sites: shared, lines: merged.filter { home($0) == nil },
      seats: shared.reduce(bridged) { $0 + scenario.sites[$1].seats })
    let own = alone.map { index in
      SitePool(
        site: scenario.sites[index].id, sites: [index], lines: merged.filter { home($0) == index },
        seats: scenario.sites[index].seats)
    }
    return ([common] + own).filter { !$0.lines.isEmpty }
  }
}
