import ContactCentre
import Planning
import Testing
import Wording

/// Small migrations: three lines of a hundred calls an hour, half a year, shifts around the clock.
enum Moving {
  static func line(
    _ id: String, calls: Double = 1200, from: String = "2024-01-01", site: String? = nil
  ) throws -> Line {
    Line(
      id: id, name: Phrase(verbatim: id), department: Phrase(verbatim: "d"),
      volume: Volume(counts: .offered, calls: calls, span: .day),
      merge: Merge(mode: .full, date: try Tiny.date(from), site: site), before: OwnQueue(answerRate: 0.8))
  }

  /// Line `base` from the start, `b` on 1 February and `c` on 1 March 2024, 75 trained people throughout.
  static func scenario(_ change: (inout Scenario) throws -> Void = { _ in }) throws -> Scenario {
    try Tiny.scenario { scenario in
      scenario.lines = [
        try line("base", from: "2023-06-01"), try line("b", from: "2024-02-01"),
        try line("c", from: "2024-03-01"),
      ]
      scenario.sites = [Site(id: "s", name: Phrase(verbatim: "s"), seats: 60)]
      scenario.migration = Migration(
        from: try Tiny.date("2024-01-01"), to: try Tiny.date("2024-04-30"), agents: 75)
      try change(&scenario)
    }
  }

  /// Changes what is known of a line's move.
  static func move(_ scenario: inout Scenario, _ id: String, _ change: (inout Move) -> Void) {
    var move = scenario.migration?.move(of: id) ?? Move(id: id)
    change(&move)
    scenario.migration?.moves.removeAll { $0.id == id }
    scenario.migration?.moves.append(move)
  }
}
