/// How few people fill the days of a week, each with days off, and weekends off if asked.
///
/// n_j people are needed on day j. Everybody has at least d days off a week, exactly d unless nobody is needed
/// on more days, and at least A of any B weekends in a row off. The least workforce is
///
///     W = max(max n_j, ⌈Σ n_j / (7 − d)⌉, ⌈B · max(n_Sat, n_Sun) / (B − A)⌉),
///
/// which `schedule(people:)` reaches. Where weekends are off, the week of the d days runs from Sunday to
/// Saturday, as in the source: a weekend then takes a day off from each of two weeks, without which W would
/// not always do.
///
/// - SeeAlso: R. N. Burns, M. W. Carter, Work force size and single shift schedules with variable demands,
///   Manage. Sci. 31 (1985) 599–607, doi:10.1287/mnsc.31.5.599, for d = 2. `docs/models/headcount.md` has the
///   other d.
public struct DaysOffProblem: Hashable, Sendable {
  /// People needed on each day from Monday: those whose shifts start on it.
  public let needed: [Int]
  /// Days off of a person and week.
  public let daysOff: Int
  /// Weekends off.
  public let weekends: WeekendRule

  /// - Parameters:
  ///   - needed: people on each day from Monday, seven, 0 ... 10⁶.
  ///   - daysOff: of a person and week, 0 ... 6; at least 2 where weekends are off.
  ///   - weekends: none asked unless told; all only where nobody is needed at the weekend.
  /// - Throws: `HeadcountError`.
  public init(needed: [Int], daysOff: Int, weekends: WeekendRule = .none) throws(HeadcountError) {
    guard needed.count == 7 else {
      throw .outOfDomain(.days, value: Double(needed.count), allowed: "seven days")
    }
    for people in needed where !(0...1_000_000).contains(people) {
      throw .outOfDomain(.people, value: Double(people), allowed: "0 <= people <= 1e6")
    }
    guard (0...6).contains(daysOff) else {
      throw .outOfDomain(.daysOff, value: Double(daysOff), allowed: "0 <= days off <= 6")
    }
    guard weekends.off == 0 || daysOff >= 2 else { throw .weekendsNeedTwoDaysOff(daysOff: daysOff) }
    guard weekends.off < weekends.outOf || needed[5...].allSatisfy({ $0 == 0 }) else { throw .weekendsAllOff }
    self.needed = needed
    self.daysOff = daysOff
    self.weekends = weekends
  }

  /// The bounds on the workforce. Complexity: O(1).
  public var bounds: DaysOffBounds {
    let worked = weekends.outOf - weekends.off
    let isFree = weekends.off == 0 || worked == 0
    return DaysOffBounds(
      busiestDay: needed.max() ?? 0,
      workingDays: Self.quotient(needed.reduce(0, +), 7 - daysOff),
      weekends: isFree ? 0 : Self.quotient(weekends.outOf * weekendPeak, worked))
  }

  /// The most people needed on a day of the weekend.
  var weekendPeak: Int { needed[5...].max() ?? 0 }

  private static func quotient(_ value: Int, _ divisor: Int) -> Int { (value + divisor - 1) / divisor }
}
