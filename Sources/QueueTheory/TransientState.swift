internal import Measures

/// The law of a queue at a moment, or the time spent in each of its states.
///
/// While an agent is free nobody waits; else the law counts the busy agents, who may be more than those on duty, and
/// the callers waiting.
struct TransientState {
  /// Agents on duty, s.
  private(set) var agents: Int
  /// The least number of calls of `free`.
  private(set) var first: Int
  /// P(k calls, an agent free) from k = first up to s − 1, or less far where there are no rows.
  private(set) var free: [Double]
  /// P(s + row busy, q waiting) by row and q, all rows of one length.
  private(set) var rows: [[Double]]

  init(agents: Int, first: Int, free: [Double], rows: [[Double]]) {
    self.agents = agents
    self.first = first
    self.free = free
    self.rows = rows
  }

  /// Nobody there.
  static func empty(agents: Int) -> Self {
    agents > 0
      ? Self(agents: agents, first: 0, free: [1], rows: [])
      : Self(agents: 0, first: 0, free: [], rows: [[1]])
  }

  /// Lengths of the queue that have weight, from 0.
  var queueCount: Int { rows.first?.count ?? 0 }
  /// Whether calls of agents who have left may be in progress.
  var isBeyond: Bool { rows.count > 1 }

  /// The state once the number of agents on duty has become another one.
  mutating func change(to newAgents: Int, rule: RosterRule) {
    guard newAgents != agents else { return }
    let old = self
    let mostBusy = old.rows.isEmpty ? old.first + old.free.count - 1 : old.agents + old.rows.count - 1
    let mostCalls = mostBusy + max(0, old.queueCount - 1)
    let count = rule == .capacity ? max(0, mostBusy - newAgents) + 1 : 1
    let longest = max(old.queueCount, mostCalls - newAgents + 1, 1)
    agents = newAgents
    first = min(old.first, newAgents)
    free = [Double](repeating: 0, count: newAgents - first)
    rows = [[Double]](repeating: [Double](repeating: 0, count: longest), count: count)
    func place(_ mass: Double, busy: Int, waiting: Int) {
      if rule == .capacity, busy > newAgents {
        rows[busy - newAgents][waiting] += mass
      } else if busy + waiting < newAgents {
        free[busy + waiting - first] += mass
      } else {
        rows[0][busy + waiting - newAgents] += mass
      }
    }
    for (offset, mass) in old.free.enumerated() { place(mass, busy: old.first + offset, waiting: 0) }
    for (row, masses) in old.rows.enumerated() {
      for (waiting, mass) in masses.enumerated() { place(mass, busy: old.agents + row, waiting: waiting) }
    }
    trim()
  }

  /// Drops what weighs less than the accuracy of the whole.
  mutating func trim() {
    let least = 1e-17
    while let row = rows.last, row.reduce(0, +) < 1e-16 { rows.removeLast() }
    var queue = queueCount
    while queue > 1, rows.allSatisfy({ $0[queue - 1] < least }) { queue -= 1 }
    for row in rows.indices { rows[row].removeLast(rows[row].count - queue) }
    if rows.isEmpty {
      while let last = free.last, last < least { free.removeLast() }
    }
    let light = free.firstIndex { $0 >= least } ?? free.count
    free.removeFirst(light)
    first += light
  }

  mutating func scale(by factor: Double) {
    for index in free.indices { free[index] *= factor }
    for row in rows.indices {
      for waiting in rows[row].indices { rows[row][waiting] *= factor }
    }
  }

  /// Weight of the states with a free agent.
  var freeMass: Double { free.reduce(0, +) }
  /// Weight of all states.
  var mass: Double { rows.reduce(freeMass) { $0 + $1.reduce(0, +) } }

  /// Mean of what depends on the calls in progress and the callers waiting.
  var means: (queue: Double, busy: Double, waiting: Double) {
    var (queue, busy, waiting) = (0.0, 0.0, 0.0)
    for (offset, mass) in free.enumerated() { busy += mass * Double(first + offset) }
    for (row, masses) in rows.enumerated() {
      var total = 0.0
      for (length, mass) in masses.enumerated() {
        total += mass
        queue += mass * Double(length)
      }
      waiting += total
      busy += total * Double(agents + row)
    }
    return (queue, busy, waiting)
  }
}
