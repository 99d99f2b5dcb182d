import ContactCentre
import FoundationEssentials
import Simulation
import Stochastics
import TestSupport
import Testing
import Wording

@testable import Planning

/// Scenarios with a contract, and centres of which the probability of a breach is known exactly.
enum Audited {
  static func contract(_ change: (inout Contract) -> Void = { _ in }) throws -> Contract {
    var contract = Contract(
      seats: 30, agents: 60, supportStaff: 0, price: 1_000_000, from: try Tiny.date("2024-03-04"),
      to: try Tiny.date("2025-03-03"))
    change(&contract)
    return contract
  }

  static func scenario(_ change: (inout Scenario) throws -> Void = { _ in }) throws -> Scenario {
    try Tiny.scenario { scenario in
      scenario.contract = try contract()
      try change(&scenario)
    }
  }

  static func bench(_ scenario: Scenario) throws -> AuditBench {
    try AuditBench(scenario, try #require(scenario.contract))
  }

  /// Calls in one hour of the day, all served by one person who takes ten hours for a call; callers do not wait. Of N calls of a
  /// day the first alone is answered, so a day with calls is missed exactly when there are two or more.
  static func oneCallDay(calls: Double, forecastError: Double) throws -> Scenario {
    try scenario { scenario in
      scenario.profiles[0].shares = (0..<24).map { $0 == 9 ? 1 : 0 }
      scenario.lines[0].volume.calls = calls
      scenario.common.handleTime = HandleTime(
        talkSeconds: 36_000, afterCallWorkSeconds: 0, law: .deterministic)
      scenario.common.patienceSeconds = 1e-3
      scenario.common.forecastVariation = forecastError
      scenario.target = ServiceTarget(withinSeconds: 0, level: 0.9, window: .day)
    }
  }

  /// The probability that such a day is missed: counts are negative binomial of shape k = 1/cv², so P(0) = (1 + m/k)^−k and
  /// P(1) = m (1 + m/k)^(−k−1).
  static func missed(calls m: Double, forecastError cv: Double) -> Double {
    let k = 1 / (cv * cv)
    let none = CMath.pow(1 + m / k, -k)
    return 1 - m * none / (1 + m / k) / (1 - none)
  }

  /// The risk of a scenario with so many people on duty at any hour.
  static func risk(
    _ scenario: Scenario, onDuty: Double, replications: Int, seed: UInt64 = 1, jobs: Int = 1,
    _ ladder: PenaltyLadder = .none
  ) throws -> SimulatedRisk {
    let bench = try bench(scenario)
    return try SimulatedRisk(
      centre(scenario, bench, Simulated.roster(onDuty: onDuty)).staffed,
      plan: SimulationPlan(replications: replications, seed: seed, jobs: jobs), bench.periods, bench.term,
      band: bench.contract.volume, ladder, progress: { _, _ in })
  }

  /// A centre that is one queue with a roster.
  static func centre(_ scenario: Scenario, _ bench: AuditBench, _ roster: Roster) throws -> AuditedCentre {
    let staffed = StaffedCentre(scenario, bench.demand, roster)
    return AuditedCentre(staffed: staffed, merged: try MergedCentre(staffed, waits: false))
  }

  /// The centre of a payroll in some seats at the one site.
  static func centre(
    _ bench: inout AuditBench, agents: Double, seats: Double, plan: StaffPlan? = nil
  ) throws -> AuditedCentre {
    try bench.centre(
      agents: agents, sites: bench.scenario.with(agents: agents, seats: seats).sites, plan: plan)
  }
}
