import Stochastics
import TestSupport
import Testing

@testable import Simulation

/// One agent, 0.4 Erlang, laws of handle time that the formula of Pollaczek and Khinchine covers.
@Suite("M/G/1 against the mean wait of Pollaczek and Khinchine", .tags(.statistical))
struct SingleServerTheoryTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let law: Law
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    ("lognormal", (try? LognormalLaw(mean: 100, coefficientOfVariation: 0.8)).map(Law.lognormal)),
    ("gamma", (try? GammaLaw(mean: 100, coefficientOfVariation: 0.7)).map(Law.gamma)),
    ("Weibull", (try? WeibullLaw(mean: 100, coefficientOfVariation: 0.9)).map(Law.weibull)),
    ("deterministic", (try? DeterministicLaw(value: 100)).map(Law.deterministic)),
  ].compactMap { name, law in law.map { Case(name: name, law: $0) } }

  @Test(arguments: cases)
  func `the mean wait is λ E(S²)/(2(1 − ρ))`(_ item: Case) throws {
    let load = 0.4
    let perInterval = 8.0
    let rate = load / item.law.mean
    let wait = rate * (item.law.variance + item.law.mean * item.law.mean) / (2 * (1 - load))
    let centre = CentreModel(
      lines: [CallLine(calls: [perInterval], handling: item.law)], teams: [.serving(0)],
      staff: [StaffChange(time: 0, team: 0, people: .number(1))], interval: perInterval / rate, within: 0)
    // Catches 4.8% of the mean wait (lognormal), 4.3% (gamma), 4.7% (Weibull), 3.8% (deterministic).
    // The warm-up of 60 handle times leaves e^(−8) of the distance from empty.
    let means = try observe(
      centre, RunPlan(intervals: 15, warmUp: 3, drains: true), replications: 1150, seed: 4,
      controls: LoadControls(calls: [perInterval], handling: item.law)
    ) { [$0.total.waitOfAnswered / (15 * perInterval * wait)] }
    TheoryCheck.expect(means[0].estimate, is: 1, power: 0.05, "\(item.name)")
  }

  @Test func `there are as many cases as laws`() { #expect(Self.cases.count == 4) }
}
