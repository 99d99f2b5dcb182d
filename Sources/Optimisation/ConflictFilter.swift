/// The deletion filter: from a set that has no solution one member after another goes, unless the rest would have one.
/// What stays is irreducible.
///
/// - SeeAlso: J. W. Chinneck, E. W. Dravnieks, Locating minimal infeasible constraint sets in linear programs, ORSA J.
///   Comput. 3 (1991) 157–168, doi:10.1287/ijoc.3.2.157.
struct ConflictFilter {
  private let covering: ShiftCovering
  private var needs: Set<Int>
  private var caps: Set<Int>
  private var limits: Set<Int>

  private init(_ covering: ShiftCovering, _ all: Contradiction) {
    self.covering = covering
    needs = Set(all.needs)
    caps = Set(all.caps)
    limits = Set(all.limits)
  }

  /// A conflict of a covering; nil if fractions of people can keep all.
  ///
  /// - Complexity: one linear program for each member of the first set found.
  static func conflict(_ covering: ShiftCovering) -> Infeasibility? {
    guard let all = Contradiction(covering) else { return nil }
    var filter = ConflictFilter(covering, all)
    // What the first sum does not name is not needed, unless rounding took it for nothing.
    if filter.contradiction() == nil { filter.takeAll() }
    for need in filter.needs.sorted() { filter.leaveOut { $0.needs.remove(need) } }
    for cap in filter.caps.sorted() { filter.leaveOut { $0.caps.remove(cap) } }
    for limit in filter.limits.sorted() { filter.leaveOut { $0.limits.remove(limit) } }
    return .conflict(
      needs: filter.needs.sorted(), caps: filter.caps.sorted(), limits: filter.limits.sorted())
  }

  private mutating func takeAll() {
    needs = Set(covering.needs.indices)
    caps = Set(covering.caps.indices)
    limits = Set(covering.templates.indices)
  }

  private mutating func leaveOut(_ change: (inout Self) -> Int?) {
    var smaller = self
    guard change(&smaller) != nil, smaller.contradiction() != nil else { return }
    self = smaller
  }

  /// A contradiction in what is left.
  private func contradiction() -> Contradiction? {
    let kept = covering.caps.enumerated().filter { caps.contains($0.offset) }.map(\.element)
    let smaller = try? ShiftCovering(
      needs: covering.needs.enumerated().map { needs.contains($0.offset) ? $0.element : 0 }, caps: kept,
      templates: covering.templates.enumerated().map { index, template in
        CoverTemplate(
          parts: template.parts, cost: 0, limit: limits.contains(index) ? template.limit : nil)
      })
    return smaller.flatMap { Contradiction($0) }
  }
}
