import QueueTheory
import Stochastics
import TestSupport
import Testing

@testable import Simulation

/// Redials against the exact chain of calls in the centre and callers between attempts.
@Suite("Redials against the exact law", .tags(.statistical))
struct RedialTheoryTests {
  /// Catches 0.0048 of the attempts' service level, 0.0032 of those given up, 0.004 attempts a caller.
  @Test func `attempts, service level and loss are those of the chain`() throws {
    let (handling, patience, delay, load, within) = (100.0, 80.0, 120.0, 2.0, 20.0)
    let (agents, probability) = (3, 0.7)
    let outcome = try Redials.exact(
      load: load, agents: agents, handleTime: handling, patience: patience,
      redialling: Redialling(probability: probability, delay: delay))
    guard case .stable(let law) = outcome else {
      Issue.record("some callers give up for good")
      return
    }
    let perInterval = 8.0
    let line = CallLine(
      calls: [perInterval], handling: .exponential(try ExponentialLaw(mean: handling)),
      patience: .exponential(try ExponentialLaw(mean: patience)),
      redial: Redial(probability: probability, delay: .exponential(try ExponentialLaw(mean: delay))))
    let centre = CentreModel(
      lines: [line], teams: [.serving(0)],
      staff: [StaffChange(time: 0, team: 0, people: .number(agents))],
      interval: perInterval * handling / load, within: within)
    // The warm-up is 16 handle times; callers between attempts and queues forget the start in one or two.
    let calls = 16 * perInterval
    let attempts = law.attemptsPerCall
    let level = law.attemptsAnswered(within: within)
    let loss = law.abandonedShareOfAttempts
    let means = try observe(
      centre, RunPlan(intervals: 16, warmUp: 4, drains: true), replications: 3800, seed: 6,
      controls: LoadControls(calls: [perInterval], handling: line.handling), count: 3
    ) {
      let total = $0.total
      let offered = Double(total.offered)
      // Ratios to the attempts, whose number varies: numerator less ratio × denominator is 0 on average.
      return [
        (Double(total.answeredWithin) - level * offered) / (calls * attempts),
        (Double(total.abandoned) - loss * offered) / (calls * attempts), offered / calls,
      ]
    }
    TheoryCheck.expect(means[0].estimate, is: 0, power: 0.005)
    TheoryCheck.expect(means[1].estimate, is: 0, power: 0.005)
    TheoryCheck.expect(means[2].estimate, is: attempts, power: 0.01)
  }
}
