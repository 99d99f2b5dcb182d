public import ContactCentre
import QueueTheory

/// The calls of every line over the week that is forecast, before and after the merge.
///
/// rate(line, day, interval) = volume × month factor × weekday factor × special-day factor × profile share
/// × growth after the merge × (1 − self-service share) × share that moves.
public struct WeekDemand: Sendable {
  /// The number of intervals in a day.
  public let intervalsPerDay: Int
  /// The length of an interval, in seconds.
  public let intervalSeconds: Double
  /// Each line, in the order of the scenario.
  public let lines: [LineDemand]
  /// The merged queue.
  public let merged: [IntervalTraffic]

  /// The week of a scenario.
  ///
  /// - Complexity: O(lines × (days of the volumes' spans + intervals of the week)).
  public init(_ scenario: Scenario) {
    intervalsPerDay = scenario.intervalsPerDay
    intervalSeconds = scenario.intervalMinutes * 60
    let days = scenario.days
    var weights = SpanWeights(calendar: scenario.calendar)
    lines = scenario.lines.map { LineDemand($0, in: scenario, days: days, &weights) }
    merged = Self.mixtures(of: lines, intervals: 7 * scenario.intervalsPerDay)
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

  private init(lines: [LineDemand], intervalsPerDay: Int, intervalSeconds: Double) {
    self.lines = lines
    self.intervalsPerDay = intervalsPerDay
    self.intervalSeconds = intervalSeconds
    merged = Self.mixtures(of: lines, intervals: 7 * intervalsPerDay)
  }

  /// A line's own queue without the merge as the only one of a week.
  init(queueOf line: LineDemand, _ traffic: [IntervalTraffic], in week: WeekDemand) {
    self.init(
      lines: [line.merging(traffic)], intervalsPerDay: week.intervalsPerDay, intervalSeconds: week.intervalSeconds)
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

/// The weights of the spans over which volumes are counted; lines mostly share one.
struct SpanWeights {
  private struct Key: Hashable {
    let span: Volume.Span
    let open: Opening.Days
  }

  private let calendar: DemandCalendar
  private var known: [Key: Double] = [:]

  init(calendar: DemandCalendar) { self.calendar = calendar }

  /// The calls of a volume on each of some days.
  mutating func calls(of volume: Volume, on days: [CalendarDate], open: Opening.Days) -> [Double] {
    let key = Key(span: volume.span, open: open)
    let weight = known[key] ?? calendar.weight(of: volume.span, open: open)
    known[key] = weight
    return volume.calls(on: days, by: calendar, open: open, spanWeight: weight)
  }
}

/// The calls of one line over the week.
public struct LineDemand: Sendable {
  /// The line's id.
  public let id: String
  /// Whether its calls arrive at the merged centre, by day of the week.
  public let isMerged: [Bool]
  /// The line as its own queue without the merge, by interval of the week.
  public let before: [IntervalTraffic]
  /// What of it arrives at the merged queue, by interval of the week.
  public let merged: [IntervalTraffic]
  /// What of it stays in the line's own queue after the merge, by interval of the week.
  public let remaining: [IntervalTraffic]
  /// The time that the merged centre spends on a call of the line.
  let handling: HandleLaw

  init(_ line: Line, in scenario: Scenario, days: [CalendarDate], _ weights: inout SpanWeights) {
    let figures = scenario.figures(of: line)
    // A law that does not exist has no mean: every formula refuses its load.
    let own = (try? HandleLaw(own: figures.handleTime)) ?? .undefined
    let handling = (try? HandleLaw(line, in: scenario)) ?? .undefined
    let (ownService, mergedService) = (own.service, handling.service)
    let patience = figures.patienceSeconds
    let redial = figures.redialProbability ?? 0
    let count = scenario.intervalsPerDay
    let shares =
      scenario.profile(figures.profile)?.shares(intervals: count) ?? Array(repeating: 0, count: count)
    let reaching = 1 - (figures.selfServiceShare ?? 0)
    let daily = weights.calls(of: line.volume, on: days, open: .everyDay).map { $0 * reaching }
    let opening = line.before.opening
    let dailyOpen = weights.calls(of: line.volume, on: days, open: opening?.days ?? .everyDay)
      .map { $0 * reaching }
    let open = opening.map { OpenShares.inside($0, shares) } ?? shares

    func traffic(_ calls: Double, isFresh: Bool, _ service: ServiceLaw) -> IntervalTraffic {
      IntervalTraffic(
        calls: isFresh ? 0 : calls, callers: isFresh ? calls : 0, redialProbability: isFresh ? redial : 0,
        service: service, patienceSeconds: patience)
    }

    let merge = line.merge
    let attemptsBefore = line.attemptsPerCountBefore(redial: redial)
    let isFresh = line.volume.counts == .callers && patience != nil
    let attemptsAfter =
      (1 + merge.growth) * (line.volume.counts == .answered ? 1 / (merge.answerRate ?? 1) : 1)
    let isMerged = days.map { merge.isMerged(on: $0) }

    var before: [IntervalTraffic] = []
    var merged: [IntervalTraffic] = []
    var remaining: [IntervalTraffic] = []
    for day in days.indices {
      for slot in 0..<count {
        let own = dailyOpen[day] * open[slot] * attemptsBefore
        before.append(traffic(own, isFresh: false, ownService))
        guard isMerged[day] else {
          merged.append(traffic(0, isFresh: isFresh, ownService))
          remaining.append(traffic(own, isFresh: false, ownService))
          continue
        }
        let all = daily[day] * shares[slot] * attemptsAfter
        switch merge.mode {
        case .full, .parallel:
          merged.append(traffic(all, isFresh: isFresh, ownService))
          remaining.append(traffic(0, isFresh: false, ownService))
        case .subCentre:
          merged.append(traffic(all, isFresh: isFresh, mergedService))
          remaining.append(traffic(all * (1 - merge.movedShare), isFresh: false, ownService))
        case .partial, .excluded:
          merged.append(traffic(all * merge.movedShare, isFresh: isFresh, ownService))
          remaining.append(traffic(own * (1 - merge.movedShare), isFresh: false, ownService))
        }
      }
    }
    id = line.id
    self.isMerged = isMerged
    self.before = before
    self.merged = merged
    self.remaining = remaining
    self.handling = handling
  }
}

extension LineDemand {
  /// The line with a multiple of its merged calls.
  fileprivate func scaled(by factor: Double) -> LineDemand {
    LineDemand(
      id: id, isMerged: isMerged, before: before, merged: merged.map { $0.scaled(by: factor) },
      remaining: remaining, handling: handling)
  }

  /// The line with other calls at the merged queue.
  fileprivate func merging(_ traffic: [IntervalTraffic]) -> LineDemand {
    LineDemand(
      id: id, isMerged: isMerged, before: before, merged: traffic, remaining: remaining, handling: handling)
  }

  private init(
    id: String, isMerged: [Bool], before: [IntervalTraffic], merged: [IntervalTraffic],
    remaining: [IntervalTraffic], handling: HandleLaw
  ) {
    self.id = id
    self.isMerged = isMerged
    self.before = before
    self.merged = merged
    self.remaining = remaining
    self.handling = handling
  }
}

extension Line {
  /// Attempts for each unit of the volume before the merge.
  ///
  /// Offered = answered / answer rate; a caller who gives up with probability 1 − r and then dials again
  /// with probability p makes 1 / (1 − p (1 − r)) attempts.
  fileprivate func attemptsPerCountBefore(redial: Double) -> Double {
    switch volume.counts {
    case .offered: 1
    case .answered: 1 / (before.answerRate ?? 1)
    case .callers: 1 / (1 - redial * (1 - (before.answerRate ?? 1)))
    }
  }
}

/// The profile of a line that is open only at some hours: all its calls fall inside them.
private enum OpenShares {
  static func inside(_ opening: Opening, _ shares: [Double]) -> [Double] {
    let minutes = 1440 / shares.count
    let open = shares.enumerated().map { index, share in
      share * opening.share(from: index * minutes, to: (index + 1) * minutes, on: .monday)
    }
    let sum = open.reduce(0, +)
    return sum > 0 ? open.map { $0 / sum } : open
  }
}
