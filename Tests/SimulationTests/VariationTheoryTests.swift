import Stochastics
import TestSupport
import Testing

@testable import Simulation

/// What differs from day to day: busyness and people who are missing.
@Suite("Busy days and absent people", .tags(.statistical))
struct VariationTheoryTests {
  /// A day of two intervals on two lines, with a busyness that all share (0.3) and one of the first line
  /// (0.4). Nobody has a place to wait, so calls are only counted.
  @Test func `counts vary and go together as they should`() throws {
    let (shared, own) = (0.3, 0.4)
    let m = 5.0
    let line = CallLine(
      calls: [m], busyness: try Busyness(coefficientOfVariation: own),
      handling: .deterministic(try DeterministicLaw(value: 1)))
    var other = line
    other.busyness = .none
    let days = 100
    let centre = CentreModel(
      lines: [line, other], teams: [], staff: [], interval: 100, intervalsPerDay: 2, places: 0,
      busyness: try Busyness(coefficientOfVariation: shared), within: 0)
    var run = try Run(centre, RunPlan(intervals: 2 * days))
    // B₁ = shared × own has variance (1 + 0.3²)(1 + 0.4²) − 1.
    let both = (1 + shared * shared) * (1 + own * own) - 1
    let truths = [
      m, m, m + m * m * both, m + m * m * shared * shared, m * m * both, m * m * shared * shared, 0,
    ]
    var means = Array(repeating: MeanEstimate(), count: truths.count)
    for replication in 0..<80 {
      _ = try run.replicate(seed: 8, replication: UInt32(replication))
      let counts = run.tallies.map { Double($0.blocked) - m }
      for day in 0..<days {
        let (a, b) = (counts[4 * day], counts[4 * day + 1])
        let later = counts[4 * day + 2]
        let tomorrow = counts[(4 * day + 4) % (4 * days)]
        let values = [a + m, b + m, a * a, b * b, a * later, a * b, a * tomorrow]
        for (index, value) in values.enumerated() { means[index].add(value) }
      }
    }
    // Biases caught, in calls and calls²: of the means 0.2, of variances and covariances about a tenth of the
    // first.
    let powers = [0.3, 0.2, 1.7, 0.9, 1.2, 0.8, 1]
    for index in truths.indices {
      let error = try #require(means[index].standardError)
      TheoryCheck.expect(
        (try #require(means[index].mean), error), is: truths[index], power: powers[index], "\(index)")
    }
  }

  /// Fifty crews of ten on 8 000 shifts, each person missing with probability 0.2: eight come on average,
  /// with variance 1.6.
  @Test func `people are missing by chance, each on his own, for a whole shift`() throws {
    let crews = 50
    let line = CallLine(calls: [0], handling: .deterministic(try DeterministicLaw(value: 1)))
    let staff = (0..<crews).flatMap { crew in
      [
        StaffChange(time: 2 * Double(crew), team: 0, people: .comes(crew: crew)),
        StaffChange(time: 2 * Double(crew) + 1, team: 0, people: .goes(crew: crew)),
      ]
    }
    let centre = CentreModel(
      lines: [line], teams: [.serving(0)], staff: staff,
      crews: Array(repeating: Crew(people: 10, absence: 0.2), count: crews), interval: 1, within: 0)
    var simulation = try CentreSimulation(centre, plan: RunPlan(intervals: 2 * crews))
    var (people, spread) = (MeanEstimate(), MeanEstimate())
    for replication in 0..<160 {
      let totals = try simulation.replicate(seed: 9, replication: UInt32(replication))
      for crew in 0..<crews {
        let present = totals.intervals[2 * crew].staffedSeconds
        people.add(present)
        spread.add((present - 8) * (present - 8))
        #expect(totals.intervals[2 * crew + 1].staffedSeconds == 0)
      }
    }
    // Catches a tenth of a person, and a tenth of the variance.
    TheoryCheck.expect(
      (try #require(people.mean), try #require(people.standardError)), is: 8, power: 0.1)
    TheoryCheck.expect(
      (try #require(spread.mean), try #require(spread.standardError)), is: 1.6, power: 0.16)
  }
}
