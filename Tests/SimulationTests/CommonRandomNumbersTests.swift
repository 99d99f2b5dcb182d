import Measures
import Stochastics
import TestSupport
import Testing

@testable import Simulation

@Suite("The same callers under other policies", .tags(.exact))
struct CommonRandomNumbersTests {
  /// Two lines, the second with redials, transfers to the first and busy days.
  static func centre(people: Int, places: Int? = nil) throws -> CentreModel {
    let busy = try Busyness(coefficientOfVariation: 0.4)
    let patience = Law.weibull(try WeibullLaw(mean: 60, coefficientOfVariation: 0.8))
    let one = CallLine(
      calls: [5, 9, 2], handling: .lognormal(try LognormalLaw(mean: 90, coefficientOfVariation: 0.9)),
      patience: patience)
    let other = CallLine(
      calls: [4, 4, 6, 1], busyness: busy,
      handling: .gamma(try GammaLaw(mean: 120, coefficientOfVariation: 0.6)),
      afterCallWork: .exponential(try ExponentialLaw(mean: 20)), patience: patience,
      redial: Redial(probability: 0.6, delay: .exponential(try ExponentialLaw(mean: 200))),
      transfer: Transfer(share: 0.3, handling: .exponential(try ExponentialLaw(mean: 40)), line: 0),
      followUps: [
        FollowUp(cause: .answered, perCall: 0.4, handling: .exponential(try ExponentialLaw(mean: 60)))
      ])
    return CentreModel(
      lines: [one, other], teams: [.serving(0, 1)],
      staff: [StaffChange(time: 0, team: 0, people: .comes(crew: 0))],
      crews: [Crew(people: people, absence: 0.1)], interval: 300, intervalsPerDay: 6, places: places,
      busyness: busy, within: 20)
  }

  static let plan = RunPlan(intervals: 24, warmUp: 6, drains: true)

  /// First attempts by interval and line.
  static func firstAttempts(_ centre: CentreModel, replication: UInt32) throws -> [Int] {
    var run = try Run(centre, plan)
    _ = try run.replicate(seed: 11, replication: replication)
    return run.tallies.map { $0.offered - $0.redials - $0.transferred }
  }

  @Test func `a change of staff leaves the arrivals as they were`() throws {
    for replication in 0..<10 as Range<UInt32> {
      let few = try Self.firstAttempts(Self.centre(people: 1), replication: replication)
      #expect(try Self.firstAttempts(Self.centre(people: 8), replication: replication) == few)
      #expect(try Self.firstAttempts(Self.centre(people: 3, places: 1), replication: replication) == few)
      #expect(few.reduce(0, +) > 100)
    }
  }

  /// Nobody gives up, so those who wait at the end show what the run remembers of them: when they came, and
  /// their words.
  @Test func `a change of staff leaves the callers as they were`() throws {
    struct Known: Hashable {
      let since: Double
      let key: UInt64
    }
    func waiting(_ people: Int) throws -> [Known] {
      let centre = try Self.centre(people: people).with { centre in
        centre.lines = centre.lines.map { CallLine(calls: $0.calls, handling: $0.handling) }
      }
      var run = try Run(centre, RunPlan(intervals: 12))
      _ = try run.replicate(seed: 11, replication: 2)
      var callers: [Known] = []
      var caller = run.heads[0]
      while caller >= 0 {
        let item = run.callers[Int(caller)]
        callers.append(Known(since: item.since, key: item.key.word))
        caller = item.next
      }
      return callers
    }
    let all = try waiting(0)
    let some = try waiting(2)
    #expect(all.count > 60)
    #expect(some.count > 5 && some.count < all.count)
    #expect(Set(some).isSubset(of: all))
    #expect(Set(all.map(\.key)).count == all.count)
  }

  /// Each caller gives up when he would have given up with other people there: nobody is, or one person.
  @Test func `a change of staff leaves patience as it was`() throws {
    func patience(_ staff: [Presence]) throws -> [Int: Fate] {
      var line = try CallLine.at((0..<60).map { Double(10 * $0) }, handling: 25)
      line.patience = .gamma(try GammaLaw(mean: 12, coefficientOfVariation: 0.7))
      return try Trace(.traced([line], staff: staff), until: 800, seed: 4).fates()
    }
    let alone = try patience([])
    let served = try patience([Presence()])
    var gone = 0
    for (second, fate) in served {
      guard case .abandoned(let wait) = fate, case .abandoned(let other) = alone[second] else { continue }
      gone += 1
      #expect(abs(wait - other) < 1e-9)
    }
    #expect(gone > 10 && gone < 55)
    #expect(alone.count == 60)
  }

  /// The same callers with one person of the first or of the second team, at once and after a wait.
  @Test func `a change of teams leaves handle times as they were`() throws {
    func handling(_ team: Int) throws -> [Double] {
      var line = try CallLine.at((0..<40).map { Double(50 * $0) })
      line.handling = .gamma(try GammaLaw(mean: 40, coefficientOfVariation: 0.7))
      line.afterCallWork = .weibull(try WeibullLaw(mean: 10, coefficientOfVariation: 0.7))
      line.transfer = Transfer(share: 0.3, handling: .exponential(try ExponentialLaw(mean: 20)))
      let trace = try Trace(
        .traced([line], teams: [.serving(0), .serving(0, group: 1)], staff: [Presence(team: team)]),
        until: 4000)
      return (0..<40).map { trace.tally(at: 50 * $0).handling }
    }
    let first = try handling(0)
    #expect(try handling(1) == first)
    #expect(Set(first).count == 40)
  }

  @Test func `a replication is a function of its number`() throws {
    let centre = try Self.centre(people: 3)
    let fresh = try (0..<6 as Range<UInt32>).map { number in
      var simulation = try CentreSimulation(centre, plan: Self.plan)
      return try simulation.replicate(seed: 12, replication: number)
    }
    var reused = try CentreSimulation(centre, plan: Self.plan)
    for number in [0, 1, 2, 3, 4, 5, 5, 0, 3, 1, 4, 2] as [UInt32] {
      #expect(try reused.replicate(seed: 12, replication: number) == fresh[Int(number)], "\(number)")
    }
    for number in 1..<6 { #expect(fresh[number] != fresh[0]) }
    #expect(try reused.replicate(seed: 13, replication: 0) != fresh[0])
  }

  /// Lines 0 of both centres have the numbers of streams 1 and 0.
  @Test func `lines with the same number of streams have the same callers`() throws {
    let centre = try Self.centre(people: 3)
    let own = try Self.firstAttempts(centre, replication: 0)
    let swapped = try Self.firstAttempts(
      centre.with {
        $0.lines.swapAt(0, 1)
        $0.lines[0].stream = 1
        $0.lines[1].stream = 0
        $0.lines[0].transfer?.line = 1
      }, replication: 0)
    for index in stride(from: 0, to: own.count, by: 2) {
      #expect([own[index], own[index + 1]] == [swapped[index + 1], swapped[index]])
    }
  }
}
