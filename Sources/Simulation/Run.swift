import Measures
import Stochastics

/// The state of a centre at a moment of a run, and what moves it on: events in the order of time.
///
/// A value that is used for one replication after the other, so that its memory is taken once. No class, dictionary or
/// text is touched in the loop.
struct Run: ~Copyable {
  let model: RunModel
  let centre: CentreModel
  let plan: RunPlan
  let places: Int
  let hasSeatLimits: Bool
  let byFirstContact: Bool
  let isInstant: Bool
  let within: Double
  let keepsTurns: Bool
  let horizon: Double

  // What comes.
  var sources: [ArrivalSource] = []
  var order: ArrivalOrder
  var calendar: EventCalendar

  // Who works.
  /// People less those busy, by team; below 0 while calls are finished that more people began.
  var free = InlineArray<256, Int32>(repeating: 0)
  let teams: Int
  /// People busy, by site.
  var siteBusy: [Int]
  /// People of each crew who are not missing.
  var present: [Int] = []
  var nextChange = 0

  // Who waits.
  var callers: [Caller] = []
  /// For each caller, where calls may be followed or further work arise.
  var calls: [CallInHand] = []
  let remembersCalls: Bool
  var freeCaller: Int32 = -1
  /// The first and the last of each queue, or -1.
  var heads = InlineArray<64, Int32>(repeating: -1)
  var tails = InlineArray<64, Int32>(repeating: -1)
  /// A bit for each queue in which somebody or something waits.
  var waiting: UInt64 = 0
  var waitingCalls = 0

  // What is measured.
  var now = 0.0
  var intervalIndex = -1
  var intervalEnd = 0.0
  /// By interval and line; at the end one interval for what is not measured.
  var tallies: [Tally]
  /// The first tally of the present interval.
  var tallyBase = 0
  var intervals: [IntervalTotals]
  /// The present interval's seconds busy, on duty and waited: Σ (its end − a start) − Σ (its end − a stop).
  var busyTime = 0.0
  var staffTime = 0.0
  var waitTime = 0.0
  var busyAgents = 0
  var peopleOnDuty = 0
  var workCreated = 0
  var workStarted = 0
  var workTime = 0.0
  /// Waits of calls that were put back.
  var waitOfPutBack = 0.0

  /// The most tallies: two gigabytes.
  private static let mostTallies = 20_000_000

  /// - Throws: `SimulationError` where the centre or the plan cannot be simulated.
  init(_ centre: CentreModel, _ plan: RunPlan) throws(SimulationError) {
    guard (1...10_000_000).contains(plan.intervals), (0...10_000_000).contains(plan.warmUp) else {
      throw .outOfDomain(
        .intervals, value: Double(plan.intervals + plan.warmUp), allowed: "1…10000000, warm-up 0…10000000")
    }
    let cells = (plan.intervals + 1) * max(1, centre.lines.count)
    guard cells <= Self.mostTallies else {
      throw .outOfDomain(
        .intervals, value: Double(plan.intervals), allowed: "intervals × lines ≤ \(Self.mostTallies)")
    }
    model = try RunModel(centre)
    self.centre = centre
    self.plan = plan
    places = centre.places ?? .max
    hasSeatLimits = centre.teams.contains { $0.site != nil }
    byFirstContact = centre.routing == .longestWait
    isInstant = centre.rosterRule == .instant
    within = centre.within
    keepsTurns = centre.keepsTurns
    horizon = Double(plan.warmUp + plan.intervals) * centre.interval
    order = ArrivalOrder(lines: centre.lines.count)
    let longest = centre.lines.reduce(0.0) { max($0, $1.handling.mean) }
    calendar = EventCalendar(horizon: 8 * longest)
    teams = centre.teams.count
    remembersCalls = model.lines.contains { $0.isFollowed || $0.hasFollowUps }
    siteBusy = Array(repeating: 0, count: centre.seats.count)
    tallies = Array(repeating: Tally(), count: (plan.intervals + 1) * centre.lines.count)
    intervals = Array(repeating: IntervalTotals(), count: plan.intervals + 1)
  }

