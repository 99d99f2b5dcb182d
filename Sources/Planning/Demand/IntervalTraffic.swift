public import QueueTheory

/// The calls that arrive at a queue in one interval, and the work that they bring.
public struct IntervalTraffic: Hashable, Sendable {
  /// Attempts that arrive whatever the answer rate is.
  public var calls: Double
  /// Callers who dial again with `redialProbability` after they gave up; their attempts depend on the
  /// answer rate.
  public var callers: Double
  /// The probability that one of `callers` dials again after giving up.
  public var redialProbability: Double
  /// The law of their handle times: the mixture of the lines' laws by calls.
  public var service: ServiceLaw
  /// Patience of the mean rate of giving up, weighted by calls, in seconds; `nil` where no line gives one.
  public var patienceSeconds: Double?

  /// Traffic of attempts and callers.
  public init(
    calls: Double, callers: Double = 0, redialProbability: Double = 0, service: ServiceLaw,
    patienceSeconds: Double? = nil
  ) {
    self.calls = calls
    self.callers = callers
    self.redialProbability = redialProbability
    self.service = service
    self.patienceSeconds = patienceSeconds
  }

  /// Traffic whose handle times are exponential.
  public init(
    calls: Double, callers: Double = 0, redialProbability: Double = 0, handleSeconds: Double,
    patienceSeconds: Double? = nil
  ) {
    self.init(
      calls: calls, callers: callers, redialProbability: redialProbability,
      service: .exponential(mean: handleSeconds), patienceSeconds: patienceSeconds)
  }

  /// Mean handle time, weighted by calls, in seconds.
  public var handleSeconds: Double { service.mean }

  /// Attempts and callers together: the calls offered when everybody is answered at once.
  public var demand: Double { calls + callers }
}

extension IntervalTraffic {
  /// The largest load that is staffed, in Erlang: several times that of any hotline.
  static let mostLoad = 1e5

  /// The load of the callers in an interval of so many seconds, in Erlang.
  func load(seconds: Double) -> Double { demand * handleSeconds / seconds }

  /// - Throws: `QueueError.outOfDomain` where the load exceeds 100 000 Erlang.
  func checkLoad(seconds: Double) throws(QueueError) {
    let load = load(seconds: seconds)
    guard load <= Self.mostLoad else {
      throw .outOfDomain(quantity: .load, value: load, allowed: "0 ≤ load ≤ \(Int(Self.mostLoad))")
    }
  }

  /// Agents beyond which there is nothing left to gain.
  func enoughAgents(seconds: Double) -> Double {
    // Redials vanish as the answer rate rises: ten times the load of the callers is beyond all need.
    let load = load(seconds: seconds) / max(0.1, 1 - redialProbability)
    return load > 0 ? load + 12 * load.squareRoot() + 50 : 0
  }

  /// The traffic with exponential handle times of the same mean.
  var exponential: IntervalTraffic {
    var plain = self
    plain.service = .exponential(mean: service.mean)
    return plain
  }

  /// The traffic with a multiple of the calls.
  func scaled(by factor: Double) -> IntervalTraffic {
    var scaled = self
    scaled.calls *= factor
    scaled.callers *= factor
    return scaled
  }
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

/// The harmonic mean of times, weighted by calls: that of the mean rate. Lines that lack the figure take the mean of the
/// others.
///
/// Waits are short against patience, so that it is the rate of giving up at the beginning that counts (S. Zeltyn,
/// A. Mandelbaum, Call centers with impatient customers: many-server asymptotics of the M/M/n+G queue, Queueing Syst. 51 (2005)
/// 361–402, doi:10.1007/s11134-005-3699-8).
struct HarmonicMean {
  private var rate = 0.0
  private var weight = 0.0
  private var range = (least: Double.infinity, most: 0.0)

  mutating func add(_ value: Double, weight: Double) {
    rate += weight / value
    self.weight += weight
    range = (min(range.least, value), max(range.most, value))
  }

  /// Between the least and the most, so that equal times stay what they are.
  var value: Double? { weight > 0 ? min(range.most, max(range.least, weight / rate)) : nil }
}
