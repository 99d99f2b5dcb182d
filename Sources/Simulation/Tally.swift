/// What became of the calls of one line that arrived in one interval.
///
/// Every attempt counts, a redial and a transfer as well.
public struct Tally: Equatable, Sendable {
  /// Calls answered without a wait.
  public var answeredAtOnce = 0
  /// Calls answered after a wait of at most T.
  public var answeredInTime = 0
  /// Calls answered after a longer wait.
  public var answeredLate = 0
  /// Calls whose caller gave up after a wait of at most T.
  public var abandonedInTime = 0
  /// Calls whose caller gave up later.
  public var abandonedLate = 0
  /// Of the calls whose caller gave up within T, those whose turn would have come within T; 0 unless the centre keeps turns.
  public var turnsInTime = 0
  /// Calls that found no place to wait.
  public var blocked = 0
  /// Calls still waiting at the end of the run.
  public var waiting = 0
  /// Calls answered, put back when people left (`instant`), and given up then: they count as answered and as abandoned.
  public var brokenOff = 0
  /// Calls that are second or later attempts of their callers.
  public var redials = 0
  /// Calls that another agent handed on.
  public var transferred = 0
  /// The waits of the calls answered, seconds.
  public var waitOfAnswered = 0.0
  /// The waits of the callers who gave up, and of those still waiting so far, seconds.
  public var waitOfOthers = 0.0
  /// The handle times of the calls answered, after-call work included, seconds.
  public var handling = 0.0

  /// Nothing yet.
  public init() {}

  /// Calls answered (S).
  public var answered: Int { answeredAtOnce + answeredInTime + answeredLate }
  /// Calls answered within T (S_T).
  public var answeredWithin: Int { answeredAtOnce + answeredInTime }
  /// Calls that are or would have been answered within T if their callers had not given up (V ≤ T); only where the centre
  /// keeps turns or nobody gives up.
  public var offeredWithin: Int { answeredWithin + turnsInTime }
  /// Calls whose caller gave up (L).
  public var abandoned: Int { abandonedInTime + abandonedLate }
  /// Calls offered (A): answered, abandoned, blocked or still waiting.
  public var offered: Int { answered + abandoned + blocked + waiting - brokenOff }

  /// A call is answered without a wait.
  @inline(__always)
  mutating func answerAtOnce(handling time: Double) {
    answeredAtOnce &+= 1
    handling += time
  }

  /// A caller gives up.
  @inline(__always)
  mutating func abandon(after wait: Double, isInTime: Bool) {
    if isInTime { abandonedInTime &+= 1 } else { abandonedLate &+= 1 }
    waitOfOthers += wait
  }

  /// A caller who waited is answered.
  @inline(__always)
  mutating func answer(after wait: Double, isInTime: Bool, handling time: Double) {
    if isInTime { answeredInTime &+= 1 } else { answeredLate &+= 1 }
    waitOfAnswered += wait
    handling += time
  }

  /// Adds another tally.
  public static func += (left: inout Tally, right: Tally) {
    left.answeredAtOnce += right.answeredAtOnce
    left.answeredInTime += right.answeredInTime
    left.answeredLate += right.answeredLate
    left.abandonedInTime += right.abandonedInTime
    left.abandonedLate += right.abandonedLate
    left.turnsInTime += right.turnsInTime
    left.blocked += right.blocked
    left.waiting += right.waiting
    left.brokenOff += right.brokenOff
    left.redials += right.redials
    left.transferred += right.transferred
    left.waitOfAnswered += right.waitOfAnswered
    left.waitOfOthers += right.waitOfOthers
    left.handling += right.handling
  }
}