  /// Runs a replication from its start to its end.
  mutating func replicate(seed: UInt64, replication: UInt32) throws(LawError) -> RunTotals {
    try reset(seed: seed, replication: replication)
    let limit = plan.drains ? 2 * horizon : horizon
    while true {
      if calendar.nextTime <= order.firstTime {
        if calendar.nextTime >= horizon, waitingCalls == 0 || calendar.nextTime >= limit { break }
        handleEvent()
      } else {
        let line = order.firstLine
        now = order.firstTime
        let arrival = sources[line].take(model.lines[line].handling, model.tables)
        order.set(line, sources[line].next.time)
        if now < horizon { arrive(line, arrival) } else { sources[line].arrived -= 1 }
      }
    }
    return finish(at: waitingCalls > 0 ? limit : max(horizon, now))
  }

  private mutating func reset(seed: UInt64, replication: UInt32) throws(LawError) {
    func stream(_ line: Int, _ purpose: RandomPurpose) -> RandomStream {
      RandomStream(seed: seed, replication: replication, line: UInt32(line), purpose: purpose)
    }
    calendar.reset()
    callers.removeAll(keepingCapacity: true)
    calls.removeAll(keepingCapacity: true)
    freeCaller = -1
    for queue in 0..<model.queues { (heads[queue], tails[queue]) = (-1, -1) }
    (waiting, waitingCalls) = (0, 0)
    for team in 0..<teams { free[team] = 0 }
    for site in siteBusy.indices { siteBusy[site] = 0 }
    for index in tallies.indices { tallies[index] = Tally() }
    for index in intervals.indices { intervals[index] = IntervalTotals() }
    (now, nextChange, intervalIndex, intervalEnd) = (0, 0, -1, 0)
    (busyTime, staffTime, waitTime, busyAgents, peopleOnDuty) = (0, 0, 0, 0, 0)
    (workCreated, workStarted, workTime, waitOfPutBack) = (0, 0, 0, 0)
    present = centre.crews.enumerated().map { index, crew in
      guard crew.absence > 0 else { return crew.people }
      var absences = stream(crew.stream ?? index, .absence)
      return (0..<crew.people).count { _ in absences.uniform() >= crew.absence }
    }

    let count = plan.warmUp + plan.intervals
    let days = (count + centre.intervalsPerDay - 1) / centre.intervalsPerDay
    var shared = stream(0, .sharedBusyness)
    let whole = centre.volumeError.factor(seed: seed, replication: replication)
    let sharedFactors = (0..<days).map { _ in whole * centre.busyness.factor(shared.next()) }
    sources.removeAll(keepingCapacity: true)
    for (index, line) in centre.lines.enumerated() {
      let number = line.stream ?? index
      var own = stream(number, .busyness)
      var errors = stream(line.errorStream ?? number, .forecastError)
      let error = line.forecastError.factor(errors.next())
      let factors = sharedFactors.map { $0 * error * line.busyness.factor(own.next()) }
      let process = try PoissonArrivals(
        calls: line.calls, interval: centre.interval, intervalsPerDay: centre.intervalsPerDay,
        factors: factors, count: count, stream: stream(number, .arrivals))
      var source = ArrivalSource(process, times: line.times, keys: stream(number, .callers))
      _ = source.take(model.lines[index].handling, model.tables)
      source.arrived = 0
      order.set(index, source.next.time)
      sources.append(source)
    }
    calendar.schedule(0, Event.clock)
  }

  @inline(__always)
  private mutating func handleEvent() {
    now = calendar.nextTime
    let code = calendar.take()
    let index = code & Event.indexMask
    let kind = code & Event.kindMask
    if kind == Event.free { return becomeFree(Int(index)) }
    switch kind {
    case Event.patience: giveUp(Int32(index))
    case Event.callEnd: endCall(Int32(index))
    case Event.redial: dialAgain(Int32(index))
    default: strikeClock()
    }
  }
}
