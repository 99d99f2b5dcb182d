/// The choices that are left to each line in a part of the search, as bits.
struct WaveDomains: Hashable {
  var bits: [UInt64]

  init(_ goal: WaveGoal) {
    bits = goal.lines.map { line in
      line.enumerated().reduce(0) { $1.element == nil ? $0 : $0 | 1 << UInt64($1.offset) }
    }
  }

  /// Whether no line is left without a choice.
  var isPossible: Bool { bits.allSatisfy { $0 != 0 } }

  /// Whether every line has one choice.
  var isSettled: Bool { bits.allSatisfy { $0.nonzeroBitCount == 1 } }

  /// The only, or the first, choice of each line.
  var first: [Int] { bits.map(\.trailingZeroBitCount) }

  /// Lines that are in during a month whatever is chosen.
  func fixed(_ month: Int) -> WaveSet { WaveSet(bits.indices.filter { bits[$0] >> UInt64(month + 1) == 0 }) }

  /// Lines that may be in during a month.
  func possible(_ month: Int) -> WaveSet {
    WaveSet(bits.indices.filter { bits[$0] & Self.upTo(month) != 0 })
  }

  /// The choices of a line.
  func choices(_ line: Int) -> [Int] { Array(WaveSet(bits: bits[line]).members) }

  /// Two parts: the line chooses a number up to this one, or a later one.
  func split(_ line: Int, after choice: Int) -> (WaveDomains, WaveDomains) {
    var (early, late) = (self, self)
    early.bits[line] &= Self.upTo(choice)
    late.bits[line] &= ~Self.upTo(choice)
    return (early, late)
  }

  /// Leaves to lines that are all alike only choices in their order, as any other plan is the same with names exchanged.
  mutating func order(_ twins: [(Int, Int)]) {
    for (one, other) in twins where bits[one] != 0 {
      bits[other] &= ~0 << UInt64(bits[one].trailingZeroBitCount)
    }
    for (one, other) in twins.reversed() where bits[other] != 0 {
      bits[one] &= Self.upTo(63 - bits[other].leadingZeroBitCount)
    }
  }

  private static func upTo(_ choice: Int) -> UInt64 { choice >= 63 ? ~0 : (1 << UInt64(choice + 1)) - 1 }
}

extension WaveProblem {
  /// Neighbours among lines that are all alike, in order.
  var twins: [(Int, Int)] {
    var twins: [(Int, Int)] = []
    for line in lines.indices {
      let later = lines.indices.dropFirst(line + 1)
      if let twin = later.first(where: { areAlike(line, $0) }) { twins.append((line, twin)) }
    }
    return twins
  }

  private func areAlike(_ one: Int, _ other: Int) -> Bool {
    lines[one] == lines[other]
      && months.allSatisfy { month in
        month.loads[one] == month.loads[other] && month.further[one] == month.further[other]
          && month.risk.volumes[one] == month.risk.volumes[other]
          && month.risk.errors[one] == month.risk.errors[other]
      }
  }
}
