import ContactCentre
import Measures
import QueueTheory

/// How far the stationary answer lies off because intervals hand their calls on.
///
/// Interval by interval it is set beside the transient law of the merged queue, for the same whole people, by the model that
/// heads the forecast and both with exponential handle times, so that the difference is that of standing still; over the week
/// beside carried backlogs, both with the law of handle times.
public struct StationaryCheck: Sendable {
  /// The difference from which a stationary service level misleads: one point.
  public static let tolerance = 0.01

  /// What the comparison shows.
  public enum Outcome: Sendable {
    /// The service levels side by side.
    case compared(Comparison)
    /// The exact law of the week would take too long; the state updates it needs.
    case tooLarge(operations: Double)
    /// The queue has a limit on its places, which the exact law does not know.
    case limited
    /// The centre is several queues.
    case severalQueues
    /// The forecast simulated a centre that is more than the one queue of the exact law: `SimulationAudit.comparison` says
    /// why.
    case notComparable
  }

  /// Service levels by interval and over the week, by both methods.
  public struct Comparison: Sendable {
    /// Steady state by steady state; `nil` without calls.
    public let stationary: [Double?]
    /// By the exact law; `nil` without calls.
    public let transient: [Double?]
    /// Over the week, steady state by steady state.
    public let stationaryWeek: Double?
    /// Over the week, by the exact law.
    public let transientWeek: Double?

    /// Stationary − exact; `nil` without calls.
    public func error(_ interval: Int) -> Double? {
      guard let stationary = stationary[interval], let transient = transient[interval] else { return nil }
      return stationary - transient
    }

    /// The intervals in which the stationary answer misleads.
    public var misleading: [Int] {
      stationary.indices.filter { abs(error($0) ?? 0) > tolerance }
    }

    /// The interval with the largest difference, to a billionth; the first of those that are alike.
    public var worst: Int? {
      func size(_ interval: Int) -> Double { (abs(error(interval) ?? 0) * 1e9).rounded() }
      return misleading.min { (-size($0), $0) < (-size($1), $1) }
    }
  }

  /// What the comparison shows.
  public let outcome: Outcome

  /// Service levels of the week for the same whole people with the law of handle times.
  public struct CarriedWeek: Sendable {
    /// Steady state by steady state.
    public let stationary: Double
    /// Steady states that hand their backlog on.
    public let carried: Double

    /// Whether the stationary answer is likely more than a point off.
    public var misleads: Bool { abs(stationary - carried) > tolerance }
  }

  /// What carried backlogs say of the week; `nil` without calls, and where the method is another or the queue is limited.
  public let carriedWeek: CarriedWeek?

  /// The service levels side by side; `nil` where the exact law would take too long or does not know the queue.
  public var comparison: Comparison? {
    if case .compared(let comparison) = outcome { comparison } else { nil }
  }

  /// Works out the exact law of a forecast's merged queue, unless that is too much work.
  ///
  /// - Throws: `PlanningError.queue` where a figure lies outside the domain of the exact law.
  public init(_ forecast: Forecast) throws(PlanningError) {
    do throws(QueueError) {
      outcome = try Self.outcome(forecast)
      carriedWeek = try Self.carriedWeek(forecast)
    } catch {
      throw .queue(error)
    }
  }

  /// Works out what carried backlogs say of the week.
  ///
  /// - Complexity: some steady states for each interval.
  static func carriedWeek(_ forecast: Forecast) throws(QueueError) -> CarriedWeek? {
    let (week, demand, target) = (forecast.centre.week, forecast.demand, forecast.scenario.target)
    guard week.method == .stationary, forecast.scenario.queue.places == nil else { return nil }
    let queue = ChangingQueue(
      traffic: demand.merged, staff: WholeStaff.rounded(week.intervals.map(\.onDuty)),
      seconds: demand.intervalSeconds, within: target.withinSeconds, formula: target.formula)
    let steady = try QueueWeek(
      queue.traffic, onDuty: queue.staff.map(Double.init), intervalsPerDay: demand.intervalsPerDay,
      seconds: queue.seconds, within: queue.within, waits: false)
    let carried = try queue.totals(.carryOver, givesUp: week.headline == .erlangA)
    guard
      let stationary = steady.week(by: week.headline)?.serviceLevel(target.formula),
      let carried = carried.reduce(ServiceTotals(), +).serviceLevel(target.formula)
    else { return nil }
    return CarriedWeek(stationary: stationary, carried: carried)
  }

  private static func outcome(_ forecast: Forecast) throws(QueueError) -> Outcome {
    if let audit = forecast.simulated?.audit, case .notComparable = audit.comparison { return .notComparable }
    guard forecast.scenario.queue.places == nil else { return .limited }
    guard forecast.centre.queues.isEmpty else { return .severalQueues }
    let (week, demand, target) = (forecast.centre.week, forecast.demand, forecast.scenario.target)
    let queue = ChangingQueue(
      traffic: demand.merged.map(\.exponential), staff: WholeStaff.rounded(week.intervals.map(\.onDuty)),
      seconds: demand.intervalSeconds, within: target.withinSeconds, formula: target.formula,
      rule: forecast.simulated?.plan.rosterRule ?? .capacity)
    let givesUp = week.headline == .erlangA
    let steady = try QueueWeek(
      queue.traffic, onDuty: queue.staff.map(Double.init), intervalsPerDay: demand.intervalsPerDay,
      seconds: queue.seconds, within: target.withinSeconds, waits: false)
    let stationary = steady.totals(by: week.headline) ?? []
    let exact: [ServiceTotals]
    if week.method == .transient, let totals = week.totals(by: week.headline) {
      exact = totals
    } else {
      let operations = try queue.operations(near: stationary, givesUp: givesUp)
      guard operations <= ChangingQueue.mostOperations else { return .tooLarge(operations: operations) }
      do throws(QueueError) {
        exact = try queue.totals(.transient, givesUp: givesUp, limit: ChangingQueue.mostOperations)
      } catch .tooLarge(let operations, _) {
        // Redials took more rounds than the steady states let expect.
        return .tooLarge(operations: operations)
      }
    }
    func levels(_ totals: [ServiceTotals]) -> [Double?] { totals.map { $0.serviceLevel(target.formula) } }
    func level(_ totals: [ServiceTotals]) -> Double? {
      totals.reduce(ServiceTotals(), +).serviceLevel(target.formula)
    }
    return .compared(
      Comparison(
        stationary: levels(stationary), transient: levels(exact), stationaryWeek: level(stationary),
        transientWeek: level(exact)))
  }
}
