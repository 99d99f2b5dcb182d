import ContactCentre

/// The centre in a week: its queues with the calls that come and the people who meet them.
///
/// Where sites have not joined, each is a queue of its own (`SitePool`); else the centre is one.
struct StaffedCentre {
  /// The scenario.
  let scenario: Scenario
  /// The queues, the common one first.
  let queues: [StaffedPool]
  /// The calls of all lines that come, in the order of the scenario.
  let demand: WeekDemand

  init(_ scenario: Scenario, _ queues: [StaffedPool]) {
    self.scenario = scenario
    self.queues = queues
    guard queues.count != 1 || queues[0].isWhole == false else {
      demand = queues[0].demand
      return
    }
    let outside = WeekDemand(scenario, .actual)
    let inside = Dictionary(
      queues.flatMap { $0.demand.lines.map { ($0.id, $0) } }, uniquingKeysWith: { first, _ in first })
    demand = WeekDemand(
      lines: outside.lines.map { line in
        guard let moved = inside[line.id] else { return line.merging(line.merged.map { $0.scaled(by: 0) }) }
        return line.reaching(moved)
      }, intervalsPerDay: outside.intervalsPerDay, intervalSeconds: outside.intervalSeconds)
  }

  /// One centre that is one queue.
  init(_ scenario: Scenario, _ demand: WeekDemand, _ roster: Roster) {
    self.init(
      scenario, [StaffedPool(pool: nil, scenario: scenario, demand: demand, roster: roster)])
  }

  /// The people of all queues.
  var roster: Roster { Roster(sideBySide: queues.map(\.roster)) }

  /// The queue in which a line is answered; `nil` where none of its calls come.
  func queue(of line: String) -> Int? { queues.firstIndex { $0.demand.lines.contains { $0.id == line } } }
}

extension Roster {
  /// Nobody at work.
  static func nobody(intervals: Int) -> Roster {
    let none = Array(repeating: 0.0, count: intervals)
    return Roster(assignments: [], onDuty: none, present: none, unplaced: 0)
  }

  /// The rosters of queues side by side.
  init(sideBySide rosters: [Roster]) {
    guard rosters.count != 1 else {
      self = rosters[0]
      return
    }
    func sum(_ part: (Roster) -> [Double]) -> [Double] {
      rosters.dropFirst().reduce(rosters.first.map(part) ?? []) { sum, roster in
        zip(sum, part(roster)).map { $0 + $1 }
      }
    }
    self.init(
      assignments: rosters.flatMap(\.assignments), onDuty: sum(\.onDuty), present: sum(\.present),
      unplaced: rosters.reduce(0) { $0 + $1.unplaced },
      withoutSeat: rosters.reduce(0) { $0 + $1.withoutSeat })
  }
}
