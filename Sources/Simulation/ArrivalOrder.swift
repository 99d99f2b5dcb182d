/// The next arrival of each line, and which of them comes first: a tournament, replayed from one line at a time.
struct ArrivalOrder {
  private(set) var times: [Double]
  /// The winner of each match; line numbers stand in the second half.
  private var winners: [Int32]
  private let leaves: Int

  /// The time of the first arrival; infinite where none is left.
  private(set) var firstTime = Double.infinity
  /// The line of the first arrival.
  private(set) var firstLine = 0

  /// The order of so many lines, nobody arriving.
  init(lines: Int) {
    var leaves = 1
    while leaves < lines { leaves *= 2 }
    self.leaves = leaves
    times = Array(repeating: .infinity, count: leaves)
    winners = (0..<2 * leaves).map { Int32($0 < leaves ? 0 : $0 - leaves) }
    // Of equal times the left one wins.
    for place in (1..<leaves).reversed() { winners[place] = winners[2 * place] }
  }

  /// Sets the next arrival of a line. Of equal times the line with the smaller number comes first.
  ///
  /// - Complexity: O(log lines).
  @inline(__always)
  mutating func set(_ line: Int, _ time: Double) {
    if leaves == 1 { firstTime = time } else { replay(line, time) }
  }

  private mutating func replay(_ line: Int, _ time: Double) {
    times[line] = time
    var place = (leaves + line) >> 1
    while place > 0 {
      let left = winners[2 * place]
      let right = winners[2 * place + 1]
      winners[place] = times[Int(right)] < times[Int(left)] ? right : left
      place >>= 1
    }
    firstLine = Int(winners[1])
    firstTime = times[firstLine]
  }
}
