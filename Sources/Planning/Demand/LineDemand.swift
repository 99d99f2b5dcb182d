import ContactCentre
import QueueTheory

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
  /// What of it comes to the merged number while the centre is closed, by interval of the week.
  public let closed: [Double]
  /// The time that the merged centre spends on a call of the line.
  let handling: HandleLaw

  /// The week of a line.
  init(_ line: Line, in scenario: Scenario, _ calls: WeekDemand.Calls, _ weights: inout SpanWeights) {
    let figures = scenario.figures(of: line)
    let (merge, days) = (line.merge, scenario.days)
    // A law that does not exist has no mean: every formula refuses its load.
    let own = (try? HandleLaw(own: figures.handleTime)) ?? .undefined
    let handling = (try? HandleLaw(line, in: scenario)) ?? .undefined
    let (ownService, mergedService) = (own.service, handling.service)
    let (patience, redial) = (figures.patienceSeconds, figures.redialProbability ?? 0)
    let reaching = 1 - (figures.selfServiceShare ?? 0)
    let hours = CalledHours(line, in: scenario, calls, &weights)
    let quarters = Opening.quartersPerDay / scenario.intervalsPerDay
    let isMerged = days.map { merge.isMerged(on: $0) }
    let counted = CountedCalls(line, redial: redial, isImpatient: patience != nil)
    let actual = calls == .actual ? scenario.migration?.move(of: line.id).actualFactor ?? 1 : 1
    let after = counted.after * (1 + merge.growth) * reaching
    let night = merge.hours == .aroundTheClock ? merge.nightShare ?? 0 : 0
    let arriving = merge.mode == .partial ? merge.handledShare : 1
    let handedOn = merge.mode == .subCentre ? 1 - merge.handledShare : 0

    func traffic(_ calls: Double, areCallers: Bool = false, _ service: ServiceLaw) -> IntervalTraffic {
      IntervalTraffic(
        calls: areCallers ? 0 : calls, callers: areCallers ? calls : 0,
        redialProbability: areCallers ? redial : 0, service: service, patienceSeconds: patience)
    }

    var before: [IntervalTraffic] = []
    var merged: [IntervalTraffic] = []
    var remaining: [IntervalTraffic] = []
    var closed: [Double] = []
    for day in days.indices {
      let open = scenario.queue.opening.map { $0.quarters(on: days[day].weekday) }
      for slot in 0..<scenario.intervalsPerDay {
        var (called, taken, takenInside, missed) = (0.0, 0.0, 0.0, 0.0)
        for quarter in slot * quarters..<(slot + 1) * quarters {
          let place = day * Opening.quartersPerDay + quarter
          let inside = hours.inside[place] * actual
          let all = inside + night * hours.outside[place] * actual
          let part = open?[quarter] ?? 1
          called += inside
          taken += all * part
          takenInside += inside * part
          missed += all * (1 - part)
        }
        called *= counted.before * reaching
        before.append(traffic(called, ownService))
        let share = isMerged[day] ? arriving : 0
        merged.append(
          traffic(taken * after * share, areCallers: counted.areCallers, mergedService))
        closed.append(missed * after * share)
        // Nobody is there to take what is handed on outside the department's hours.
        let stays =
          isMerged[day] && merge.mode != .partial ? takenInside * after * handedOn : called * (1 - share)
        remaining.append(traffic(stays, ownService))
      }
    }
    id = line.id
    self.isMerged = isMerged
    self.before = before
    self.merged = merged
    self.remaining = remaining
    self.closed = closed
    self.handling = handling
  }

  /// The line with a multiple of its merged calls.
  func scaled(by factor: Double) -> LineDemand {
    LineDemand(
      id: id, isMerged: isMerged, before: before, merged: merged.map { $0.scaled(by: factor) },
      remaining: remaining, closed: closed.map { $0 * factor }, handling: handling)
  }

  /// The line with other calls at the merged queue.
  func merging(_ traffic: [IntervalTraffic]) -> LineDemand {
    LineDemand(
      id: id, isMerged: isMerged, before: before, merged: traffic, remaining: remaining, closed: closed,
      handling: handling)
  }

  /// The line with the calls that reach the merged queue as they are elsewhere.
  func reaching(_ moved: LineDemand) -> LineDemand {
    LineDemand(
      id: id, isMerged: isMerged, before: before, merged: moved.merged, remaining: remaining,
      closed: moved.closed, handling: moved.handling)
  }

  private init(
    id: String, isMerged: [Bool], before: [IntervalTraffic], merged: [IntervalTraffic],
    remaining: [IntervalTraffic], closed: [Double], handling: HandleLaw
  ) {
    self.id = id
    self.isMerged = isMerged
    self.before = before
    self.merged = merged
    self.remaining = remaining
    self.closed = closed
    self.handling = handling
  }
}

/// Who is behind a volume: attempts and people for each unit of what it counts.
///
/// With the answer rate r of the time in which it was counted and the redial probability p, attempts = answered / r and people =
/// attempts × (1 − p (1 − r)): of the attempts that are not answered p are made again. The people are the same after the merge,
/// however many of them get through; how often they dial then, the queue says. Attempts that are counted without
/// further knowledge stay attempts.
struct CountedCalls: Equatable {
  /// Attempts before the merge for each unit of the volume.
  let before: Double
  /// People, or attempts that stay what they are, for each unit of the volume.
  let after: Double
  /// Whether `after` are people who dial again when they gave up.
  let areCallers: Bool

  /// The calls of a line; people who never give up never dial again.
  init(_ line: Line, redial: Double, isImpatient: Bool) {
    let rate = line.before.answerRate ?? 1
    let peoplePerAttempt = 1 - redial * (1 - rate)
    switch line.volume.counts {
    case .offered: (before, after, areCallers) = (1, 1, false)
    case .answered:
      (before, after, areCallers) = (1 / rate, peoplePerAttempt / rate, isImpatient && redial > 0)
    case .callers: (before, after, areCallers) = (1 / peoplePerAttempt, 1, isImpatient)
    }
  }
}
