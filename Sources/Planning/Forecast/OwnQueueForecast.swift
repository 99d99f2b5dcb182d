import ContactCentre
import QueueTheory

/// A line as its own queue, before the merge or outside it.
public struct OwnQueueForecast: Sendable {
  /// Where the agents on duty of a line come from.
  public enum Staffing: Equatable, Sendable {
    /// Effective staff that follows the load, fitted so that the answer rate is the published one; the
    /// agents on duty for each Erlang of load.
    case calibrated(agentsPerErlang: Double)
    /// The department's own agents on the scenario's shifts.
    case ownAgents
    /// Neither an answer rate nor agents are known, or no patience to fit with: nothing can be said.
    case unknown
  }

  /// Where the agents on duty come from.
  public let staffing: Staffing
  /// Agents on duty by interval; empty where unknown.
  let onDuty: [Double]
  /// The queue; `nil` where the staffing is unknown.
  public let week: QueueWeek?
  /// Calls offered in the week.
  public let offered: Double

  /// A line before the merge.
  init(
    before line: Line, _ demand: LineDemand, in scenario: Scenario, _ all: WeekDemand
  ) throws(PlanningError) {
    let traffic = demand.before
    let patience = scenario.figures(of: line).patienceSeconds
    let within = scenario.target.withinSeconds
    offered = traffic.reduce(0) { $0 + $1.demand }
    if let rate = line.before.answerRate, let patience, offered > 0 {
      let fit: Double
      do throws(QueueError) {
        fit = try Self.agentsPerErlang(
          traffic, patience: patience, rate: rate, seconds: all.intervalSeconds)
      } catch {
        throw .queue(error)
      }
      staffing = .calibrated(agentsPerErlang: fit)
      onDuty = traffic.map { $0.demand * $0.handleSeconds / all.intervalSeconds * fit }
    } else if let agents = line.before.agents {
      staffing = .ownAgents
      let own = scenario.ownQueue(of: line, agents: agents)
      var planner = try RosterPlanner(own, WeekDemand(queueOf: demand, traffic, in: all))
      onDuty = try planner.roster(agents: agents, sites: own.sites).onDuty
    } else {
      staffing = .unknown
      onDuty = []
      week = nil
      return
    }
    do throws(QueueError) {
      week = try QueueWeek(
        traffic, onDuty: onDuty, intervalsPerDay: all.intervalsPerDay, seconds: all.intervalSeconds,
        within: within)
    } catch {
      throw .queue(error)
    }
  }

  /// What stays with a line after the merge, with the people it had before.
  init(
    remaining demand: LineDemand, of before: OwnQueueForecast, in scenario: Scenario, _ all: WeekDemand
  ) throws(PlanningError) {
    staffing = before.staffing
    onDuty = before.onDuty
    offered = demand.remaining.reduce(0) { $0 + $1.demand }
    do throws(QueueError) {
      week =
        before.onDuty.isEmpty
        ? nil
        : try QueueWeek(
          demand.remaining, onDuty: onDuty, intervalsPerDay: all.intervalsPerDay,
          seconds: all.intervalSeconds, within: scenario.target.withinSeconds)
    } catch {
      throw .queue(error)
    }
  }

  /// Agents for each Erlang of load at which Erlang A answers the published share of the week's calls.
  ///
  /// The answer rate rises with the agents: they are doubled until they suffice, a line of few calls needing
  /// many for each Erlang, and then found by bisection to the last digits.
  private static func agentsPerErlang(
    _ traffic: [IntervalTraffic], patience: Double, rate: Double, seconds: Double
  ) throws(QueueError) -> Double {
    // Intervals alike are worked out once; the order is that of the week, so that sums never differ.
    var places: [IntervalTraffic: Int] = [:]
    var distinct: [(interval: IntervalTraffic, count: Double)] = []
    for interval in traffic where interval.demand > 0 {
      if let place = places[interval] {
        distinct[place].count += 1
      } else {
        places[interval] = distinct.count
        distinct.append((interval, 1))
      }
    }
    let offered = distinct.reduce(0) { $0 + $1.interval.demand * $1.count }
    func suffice(_ agentsPerErlang: Double) throws(QueueError) -> Bool {
      var answered = 0.0
      for (interval, count) in distinct {
        let agents = interval.demand * interval.handleSeconds / seconds * agentsPerErlang
        answered +=
          count
          * (try ErlangAInterval.answered(interval, patience: patience, agents: agents, seconds: seconds))
      }
      // A rate of 1 is reached but for rounding.
      return answered >= rate * offered * (1 - 1e-14)
    }
    var low = 0.0
    var high = 1.0
    while high < 0x1p60 {
      if try suffice(high) { break }
      low = high
      high *= 2
    }
    while high - low > 1e-10 * high {
      let middle = (low + high) / 2
      if try suffice(middle) { high = middle } else { low = middle }
    }
    return high
  }
}

extension Scenario {
  /// A line's department with its own agents and seats, on the scenario's shifts, as a centre of its own.
  fileprivate func ownQueue(of line: Line, agents: Double) -> Scenario {
    var own = self
    own.lines = [line]
    own.workforce.agents = agents
    own.workforce.furtherWork = []
    own.workforce.minimumStaff = []
    own.workforce.mostOccupancy = nil
    for index in own.workforce.shifts.indices {
      own.workforce.shifts[index].people = nil
      own.workforce.shifts[index].site = nil
      own.workforce.shifts[index].mostPeople = nil
    }
    own.queue = QueueRules()
    own.sites = [Site(id: line.id, name: line.name, seats: line.before.seats ?? agents)]
    return own
  }
}
