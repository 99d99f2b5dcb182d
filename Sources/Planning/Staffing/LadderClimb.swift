import ContactCentre
import Optimisation

/// A plan to which people come one after the other.
struct LadderClimb {
  private let task: StaffingTask
  private(set) var counts: [Int]
  private var cover: [Int]
  private var need: PayrollNeed
  /// Room that each cap has left.
  private var room: [Int]
  /// What each group takes of which caps.
  private let capsOfGroup: [[(cap: Int, units: Int)]]
  /// What each group gives to which rows.
  private let rowsOfGroup: [[(row: Int, units: Int)]]
  /// Units that a row keeps whatever the payroll.
  private let kept: [Int]
  /// The groups that share a row with each, itself among them.
  private let neighbours: [[Int]]

  /// The part of a payroll that a step counts as where it takes none: the days that bind are others.
  private static let spare = 0.05

  /// Nobody yet.
  init(_ task: StaffingTask) {
    self.task = task
    let groups = task.prices.count
    counts = Array(repeating: 0, count: groups)
    cover = Array(repeating: 0, count: task.shiftGroups.rows.count)
    need = PayrollNeed(task.scenario.workforce)
    room = task.caps.map(\.most)
    var capsOfGroup = Array(repeating: [(cap: Int, units: Int)](), count: groups)
    for (index, cap) in task.caps.enumerated() {
      for part in cap.parts { capsOfGroup[part.template].append((index, part.units)) }
    }
    self.capsOfGroup = capsOfGroup
    var rowsOfGroup = Array(repeating: [(row: Int, units: Int)](), count: groups)
    for (row, parts) in task.shiftGroups.partsOfRow.enumerated() {
      for part in parts { rowsOfGroup[part.group].append((row, part.units)) }
    }
    self.rowsOfGroup = rowsOfGroup
    kept = task.shiftGroups.rows.map { task.kept[$0[0]] }
    neighbours = rowsOfGroup.map { parts in
      Set(parts.flatMap { task.shiftGroups.partsOfRow[$0.row].map(\.group) }).sorted()
    }
  }

  private mutating func add(_ people: Int, _ group: Int) {
    counts[group] += people
    for part in rowsOfGroup[group] { cover[part.row] += people * part.units }
    for part in capsOfGroup[group] { room[part.cap] -= people * part.units }
    need.add(people, task.shares[group])
  }

  /// What one person on a group counts as, in people on the payroll.
  private func price(_ group: Int, _ people: Int = 1) -> Double {
    var changed = need
    changed.add(people, task.shares[group])
    return max(abs(changed.atWork - need.atWork), Self.spare * task.shares[group].ofWeek)
  }

  private func fits(_ group: Int) -> Bool { capsOfGroup[group].allSatisfy { room[$0.cap] >= $0.units } }

  /// The people of a plan come, all of them: the groups in the order in which one person comes to each. Intervals first get
  /// whom they must keep; then one is completed before another is begun.
  mutating func upTo(_ plan: [Int], _ worth: inout RowWorth) -> [Int] {
    var last = Array(repeating: 0, count: cover.count)
    for (group, people) in plan.enumerated() {
      for part in rowsOfGroup[group] { last[part.row] += people * part.units }
    }
    return come(upTo: plan, envelopes: envelopes(to: last, &worth), least: -.infinity, calls: worth.calls)
  }

  /// People come as long as one wins calls and finds a seat: the groups in the order in which one person comes to each.
  mutating func beyond(least: Double, _ worth: inout RowWorth) -> [Int] {
    come(upTo: nil, envelopes: envelopes(to: worth.most, &worth), least: least, calls: worth.calls)
  }

  private func envelopes(to last: [Int], _ worth: inout RowWorth) -> [Envelope] {
    var envelopes: [Envelope] = []
    for row in cover.indices {
      envelopes.append(
        Envelope(first: cover[row], values: worth.envelope(row, from: cover[row], to: last[row])))
    }
    return envelopes
  }

