import Optimisation
import TestSupport
import Testing

@Suite("Conflicts are irreducible", .tags(.property))
struct ConflictTests {
  @Test(arguments: 0..<300)
  func `a conflict has no plan, and without any one of its members it has one in fractions`(seed: Int) throws
  {
    var random = RandomCovering(case: seed)
    let covering = try random.small()
    guard case .infeasible(.conflict(let needs, let caps, let limits)) = covering.solve() else { return }
    #expect(try covering.isSatisfiable(needs, caps, limits) == false)
    for index in needs.indices {
      #expect(try covering.isSatisfiable(needs.without(index), caps, limits))
    }
    for index in caps.indices { #expect(try covering.isSatisfiable(needs, caps.without(index), limits)) }
    for index in limits.indices { #expect(try covering.isSatisfiable(needs, caps, limits.without(index))) }
  }

  @Test func `some of the random problems have conflicts`() throws {
    let conflicts = try (0..<300).filter { seed in
      var random = RandomCovering(case: seed)
      if case .infeasible(.conflict) = try random.small().solve() { return true }
      return false
    }
    #expect(conflicts.count > 20)
  }
}

extension ShiftCovering {
  /// Whether sixtieths of people can keep these needs, caps and limits.
  fileprivate func isSatisfiable(_ needs: [Int], _ caps: [Int], _ limits: [Int]) throws -> Bool {
    let part = try ShiftCovering(
      needs: self.needs.indices.map { needs.contains($0) ? 60 * self.needs[$0] : 0 },
      caps: caps.map { CoverCap(most: 60 * self.caps[$0].most, parts: self.caps[$0].parts) },
      templates: templates.enumerated().map { index, template in
        CoverTemplate(
          parts: template.parts, cost: template.cost,
          limit: limits.contains(index) ? template.limit.map { 60 * $0 } : nil)
      })
    if case .covered = part.solve() { return true }
    return false
  }
}

extension [Int] {
  fileprivate func without(_ index: Int) -> [Int] {
    enumerated().filter { $0.offset != index }.map(\.element)
  }
}
