import ContactCentre
import Measures
import Simulation
import Stochastics

/// Lines in one queue with people who take all their calls, in the form that a simulation runs: nobody gives up, nothing is
/// limited, and nothing varies but arrivals and handle times.
///
/// Each part of a line's handle time is calls of its own, a random share of the line's: so the mixture is that of the formulas.
/// A part has the same callers in every queue of the line.
struct SimulatedQueue {
  let centre: CentreModel
  let run: RunPlan
  /// For each line of the queue the lines of the centre that are its parts.
  private let parts: [Range<Int>]

  /// The random streams that a line may have, one for each part of its handle time.
  private static let mostParts = 1024

  /// A queue over the week.
  ///
  /// - Parameters:
  ///   - lines: its lines.
  ///   - agents: by interval of the week. Where no call comes those of the interval before stay, so that nobody waits overnight.
  init(
    _ lines: [LineWork], agents: [Int], in scenario: Scenario, _ plan: SimulationPlan
  ) throws(PlanningError) {
    let calendar = RunCalendar(scenario, plan)
    var callLines: [CallLine] = []
    var parts: [Range<Int>] = []
    for line in lines {
      let first = callLines.count
      for (place, part) in line.handling.parts.enumerated() where part.share > 0 {
        callLines.append(
          CallLine(
            calls: calendar.rotated(line.calls.map { $0 * part.share }),
            stream: line.number * Self.mostParts + place, handling: try part.law.plain))
      }
      parts.append(first..<callLines.count)
    }
    self.parts = parts
    run = RunPlan(
      intervals: plan.days * calendar.intervalsPerDay, warmUp: plan.warmUpDays * calendar.intervalsPerDay,
      drains: true)
    centre = CentreModel(
      lines: callLines,
      teams: [Team(skills: callLines.indices.map { Team.Skill(line: $0) }, group: 0)],
      staff: Self.changes(Self.staying(agents), calendar), interval: Double(calendar.intervalMinutes) * 60,
      intervalsPerDay: calendar.intervalsPerDay, rosterRule: .capacity,
      within: scenario.target.withinSeconds)
  }

  /// Agents by interval of the week, those of the interval before where there are none.
  private static func staying(_ agents: [Int]) -> [Int] {
    guard var last = agents.last(where: { $0 > 0 }) else { return agents }
    return agents.map { now in
      if now > 0 { last = now }
      return last
    }
  }

  private static func changes(_ agents: [Int], _ calendar: RunCalendar) -> [StaffChange] {
    var before = 0
    var changes: [StaffChange] = []
    for interval in 0..<calendar.intervals {
      let now = agents[calendar.intervalOfWeek(interval)]
      if now != before {
        changes.append(
          StaffChange(
            time: Double(interval * calendar.intervalMinutes * 60), team: 0, people: .number(now - before)))
      }
      before = now
    }
    return changes
  }

  /// Runs some queues side by side, on the same random numbers.
  ///
  /// - Parameter take: takes in, run by run, what became of the calls of each queue's lines.
  static func run(
    _ queues: [SimulatedQueue], _ plan: SimulationPlan, take: ([[Tally]]) -> Void
  ) throws(PlanningError) {
    let replications = Replications(
      centres: queues.map { ($0.centre, $0.run) }, seed: plan.seed, jobs: plan.jobs)
    do throws(SimulationError) {
      try replications.run(0..<max(1, plan.replications), done: {}) { runs in
        take(zip(queues, runs).map { $0.tallies($1) })
      }
    } catch {
      throw .simulation(error)
    }
  }

  private func tallies(_ run: RunTotals) -> [Tally] {
    parts.map { range in
      range.reduce(into: Tally()) { $0 += run.lines[$1] }
    }
  }
}

extension ScaledLaw {
  /// The law of the multiple itself.
  fileprivate var plain: Law {
    get throws(PlanningError) {
      do throws(LawError) {
        return try law.multiplied(by: factor)
      } catch {
        throw .simulation(.law(error))
      }
    }
  }
}
