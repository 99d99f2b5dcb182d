import ContactCentre
import QueueTheory

/// Lines with the least agents that reach the target in every interval, each alone and all in one queue, nobody giving up.
struct StaffedGroup {
  /// Who takes the calls of the pool.
  let people: Generalists
  /// The lines with the time that their calls take in the pool.
  let longer: [LineWork]
  /// The one queue.
  let work: [QueueWork]
  /// The agents of each line alone, by interval.
  let agents: [[Int]]
  /// Each line alone.
  let alone: [WeeklyStaff]
  /// All in one queue.
  let together: WeeklyStaff

  /// - Parameter secondaryTimeFactor: as for `PoolingStudy`.
  /// - Throws: a queue error where a figure lies outside the domain of the formulas.
  /// - Complexity: O(lines × intervals that differ).
  init(
    _ lines: [LineWork], in scenario: Scenario, secondaryTimeFactor: Double? = nil
  ) throws(QueueError) {
    let people = Generalists(of: lines, in: scenario, factor: secondaryTimeFactor)
    let longer = lines.map { $0.handled(by: $0.handling.lengthened(by: people.lengthening(of: $0.id))) }
    let work = longer.pooled(\.handling)
    var least = LeastStaff(scenario)
    var agents: [[Int]] = []
    for line in lines { agents.append(try least.agents(for: line.alone)) }
    self.people = people
    self.longer = longer
    self.work = work
    self.agents = agents
    alone = agents.map { WeeklyStaff($0, in: scenario) }
    together = WeeklyStaff(try least.agents(for: work), in: scenario)
  }

  /// The lines alone, added up; the peak is the sum of their peaks, each at its own time.
  var apart: WeeklyStaff { alone.reduce(WeeklyStaff(), +) }
}
