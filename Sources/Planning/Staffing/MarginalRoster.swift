/// Puts the people of a payroll on shifts so that as many calls as possible are served in time.
///
/// Each person goes where the gain on the concave envelopes is largest for the share of a week that the
/// shift takes, up to the next corner of an envelope at once, so that intervals are completed one after the
/// other and none is left half-staffed while another is begun. Where the payroll is too small to complete
/// all, the intervals that are furthest from complete are given up in turn and the others staffed again; the
/// roster with the most calls served in time is kept. At last single people are moved from shift to shift as
/// long as that serves more calls.
struct MarginalRoster {
  /// What is to be staffed: covers in units, caps, and the payroll.
  struct Problem: Sendable {
    /// For each shift on each day: the day, the week share, and the units of cover by interval.
    let covers: [Cover]
    /// The number of intervals.
    let intervals: Int
    /// Person-weeks of the payroll; at most so many people work on one day.
    let personWeeks: Double
    /// The units of cover in each interval beyond which seats bind, and the value there.
    let caps: [Cap]

    struct Cover: Sendable {
      let day: Int
      let weekShare: Double
      let units: [(interval: Int, units: Int)]
    }

    struct Cap: Sendable {
      let units: Int
      let value: Double
    }
  }

  private let problem: Problem
  private var curves: ServiceCurves
  /// For each cover, the covers that share an interval with it, itself included.
  private let neighbours: [[Int]]
  private let tangents: [Int]
  private let slopes: [Double]

  private(set) var counts: [Int]
  private var units: [Int]
  private var peopleOnDay: [Int]
  private var used = 0.0
  private var given: [Bool]

  /// The people on each cover, and the curves with what was worked out on the way.
  static func solve(_ problem: Problem, _ curves: inout ServiceCurves) -> [Int] {
    var roster = MarginalRoster(problem, curves)
    roster.fill()
    var best = roster
    var bestValue = roster.value
    for _ in 0..<12 {
      guard roster.giveUpFurthest() else { break }
      roster.clear()
      roster.fill()
      let value = roster.value
      if value > bestValue {
        best = roster
        bestValue = value
      }
    }
    best.curves = roster.curves
    best.exchange()
    curves = best.curves
    return best.counts
  }

  private init(_ problem: Problem, _ curves: ServiceCurves) {
    self.problem = problem
    self.curves = curves
    var tangents: [Int] = []
    var slopes: [Double] = []
    for interval in 0..<problem.intervals {
      let cap = problem.caps[interval]
      var tangent = self.curves.tangent(interval: interval, most: max(0, cap.units - 1))
      var slope = tangent > 0 ? self.curves.value(interval: interval, units: tangent) / Double(tangent) : 0
      if cap.units > 0, cap.value / Double(cap.units) >= slope {
        tangent = cap.units
        slope = cap.value / Double(cap.units)
      }
      tangents.append(tangent)
      slopes.append(slope)
    }
    self.tangents = tangents
    self.slopes = slopes
    var byInterval: [[Int]] = Array(repeating: [], count: problem.intervals)
    for (index, cover) in problem.covers.enumerated() {
      for part in cover.units { byInterval[part.interval].append(index) }
    }
    neighbours = problem.covers.map { cover in
      Set(cover.units.flatMap { byInterval[$0.interval] }).sorted()
    }
    counts = Array(repeating: 0, count: problem.covers.count)
    units = Array(repeating: 0, count: problem.intervals)
    peopleOnDay = Array(repeating: 0, count: 7)
    given = Array(repeating: false, count: problem.intervals)
  }

  // MARK: Values

  /// The calls served in time.
  private var value: Double {
    mutating get {
      var sum = 0.0
      for interval in 0..<problem.intervals { sum += curve(interval, units[interval]) }
      return sum
    }
  }

  private mutating func curve(_ interval: Int, _ units: Int) -> Double {
    let cap = problem.caps[interval]
    return units >= cap.units ? cap.value : curves.value(interval: interval, units: units)
  }

  private mutating func envelope(_ interval: Int, _ units: Int) -> Double {
    if given[interval] { return 0 }
    return units <= tangents[interval] ? slopes[interval] * Double(units) : curve(interval, units)
  }

