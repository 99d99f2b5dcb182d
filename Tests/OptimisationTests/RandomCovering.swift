import Optimisation
import TestSupport

/// Covering problems for random tests.
struct RandomCovering {
  private var random: SplitMix64

  init(case number: Int) { random = SplitMix64(case: number) }

  /// A problem small enough to try every plan; some have seats or limits, some have no plan.
  mutating func small() throws -> ShiftCovering {
    let intervals = random.whole(2...6)
    let needs = (0..<intervals).map { _ in random.whole(0...3) }
    let seats: [Int?] =
      random.isTrue(0.4) ? needs.map { random.isTrue(0.5) ? $0 + random.whole(0...2) : nil } : []
    let templates = (0..<random.whole(1...5)).map { _ in
      ShiftTemplate(
        intervals: (0..<intervals).filter { _ in random.isTrue(0.5) }, cost: random.whole(0...12),
        limit: random.isTrue(0.2) ? random.whole(0...3) : nil)
    }
    return try ShiftCovering(needs: needs, seats: seats, templates: templates)
  }

  /// Shifts of a cyclic day with a break, random needs and random costs.
  mutating func day(intervals: Int, length: Int, rests: [Int]) throws -> ShiftCovering {
    let needs = (0..<intervals).map { _ in random.whole(0...40) }
    let templates = (0..<intervals).flatMap { start in
      rests.map { rest in
        ShiftTemplate(
          intervals: (0..<length).filter { $0 != rest && $0 != rest + 1 }.map { (start + $0) % intervals },
          cost: random.whole(1000...2000))
      }
    }
    return try ShiftCovering(needs: needs, templates: templates)
  }

  /// Runs of a cyclic day without breaks, all of a length.
  mutating func runs(intervals: Int, length: Int) throws -> ShiftCovering {
    let needs = (0..<intervals).map { _ in random.whole(0...9) }
    let templates = (0..<intervals).map { start in
      ShiftTemplate(
        intervals: (0..<length).map { (start + $0) % intervals }, cost: random.whole(1...9))
    }
    return try ShiftCovering(needs: needs, templates: templates)
  }

  /// An order of 0 ..< count.
  mutating func order(_ count: Int) -> [Int] { Array(0..<count).shuffled(using: &random) }
}
