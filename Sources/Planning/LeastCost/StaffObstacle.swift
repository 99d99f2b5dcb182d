public import ContactCentre
import Optimisation

/// Why no people on the shifts meet a target.
public struct StaffObstacle: Sendable, Equatable {
  /// An interval's need that cannot be met, by itself or together with the others.
  public struct Need: Sendable, Equatable {
    /// The interval of the week.
    public let interval: Int
    /// People present that it needs, in person-intervals.
    public let people: Double
    /// What asks for them.
    public let reason: StaffNeed.Reason?
    /// The most people that the shifts allow there by themselves; `nil` where that is not what is short.
    public let most: Double?
  }

  /// A limit that stands against it.
  public enum Limit: Sendable, Hashable {
    /// Seats of a site, or of all sites where it is `nil`, at a moment in minutes from Monday 00:00.
    case seats(site: String?, minute: Int, seats: Double)
    /// The most people on a shift on a day.
    case people(shift: String, day: Weekday, most: Double)
  }

  /// A window of the target that the limits keep below its level.
  public struct Window: Sendable, Equatable {
    /// The intervals of the week.
    public let intervals: Range<Int>
    /// The level that it can have at most.
    public let reachable: Double
  }

  /// The needs that contradict the limits; leaving out any one of needs and limits would make the rest satisfiable, as far
  /// as fractions of people go. Empty where only whole people are in the way.
  public let needs: [Need]
  /// The limits against them.
  public let limits: [Limit]
  /// The window out of reach; `nil` where needs are.
  public let window: Window?

  init(_ reason: Infeasibility, in task: StaffingTask) {
    func need(_ interval: Int, most: Int? = nil) -> Need {
      let need = task.needs[interval]
      return Need(
        interval: interval, people: need.people, reason: need.reason,
        most: most.map { Double($0) / Double(task.covers.unitsPerPerson) })
    }
    switch reason {
    case .uncovered(let interval, _, let most):
      needs = [need(interval, most: most)]
      limits = []
      window = nil
    case .conflict(let intervals, let caps, _):
      needs = intervals.map { need($0) }
      limits = caps.map { task.limits[$0] }
      window = nil
    case .unreachable(let number, let value, _):
      let asked = task.asked[number]
      needs = []
      limits = []
      window = Window(
        intervals: asked.window.intervals,
        reachable: Self.level(task.scenario, short: -value, of: asked.calls))
    case .exhausted:
      needs = []
      limits = []
      window = nil
    }
  }

  /// The most that a level can be where at least so many of the calls are short of the target.
  ///
  /// Redials make c calls up to c / (1 − p) attempts where hardly anybody is answered, so that each short call counts
  /// that much less.
  static func level(_ scenario: Scenario, short: Double, of calls: Double) -> Double {
    let redial = scenario.lines.map { scenario.figures(of: $0).redialProbability ?? 0 }.max() ?? 0
    let share = short / calls * (short > 0 ? 1 - redial : 1)
    return min(1, max(0, scenario.target.level - share))
  }
}
