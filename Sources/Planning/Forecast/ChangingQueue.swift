import Measures
import QueueTheory
import Stochastics

/// A queue over a week of whole people, whose intervals hand on their calls.
///
/// Steady states and carried backlogs know the law of handle times; the transient law takes it as exponential.
struct ChangingQueue {
  let traffic: [IntervalTraffic]
  /// Whole people, by interval.
  let staff: [Int]
  let seconds: Double
  let within: Double
  let formula: ServiceLevelFormula
  /// What happens to calls in progress when people leave, for the exact law.
  var rule = RosterRule.capacity

  /// The totals of each interval.
  ///
  /// Where callers dial again, attempts = calls + callers / (1 − p × abandoned share) in each interval: iterated from
  /// the demand upwards, which rises to the least solution, until it settles to 1e-9: by a factor of at most about p in
  /// each round, so that the 10 000 rounds suffice for p ≤ 0.998. Redials count in the interval of the first attempt.
  ///
  /// - Parameters:
  ///   - method: how it is worked out; by `stationary` nothing is handed on, and an unstable interval has no figures.
  ///   - givesUp: whether callers give up after their patience; intervals with calls need one then.
  ///   - limit: the most work of the exact law over all rounds.
  /// - Throws: `QueueError.tooLarge` before the round that would exceed the limit.
  func totals(
    _ method: ForecastMethod, givesUp: Bool, limit: Double = TransientDay.mostOperations
  ) throws(QueueError) -> [ServiceTotals] {
    var offered = traffic.map(\.demand)
    var work = 0.0
    func solve(_ offered: [Double]) throws(QueueError) -> DayFigures {
      if method == .transient {
        work += TransientDay.operations(try day(offered, givesUp: givesUp), within: within)
        guard work <= limit else { throw .tooLarge(operations: work, limit: limit) }
      }
      return try self.solve(method, offered, givesUp: givesUp)
    }
    var figures = try solve(offered)
    guard givesUp else { return totals(figures) }
    for _ in 0..<10_000 {
      let next = traffic.indices.map { index in
        let queue = traffic[index]
        guard queue.callers > 0, queue.redialProbability > 0 else { return queue.demand }
        let abandoned = min(1, figures.intervals[index].abandonedShare ?? 0)
        return queue.calls + queue.callers / (1 - queue.redialProbability * abandoned)
      }
      let isSettled = zip(next, offered).allSatisfy { abs($0 - $1) <= 1e-9 * $0 }
      offered = next
      if isSettled { break }
      figures = try solve(offered)
    }
    return totals(figures)
  }

  private func solve(
    _ method: ForecastMethod, _ offered: [Double], givesUp: Bool
  ) throws(QueueError) -> DayFigures {
    let day = try day(offered, givesUp: givesUp)
    switch method {
    case .stationary: return try StationaryDay.solve(day, within: within, formula: formula)
    case .carryOver: return try CarryOverDay.solve(day, within: within)
    // What a simulation of one queue estimates.
    case .transient, .simulation:
      return try TransientDay.solve(day, within: within, rule: rule, formula: formula)
    }
  }

  /// Work for the exact law that nobody asked for by name: some seconds.
  static let mostOperations = 3e10

  /// Totals of which only the calls offered are known, where nobody gives up.
  var unknownTotals: [ServiceTotals] {
    zip(traffic, staff).map { traffic, agents in
      var totals = ServiceTotals()
      totals.offered = traffic.demand
      totals.staffed = Double(agents) * seconds
      totals.answered = .nan
      totals.abandoned = .nan
      totals.answeredWithin = .nan
      totals.abandonedWithin = .nan
      totals.offeredWithin = .nan
      totals.waitOfAnswered = .nan
      totals.waitOfOffered = .nan
      totals.handling = .nan
      return totals
    }
  }

  /// The exact law's size: state updates that it would take.
  func operations(givesUp: Bool) throws(QueueError) -> Double {
    TransientDay.operations(try day(traffic.map(\.demand), givesUp: givesUp), within: within)
  }

  /// The exact law's size over all its rounds, as far as steady states tell it: with the attempts and the abandonment that
  /// these have, rounds come nearer by the largest p × abandoned share.
  ///
  /// - Parameter totals: the steady state of each interval.
  func operations(near totals: [ServiceTotals], givesUp: Bool) throws(QueueError) -> Double {
    guard givesUp, totals.count == traffic.count else { return try operations(givesUp: givesUp) }
    let factors = zip(traffic, totals).map { traffic, totals in
      traffic.callers > 0 && totals.offered > 0
        ? traffic.redialProbability * min(1, totals.abandoned / totals.offered) : 0
    }
    let factor = factors.max() ?? 0
    let rounds = factor > 0 ? 1 + max(1, (CMath.log(1e-9) / CMath.log(factor)).rounded(.up)) : 1
    let offered = zip(traffic, totals).map { max($0.demand, $1.offered) }
    return rounds * TransientDay.operations(try day(offered, givesUp: true), within: within)
  }

  private func day(_ offered: [Double], givesUp: Bool) throws(QueueError) -> StaffedDay {
    try StaffedDay(
      calls: offered, agents: staff, interval: seconds,
      services: Self.filled(traffic.map { $0.demand > 0 ? $0.service : nil }, else: .exponential(mean: 1)),
      patiences: givesUp
        ? Self.filled(traffic.map { $0.demand > 0 ? $0.patienceSeconds : nil }, else: 1) : nil)
  }

  /// Where no calls arrive, the figure of the calls before; at the beginning that of the first calls.
  private static func filled<Value>(_ values: [Value?], else usual: Value) -> [Value] {
    var last = values.lazy.compactMap(\.self).first ?? usual
    return values.map { value in
      last = value ?? last
      return last
    }
  }

  /// A count without the rounding that may take it below 0; not a number where it is not known.
  private static func count(_ value: Double?) -> Double {
    guard let value else { return .nan }
    return value < 0 ? 0 : value
  }

  /// Calls count as offered and as answered in time in the interval in which they arrive, as answered and as abandoned
  /// in that in which they are.
  private func totals(_ figures: DayFigures) -> [ServiceTotals] {
    var waiting = 0.0
    return zip(figures.intervals, staff).map { interval, agents in
      var totals = ServiceTotals()
      let left = Self.count(interval.queueAtEnd)
      totals.offered = interval.offered
      totals.abandoned = Self.count(interval.abandonedCalls)
      totals.answered = Self.count(waiting + interval.offered - totals.abandoned - left)
      totals.answeredWithin = Self.count(interval.answeredInTime)
      totals.abandonedWithin = Self.count(interval.abandonedInTime)
      totals.offeredWithin = Self.count(interval.offeredInTime)
      totals.waitOfOffered = (interval.queueLength ?? .nan) * seconds
      totals.waitOfAnswered = totals.abandoned == 0 ? totals.waitOfOffered : .infinity
      totals.handling = (interval.busyAgents ?? .nan) * seconds
      totals.staffed = Double(agents) * seconds
      waiting = left
      return totals
    }
  }
}
