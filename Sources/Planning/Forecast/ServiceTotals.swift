public import Measures

/// Counts of calls and of time over an interval, a day, a line or a week; they add up.
///
/// Ratios are always ratios of these sums, never means of ratios; a ratio without a denominator is `nil`.
public struct ServiceTotals: Equatable, Sendable {
  /// Calls offered to people (A).
  public var offered = 0.0
  /// Calls answered (S).
  public var answered = 0.0
  /// Calls abandoned (L).
  public var abandoned = 0.0
  /// Calls blocked (B): every agent and every place was taken; 0 where places are not limited. A = S + L + B in a steady
  /// state.
  public var blocked = 0.0
  /// Calls answered within T (S_T).
  public var answeredWithin = 0.0
  /// Calls abandoned within T (L_T).
  public var abandonedWithin = 0.0
  /// Calls whose caller would have waited at most T without giving up (V ≤ T).
  public var offeredWithin = 0.0
  /// Waiting time of the answered calls, in seconds; infinite where no mean wait is stated: nobody was on
  /// duty, or it was not asked for.
  public var waitOfAnswered = 0.0
  /// Waiting time of all offered calls, in seconds.
  public var waitOfOffered = 0.0
  /// Time spent handling calls, in seconds.
  public var handling = 0.0
  /// Time of the agents on duty for calls, in seconds.
  public var staffed = 0.0

  /// Nothing yet.
  public init() {}

  /// The service level by a formula.
  public func serviceLevel(_ formula: ServiceLevelFormula) -> Double? {
    let (inTime, all) = counts(formula)
    return Self.ratio(inTime, all)
  }

  /// The calls in time by a formula, and those of which they are a share.
  func counts(_ formula: ServiceLevelFormula) -> (inTime: Double, all: Double) {
    switch formula {
    case .answeredOfOffered: (answeredWithin, offered)
    case .answeredOfAnswered: (answeredWithin, answered)
    case .excludingShortAbandons: (answeredWithin, offered - abandonedWithin)
    case .countingShortAbandons: (answeredWithin + abandonedWithin, offered)
    case .offeredWait: (offeredWithin, offered)
    }
  }

  /// The answer rate (人工接通率), S / A.
  public var answerRate: Double? { Self.ratio(answered, offered) }
  /// The share of the calls that are blocked, B / A.
  public var blockedShare: Double? { Self.ratio(blocked, offered) }
  /// The mean wait of the answered calls, in seconds.
  public var averageSpeedOfAnswer: Double? { Self.ratio(waitOfAnswered, answered) }
  /// The mean wait of all offered calls, in seconds.
  public var meanWait: Double? { Self.ratio(waitOfOffered, offered) }
  /// Handling time over staffed time.
  public var occupancy: Double? { Self.ratio(handling, staffed) }

  private static func ratio(_ part: Double, _ whole: Double) -> Double? {
    whole > 0 && part.isFinite ? part / whole : nil
  }

  /// The sum of two totals.
  public static func + (left: ServiceTotals, right: ServiceTotals) -> ServiceTotals {
    var sum = left
    sum += right
    return sum
  }

  /// Adds other totals.
  public static func += (left: inout ServiceTotals, right: ServiceTotals) {
    left.offered += right.offered
    left.answered += right.answered
    left.abandoned += right.abandoned
    left.blocked += right.blocked
    left.answeredWithin += right.answeredWithin
    left.abandonedWithin += right.abandonedWithin
    left.offeredWithin += right.offeredWithin
    left.waitOfAnswered += right.waitOfAnswered
    left.waitOfOffered += right.waitOfOffered
    left.handling += right.handling
    left.staffed += right.staffed
  }

  /// A share of totals, in proportion: what one line has of a merged queue. Staffed time is shared too.
  public func scaled(by share: Double) -> ServiceTotals {
    var part = self
    part.offered *= share
    part.answered *= share
    part.abandoned *= share
    part.blocked *= share
    part.answeredWithin *= share
    part.abandonedWithin *= share
    part.offeredWithin *= share
    part.waitOfAnswered *= share
    part.waitOfOffered *= share
    part.handling *= share
    part.staffed *= share
    return part
  }
}
