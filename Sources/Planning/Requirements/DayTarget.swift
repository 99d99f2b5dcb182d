import QueueTheory

/// A service level over all intervals together, weighted with their calls: Σ calls_h SL_h(n_h) / Σ calls_h, each interval
/// in its own steady state M/M/n, which must exist wherever there are calls.
public struct DayTarget: Equatable, Sendable {
  /// The length of an interval, seconds: a half-hour.
  public static let intervalSeconds = 1800.0
  /// The largest load of an interval, Erlang.
  public static let mostLoad = 100_000.0
  /// A level counts as met when this share of the target is missing: what the formulas may be off by rounding.
  static let rounding = 1e-12

  /// Calls in each interval, ≥ 0.
  public let calls: [Double]
  /// Mean handle time, seconds, > 0.
  public let handleSeconds: Double
  /// The time within which a call is to be answered, seconds, ≥ 0.
  public let withinSeconds: Double
  /// The share of the day's calls to be answered in that time, 0 ≤ level < 1.
  public let level: Double

  /// A target with the calls that it is for. `StaffRequirement` checks the loads, a plan the rest.
  public init(calls: [Double], handleSeconds: Double, withinSeconds: Double, level: Double) {
    self.calls = calls
    self.handleSeconds = handleSeconds
    self.withinSeconds = withinSeconds
    self.level = level
  }

  /// Calls of all intervals.
  var allCalls: Double { calls.reduce(0, +) }

  /// Load of an interval, Erlang.
  func load(_ interval: Int) -> Double { calls[interval] / Self.intervalSeconds * handleSeconds }

  /// The fewest people with whom an interval has a steady state: more than its load, nobody where nobody calls.
  func leastStable(_ interval: Int) throws(RequirementError) -> Int {
    let load = load(interval)
    guard load >= 0, load <= Self.mostLoad else {
      throw .loadOutOfDomain(interval: interval, load: load, most: Self.mostLoad)
    }
    return calls[interval] > 0 ? Int(load) + 1 : 0
  }

  /// Service levels of the intervals with people in each; nil where nobody calls, 0 where there is no steady state.
  ///
  /// - Complexity: one solution of Erlang C for each interval.
  func levels(_ people: [Int]) throws(RequirementError) -> [Double?] {
    var levels: [Double?] = []
    for (interval, people) in people.enumerated() {
      guard calls[interval] > 0 else {
        levels.append(nil)
        continue
      }
      do throws(QueueError) {
        let outcome = try ErlangC.solve(
          load: load(interval), agents: Double(people), handleTime: handleSeconds)
        guard case .stable(let state) = outcome else {
          levels.append(0)
          continue
        }
        levels.append(state.serviceLevel(within: withinSeconds))
      } catch {
        throw .queue(error)
      }
    }
    return levels
  }

  /// The level of the day from those of its intervals; nil where nobody calls at all.
  func dayLevel(_ levels: [Double?]) -> Double? {
    let all = allCalls
    guard all > 0 else { return nil }
    return zip(calls, levels).reduce(0) { $0 + $1.0 * ($1.1 ?? 0) } / all
  }
}
