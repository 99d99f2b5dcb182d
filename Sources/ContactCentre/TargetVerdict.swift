/// What is to be said of what a target asks: the one meaning of "met" for every command.
///
/// Windows in which nobody calls ask for nothing. Calls of which the formula counts none, as a share of the answered where nobody
/// answers, miss whatever is asked.
public enum TargetVerdict: String, CaseIterable, Sendable {
  /// All that has calls reaches what is asked.
  case met
  /// Something that has calls does not.
  case missed
  /// There are no calls: nothing to judge.
  case noCalls = "no_calls"

  /// The verdict on a level.
  ///
  /// - Parameters:
  ///   - level: the level reached, a fraction; `nil` where the formula counts no call.
  ///   - calls: the calls offered.
  ///   - least: the level that is asked for, a fraction; to reach it exactly is enough.
  public init(level: Double?, calls: Double, least: Double) {
    guard calls > 0 else {
      self = .noCalls
      return
    }
    self = level ?? -.infinity >= least ? .met : .missed
  }

  /// The verdict on several things that must all be met: missed where one is, nothing to judge where all are.
  public init(all verdicts: some Sequence<TargetVerdict>) {
    var together = TargetVerdict.noCalls
    for verdict in verdicts {
      if verdict == .missed {
        self = .missed
        return
      }
      if verdict == .met { together = .met }
    }
    self = together
  }

  /// Whether the target is met; `nil`, not known, where there is nothing to judge.
  public var isMet: Bool? {
    switch self {
    case .met: true
    case .missed: false
    case .noCalls: nil
    }
  }
}
