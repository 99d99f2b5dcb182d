import Optimisation
import TestSupport

/// Service coverings for random tests.
struct RandomService {
  private var random: SplitMix64

  init(case number: Int) { random = SplitMix64(case: number) }

  /// A problem small enough to try every plan: curves of any shape, windows that overlap, some with caps, limits, needs,
  /// or no plan.
  mutating func small() throws -> ServiceCovering {
    let intervals = random.whole(2...5)
    let curves = (0..<intervals).map { _ in curve() }
    let greatest = random.isTrue(0.2) ? 3 : 1
    let templates = (0..<random.whole(2...4)).map { _ in
      CoverTemplate(
        parts: (0..<intervals).filter { _ in random.isTrue(0.6) }
          .map { CoverTemplate.Part(interval: $0, units: random.whole(1...greatest)) },
        cost: random.whole(1...15), limit: random.isTrue(0.2) ? random.whole(0...4) : nil)
    }
    let caps = (0..<(random.isTrue(0.5) ? random.whole(1...2) : 0)).map { _ in
      CoverCap(
        most: random.whole(2...12),
        parts: templates.indices.filter { _ in random.isTrue(0.7) }
          .map { CoverCap.Part(template: $0, units: random.whole(1...3)) })
    }
    let needs = (0..<intervals).map { _ in random.isTrue(0.2) ? random.whole(0...2) : 0 }
    let windows = (0..<random.whole(1...3)).map { _ in
      let chosen = (0..<intervals).filter { _ in random.isTrue(0.7) }
      let (least, most) = chosen.reduce((0.0, 0.0)) { sum, interval in
        (sum.0 + (curves[interval].values.first ?? 0), sum.1 + (curves[interval].values.last ?? 0))
      }
      return ServiceWindow(
        intervals: chosen, least: least + (most - least) * Double(random.whole(20...103)) / 100)
    }
    return try ServiceCovering(
      ShiftCovering(needs: needs, caps: caps, templates: templates), curves: curves, windows: windows)
  }

  /// Concave, or flat and convex at its start, or with steps.
  private mutating func curve() -> ServiceCurve {
    let shape = random.whole(0...2)
    let length = random.whole(1...6)
    var values = [Double(random.whole(-20...20)) / 10]
    var rises = (0..<length).map { _ in Double(random.whole(1...100)) / 10 }
    if shape == 0 { rises.sort(by: >) }
    if shape == 1 {
      let top = rises.sorted()
      rises =
        top.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
        + top.enumerated().filter { $0.offset % 2 == 1 }.map(\.element).reversed()
      rises[0] = 0
    }
    for rise in rises { values.append((values.last ?? 0) + rise) }
    return ServiceCurve(first: random.isTrue(0.2) ? 1 : 0, values: values)
  }
}
