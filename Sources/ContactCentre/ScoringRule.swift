public import FoundationEssentials

/// How the points of an indicator follow from the figure that was reached, as evaluation reports write their rules.
///
/// Which figures a rule takes depends on its kind; `Scenario.inconsistencies()` tells what is missing and what has no
/// meaning.
public struct ScoringRule: Hashable, Sendable {
  /// The kinds of rules.
  public enum Kind: String, CaseIterable, Sendable {
    /// Full points on the right side of a target; beyond it so many points, or such a share of the weight, off for
    /// every unit short.
    case deduct
    /// The weight × actual / target, at most the weight.
    case proportional
    /// The points of the highest step that is reached; none below all steps.
    case steps
    /// So many points, or such a share of the weight, off for every case.
    case cases
    /// No rule is stated: the points that somebody gave.
    case judgement
  }

  /// Which side of a target is the right one.
  public enum Direction: String, CaseIterable, Sendable {
    /// The target or more.
    case higher
    /// The target or less.
    case lower
  }

  /// Which parts of a unit count.
  public enum UnitCount: String, CaseIterable, Sendable {
    /// Any fraction.
    case exact
    /// Whole units only: 2.9 counts as 2.
    case whole
    /// Every unit that is begun: 2.1 counts as 3.
    case started
  }

  /// The kind.
  public var kind: Kind
  /// The figure that earns full points, in the unit of the actual one.
  public var target: Decimal?
  /// The right side of the target; `nil` means higher.
  public var better: Direction?
  /// Points off for each unit or case; the points given by judgement.
  public var points: Decimal?
  /// The share of the weight that goes off for each unit or case, a fraction.
  public var share: Decimal?
  /// The size of a unit; `nil` means 1.
  public var per: Decimal?
  /// Which parts of a unit count; `nil` means any.
  public var counts: UnitCount?
  /// The steps from the lowest to the highest; empty for other kinds.
  public var steps: [ScoreStep]

  /// A rule.
  public init(
    _ kind: Kind, target: Decimal? = nil, better: Direction? = nil, points: Decimal? = nil,
    share: Decimal? = nil, per: Decimal? = nil, counts: UnitCount? = nil, steps: [ScoreStep] = []
  ) {
    self.kind = kind
    self.target = target
    self.better = better
    self.points = points
    self.share = share
    self.per = per
    self.counts = counts
    self.steps = steps
  }
}
