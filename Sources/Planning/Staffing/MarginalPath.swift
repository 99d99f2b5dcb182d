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

  /// The steps so far: the path is continued when it is followed further.
  private var steps: [Step] = []
  private let measure: Measure
  private let least: Double
  private var units: [Int]
  /// What one more person on each cover gains for its price.
  private var gains: [Double]

  /// What a gain is set against: where the week's hours are short, the share of a week that a shift takes;
  /// where the people of a single day are short, the person.
  enum Measure: CaseIterable {
    case week, person

    func price(of cover: RosterProblem.Cover) -> Double { self == .week ? cover.weekShare : 1 }
  }

  /// The orders worth trying: one where all shifts take the same share of a week.
  static func all(_ problem: RosterProblem, _ envelopes: inout Envelopes, least: Double) -> [MarginalPath] {
    let isEven = problem.covers.allSatisfy { $0.weekShare == problem.covers.first?.weekShare }
    return (isEven ? [.week] : Measure.allCases).map {
      MarginalPath(problem, &envelopes, by: $0, least: least)
    }
  }

  /// The order for a problem, until nothing gains more than `least`.
  init(
    _ problem: RosterProblem, _ envelopes: inout Envelopes, by measure: Measure = .week, least: Double
  ) {
    self.measure = measure
    self.least = least
    let units = Array(repeating: 0, count: problem.intervals)
    self.units = units
    gains = problem.covers.map { envelopes.gain($0, units) / measure.price(of: $0) }
  }

  /// A step of the path, from 0; nil beyond its end.
  mutating func step(_ index: Int, _ problem: RosterProblem, _ envelopes: inout Envelopes) -> Step? {
    while index >= steps.count { if !goOn(problem, &envelopes) { return nil } }
    return steps[index]
  }

  private mutating func goOn(_ problem: RosterProblem, _ envelopes: inout Envelopes) -> Bool {
    var best = -1
    var bestGain = least
    for cover in gains.indices where gains[cover] > bestGain {
      best = cover
      bestGain = gains[cover]
    }
    guard best >= 0 else { return false }
    let cover = problem.covers[best]
    let people = envelopes.peopleToCorner(cover, units)
    for part in cover.units { units[part.interval] += people * part.units }
    steps.append(Step(cover: best, people: people))
    for neighbour in problem.neighbours[best] {
      let cover = problem.covers[neighbour]
      gains[neighbour] = envelopes.gain(cover, units) / measure.price(of: cover)
    }
    return true
  }
}
