@testable import Planning

/// Every way in which a few people can be off: weeks of one person as bits, day 0 a Sunday, taken as a
/// circle.
struct RotaSearch {
  /// The weeks that one person may have and that cannot take another working day.
  private let lives: [UInt32]
  private let weeks: Int

  /// - Parameter firstDay: the day on which the week of the days off begins, counted from Sunday.
  init(daysOff: Int, weekends: WeekendRule, firstDay: Int = 0) {
    let weeks = weekends.outOf
    let days = 7 * weeks
    func works(_ life: UInt32, _ day: Int) -> Bool { life >> UInt32(day % days) & 1 == 1 }
    let allowed = (0..<UInt32(1) << UInt32(days)).filter { life in
      let rests = (0..<weeks).allSatisfy { week in
        (0..<7).count { !works(life, week * 7 + firstDay + $0) } >= daysOff
      }
      let off = (0..<weeks).count { !works(life, $0 * 7 + 6) && !works(life, $0 * 7 + 7) }
      let isShort =
        daysOff == 0 || (0..<days).allSatisfy { day in (0..<7).contains { !works(life, day + $0) } }
      return rests && off >= weekends.off && isShort
    }
    let set = Set(allowed)
    lives = allowed.filter { life in
      !(0..<days).contains { !works(life, $0) && set.contains(life | 1 << UInt32($0)) }
    }
    self.weeks = weeks
  }

  /// Whether so many people can give each day from Monday the people it needs, in every week.
  func covers(_ needed: [Int], people: Int) -> Bool {
    let fromSunday = [needed[6]] + needed[..<6]
    return covers(Array(repeating: fromSunday, count: weeks).flatMap(\.self), people, from: 0)
  }

  private func covers(_ missing: [Int], _ people: Int, from first: Int) -> Bool {
    if missing.allSatisfy({ $0 <= 0 }) { return true }
    guard missing.allSatisfy({ $0 <= people }), people > 0 else { return false }
    return (first..<lives.count).contains { number in
      let left = missing.indices.map { missing[$0] - Int(lives[number] >> UInt32($0) & 1) }
      return covers(left, people - 1, from: number)
    }
  }
}