  /// What one more person on a cover gains on the envelopes.
  private mutating func envelopeGain(_ cover: Int) -> Double {
    var gain = 0.0
    for part in problem.covers[cover].units {
      let now = units[part.interval]
      gain += envelope(part.interval, now + part.units) - envelope(part.interval, now)
    }
    return gain
  }

  /// What one more (or, with −1, one fewer) person on a cover changes on the curves.
  private mutating func change(_ cover: Int, by people: Int) -> Double {
    var gain = 0.0
    for part in problem.covers[cover].units {
      let now = units[part.interval]
      gain += curve(part.interval, now + people * part.units) - curve(part.interval, now)
    }
    return gain
  }

  // MARK: Moves

  private mutating func add(_ people: Int, to cover: Int) {
    counts[cover] += people
    peopleOnDay[problem.covers[cover].day] += people
    used += Double(people) * problem.covers[cover].weekShare
    for part in problem.covers[cover].units { units[part.interval] += people * part.units }
  }

  private mutating func clear() {
    for cover in counts.indices { add(-counts[cover], to: cover) }
    used = 0
  }

  /// How many more people a cover can take of what is left of the payroll.
  private func room(_ cover: Int) -> Int {
    let slack = 1e-9
    let left = (problem.personWeeks - used) / problem.covers[cover].weekShare
    let onDay = problem.personWeeks - Double(peopleOnDay[problem.covers[cover].day])
    return max(0, Int(min(left, onDay) + slack))
  }

  // MARK: Filling

  private mutating func fill() {
    var gains = problem.covers.indices.map { envelopeGain($0) / problem.covers[$0].weekShare }
    while true {
      var best = -1
      var bestGain = 0.0
      for cover in gains.indices where gains[cover] > bestGain && room(cover) > 0 {
        best = cover
        bestGain = gains[cover]
      }
      guard best >= 0 else { return }
      add(min(peopleToCorner(best), room(best)), to: best)
      for cover in neighbours[best] { gains[cover] = envelopeGain(cover) / problem.covers[cover].weekShare }
    }
  }

  /// People on a cover until the first of its intervals is complete; at least one.
  private func peopleToCorner(_ cover: Int) -> Int {
    var least = Int.max
    for part in problem.covers[cover].units where !given[part.interval] {
      let missing = tangents[part.interval] - units[part.interval]
      if missing > 0 { least = min(least, (missing + part.units - 1) / part.units) }
    }
    return least == Int.max ? 1 : least
  }

  /// Gives up the half of the incomplete intervals that are furthest from complete; false without any.
  private mutating func giveUpFurthest() -> Bool {
    var incomplete: [(share: Double, interval: Int)] = []
    for interval in 0..<problem.intervals where !given[interval] && units[interval] < tangents[interval] {
      let share = Double(units[interval]) / Double(tangents[interval])
      incomplete.append((share, interval))
    }
    guard !incomplete.isEmpty else { return false }
    incomplete.sort { $0 < $1 }
    for (_, interval) in incomplete.prefix((incomplete.count + 1) / 2) { given[interval] = true }
    return true
  }

  // MARK: Exchange

  /// Moves single people to other shifts while that serves more calls, and places those who are left.
  private mutating func exchange() {
    placeTheRest()
    var improved = true
    var rounds = 0
    while improved && rounds < 20 {
      improved = false
      rounds += 1
      for from in problem.covers.indices where counts[from] > 0 {
        let loss = -change(from, by: -1)
        add(-1, to: from)
        var best = from
        var bestGain = loss * (1 + 1e-12) + 1e-9
        for to in problem.covers.indices where to != from && room(to) > 0 {
          let gain = change(to, by: 1)
          if gain > bestGain {
            best = to
            bestGain = gain
          }
        }
        add(1, to: best)
        improved = improved || best != from
      }
    }
  }

  private mutating func placeTheRest() {
    while true {
      var best = -1
      var bestGain = 1e-9
      for cover in problem.covers.indices where room(cover) > 0 {
        let gain = change(cover, by: 1) / problem.covers[cover].weekShare
        if gain > bestGain {
          best = cover
          bestGain = gain
        }
      }
      guard best >= 0 else { return }
      add(1, to: best)
    }
  }
}
