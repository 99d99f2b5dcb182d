import ContactCentre
import Measures
public import QueueTheory

/// One queue over a week of intervals, by Erlang C and, where patience is given, by Erlang A.
public struct QueueWeek: Sendable {
  /// The queue models that a forecast sets side by side.
  public enum Model: String, Sendable, CaseIterable {
    /// Nobody gives up.
    case erlangC = "erlang-c"
    /// Callers give up after an exponential patience.
    case erlangA = "erlang-a"
  }

  /// One interval of the week.
  public struct Interval: Sendable {
    /// The load, in Erlang: attempts of the headline model × handle time / length.
    public let load: Double
    /// Agents on duty for calls.
    public let onDuty: Double
    /// By Erlang C.
    public let erlangC: ServiceTotals
    /// By Erlang A; `nil` where patience is not given.
    public let erlangA: ServiceTotals?
    /// Whether the interval has a backlog under Erlang C in place of a steady state; never by another method than
    /// `stationary`, which need none.
    public let hasBacklog: Bool
  }

  /// The intervals of the week, from Monday 00:00.
  public let intervals: [Interval]
  /// The number of intervals in a day.
  public let intervalsPerDay: Int
  /// Calls still waiting at the end of the week under Erlang C; not a number where Erlang C has no figures.
  public let backlogAtEnd: Double
  /// How the intervals were worked out.
  public let method: ForecastMethod

  /// A queue whose intervals are stationary, with traffic and agents by interval; without `waits` it states no mean wait
  /// of the answered. Where `places` limits who may wait, there is no backlog.
  ///
  /// - Throws: a queue error where a figure lies outside the domain of the formulas.
  public init(
    _ traffic: [IntervalTraffic], onDuty: [Double], intervalsPerDay: Int, seconds: Double, within: Double,
    places: Int? = nil, waits: Bool = true
  ) throws(QueueError) {
    var week = ErlangCWeek(seconds: seconds, within: within)
    var steady = SteadyIntervals(seconds: seconds, within: within, places: places, waits: waits)
    var intervals: [Interval] = []
    intervals.reserveCapacity(traffic.count)
    for (calls, agents) in zip(traffic, onDuty) {
      let byC: ServiceTotals
      var hasBacklog = false
      if let totals = try steady.totals(calls, patience: nil, agents: agents) {
        byC = totals
      } else {
        (byC, hasBacklog) = try week.next(calls, agents: agents)
      }
      var byA: ServiceTotals?
      if let patience = calls.patienceSeconds {
        byA = try steady.totals(calls, patience: patience, agents: agents)
      } else if calls.demand == 0 {
        // Nobody calls: what Erlang C still handles here is its own backlog.
        byA = ServiceTotals()
        byA?.staffed = agents * seconds
      }
      let attempts = byA?.offered ?? byC.offered
      intervals.append(
        Interval(
          load: attempts * calls.handleSeconds / seconds, onDuty: agents, erlangC: byC, erlangA: byA,
          hasBacklog: hasBacklog))
    }
    self.intervals = intervals
    self.intervalsPerDay = intervalsPerDay
    backlogAtEnd = week.backlog
    method = .stationary
  }

  /// A queue of whole people whose intervals hand on their calls by a method other than `stationary`.
  ///
  /// Of the counts within T only those stand that the formula needs. Where callers give up, the figures of Erlang C stand
  /// beside the others; they are left out where a long queue would make its exact law much work.
  ///
  /// - Throws: a queue error where a figure lies outside the domain of the method.
  init(
    _ queue: ChangingQueue, intervalsPerDay: Int, method: ForecastMethod,
    mostOperations: Double = ChangingQueue.mostOperations
  ) throws(QueueError) {
    let hasPatience = queue.traffic.allSatisfy { $0.demand == 0 || $0.patienceSeconds != nil }
    let isBeside = hasPatience && method == .transient
    let operations = isBeside ? try queue.operations(givesUp: false) : 0
    let byC =
      operations <= mostOperations
      ? try queue.totals(method, givesUp: false) : queue.unknownTotals
    let byA = hasPatience ? try queue.totals(method, givesUp: true) : nil
    intervals = queue.traffic.indices.map { index in
      let attempts = byA?[index].offered ?? byC[index].offered
      return Interval(
        load: attempts * queue.traffic[index].handleSeconds / queue.seconds,
        onDuty: Double(queue.staff[index]),
        erlangC: byC[index], erlangA: byA?[index], hasBacklog: false)
    }
    self.intervalsPerDay = intervalsPerDay
    backlogAtEnd = byC.reduce(0) { $0 + $1.offered - $1.answered }
    self.method = method
  }

  /// Queues side by side: in each interval their calls, people and loads added up.
  ///
  /// - Parameter weeks: of as many intervals each, worked out by the same method.
  init(sideBySide weeks: [QueueWeek]) {
    let first = weeks.first
    intervals = (first?.intervals.indices ?? 0..<0).map { index in
      let parts = weeks.map { $0.intervals[index] }
      let byA = parts.compactMap(\.erlangA)
      return Interval(
        load: parts.reduce(0) { $0 + $1.load }, onDuty: parts.reduce(0) { $0 + $1.onDuty },
        erlangC: parts.map(\.erlangC).reduce(ServiceTotals(), +),
        erlangA: byA.count == parts.count ? byA.reduce(ServiceTotals(), +) : nil,
        hasBacklog: parts.contains(where: \.hasBacklog))
    }
    intervalsPerDay = first?.intervalsPerDay ?? 1
    backlogAtEnd = weeks.reduce(0) { $0 + $1.backlogAtEnd }
    method = first?.method ?? .stationary
  }

  /// The model whose figures head the forecast: Erlang A where every call has a patience, else Erlang C.
  public var headline: Model {
    intervals.contains { $0.erlangC.offered > 0 }
      && intervals.allSatisfy { $0.erlangC.offered == 0 || $0.erlangA != nil } ? .erlangA : .erlangC
  }

  /// The totals of each interval by a model; `nil` where a model has none.
  func totals(by model: Model) -> [ServiceTotals]? {
    let totals = intervals.compactMap { model == .erlangC ? $0.erlangC : $0.erlangA }
    return totals.count == intervals.count ? totals : nil
  }

  /// The totals of some intervals by a model; `nil` where a model has none.
  public func totals(_ range: Range<Int>, by model: Model) -> ServiceTotals? {
    var sum = ServiceTotals()
    for interval in intervals[range] {
      switch model {
      case .erlangC: sum += interval.erlangC
      case .erlangA:
        if let totals = interval.erlangA {
          sum += totals
        } else if interval.erlangC.offered > 0 {
          return nil
        }
      }
    }
    return sum
  }

  /// The totals of a day, 0 for Monday.
  public func day(_ day: Int, by model: Model) -> ServiceTotals? {
    totals(day * intervalsPerDay..<(day + 1) * intervalsPerDay, by: model)
  }

  /// The totals of the week.
  public func week(by model: Model) -> ServiceTotals? { totals(0..<intervals.count, by: model) }
}
