public import ContactCentre
import QueueTheory

/// The calls of every line over the week that is forecast, before and after the merge: the one rule of what comes, and when, for
/// every command.
///
/// rate(line, day, interval) = volume × month factor × weekday factor × special-day factor × profile share
/// × growth after the merge × (1 − self-service share) × share that moves, inside the line's opening hours. A line that is
/// opened has `Merge.nightShare` of its calls outside them on top. Calls that come while the centre is closed are
/// counted apart.
public struct WeekDemand: Sendable {
  /// Which calls are meant.
  public enum Calls: Sendable {
    /// Those that were forecast: days that nobody foresaw are like any other, every line has the calls of its volume. Rosters
    /// are planned for them.
    case forecast
    /// Those that come: unforeseen days have their factor, lines `Move.actualFactor` times the calls that were forecast.
    /// Rosters are judged by them.
    case actual
  }

  /// The number of intervals in a day.
  public let intervalsPerDay: Int
  /// The length of an interval, in seconds.
  public let intervalSeconds: Double
  /// Each line, in the order of the scenario.
  public let lines: [LineDemand]
  /// The merged queue.
  public let merged: [IntervalTraffic]

  /// The week of a scenario, as it was forecast or as it comes.
  ///
  /// - Complexity: O(lines × (days of the volumes' spans + quarters of an hour of the week)).
  public init(_ scenario: Scenario, _ calls: Calls = .forecast) {
    var weights = SpanWeights(scenario.calendar)
    let lines = scenario.lines.map { LineDemand($0, in: scenario, calls, &weights) }
    self.init(
      lines: lines, intervalsPerDay: scenario.intervalsPerDay, intervalSeconds: scenario.intervalMinutes * 60)
  }

  /// Calls that come to the merged number while the centre is closed, by interval of the week; nobody is offered them.
  ///
  /// - Complexity: O(lines × intervals).
  public var closed: [Double] {
    (0..<7 * intervalsPerDay).map { interval in lines.reduce(0) { $0 + $1.closed[interval] } }
  }

  /// The demand with the merged calls of each line, told by its id, times a factor.
  ///
  /// - Complexity: O(lines × intervals).
  func scaled(by factor: (String) -> Double) -> WeekDemand {
    WeekDemand(
      lines: lines.map { line in
        let factor = factor(line.id)
        return factor == 1 ? line : line.scaled(by: factor)
      }, intervalsPerDay: intervalsPerDay, intervalSeconds: intervalSeconds)
  }

  /// A week of some lines.
  init(lines: [LineDemand], intervalsPerDay: Int, intervalSeconds: Double) {
    self.lines = lines
    self.intervalsPerDay = intervalsPerDay
    self.intervalSeconds = intervalSeconds
    merged = Self.mixtures(of: lines, intervals: 7 * intervalsPerDay)
  }

  /// A line's own queue without the merge as the only one of a week.
  init(queueOf line: LineDemand, _ traffic: [IntervalTraffic], in week: WeekDemand) {
    self.init(
      lines: [line.merging(traffic)], intervalsPerDay: week.intervalsPerDay,
      intervalSeconds: week.intervalSeconds)
  }

  private static func mixtures(of lines: [LineDemand], intervals: Int) -> [IntervalTraffic] {
    var laws = CallMixtures(lines.map(\.handling))
    return (0..<intervals).map { mixture(of: lines, at: $0, &laws) }
  }

  /// The traffic of several lines together: counts add up, the law of handle times is the mixture of the lines' laws by
  /// calls, patience is that of the mean rate of giving up, by volume.
  private static func mixture(
    of lines: [LineDemand], at interval: Int, _ laws: inout CallMixtures
  ) -> IntervalTraffic {
    var calls = 0.0
    var callers = 0.0
    var patience = HarmonicMean()
    var redial = WeightedMean()
    for line in lines {
      let traffic = line.merged[interval]
      let demand = traffic.demand
      guard demand > 0 else { continue }
      calls += traffic.calls
      callers += traffic.callers
      if let seconds = traffic.patienceSeconds { patience.add(seconds, weight: demand) }
      if traffic.callers > 0 { redial.add(traffic.redialProbability, weight: traffic.callers) }
    }
    return IntervalTraffic(
      calls: calls, callers: callers, redialProbability: redial.value ?? 0,
      service: laws.law(of: lines.map { $0.merged[interval].demand }), patienceSeconds: patience.value)
  }
}
