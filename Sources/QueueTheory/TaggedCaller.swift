internal import Measures

/// The share answered in time of callers in the queue, by the busy agents b and the callers ahead j.
///
/// f(b, j) for b = s, s + 1, … and j = 0, 1, …: with more busy than on duty a completion starts nothing, with b = s it
/// takes the first in the queue. Computed backwards in time by uniformisation; nothing is cut off, as a caller's
/// place only improves.
struct TaggedCaller {
  /// Agents on duty, s.
  let agents: Int
  /// f by b − s and j.
  var shares: [[Double]]

  /// f(b, j) for a caller who waits; beyond the table 0.
  func share(busy: Int, ahead: Int) -> Double {
    let row = busy - agents
    guard row < shares.count, ahead < shares[row].count else { return 0 }
    return shares[row][ahead]
  }

  /// The mean over a law: 1 for those who find an agent free.
  func mean(over law: TransientState) -> Double {
    var sum = 0.0
    for (offset, mass) in law.calls.enumerated() {
      let k = law.first + offset
      sum += mass * (k < agents ? 1 : share(busy: agents, ahead: k - agents))
    }
    for (row, masses) in law.beyond.enumerated() {
      for (ahead, mass) in masses.enumerated() {
        sum += mass * share(busy: agents + 1 + row, ahead: ahead)
      }
    }
    return sum
  }

  /// f just before the number of agents changes to that of this table.
  func before(agents old: Int, rows: Int, count: Int, rule: RosterRule) -> Self {
    guard old != agents else { return self }
    let shares = (0..<rows).map { row in
      (0..<count).map { ahead in
        let busy = old + row
        if rule == .instant {
          let place = ahead - (agents - old)
          return place < 0 ? 1 : share(busy: agents, ahead: place)
        }
        guard busy < agents else { return share(busy: busy, ahead: ahead) }
        let place = ahead - (agents - busy)
        return place < 0 ? 1 : share(busy: agents, ahead: place)
      }
    }
    return Self(agents: old, shares: shares)
  }
}

extension TransientStage {
  /// The table at `durations` before a moment at which it is `later`; without one, nobody is answered later.
  ///
  /// - Parameter kept: the first row that matters; those before it are left 0.
  func tagged(
    _ durations: [Double], rows: Int, count: Int, later: TaggedCaller? = nil, kept: Int = 0
  ) -> [TaggedCaller] {
    let zero = [[Double]](repeating: [Double](repeating: 0, count: count), count: rows)
    if rows == 1, later == nil {
      return durations.map { duration in
        let wait = WaitBehind(
          completions: Double(agents) * service, impatience: impatience, within: duration, count: count)
        return TaggedCaller(agents: agents, shares: [wait.answered])
      }
    }
    let rate = Double(agents + rows - 1) * service + Double(count + 1) * impatience
    var current = later?.shares ?? zero
    guard rate > 0 else { return durations.map { _ in TaggedCaller(agents: agents, shares: current) } }
    let series = durations.map { PoissonSeries(mean: rate * $0) }
    var sums = [[[Double]]](repeating: zero, count: durations.count)
    let inverse = 1 / rate
    let last = (series.map(\.weights.count).max() ?? 1) - 1
    for step in 0...last {
      for (index, one) in series.enumerated() where step < one.weights.count && one.weights[step] > 0 {
        let weight = one.weights[step]
        for row in kept..<rows {
          for ahead in 0..<count { sums[index][row][ahead] += weight * current[row][ahead] }
        }
      }
      if step < last { back(&current, inverse: inverse) }
    }
    return sums.map { TaggedCaller(agents: agents, shares: $0) }
  }

  private func back(_ shares: inout [[Double]], inverse: Double) {
    let leave = impatience * inverse
    for row in shares.indices.reversed() {
      let finish = Double(agents + row) * service * inverse
      let stay = 1 - finish - leave
      let length = shares[row].count
      for ahead in stride(from: length - 1, through: 0, by: -1) {
        let nearer = ahead > 0 ? shares[row][ahead - 1] : 1
        let finished = row > 0 ? shares[row - 1][ahead] : nearer
        let left = Double(ahead) * leave
        let improved = ahead > 0 ? left * nearer : 0
        shares[row][ahead] = shares[row][ahead] * (stay - left) + finish * finished + improved
      }
    }
  }
}
