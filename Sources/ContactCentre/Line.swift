public import Wording

/// A telephone line of a department: what it carries and how it moves into the merged centre.
public struct Line: Hashable, Sendable {
  /// The name in the scenario, usually the number that people dial.
  public var id: String
  /// The name that people read.
  public var name: Phrase
  /// The department that owns the line.
  public var department: Phrase
  /// The calls of the line without the merge.
  public var volume: Volume
  /// How and when the line moves.
  public var merge: Merge
  /// The line as its own queue, before the merge or outside it.
  public var before: OwnQueue
  /// Figures of this line that differ from those common to all lines.
  public var own: CallFigures

  /// A line.
  public init(
    id: String, name: Phrase, department: Phrase, volume: Volume, merge: Merge, before: OwnQueue = OwnQueue(),
    own: CallFigures = CallFigures()
  ) {
    self.id = id
    self.name = name
    self.department = department
    self.volume = volume
    self.merge = merge
    self.before = before
    self.own = own
  }
}

/// What is known of the calls of a line, or of all lines in common.
public struct CallFigures: Hashable, Sendable {
  /// The handle time of a call.
  public var handleTime: HandleTime?
  /// Mean time that a caller is ready to wait, in seconds; `nil` where it is not given.
  public var patienceSeconds: Double?
  /// The family of the distribution of that time; exponential is meant where it is missing.
  public var patienceLaw: LawFamily?
  /// Standard deviation over mean of that time; only for the laws that leave it open.
  public var patienceCoefficientOfVariation: Double?
  /// The probability that a caller who gave up dials again.
  public var redialProbability: Double?
  /// Mean time until such a caller dials again, in seconds.
  public var redialDelaySeconds: Double?
  /// The share of calls served by the machine before the queue.
  public var selfServiceShare: Double?
  /// The rank of the calls where the queue is routed by priority, a whole number; 1 is served first.
  public var priority: Double?
  /// The coefficient of variation of the line's own busyness from day to day.
  public var dayToDayVariation: Double?
  /// The relative standard error of the line's expected volume: how far the forecast itself may be off.
  public var forecastVariation: Double?
  /// The intraday profile, by its id.
  public var profile: String?

  /// Figures, each of which may be missing.
  public init(
    handleTime: HandleTime? = nil, patienceSeconds: Double? = nil, patienceLaw: LawFamily? = nil,
    patienceCoefficientOfVariation: Double? = nil, redialProbability: Double? = nil,
    redialDelaySeconds: Double? = nil, selfServiceShare: Double? = nil, priority: Double? = nil,
    dayToDayVariation: Double? = nil, forecastVariation: Double? = nil, profile: String? = nil
  ) {
    self.handleTime = handleTime
    self.patienceSeconds = patienceSeconds
    self.patienceLaw = patienceLaw
    self.patienceCoefficientOfVariation = patienceCoefficientOfVariation
    self.redialProbability = redialProbability
    self.redialDelaySeconds = redialDelaySeconds
    self.selfServiceShare = selfServiceShare
    self.priority = priority
    self.dayToDayVariation = dayToDayVariation
    self.forecastVariation = forecastVariation
    self.profile = profile
  }

  /// These figures, completed by others where one is missing.
  ///
  /// A law of patience that fixes its coefficient of variation takes none from the others: so a line can be
  /// exponential where the lines in common are not.
  public func completed(by common: CallFigures) -> CallFigures {
    let law = patienceLaw ?? common.patienceLaw
    let commonVariation = law?.needsVariation == true ? common.patienceCoefficientOfVariation : nil
    return CallFigures(
      handleTime: handleTime ?? common.handleTime,
      patienceSeconds: patienceSeconds ?? common.patienceSeconds,
      patienceLaw: law,
      patienceCoefficientOfVariation: patienceCoefficientOfVariation ?? commonVariation,
      redialProbability: redialProbability ?? common.redialProbability,
      redialDelaySeconds: redialDelaySeconds ?? common.redialDelaySeconds,
      selfServiceShare: selfServiceShare ?? common.selfServiceShare,
      priority: priority ?? common.priority,
      dayToDayVariation: dayToDayVariation ?? common.dayToDayVariation,
      forecastVariation: forecastVariation ?? common.forecastVariation,
      profile: profile ?? common.profile)
  }
}

/// A line as its own queue: what its department ran before the merge.
public struct OwnQueue: Hashable, Sendable {
  /// The published answer rate (人工接通率) before the merge.
  public var answerRate: Double?
  /// The department's own agents on the payroll.
  public var agents: Double?
  /// The department's own seats.
  public var seats: Double?
  /// When the line is open; `nil` is around the clock.
  public var opening: Opening?

  /// What is known of the line before the merge.
  public init(answerRate: Double? = nil, agents: Double? = nil, seats: Double? = nil, opening: Opening? = nil)
  {
    self.answerRate = answerRate
    self.agents = agents
    self.seats = seats
    self.opening = opening
  }
}
