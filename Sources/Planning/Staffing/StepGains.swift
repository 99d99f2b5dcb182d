/// What one person more or less on each cover changes, kept up to date while people move.
struct StepGains {
  /// What one more person on each cover gains.
  private(set) var gains: [Double]
  /// What one fewer person on each cover loses, where somebody is on it.
  private(set) var losses: [Double]

  private let problem: RosterProblem
  /// The same for each part of a cover alone.
  private var ups: [Double]
  private var downs: [Double]

  init(_ problem: RosterProblem, _ units: [Int], _ envelopes: inout Envelopes) {
    self.problem = problem
    ups = Array(repeating: 0, count: problem.parts.count)
    downs = ups
    gains = Array(repeating: 0, count: problem.covers.count)
    losses = gains
    for interval in 0..<problem.intervals { refresh(interval: interval, units, &envelopes) }
    for cover in gains.indices { sum(cover) }
  }

  private mutating func refresh(interval: Int, _ units: [Int], _ envelopes: inout Envelopes) {
    let now = units[interval]
    let value = envelopes.value(interval, now)
    for part in problem.partsInInterval[interval] {
      let step = problem.parts[part].units
      ups[part] = envelopes.value(interval, now + step) - value
      downs[part] = now >= step ? value - envelopes.value(interval, now - step) : 0
    }
  }

  private mutating func sum(_ cover: Int) {
    var up = 0.0
    var down = 0.0
    for part in problem.partsOfCover[cover] {
      up += ups[part]
      down += downs[part]
    }
    gains[cover] = up
    losses[cover] = down
  }

  /// Brings everything up to date after people joined or left a cover.
  mutating func refresh(_ cover: Int, _ units: [Int], _ envelopes: inout Envelopes) {
    for part in problem.partsOfCover[cover] {
      refresh(interval: problem.parts[part].interval, units, &envelopes)
    }
    for neighbour in problem.neighbours[cover] { sum(neighbour) }
  }

  /// What one person gains who leaves a cover, beyond the gain on another cover, where the two share intervals;
  /// written into `extra` for each cover met.
  ///
  /// In a shared interval the person comes back to where they left, so that the loss stands in for the gain.
  func meet(_ cover: Int, _ units: [Int], _ envelopes: inout Envelopes, _ extra: inout [Double]) {
    for meeting in problem.meetings[cover] {
      var sum = 0.0
      for index in meeting.pairs {
        let (own, other) = problem.pairs[index]
        let (left, joined) = (problem.parts[own].units, problem.parts[other].units)
        if left == joined {
          sum += downs[own] - ups[other]
        } else {
          let interval = problem.parts[own].interval
          let now = units[interval]
          sum +=
            envelopes.value(interval, now - left + joined) - envelopes.value(interval, now - left)
            - ups[other]
        }
      }
      extra[meeting.other] = sum
    }
  }
}
