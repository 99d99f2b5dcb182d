import Wording

/// What the queue calculator says of one point.
struct QueueResult {
  /// How the point turned out.
  enum Status: String {
    /// The figures are those of the steady state.
    case ok
    /// There is no steady state: load ≥ agents, and nobody ever gives up for good.
    case unstable
    /// The point cannot be worked out.
    case invalid
  }

  var status = Status.ok
  /// Whether nothing answers what was asked: there is no steady state, or no value reaches the target.
  var isInfeasible = false
  var message: Phrase?
  var blocking: Double?
  var probabilityOfWait: Double?
  var serviceLevel: Double?
  var averageSpeedOfAnswer: Double?
  var meanWait: Double?
  var queueLength: Double?
  var occupancy: Double?
  var abandonedShare: Double?
  var waitQuantiles: [Double?] = [nil, nil, nil]
  var leastAgents: Int?
  var attemptsPerCall: Double?
  var firstCallAnswerRate: Double?
  var finallyAnsweredShare: Double?
  /// The answer to an inverse question.
  var found: Double?

  /// The quantiles of the wait that are given, in percent.
  static let percents = [50, 90, 95]

  /// A point without a steady state, and why.
  mutating func isUnstable(_ message: Phrase) {
    status = .unstable
    isInfeasible = true
    self.message = message
  }

  static func invalid(_ message: Phrase) -> QueueResult { QueueResult(status: .invalid, message: message) }
}
