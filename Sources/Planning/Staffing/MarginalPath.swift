/// The order in which people are put on shifts while the payroll grows: each goes where the gain on the concave
/// envelopes is largest for the share of a week that the shift takes.
///
/// Along a straight piece of the envelopes the gain stays the same, so that people are added up to its next
/// corner at once: an interval is completed before another is begun. The order does not depend on the
/// payroll, which only says how far to follow it; a sweep over payrolls works it out once.
struct MarginalPath: Sendable {
  struct Step: Sendable {
    let cover: Int
    let people: Int
  }

  private(set) var steps: [Step] = []

  /// The order for a problem, until a week's work gains no more than `least`; intervals that are given up gain
  /// nothing.
  init(_ problem: RosterProblem, _ envelopes: inout Envelopes, least: Double, givenUp: Set<Int> = []) {
    var units = Array(repeating: 0, count: problem.intervals)
    var gains = problem.covers.map { envelopes.gain($0, units, givenUp) / $0.weekShare }
    while true {
      var best = -1
      var bestGain = least
      for cover in gains.indices where gains[cover] > bestGain {
        best = cover
        bestGain = gains[cover]
      }
      guard best >= 0 else { return }
      let cover = problem.covers[best]
      let people = envelopes.peopleToCorner(cover, units, givenUp)
      for part in cover.units { units[part.interval] += people * part.units }
      steps.append(Step(cover: best, people: people))
      for neighbour in problem.neighbours[best] {
        let cover = problem.covers[neighbour]
        gains[neighbour] = envelopes.gain(cover, units, givenUp) / cover.weekShare
      }
    }
  }
}
