public import Measures

/// What a model says of a day: its intervals, and the whole.
public struct DayFigures: Equatable, Sendable {
  /// One interval, or the whole day.
  public struct Figures: Equatable, Sendable {
    /// Whether the figures exist.
    public enum Status: String, Sendable {
      /// They do.
      case solved
      /// There is no steady state, so that a stationary model has none. For the day: in some interval.
      case unstable
    }

    /// Whether the figures exist; those of an `unstable` interval are nil.
    public let status: Status
    /// Calls that arrive.
    public let offered: Double
    /// Of the calls that arrive, those answered within the time asked for; nil where unstable.
    public let answeredInTime: Double?
    /// Of the calls that arrive, those given up within the time asked for, L_T; nil where unstable, and where
    /// callers give up but no formula asked for it.
    public let abandonedInTime: Double?
    /// Of the calls that arrive, those whose wait would be no longer than the time asked for if the caller never
    /// gave up; nil where unstable, and where callers give up but no formula asked for it.
    public let offeredInTime: Double?
    /// Of the calls that arrive, those that find no agent free; nil where unstable.
    public let waiting: Double?
    /// Mean number of callers in the queue, over time; nil where unstable.
    public let queueLength: Double?
    /// Callers who give up during the interval; nil where unstable.
    public let abandonedCalls: Double?
    /// Mean number of calls in progress, over time; nil where unstable.
    public let busyAgents: Double?

    /// Share of the calls answered in time, S_T/A; nil without calls.
    public var serviceLevel: Double? { share(answeredInTime) }
    /// Share of the calls that find no agent free; nil without calls.
    public var probabilityOfWait: Double? { share(waiting) }
    /// Callers who give up, of the calls that arrive; nil without calls.
    public var abandonedShare: Double? { share(abandonedCalls) }

    /// The service level under a formula.
    ///
    /// The calls answered in all, of `answeredOfAnswered`, are the offered less `abandonedCalls`, who are counted in the
    /// interval in which they give up; so are the callers who still wait at its end. Between intervals that formula can
    /// therefore exceed 1, and over a day that ends with an empty queue it is exact.
    ///
    /// - Returns: a share; nil when it would be 0/0, and where the figures it needs were not asked for.
    public func serviceLevel(_ formula: ServiceLevelFormula) -> Double? {
      guard let answeredInTime, let abandonedCalls else { return nil }
      func ratio(_ count: Double, _ all: Double) -> Double? { all > 0 ? count / all : nil }
      switch formula {
      case .answeredOfOffered:
        return serviceLevel
      case .answeredOfAnswered:
        return ratio(answeredInTime, offered - abandonedCalls)
      case .excludingShortAbandons:
        return abandonedInTime.flatMap { ratio(answeredInTime, offered - $0) }
      case .countingShortAbandons:
        return abandonedInTime.flatMap { ratio(answeredInTime + $0, offered) }
      case .offeredWait:
        return share(offeredInTime)
      }
    }

    private func share(_ count: Double?) -> Double? {
      guard offered > 0, let count else { return nil }
      return count / offered
    }
  }

  /// Each interval.
  public let intervals: [Figures]
  /// Sums of the calls and means over time of the rest.
  public let day: Figures

  init(intervals: [Figures]) {
    self.intervals = intervals
    func sum(_ member: KeyPath<Figures, Double?>) -> Double? {
      var total = 0.0
      for figures in intervals {
        guard let value = figures[keyPath: member] else { return nil }
        total += value
      }
      return total
    }
    let count = Double(intervals.count)
    day = Figures(
      status: intervals.contains { $0.status == .unstable } ? .unstable : .solved,
      offered: intervals.reduce(0) { $0 + $1.offered }, answeredInTime: sum(\.answeredInTime),
      abandonedInTime: sum(\.abandonedInTime), offeredInTime: sum(\.offeredInTime),
      waiting: sum(\.waiting), queueLength: sum(\.queueLength).map { $0 / count },
      abandonedCalls: sum(\.abandonedCalls), busyAgents: sum(\.busyAgents).map { $0 / count })
  }
}

extension ServiceLevelFormula {
  /// Whether the formula is made of callers who give up in time or of the offered wait.
  var needsOfferedWait: Bool {
    switch self {
    case .answeredOfOffered, .answeredOfAnswered: false
    case .excludingShortAbandons, .countingShortAbandons, .offeredWait: true
    }
  }
}
