import ContactCentre
import QueueTheory

/// The people that an interval needs at least, and why.
public struct StaffNeed: Sendable, Equatable {
  /// What asks for the people.
  public enum Reason: Hashable, Sendable {
    /// The target's level in this interval.
    case level
    /// The floor of the worst interval.
    case floor
    /// A steady state: without patience the agents must exceed the load.
    case steadyState
    /// The highest occupancy allowed.
    case occupancy
    /// A minimum of people, by its id.
    case minimumStaff(String)
    /// Calls: somebody is there to answer them.
    case presence
  }

  /// Units of cover.
  let units: Int
  /// People present, in person-intervals, before shrinkage.
  public let people: Double
  /// What asks for them; `nil` where nobody is needed.
  public let reason: Reason?

  /// The needs of queues side by side, interval by interval: people added up, with the reason of the largest.
  static func sums(_ queues: [[StaffNeed]]) -> [StaffNeed] {
    guard queues.count > 1, let first = queues.first else { return queues.first ?? [] }
    return first.indices.map { interval in
      let needs = queues.map { $0[interval] }
      return StaffNeed(
        units: needs.reduce(0) { $0 + $1.units }, people: needs.reduce(0) { $0 + $1.people },
        reason: needs.max { $0.people < $1.people }?.reason)
    }
  }
}

/// The needs of a week's intervals.
struct StaffNeeds {
  let scenario: Scenario
  let perDay: Int
  let unitsPerPerson: Int
  /// The intervals that some shift covers.
  let covered: Set<Int>
  /// By how much the allowed share of calls out of time is narrowed in each interval, for the floor and for the
  /// target of single intervals; 1 leaves it as it is.
  let narrowing: (Int) -> (level: Double, floor: Double)

  /// What an interval needs.
  ///
  /// - Throws: `PlanningError.queue` outside the domain of the formulas; `.outOfReach` where no number of people does.
  func need(
    _ interval: Int, _ service: inout ServiceByUnits
  ) throws(PlanningError) -> StaffNeed {
    var (units, reason): (Int, StaffNeed.Reason?) = (0, nil)
    func raise(to other: Int, _ why: StaffNeed.Reason) { if other > units { (units, reason) = (other, why) } }
    let target = scenario.target
    if service.traffic[interval].demand > 0 {
      let (level, floor) = narrowing(interval)
      raise(to: try least(interval, &service, .steadyState) { _ in true }, .steadyState)
      if let share = target.intervalFloor {
        let wanted = 1 - (1 - share) * floor
        raise(
          to: try least(interval, &service, .floor) { $0.verdict(target.formula, least: wanted) == .met },
          .floor)
      }
      if target.window == .interval {
        let wanted = 1 - (1 - target.level) * level
        raise(
          to: try least(interval, &service, .level) { $0.verdict(target.formula, least: wanted) == .met },
          .level)
      }
      if let most = scenario.workforce.mostOccupancy {
        let enough = service.enough(interval, occupancy: most)
        raise(
          to: try least(interval, &service, .occupancy, upTo: enough) { $0.occupancy ?? 2 <= most },
          .occupancy)
      }
    }
    for minimum in scenario.workforce.minimumStaff where covers(minimum, interval) {
      raise(to: Int(minimum.people) * unitsPerPerson, .minimumStaff(minimum.id))
    }
    if isPresent(interval, hasCalls: service.traffic[interval].demand > 0) {
      raise(to: unitsPerPerson, .presence)
    }
    return StaffNeed(
      units: units, people: Double(units) / Double(unitsPerPerson), reason: reason)
  }

  /// Units that an interval keeps whatever the payroll.
  func kept(_ interval: Int, hasCalls: Bool) -> Int {
    let minima = scenario.workforce.minimumStaff.filter { covers($0, interval) }.map { Int($0.people) }
    return max(minima.max() ?? 0, isPresent(interval, hasCalls: hasCalls) ? 1 : 0) * unitsPerPerson
  }

  /// Whether somebody must be there: there are calls, and a shift that could be worked.
  private func isPresent(_ interval: Int, hasCalls: Bool) -> Bool {
    hasCalls && !scenario.workforce.mayLeaveEmpty && covered.contains(interval)
  }

  private func least(
    _ interval: Int, _ service: inout ServiceByUnits, _ reason: StaffNeed.Reason, upTo most: Int? = nil,
    where isReached: (ServiceTotals) -> Bool
  ) throws(PlanningError) -> Int {
    do throws(QueueError) {
      if let units = try service.least(interval, upTo: most, where: isReached) { return units }
    } catch {
      throw .queue(error)
    }
    throw .outOfReach(reason, interval: interval)
  }

  /// Whether a minimum of people holds in some part of an interval.
  private func covers(_ minimum: MinimumStaff, _ interval: Int) -> Bool {
    let minutes = 1440 / perDay
    let (start, end) = (interval * minutes, (interval + 1) * minutes)
    let week = 7 * 1440
    return Weekday.allCases.contains { day in
      guard minimum.days.contains(day) else { return false }
      let from = day.rawValue * 1440 + minimum.from.minutes
      return [-week, 0].contains { shift in
        from + shift < end && from + minimum.lengthMinutes + shift > start
      }
    }
  }
}
