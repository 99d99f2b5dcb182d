internal import Measures

/// The law of a queue at a moment: calls in the system while no more agents are busy than are on duty, and beside it,
/// for every larger number of busy agents, callers in the queue.
struct TransientState {
  /// Agents on duty, s.
  private(set) var agents: Int
  /// The least number of calls of `calls`.
  var first: Int
  /// P(k in the system, at most s busy) from k = first; k − s of them wait.
  var calls: [Double]
  /// P(s + 1 + row busy, q waiting) by row and q: calls in progress beyond the agents on duty.
  var beyond: [[Double]]

  static func empty(agents: Int) -> Self { Self(agents: agents, first: 0, calls: [1], beyond: []) }

  /// The largest number of callers waiting that has weight.
  var longestQueue: Int {
    max(0, first + calls.count - 1 - agents, (beyond.map(\.count).max() ?? 1) - 1)
  }

  /// The state once the number of agents on duty has become another one.
  mutating func change(to newAgents: Int, rule: RosterRule) {
    guard newAgents != agents else { return }
    let old = self
    agents = newAgents
    guard rule == .capacity else { return }
    let top = first + calls.count - 1
    let rows = max(0, max(top > old.agents ? old.agents : top, old.agents + old.beyond.count) - newAgents)
    let longest = old.longestQueue
    beyond = [[Double]](repeating: [Double](repeating: 0, count: longest + 1), count: rows)
    var base = [Double](repeating: 0, count: max(top, old.agents + old.beyond.count + longest) + 1)
    func place(_ mass: Double, busy: Int, waiting: Int) {
      if busy > newAgents {
        beyond[busy - newAgents - 1][waiting] += mass
      } else {
        base[busy + waiting] += mass
      }
    }
    for (offset, mass) in old.calls.enumerated() {
      let k = first + offset
      place(mass, busy: min(k, old.agents), waiting: max(0, k - old.agents))
    }
    for (row, masses) in old.beyond.enumerated() {
      for (waiting, mass) in masses.enumerated() {
        place(mass, busy: old.agents + 1 + row, waiting: waiting)
      }
    }
    first = 0
    calls = base
    trim()
  }

  /// Drops what weighs less than the accuracy of the whole.
  mutating func trim() {
    let least = 1e-17
    var lower = 0
    var upper = calls.count - 1
    while lower < upper, calls[lower] < least { lower += 1 }
    while upper > lower, calls[upper] < least { upper -= 1 }
    calls = Array(calls[lower...upper])
    first += lower
    while let row = beyond.last, row.reduce(0, +) < 1e-16 { beyond.removeLast() }
    guard !beyond.isEmpty else { return }
    var longest = beyond[0].count - 1
    while longest > 0, beyond.allSatisfy({ $0[longest] < least }) { longest -= 1 }
    for row in beyond.indices { beyond[row].removeLast(beyond[row].count - longest - 1) }
  }

  var mass: Double { calls.reduce(0, +) + beyond.reduce(0) { $0 + $1.reduce(0, +) } }
}

extension TransientState {
  func zero() -> Self {
    var copy = self
    copy.scale(by: 0)
    return copy
  }

  mutating func scale(by factor: Double) {
    for index in calls.indices { calls[index] *= factor }
    for row in beyond.indices {
      for waiting in beyond[row].indices { beyond[row][waiting] *= factor }
    }
  }

  /// Adds a law of the same window.
  mutating func add(_ other: Self, times factor: Double) {
    for index in calls.indices { calls[index] += other.calls[index] * factor }
    for row in beyond.indices {
      for waiting in beyond[row].indices { beyond[row][waiting] += other.beyond[row][waiting] * factor }
    }
  }

  /// Adds states without weight on every side, so that what comes down from more busy agents finds its place.
  mutating func widen(by margin: Int) {
    let longest = longestQueue + margin
    let lowest = max(0, min(first - margin, agents))
    let top = max(first + calls.count - 1 + margin, agents + longest)
    calls = [Double](repeating: 0, count: first - lowest) + calls
    first = lowest
    calls += [Double](repeating: 0, count: top - first + 1 - calls.count)
    for row in beyond.indices {
      beyond[row] += [Double](repeating: 0, count: longest + 1 - beyond[row].count)
    }
  }

  /// Mean of what depends on the calls in progress and the callers waiting.
  var means: (queue: Double, busy: Double, waiting: Double) {
    var (queue, busy, waiting) = (0.0, 0.0, 0.0)
    for (offset, mass) in calls.enumerated() {
      let k = first + offset
      busy += mass * Double(min(k, agents))
      guard k >= agents else { continue }
      waiting += mass
      queue += mass * Double(k - agents)
    }
    for (row, masses) in beyond.enumerated() {
      for (length, mass) in masses.enumerated() {
        busy += mass * Double(agents + 1 + row)
        waiting += mass
        queue += mass * Double(length)
      }
    }
    return (queue, busy, waiting)
  }
}
