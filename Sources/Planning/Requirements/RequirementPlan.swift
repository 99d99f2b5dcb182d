public import FoundationEssentials

/// People on shifts that meet a requirement, at a cost that is the least or close to it by a proven bound.
public struct RequirementPlan: Equatable, Sendable {
  /// What is met.
  public let requirement: StaffRequirement
  /// People on each template; empty where none are given.
  public let counts: [Int]
  /// People in each interval.
  public let staff: [Int]
  /// Cost of all people.
  public let cost: Decimal
  /// No plan that meets the requirement costs less than this.
  public let lowerBound: Decimal
  /// The most decimals of a cost.
  public let decimals: Int
  /// What the plan may cost too much at most, as a share of its cost; 0 where it is proven to cost the least.
  public let gap: Double
  /// Whether it is proven to cost the least.
  public let isProven: Bool
  /// Parts of the problem that were looked at.
  public let nodes: Int
  /// Service levels of the intervals, nil where nobody calls; nil as a whole without a target of the day.
  public let levels: [Double?]?

  /// Service level of the day; nil without a target or without calls.
  public var dayLevel: Double? { levels.flatMap { requirement.day?.dayLevel($0) } }
  /// The lowest service level of an interval with calls.
  public var lowestLevel: Double? { levels?.compactMap { $0 }.min() }
  /// People on all shifts; nil where people are chosen by interval.
  public var people: Int? { requirement.templates.map { _ in counts.reduce(0, +) } }
  /// People in all intervals together.
  public var peopleIntervals: Int { staff.reduce(0, +) }
  /// Intervals with more people than they need.
  public var overstaffed: Int { zip(staff, requirement.leastPeople).count { $0 > $1 } }
}
