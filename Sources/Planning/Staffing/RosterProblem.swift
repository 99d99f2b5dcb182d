/// What is to be staffed: covers in units, and what bounds them.
struct RosterProblem: Sendable {
  /// One shift on one day.
  struct Cover: Sendable {
    let day: Int
    /// The share of a person's week that the shift takes.
    let weekShare: Double
    let units: [(interval: Int, units: Int)]
  }

  let covers: [Cover]
  /// The number of intervals.
  let intervals: Int
  /// For each cover, the covers that share an interval with it, itself included.
  let neighbours: [[Int]]

  init(covers: [Cover], intervals: Int) {
    self.covers = covers
    self.intervals = intervals
    var byInterval: [[Int]] = Array(repeating: [], count: intervals)
    for (index, cover) in covers.enumerated() {
      for part in cover.units { byInterval[part.interval].append(index) }
    }
    neighbours = covers.map { cover in Set(cover.units.flatMap { byInterval[$0.interval] }).sorted() }
  }
}
