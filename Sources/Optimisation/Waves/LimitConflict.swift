/// Which of some limits stand against every solution of a problem that has none.
///
/// Asks whether there is a solution without some of the limits. To lift more limits may never take a solution away. The sets
/// come from a deletion filter: from a set that will do, one limit after another goes, unless the rest would not do.
///
/// - SeeAlso: J. W. Chinneck, E. W. Dravnieks, Locating minimal infeasible constraint sets in linear programs, ORSA J.
///   Comput. 3 (1991) 157–168, doi:10.1287/ijoc.3.2.157.
public struct LimitConflict<Limit: Hashable & Sendable>: Hashable, Sendable {
  /// Limits each of which, lifted alone, leaves a solution.
  public let alone: [Limit]
  /// Limits that allow no solution even where all others are lifted; lifting any one of these then leaves one. Empty where
  /// a limit suffices alone.
  public let together: [Limit]
  /// A set of limits that suffices when lifted, no part of which does. Empty where a limit suffices alone.
  public let remedy: [Limit]
  /// Limits of which it is open whether they suffice alone.
  public let undecided: [Limit]

  /// Asks about each limit, and about sets of them where none suffices alone.
  ///
  /// - Parameters:
  ///   - limits: the first go from the conflict, and stay in force in the remedy, as far as there is a choice.
  ///   - isPossible: whether there is a solution without these limits; `nil` where that is open, which counts for the filter as
  ///     the answer that takes nothing away: what is in the sets then need not all be necessary.
  /// - Complexity: at most three questions for each limit.
  public init(_ limits: [Limit], isPossible: (_ lifted: Set<Limit>) -> Bool?) {
    let answers = limits.map { isPossible([$0]) }
    alone = zip(limits, answers).filter { $0.1 == true }.map(\.0)
    undecided = zip(limits, answers).filter { $0.1 == nil }.map(\.0)
    guard alone.isEmpty else {
      (together, remedy) = ([], [])
      return
    }
    let all = Set(limits)
    together = Self.filter(limits) { isPossible(all.subtracting($0)) == false }
    remedy = Self.filter(limits) { isPossible($0) == true }
  }

  /// A least part of the limits that will do, where all do; else none.
  private static func filter(_ limits: [Limit], suffices: (Set<Limit>) -> Bool) -> [Limit] {
    var kept = Set(limits)
    guard suffices(kept) else { return [] }
    for limit in limits where suffices(kept.subtracting([limit])) { kept.remove(limit) }
    return limits.filter(kept.contains)
  }
}
