import ContactCentre
import TestSupport
import Testing

@testable import Planning

@Suite("Sweeps with the best roster of each payroll", .tags(.property))
struct SweepRosterTests {
  private static func axes() -> [SweepAxis] {
    func axis(
      _ name: String, _ values: [Double], _ set: @escaping @Sendable (inout Scenario, Double) -> Void
    ) -> SweepAxis {
      SweepAxis(
        name: name,
        values: values.map { value in SweepAxis.Value(text: "\(value)", number: value) { set(&$0, value) } })
    }
    return [
      axis("seats", [3, 30]) { $0.sites[0].seats = $1 },
      axis("agents", [2, 4]) { $0.workforce.agents = $1 },
    ]
  }

  /// On two days at most two Erlang from 08:00 to 12:00 under two shifts.
  private static func scenario() throws -> Scenario {
    try Tiny.scenario { scenario in
      scenario.profiles[0].shares = (0..<24).map { (8..<12).contains($0) ? 1.0 / 4 : 0 }
      scenario.lines[0].volume.calls = 96 * 1.7 / 7
      scenario.calendar.weekdayFactors = [1, 0, 0, 0, 0, 0.7, 0]
      scenario.workforce.shifts = [8, 10].map {
        ShiftTemplate(id: "from-\($0)", start: ClockTime(minutes: $0 * 60) ?? .midnight, lengthMinutes: 120)
      }
    }
  }

  @Test func `no point serves less than with the default roster, and each has a bound`() throws {
    let scenario = try Self.scenario()
    let usual = try Sweep(scenario, axes: Self.axes(), jobs: 1).points
    let best = try Sweep(scenario, axes: Self.axes(), roster: .optimal, jobs: 1).points
    for (usual, best) in zip(usual, best) {
      #expect(usual.shareMissing == nil)
      let missing = try #require(best.shareMissing)
      #expect(missing >= 0 && missing < 0.02)
      // Shares are stated to a millionth.
      #expect((best.serviceLevel ?? 0) >= (usual.serviceLevel ?? 1) - 1e-6)
    }
    #expect(try Sweep(scenario, axes: Self.axes(), roster: .optimal, jobs: 3).points == best)
  }

  /// Every roster of a small payroll is tried.
  @Test(.tags(.reference), arguments: 0..<60)
  func `no roster is worth more than the bound says`(number: Int) {
    let small = SmallProblem(case: number)
    var envelopes = small.envelopes()
    let other = small.counts()
    let optimal = OptimalRoster(
      small.problem, &envelopes, personWeeks: small.personWeeks, besides: other)
    #expect(small.isAffordable(optimal.counts))
    let (value, best) = (small.value(optimal.counts), small.optimum())
    // A payroll that only lets calls pile up is worth less than none.
    guard best > 1e-6 * small.calls else { return }
    #expect(value + optimal.missing >= best - 1e-7 * small.calls)
    #expect(value <= best + 1e-7 * small.calls)
  }
}
