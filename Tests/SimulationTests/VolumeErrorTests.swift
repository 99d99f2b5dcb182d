import Stochastics
import TestSupport
import Testing

@testable import Simulation

/// What a whole run is busier than expected by.
@Suite("Errors of the forecast")
struct VolumeErrorTests {
  private static func centre(_ line: Double, _ shared: Double) throws -> CentreModel {
    let calls = CallLine(
      calls: [5], forecastError: try Busyness(coefficientOfVariation: line),
      handling: .deterministic(try DeterministicLaw(value: 1)))
    return CentreModel(
      lines: [calls], teams: [], staff: [], interval: 100, intervalsPerDay: 2, places: 0,
      volumeError: VolumeError(shared: try Busyness(coefficientOfVariation: shared)), within: 0)
  }

  /// All days of a run share the factor, so that counts of different days go together as much as those of one.
  @Test(.tags(.statistical)) func `a run draws one for all its days`() throws {
    let (own, shared, m) = (0.4, 0.3, 5.0)
    var run = try Run(try Self.centre(own, shared), RunPlan(intervals: 8))
    let both = (1 + own * own) * (1 + shared * shared) - 1
    var (mean, square, today, later) = (MeanEstimate(), MeanEstimate(), MeanEstimate(), MeanEstimate())
    for replication in 0..<3000 {
      _ = try run.replicate(seed: 3, replication: UInt32(replication))
      let counts = run.tallies.map { Double($0.blocked) }
      mean.add(counts[0])
      square.add((counts[0] - m) * (counts[0] - m))
      today.add((counts[0] - m) * (counts[1] - m))
      later.add((counts[0] - m) * (counts[7] - m))
    }
    for (estimate, truth) in [
      (mean, m), (square, m + m * m * both), (today, m * m * both), (later, m * m * both),
    ] {
      let error = try #require(estimate.standardError)
      #expect(abs(try #require(estimate.mean) - truth) < 4 * error)
    }
  }

  /// Streams of their own: who has no error meets the same callers as before there were any.
  @Test(.tags(.exact)) func `without an error nothing changes`() throws {
    var plain = try CentreSimulation(try Self.centre(0, 0), plan: RunPlan(intervals: 8))
    let none = VolumeError.none
    for replication in 0..<20 {
      #expect(none.factor(seed: 9, replication: UInt32(replication)) == 1)
    }
    var busy = try Self.centre(0, 0)
    busy.volumeError = VolumeError(growth: CMath.log(2)...CMath.log(2))
    var twice = try CentreSimulation(busy, plan: RunPlan(intervals: 8))
    let (one, two) = (
      try plain.replicate(seed: 5, replication: 1).total.offered,
      try twice.replicate(seed: 5, replication: 1).total.offered
    )
    #expect(one > 0 && two > one)
  }

  @Test(.tags(.exact)) func `lines of one error are off together`() throws {
    func counts(_ errorStream: Int?, replication: UInt32) throws -> [Double] {
      var centre = try Self.centre(1, 0)
      centre.lines[0].calls = [5000]
      centre.lines.append(centre.lines[0])
      centre.lines[1].stream = 7
      centre.lines[1].errorStream = errorStream
      var simulation = try CentreSimulation(centre, plan: RunPlan(intervals: 2))
      return try simulation.replicate(seed: 4, replication: replication).lines.map { Double($0.offered) }
    }
    for replication in UInt32(0)..<10 {
      let (together, apart) = (
        try counts(0, replication: replication), try counts(nil, replication: replication)
      )
      #expect(abs(together[0] - together[1]) < 6 * (together[0] + together[1]).squareRoot() + 6)
      #expect(apart[0] == together[0])
      if replication == 0 { #expect(abs(apart[0] - apart[1]) > 12 * (apart[0] + apart[1]).squareRoot()) }
    }
  }

  @Test(.tags(.statistical)) func `growth lies anywhere in the term`() throws {
    let error = VolumeError(growth: 0...CMath.log(3))
    var mean = MeanEstimate()
    for replication in 0..<2000 {
      let factor = error.factor(seed: 2, replication: UInt32(replication))
      #expect((1...3).contains(factor))
      mean.add(factor)
    }
    // ∫ 3^u du = 2 / ln 3.
    let distance = abs(try #require(mean.mean) - 2 / CMath.log(3))
    #expect(distance < 4 * (try #require(mean.standardError)))
  }
}
