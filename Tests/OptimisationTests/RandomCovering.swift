import Optimisation
import TestSupport

/// Covering problems for random tests.
struct RandomCovering {
  private var random: SplitMix64

  init(case number: Int) { random = SplitMix64(case: number) }

  /// A problem small enough to try every plan; some have caps or limits, some have no plan.
  mutating func small() throws -> ShiftCovering {
    let intervals = random.whole(2...6)
    let greatest = random.isTrue(0.3) ? 4 : 1
    let needs = (0..<intervals).map { _ in random.whole(0...3 * greatest) }
    let templates = (0..<random.whole(1...5)).map { _ in
      CoverTemplate(
        parts: (0..<intervals).filter { _ in random.isTrue(0.5) }
          .map { CoverTemplate.Part(interval: $0, units: random.whole(1...greatest)) },
        cost: random.whole(0...12), limit: random.isTrue(0.2) ? random.whole(0...3) : nil)
    }
    let caps = (0..<(random.isTrue(0.5) ? random.whole(1...4) : 0)).map { _ in
      CoverCap(
        most: random.whole(0...8),
        parts: templates.indices.filter { _ in random.isTrue(0.5) }
          .map { CoverCap.Part(template: $0, units: random.whole(1...3)) })
    }
    return try ShiftCovering(needs: needs, caps: caps, templates: templates)
  }

  /// Shifts of a cyclic day with a break, random needs and random costs.
  mutating func day(intervals: Int, length: Int, rests: [Int]) throws -> ShiftCovering {
    let needs = (0..<intervals).map { _ in random.whole(0...40) }
    let templates = (0..<intervals).flatMap { start in
      rests.map { rest in
        CoverTemplate(
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
      CoverTemplate(
        intervals: (0..<length).map { (start + $0) % intervals }, cost: random.whole(1...9))
    }
    return try ShiftCovering(needs: needs, templates: templates)
  }

  /// An order of 0 ..< count.
  mutating func order(_ count: Int) -> [Int] { Array(0..<count).shuffled(using: &random) }
}