  private struct Envelope {
    let first: Int
    let values: [Double]

    func value(_ units: Int) -> Double { values[min(units - first, values.count - 1)] }
  }

  private mutating func come(
    upTo plan: [Int]?, envelopes: [Envelope], least: Double, calls: Double
  ) -> [Int] {
    /// What one person more on a group wins; whom intervals must keep is worth more than any call.
    func gain(_ group: Int) -> Double {
      rowsOfGroup[group].reduce(0) { sum, part in
        let now = cover[part.row]
        let missing = min(part.units, max(0, kept[part.row] - now))
        return sum + envelopes[part.row].value(now + part.units) - envelopes[part.row].value(now)
          + Double(missing) * calls
      }
    }
    var order: [Int] = []
    var gains = counts.indices.map(gain)
    var current: Int?
    while true {
      var best: (group: Int, ratio: Double)?
      for group in counts.indices where gains[group] > least {
        guard plan.map({ counts[group] < $0[group] }) ?? fits(group) else { continue }
        var ratio = gains[group] / price(group)
        // What has been begun is completed before another of the same worth is begun.
        if group == current { ratio += 1e-6 * abs(ratio) }
        if ratio > best?.ratio ?? -.infinity { best = (group, ratio) }
      }
      guard let group = best?.group else { return order }
      add(1, group)
      order.append(group)
      current = group
      for other in neighbours[group] { gains[other] = gain(other) }
    }
  }

  /// The people of a plan, moved one by one to other groups as long as that wins calls and takes no more payroll.
  mutating func improved(_ plan: [Int], _ worth: inout RowWorth) -> [Int] {
    for (group, people) in plan.enumerated() where people > 0 { add(people, group) }
    let most = need.payroll
    let least = 1e-6 * worth.calls
    var isImproved = true
    var moves = Self.mostMoves
    while isImproved, moves > 0 {
      isImproved = false
      for from in counts.indices where counts[from] > 0 {
        moves -= counts.count
        let loss = -change(from, by: -1, &worth)
        add(-1, from)
        var best: (group: Int, gain: Double)?
        for to in counts.indices where to != from && fits(to) {
          let gain = change(to, by: 1, &worth)
          guard gain > max(best?.gain ?? 0, loss + least) else { continue }
          add(1, to)
          if need.payroll <= most { best = (to, gain) }
          add(-1, to)
        }
        add(1, best?.group ?? from)
        if best != nil { isImproved = true }
      }
    }
    return counts
  }

  /// Moves that are looked at in all.
  private static let mostMoves = 200_000

  /// What some people more on a group win, or fewer lose, in calls; whom intervals must keep is worth more than any call.
  private func change(_ group: Int, by people: Int, _ worth: inout RowWorth) -> Double {
    var sum = 0.0
    for part in rowsOfGroup[group] {
      let now = cover[part.row]
      let then = now + people * part.units
      sum += worth.value(part.row, then) - worth.value(part.row, now)
      sum += Double(max(0, kept[part.row] - now) - max(0, kept[part.row] - then)) * worth.calls
    }
    return sum
  }

  /// The people of a plan without those for whom the caps have no room, those whom the calls miss least.
  mutating func fitted(_ plan: [Int], _ worth: inout RowWorth) -> [Int] {
    for (group, people) in plan.enumerated() where people > 0 { add(people, group) }
    while let cap = room.indices.filter({ room[$0] < 0 }).min(by: { room[$0] < room[$1] }) {
      var least: (group: Int, ratio: Double)?
      for group in task.caps[cap].parts.map(\.template) where counts[group] > 0 {
        let ratio = -change(group, by: -1, &worth) / price(group, -1)
        if ratio < least?.ratio ?? .infinity { least = (group, ratio) }
      }
      guard let least else { break }
      add(-1, least.group)
    }
    return counts
  }
}
