/// A sum over lines that no set of lines between two sets exceeds by its need in a month.
///
/// Agents are concave in the load, so that the chord between the loads of the two sets lies below them; the factor of the risk is
/// taken as the least that a set between them can have.
struct WaveMinorant {
  /// People whatever is chosen, and people more for each line.
  private(set) var people = 0.0
  private(set) var peopleOf: [Double]
  /// Seats whatever is chosen, and seats more for each line.
  private(set) var seats = 0.0
  private(set) var seatsOf: [Double]

  init(_ month: WaveMonth, atLeast fixed: WaveSet, atMost possible: WaveSet) {
    let lines = month.loads.count
    peopleOf = Array(repeating: 0, count: lines)
    seatsOf = Array(repeating: 0, count: lines)
    let factor = month.risk.factor(atLeast: fixed, atMost: possible)
    let free = possible.subtracting(fixed)
    let low = Self.loads(month, fixed, factor)
    let more = Self.loads(month, free, factor)
    var busiest = (agents: 0.0, interval: 0)
    var slopes = Array(repeating: 0.0, count: month.counts.count)
    var floor = 0.0
    for interval in month.counts.indices {
      let start = month.curve.value(at: low[interval])
      let end = month.curve.value(at: low[interval] + more[interval])
      if end > busiest.agents { busiest = (end, interval) }
      slopes[interval] = more[interval] > 0 ? factor * (end - start) / more[interval] : 0
      people += month.peoplePerAgent * month.counts[interval] * start
      floor = max(floor, start)
    }
    people += factor * fixed.members.reduce(0) { $0 + month.further[$1] }
    for line in free.members {
      let loads = month.loads[line]
      var sum = 0.0
      for interval in slopes.indices { sum += month.counts[interval] * slopes[interval] * loads[interval] }
      peopleOf[line] = month.peoplePerAgent * sum + factor * month.further[line]
      guard !loads.isEmpty else { continue }
      seatsOf[line] = slopes[busiest.interval] * loads[busiest.interval]
    }
    seats = low.isEmpty ? 0 : month.curve.value(at: low[busiest.interval])
    leastSeats = floor
  }

  /// Seats that the lines need that are in whatever is chosen.
  let leastSeats: Double

  private static func loads(_ month: WaveMonth, _ lines: WaveSet, _ factor: Double) -> [Double] {
    var sums = Array(repeating: 0.0, count: month.counts.count)
    for line in lines.members {
      for (interval, load) in month.loads[line].enumerated() { sums[interval] += factor * load }
    }
    return sums
  }
}
