/// The calls that arrive at a queue in one interval, and the work that they bring.
public struct IntervalTraffic: Hashable, Sendable {
  /// Attempts that arrive whatever the answer rate is.
  public var calls: Double
  /// Callers who dial again with `redialProbability` after they gave up; their attempts depend on the
  /// answer rate.
  public var callers: Double
  /// The probability that one of `callers` dials again after giving up.
  public var redialProbability: Double
  /// Mean handle time, weighted by calls, in seconds.
  public var handleSeconds: Double
  /// Mean patience, weighted by calls, in seconds; `nil` where no line gives one.
  public var patienceSeconds: Double?

  /// Traffic of attempts and callers.
  public init(
    calls: Double, callers: Double = 0, redialProbability: Double = 0, handleSeconds: Double,
    patienceSeconds: Double? = nil
  ) {
    self.calls = calls
    self.callers = callers
    self.redialProbability = redialProbability
    self.handleSeconds = handleSeconds
    self.patienceSeconds = patienceSeconds
  }

  /// Attempts and callers together: the calls offered when everybody is answered at once.
  public var demand: Double { calls + callers }
}

/// The mean of figures, weighted by calls; lines that lack the figure take the mean of the others.
struct WeightedMean {
  private var sum = 0.0
  private var weight = 0.0

  mutating func add(_ value: Double, weight: Double) {
    sum += value * weight
    self.weight += weight
  }

  var value: Double? { weight > 0 ? sum / weight : nil }
}
