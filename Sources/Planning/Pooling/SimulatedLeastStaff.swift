import ContactCentre
import QueueTheory
import Simulation
import Stochastics

/// Looks for the least agents with which a queue surely answers the target's share of its calls in time over the week.
///
/// Tried are the rosters that the formula gives where the level that every interval is to reach is raised or lowered, in
/// steps of a thirty-second of the logarithm of its odds. What counts is the lower end of the simulated share's interval; every
/// roster meets the same callers.
struct SimulatedLeastStaff {
  /// A roster and what it gave.
  struct Trial {
    let agents: [Int]
    /// Calls in time and all calls, by run.
    let runs: [SIMD2<Double>]

    var share: RatioEstimate { RatioEstimate(runs) }
  }

  private let scenario: Scenario
  private let plan: SimulationPlan
  private let lines: [LineWork]
  private let week: [QueueWork]
  private var trials: [[Int]: Trial] = [:]

  /// The farthest step to each side: odds e⁸ times as high, or as low.
  private static let mostSteps = 256

  init(_ lines: [LineWork], in scenario: Scenario, _ plan: SimulationPlan) {
    self.scenario = scenario
    self.plan = plan
    self.lines = lines
    week = lines.pooled(\.handling)
  }

  /// The least; `nil` where even the most agents tried do not suffice.
  ///
  /// Steps double away from the formula's roster until the verdict turns, then the range is halved.
  mutating func least() throws(PlanningError) -> Trial? {
    var (low, high) = (0, 0)
    var width = 8
    if try isEnough(0) {
      while low > -Self.mostSteps {
        low = max(-Self.mostSteps, low - width)
        guard try isEnough(low) else { break }
        high = low
        width *= 2
      }
    } else {
      repeat {
        guard high < Self.mostSteps else { return nil }
        (low, high) = (high, min(Self.mostSteps, high + width))
        width *= 2
      } while try !isEnough(high)
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      if try isEnough(middle) { high = middle } else { low = middle }
    }
    return try trial(high)
  }

  private mutating func isEnough(_ step: Int) throws(PlanningError) -> Bool {
    let share = try trial(step).share
    guard let interval = share.interval(confidence: plan.confidence) else { return false }
    return interval.lower >= scenario.target.level
  }

  private mutating func trial(_ step: Int) throws(PlanningError) -> Trial {
    var wanted = scenario
    let level = scenario.target.level
    // Not by way of the odds where nothing moves, so that the first roster is the formula's to the last agent.
    let odds = level / (1 - level) * CMath.exp(Double(step) / 32)
    if step != 0 { wanted.target.level = min(odds / (1 + odds), 1.0.nextDown) }
    let agents: [Int]
    do throws(QueueError) {
      var least = LeastStaff(wanted)
      agents = try least.agents(for: week)
    } catch {
      throw .queue(error)
    }
    if let known = trials[agents] { return known }
    let queue = try SimulatedQueue(lines, agents: agents, in: scenario, plan)
    var runs: [SIMD2<Double>] = []
    try SimulatedQueue.run([queue], plan) { tallies in
      runs.append(
        tallies[0].reduce(.zero) { $0 + SIMD2(Double($1.answeredWithin), Double($1.offered)) })
    }
    let trial = Trial(agents: agents, runs: runs)
    trials[agents] = trial
    return trial
  }
}

extension RatioEstimate {
  /// The ratio of parts to wholes, by run.
  init(_ runs: [SIMD2<Double>]) {
    self.init()
    for run in runs { add(numerator: run.x, denominator: run.y) }
  }
}
