/// What is to be staffed: shifts on days and the intervals that they cover.
struct RosterProblem: Sendable {
  /// One shift on one day.
  struct Cover: Sendable {
    let day: Int
    /// The share of a person's week that the shift takes.
    let weekShare: Double
    let units: [(interval: Int, units: Int)]
  }

  /// What a cover has in one interval.
  struct Part: Sendable {
    let cover: Int
    let interval: Int
    let units: Int
  }

  /// Two covers that share intervals, and the parts that they have there.
  struct Meeting: Sendable {
    let other: Int
    let pairs: Range<Int>
  }

  let covers: [Cover]
  /// The number of intervals.
  let intervals: Int
  /// For each cover, the covers that share an interval with it, itself included.
  let neighbours: [[Int]]
  /// The parts of all covers, one cover after the other, and where those of each cover lie.
  let parts: [Part]
  let partsOfCover: [Range<Int>]
  /// The parts in each interval.
  let partsInInterval: [[Int]]
  /// For each cover, its meetings with others, and the pairs of parts that they point to.
  let meetings: [[Meeting]]
  let pairs: [(own: Int, other: Int)]

  init(covers: [Cover], intervals: Int) {
    self.covers = covers
    self.intervals = intervals
    var parts: [Part] = []
    var partsOfCover: [Range<Int>] = []
    var partsInInterval: [[Int]] = Array(repeating: [], count: intervals)
    for (index, cover) in covers.enumerated() {
      let start = parts.count
      for unit in cover.units {
        partsInInterval[unit.interval].append(parts.count)
        parts.append(Part(cover: index, interval: unit.interval, units: unit.units))
      }
      partsOfCover.append(start..<parts.count)
    }
    var pairs: [(own: Int, other: Int)] = []
    var meetings: [[Meeting]] = []
    var neighbours: [[Int]] = []
    for (index, own) in partsOfCover.enumerated() {
      var shared: [Int: [(own: Int, other: Int)]] = [:]
      for part in own {
        for other in partsInInterval[parts[part].interval] {
          shared[parts[other].cover, default: []].append((part, other))
        }
      }
      neighbours.append(shared.keys.sorted())
      meetings.append(
        shared.keys.sorted().filter { $0 != index }.map { other in
          let start = pairs.count
          pairs += shared[other] ?? []
          return Meeting(other: other, pairs: start..<pairs.count)
        })
    }
    self.parts = parts
    self.partsOfCover = partsOfCover
    self.partsInInterval = partsInInterval
    self.pairs = pairs
    self.meetings = meetings
    self.neighbours = neighbours
  }
}
