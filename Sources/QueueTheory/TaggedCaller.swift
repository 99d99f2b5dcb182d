internal import Measures

/// The share answered in time of callers in the queue, by the busy agents b and the callers ahead j.
///
/// f(b, j) for b = s, s + 1, … and j = 0, 1, …: with more busy than on duty a completion starts nothing, with b = s it
/// takes the first in the queue. Computed backwards in time by uniformisation; nothing is cut off, as a caller's
/// place only improves.
struct TaggedCaller {
  /// Who is followed.
  enum Temper {
    /// One who gives up as the others do.
    case impatient
    /// One who never gives up, among others who do: the wait is the offered wait.
    case patient
  }

  /// Agents on duty, s.
  let agents: Int
  /// f by b − s and j.
  let shares: [[Double]]

  /// f(b, j) for a caller who waits; beyond the table 0.
  func share(busy: Int, ahead: Int) -> Double {
    let row = busy - agents
    guard row < shares.count, ahead < shares[row].count else { return 0 }
    return shares[row][ahead]
  }

  /// Whether the table has so many rows and places.
  func covers(rows: Int, count: Int) -> Bool { shares.count >= rows && shares[0].count >= count }

  /// The mean over the rows of a law: callers who find all agents busy.
  func mean(over rows: [[Double]]) -> Double {
    var sum = 0.0
    for (masses, shares) in zip(rows, shares) {
      for (mass, share) in zip(masses, shares) { sum += mass * share }
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
  /// f at several times before the end of a stretch of constant rates.
  ///
  /// - Parameters:
  ///   - temper: of the caller followed.
  ///   - durations: those times, seconds.
  ///   - rows: how many numbers of busy agents, from s.
  ///   - count: how many places in the queue.
  ///   - later: f at the end of the stretch; nil where the time is up then.
  ///   - kept: the first row to be given, those before stay 0.
  func tagged(
    _ temper: TaggedCaller.Temper, _ durations: [Double], rows: Int, count: Int,
    later: TaggedCaller? = nil, kept: Int = 0
  ) -> [TaggedCaller] {
    if rows == 1, later == nil {
      return durations.map {
        TaggedCaller(agents: agents, shares: [behind(temper, within: $0, count: count)])
      }
    }
    let own = temper == .impatient ? impatience : 0
    let rate = Double(agents + rows - 1) * service + Double(count + 8) * impatience + own
    guard rate > 0 else {
      let shares = later?.shares ?? [[Double]](repeating: [Double](repeating: 0, count: count), count: rows)
      return durations.map { _ in TaggedCaller(agents: agents, shares: shares) }
    }
    var chain = (0..<rows).map { row in
      let finish = Double(agents + row) * service / rate
      return LaneChain(weights: later?.shares[row] ?? [], count: count) { ahead in
        let nearer = Double(ahead) * impatience / rate
        return (nearer + (row == 0 ? finish : 0), 1 - finish - own / rate - nearer, 0)
      }
    }
    let series = durations.map { PoissonSeries(mean: rate * $0) }
    var sums = durations.map { _ in chain.map(\.noSums) }
    let last = series.map(\.last).max() ?? 0
    for step in 0...last {
      for (index, one) in series.enumerated() {
        let weight = one.weight(step)
        guard weight > 0 else { continue }
        for row in kept..<rows { chain[row].add(weight, to: &sums[index][row]) }
      }
      guard step < last else { break }
      for row in stride(from: rows - 1, through: 1, by: -1) {
        chain[row].step(inflow: chain[row - 1].blocks, share: Double(agents + row) * service / rate)
      }
      chain[0].step(below: 1)
    }
    return sums.map { TaggedCaller(agents: agents, shares: $0.map(LaneChain.unfolded)) }
  }

  private func behind(_ temper: TaggedCaller.Temper, within: Double, count: Int) -> [Double] {
    let completions = Double(agents) * service
    return switch temper {
    case .impatient:
      WaitBehind(completions: completions, impatience: impatience, within: within, count: count).answered
    case .patient:
      WaitBehind.offered(completions: completions, impatience: impatience, within: within, count: count)
    }
  }
}
