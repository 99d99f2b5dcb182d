/// The covers of a week put together so that days that are alike have rosters that are alike.
///
/// A group is one variant of a shift on all days of a class: one more person on it works on each of these days. A row is a set
/// of intervals that are alike: the same time of day, calls and need, and the same cover by every group.
struct ShiftGroups {
  /// What a group gives to each interval of a row, for one person.
  struct Part: Hashable {
    let group: Int
    let units: Int
  }

  /// What a row's intervals have in common.
  private struct Signature: Hashable {
    let slot: Int
    let traffic: IntervalTraffic
    let need: Int
    let parts: [Part]
  }

  /// The covers of each group.
  let groups: [[Int]]
  /// The intervals of each row, the first of which stands for all.
  let rows: [[Int]]
  /// The row of each interval.
  let rowOfInterval: [Int]
  /// What each row gets from the groups.
  let partsOfRow: [[Part]]

  /// The groups of some covers.
  ///
  /// - Parameters:
  ///   - traffic: the calls of each interval of the week, by which intervals are told apart.
  ///   - needs: the units that each interval needs.
  /// - Complexity: O(covers × intervals that each covers + intervals).
  init(_ covers: ShiftCovers, _ days: AlikeDays, traffic: [IntervalTraffic], needs: [Int]) {
    // Covers stand day by day, so that the place of a shift among those of its day is the same on days that are alike.
    var ofDay = Array(repeating: [Int](), count: 7)
    for (index, cover) in covers.covers.enumerated() { ofDay[cover.day].append(index) }
    var groups: [[Int]] = []
    for days in days.classes {
      for place in ofDay[days[0]].indices { groups.append(days.map { ofDay[$0][place] }) }
    }
    var units = Array(repeating: [Int: Int](), count: traffic.count)
    for (group, members) in groups.enumerated() {
      for cover in members {
        for part in covers.units(of: covers.covers[cover]) {
          units[part.interval][group, default: 0] += part.units
        }
      }
    }
    let perDay = traffic.count / 7
    var places: [Signature: Int] = [:]
    var rows: [[Int]] = []
    var partsOfRow: [[Part]] = []
    var rowOfInterval: [Int] = []
    for interval in traffic.indices {
      let parts = units[interval].sorted { $0.key < $1.key }.map { Part(group: $0.key, units: $0.value) }
      let signature = Signature(
        slot: interval % perDay, traffic: traffic[interval], need: needs[interval], parts: parts)
      if let row = places[signature] {
        rows[row].append(interval)
        rowOfInterval.append(row)
      } else {
        places[signature] = rows.count
        rowOfInterval.append(rows.count)
        rows.append([interval])
        partsOfRow.append(parts)
      }
    }
    self.groups = groups
    self.rows = rows
    self.rowOfInterval = rowOfInterval
    self.partsOfRow = partsOfRow
  }

  /// People on each cover, where so many are on each group.
  func expanded(_ counts: [Int]) -> [Int] {
    var expanded = Array(repeating: 0, count: groups.reduce(0) { $0 + $1.count })
    for (group, people) in zip(groups, counts) { for cover in group { expanded[cover] = people } }
    return expanded
  }
}
