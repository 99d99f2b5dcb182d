/// Which templates and intervals others make superfluous.
struct Dominance {
  private let aim: CoveringAim
  private let asked: [Int]
  /// What each template gives to the intervals asked, by their numbers among these.
  private let gives: [[Part]]
  /// What each template takes of the caps that bind.
  private let takes: [[Part]]
  /// Whether sets tell all: nobody gives or takes more than one unit.
  private let isPlain: Bool

  private struct Part {
    let index: Int
    let units: Int
  }

  /// - Parameters:
  ///   - asked: the intervals that matter.
  ///   - caps: the caps that could be reached.
  init(_ aim: CoveringAim, asked: [Int], caps: [Int]) {
    self.aim = aim
    self.asked = asked
    var number = [Int](repeating: -1, count: aim.needs.count)
    for (index, interval) in asked.enumerated() { number[interval] = index }
    gives = aim.covering.templates.map { template in
      template.parts.filter { number[$0.interval] >= 0 }
        .map { Part(index: number[$0.interval], units: $0.units) }
    }
    var takes = aim.covering.templates.map { _ in [Part]() }
    for (index, cap) in caps.enumerated() {
      for part in aim.covering.caps[cap].parts {
        takes[part.template].append(Part(index: index, units: part.units))
      }
    }
    self.takes = takes
    isPlain = (gives + takes).allSatisfy { parts in parts.allSatisfy { $0.units == 1 } }
  }

  /// Templates for which no other gives at least the same, takes no more and costs no more.
  func templates(of candidates: [Int]) -> [Int] {
    let given = BitSets(candidates.map { gives[$0].map(\.index) }, below: asked.count)
    let most = takes.reduce(0) { $1.reduce($0) { max($0, $1.index + 1) } }
    let taken = BitSets(candidates.map { takes[$0].map(\.index) }, below: most)
    let costs = candidates.map { aim.covering.templates[$0].cost }
    let isFree = candidates.map { aim.covering.templates[$0].limit == nil }
    func replaces(_ one: Int, _ other: Int) -> Bool {
      guard isFree[one], costs[one] <= costs[other], given.isSubset(other, of: one),
        taken.isSubset(one, of: other)
      else { return false }
      if isPlain { return true }
      let (first, second) = (candidates[one], candidates[other])
      return isWithin(gives[second], gives[first]) && isWithin(takes[first], takes[second])
    }
    return candidates.indices.filter { index in
      for other in candidates.indices where other != index && replaces(other, index) {
        // Of two that replace each other the first stays.
        if other < index || !replaces(index, other) { return false }
      }
      return true
    }.map { candidates[$0] }
  }

  /// Intervals whose needs are not met anyway wherever another's is.
  func intervals(coveredBy templates: [Int]) -> [Int] {
    var covers = asked.map { _ in [Part]() }
    for (column, template) in templates.enumerated() {
      for part in gives[template] { covers[part.index].append(Part(index: column, units: part.units)) }
    }
    let sets = BitSets(covers.map { $0.map(\.index) }, below: templates.count)
    let needs = asked.map { aim.needs[$0] }
    func implies(_ one: Int, _ other: Int) -> Bool {
      needs[one] >= needs[other] && sets.isSubset(one, of: other)
        && (isPlain || isWithin(covers[one], covers[other]))
    }
    return asked.indices.filter { index in
      if aim.curves[asked[index]] != nil { return true }
      for other in asked.indices where other != index && implies(other, index) {
        if other < index || !implies(index, other) || aim.curves[asked[other]] != nil { return false }
      }
      return true
    }.map { asked[$0] }
  }

  /// Whether no part is greater than the same one of other parts, both in order.
  private func isWithin(_ parts: [Part], _ others: [Part]) -> Bool {
    var units: [Int: Int] = [:]
    for part in others { units[part.index, default: 0] += part.units }
    return parts.allSatisfy { $0.units <= units[$0.index] ?? 0 }
  }
}
