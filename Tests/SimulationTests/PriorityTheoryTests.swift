import Measures
import QueueTheory
import Stochastics
import TestSupport
import Testing

@testable import Simulation

/// Two priorities without interruption and with the same exponential handle time at n agents.
///
/// A call that waits sees the next completions at rate n/h. Those of priority 1 wait for the calls of their
/// own class only: W₁ is 0 with probability 1 − C, else exponential with rate (n − a₁)/h, as in a queue of
/// that class behind a first completion. W₂ is C h/(n (1 − ρ₁)(1 − ρ)), with ρ₁ = a₁/n and ρ = a/n: the work
/// found on arrival, and that of later calls of priority 1 who overtake.
///
/// - SeeAlso: A. Cobham, Priority assignment in waiting line problems, Oper. Res. 2 (1954) 70–76,
///   doi:10.1287/opre.2.1.70; O. Kella, U. Yechiali, Waiting times in the non-preemptive priority M/M/c
///   queue, Stochastic Models 1 (1985) 257–262, doi:10.1080/15326348508807014.
@Suite("Priorities against Cobham's waits", .tags(.statistical))
struct PriorityTheoryTests {
  /// Catches 0.0047 of the first class's service level, 0.0049 of the second's probability of a wait, 3% and
  /// 3.6% of their mean waits.
  @Test func `both classes wait as they should`() throws {
    let (handling, agents) = (100.0, 2)
    let loads = [0.5, 0.5]
    let load = 1.0
    let perInterval = 8.0
    let interval = perInterval * handling / load
    let law = Law.exponential(try ExponentialLaw(mean: handling))
    // The better class is the second line, so that it is not first by chance.
    let lines = [2, 1].map { CallLine(calls: [perInterval / 2], handling: law, priority: $0) }
    let centre = CentreModel(
      lines: lines, teams: [.serving(0, 1)],
      staff: [StaffChange(time: 0, team: 0, people: .number(agents))], interval: interval,
      routing: .priority, within: 25)
    guard
      case .stable(let queue) = try ErlangC.solve(load: load, agents: Double(agents), handleTime: handling)
    else {
      Issue.record("1 Erlang at two agents")
      return
    }
    let delay = queue.probabilityOfWait
    let n = Double(agents)
    let level = 1 - delay * CMath.exp(-(n - loads[1]) / handling * 25)
    let waits = [
      delay * handling / (n * (1 - loads[1] / n) * (1 - load / n)),
      delay * handling / (n * (1 - loads[1] / n)),
    ]

    // Six intervals of warm-up, 48 handle times, leave e^(−4) of the distance from empty; those of the last
    // two intervals are left out, because nobody overtakes them after the end.
    let (measured, after) = (16, 2)
    var run = try Run(centre, RunPlan(intervals: measured + after, warmUp: 6, drains: true))
    let controls = LoadControls(calls: [perInterval], handling: law)
    var means = Array(repeating: ControlledMean(controls: controls.count), count: 4)
    let calls = Double(measured) * perInterval / 2
    for replication in 0..<5800 {
      let totals = try run.replicate(seed: 5, replication: UInt32(replication))
      var sums = [Tally(), Tally()]
      for index in 0..<measured * 2 { sums[index % 2] += run.tallies[index] }
      let known = controls.of(totals)
      // Ratios to the calls of a class, whose number varies: numerator less ratio × denominator is 0 on
      // average.
      let offered = sums.map { Double($0.offered) }
      means[0].add((Double(sums[1].answeredWithin) - level * offered[1]) / calls, controls: known)
      means[1].add(
        (offered[0] - Double(sums[0].answeredAtOnce) - delay * offered[0]) / calls, controls: known)
      for line in 0...1 {
        means[2 + line].add(
          sums[line].waitOfAnswered / (calls * waits[line]) - offered[line] / calls, controls: known)
      }
    }
    TheoryCheck.expectKnown(means[0])
    TheoryCheck.expect(means[0].estimate, is: 0, power: 0.005)
    TheoryCheck.expect(means[1].estimate, is: 0, power: 0.005)
    TheoryCheck.expect(means[2].estimate, is: 0, power: 0.05)
    TheoryCheck.expect(means[3].estimate, is: 0, power: 0.05)
  }
}
