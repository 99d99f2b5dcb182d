public import Stochastics

/// The calls of one line: when they come, how long they take, how long callers wait, and what follows.
public struct CallLine: Sendable {
  /// Expected first attempts in each interval of a cycle, which is repeated for as long as the run lasts.
  public var calls: [Double]
  /// The times at which callers come, ascending, seconds, in place of a Poisson process; `nil` for that.
  public var times: [Double]?
  /// The number of the line's random streams; `nil` for its position. Lines with the same number in two centres have the
  /// same callers.
  public var stream: Int?
  /// The number of the random stream of the forecast's error; `nil` for that of the line. Lines with the same number are off
  /// together.
  public var errorStream: Int?
  /// The busyness of this line alone on a day.
  public var busyness: Busyness
  /// The error of the line's forecast: a factor for a whole run.
  public var forecastError: Busyness
  /// The time that an agent spends on a call, after-call work included, seconds.
  public var handling: Law
  /// After-call work that comes on top of `handling`, seconds; `nil` for none. The agent is busy, the caller is gone.
  public var afterCallWork: Law?
  /// How long a caller is ready to wait, seconds; `nil` where nobody gives up. Each attempt has its own.
  public var patience: Law?
  /// Whether and when callers who gave up or were blocked dial again; `nil` for never.
  public var redial: Redial?
  /// Calls that the first agent hands on; `nil` for none.
  public var transfer: Transfer?
  /// Work that follows from calls, done by the same people while no call waits that they could take.
  public var followUps: [FollowUp]
  /// 1 is served first, where the routing is by priority.
  public var priority: Int

  /// The calls of a line.
  public init(
    calls: [Double], times: [Double]? = nil, stream: Int? = nil, errorStream: Int? = nil,
    busyness: Busyness = .none,
    forecastError: Busyness = .none, handling: Law,
    afterCallWork: Law? = nil,
    patience: Law? = nil, redial: Redial? = nil, transfer: Transfer? = nil, followUps: [FollowUp] = [],
    priority: Int = 1
  ) {
    self.calls = calls
    self.times = times
    self.stream = stream
    self.errorStream = errorStream
    self.busyness = busyness
    self.forecastError = forecastError
    self.handling = handling
    self.afterCallWork = afterCallWork
    self.patience = patience
    self.redial = redial
    self.transfer = transfer
    self.followUps = followUps
    self.priority = priority
  }
}

/// Callers who dial again after they gave up or were blocked.
public struct Redial: Sendable {
  /// The probability that a caller dials again, after each attempt that failed.
  public var probability: Double
  /// The time until the next attempt, seconds.
  public var delay: Law

  /// Redials with a probability, after a delay.
  public init(probability: Double, delay: Law) {
    self.probability = probability
    self.delay = delay
  }
}

/// Calls that the first agent cannot close.
public struct Transfer: Sendable {
  /// The share of the answered calls that are handed on.
  public var share: Double
  /// The time that the first agent spends on such a call, seconds.
  public var handling: Law
  /// The line whose queue the call joins, by its position; `nil` where it leaves the centre.
  public var line: Int?

  /// A share of the calls, handed on after some time.
  public init(share: Double, handling: Law, line: Int? = nil) {
    self.share = share
    self.handling = handling
    self.line = line
  }
}

/// Work of the same people that follows from calls: tickets, callbacks of missed calls.
public struct FollowUp: Sendable {
  /// What a piece of work follows from.
  public enum Cause: Sendable {
    /// The end of an answered call.
    case answered
    /// A call whose caller gave up; he who is called back does not dial again.
    case abandoned
  }

  /// What it follows from.
  public var cause: Cause
  /// Pieces for each such call on average: the whole ones always, the rest with their probability.
  public var perCall: Double
  /// The time of one piece, seconds.
  public var handling: Law

  /// Work that follows from calls.
  public init(cause: Cause, perCall: Double, handling: Law) {
    self.cause = cause
    self.perCall = perCall
    self.handling = handling
  }
}
