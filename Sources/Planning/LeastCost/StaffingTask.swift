import ContactCentre
import Optimisation
import QueueTheory

/// The least-cost staffing of a week as a covering problem: what each interval needs, what seats and shifts allow, and
/// what the target asks of its windows. Days that are alike get the same people.
struct StaffingTask {
  private(set) var scenario: Scenario
  /// The share of the time on duty that goes into further work.
  let setAside: Double
  let covers: ShiftCovers
  /// The people that are put on shifts together, and the intervals that are alike.
  let shiftGroups: ShiftGroups
  /// The price of a person on each group, for all its days.
  let prices: [Int]
  /// What a person on each group takes of the payroll.
  let shares: [PayrollNeed.Share]
  let needs: [StaffNeed]
  /// Units that each interval keeps whatever the payroll: people who must be there, and one where there are calls.
  let kept: [Int]
  /// People present that each interval would need for the target's level by itself, in person-intervals; `nil` where it has no
  /// calls or no number of people does.
  let alone: [Double?]
  let windows: [TargetWindow]
  /// What the people may take at most, by group, and what each cap stands for.
  private(set) var caps: [CoverCap]
  /// What each cap of the covering stands for.
  private(set) var limits: [StaffObstacle.Limit]
  /// The windows with calls; none where each interval has its own need.
  let asked: [ServiceWindows.Asked]
  /// What each group gives to the rows.
  private let templates: [CoverTemplate]
  /// What each row is worth for the windows of the target; none where each interval has its own need.
  private let curves: [ServiceCurve]
  /// For each window of `asked` its rows and the least that they must be worth.
  private let windowRows: [ServiceWindow]

  /// The task of a scenario.
  ///
  /// - Parameters:
  ///   - traffic: the calls that must be served, by interval of the week.
  ///   - setAside: the share of the time on duty that goes into further work.
  ///   - narrowing: by how much the formulas must do better than the target.
  ///   - hasSeats: whether seats are short at all; without, there is one for everybody.
  init(
    _ scenario: Scenario, _ traffic: [IntervalTraffic], _ prices: ShiftPrices, setAside: Double,
    narrowing: Narrowing?, hasSeats: Bool = true
  ) throws(PlanningError) {
    self.scenario = scenario
    self.setAside = setAside
    let (workforce, minutes) = (scenario.workforce, Int(scenario.intervalMinutes))
    let covers = ShiftCovers(
      ShiftCover.all(
        workforce.plannedVariants(stepMinutes: minutes), of: workforce, intervalMinutes: minutes),
      workforce, intervalMinutes: minutes)
    self.covers = covers
    var priceList: [Int] = []
    for cover in covers.covers {
      priceList.append(
        try prices.price(of: cover.shift, on: Weekday.allCases[cover.day]))
    }
    windows = TargetWindow.all(of: scenario)
    var byUnits: ServiceByUnits
    do throws(QueueError) {
      byUnits = try ServiceByUnits(scenario, traffic, agentsPerUnit: covers.agentsPerUnit * (1 - setAside))
    } catch {
      throw .queue(error)
    }
    let perDay = traffic.count / 7
    let days = DayKeys(scenario, covers, priceList, traffic)
    let narrowing =
      narrowing?.alike(on: AlikeDays(days.keys(needs: nil)))
      ?? Narrowing(windows: windows.count, intervals: 7 * perDay)
    let staffNeeds = StaffNeeds(
      scenario: scenario, perDay: perDay, unitsPerPerson: covers.unitsPerPerson,
      covered: Set(covers.covers.flatMap { $0.minutes.map(\.interval) }),
      narrowing: { interval in
        let isOwn = scenario.target.window == .interval
        return (isOwn ? narrowing.windows[interval] : 1, narrowing.floors[interval])
      })
    var needs: [StaffNeed] = []
    for interval in 0..<7 * perDay { needs.append(try staffNeeds.need(interval, &byUnits)) }
    self.needs = needs
    kept = (0..<7 * perDay).map { staffNeeds.kept($0, hasCalls: traffic[$0].demand > 0) }
    alone = try Self.alone(scenario, &byUnits, unitsPerPerson: covers.unitsPerPerson)
    let groups = ShiftGroups(
      covers, AlikeDays(days.keys(needs: needs)), traffic: traffic, needs: needs.map(\.units))
    shiftGroups = groups
    let groupPrices = groups.groups.map { $0.reduce(0) { $0 + priceList[$1] } }
    self.prices = groupPrices
    shares = groups.groups.map { group in PayrollNeed.Share(group.map { covers.covers[$0] }) }
    (limits, caps) = Self.caps(scenario, covers, groups, hasSeats: hasSeats)
    let rows = groups.rows
    var parts = Array(repeating: [CoverTemplate.Part](), count: groups.groups.count)
    for (row, units) in groups.partsOfRow.enumerated() {
      for part in units { parts[part.group].append(CoverTemplate.Part(interval: row, units: part.units)) }
    }
    templates = zip(parts, groupPrices).map { CoverTemplate(parts: $0, cost: $1) }
    guard scenario.target.window != .interval else {
      curves = []
      asked = []
      windowRows = []
      return
    }
    // A single window takes a row's intervals together; of several each has one of them.
    let only = windows.count == 1 ? windows[0] : nil
    curves = try ServiceWindows.curves(
      scenario,
      rows.map { row in
        (row[0], only.map { only in row.reduce(0) { $0 + only.weight($1, perDay: perDay) } } ?? 1)
      },
      needs, &byUnits)
    let asked = ServiceWindows.asked(scenario, windows, narrowing, byUnits.traffic)
    self.asked = asked
    windowRows = asked.map { window in
      ServiceWindow(
        intervals: window.window.intervals.map { groups.rowOfInterval[$0] }, least: window.least)
    }
  }

  /// The task with other seats, open on the same days.
  func seated(as scenario: Scenario) -> StaffingTask {
    var task = self
    task.scenario = scenario
    let (moments, days) = (SeatMoments(scenario, covers.covers), scenario.days)
    for (index, limit) in limits.enumerated() {
      guard case .seats(let site, let minute, _) = limit else { continue }
      let seats = moments.seats(of: site, on: days[minute / 1440])
      task.limits[index] = .seats(site: site, minute: minute, seats: seats)
      task.caps[index] = CoverCap(most: moments.people(seats: seats), parts: caps[index].parts)
    }
    return task
  }

  /// The cheapest people on groups; without a bound of its own where one is known from elsewhere, which is less work.
  ///
  /// Of the plan nobody can be left out.
  ///
  /// - Throws: `PlanningError.covering` where numbers are beyond what can be counted.
  func solve(
    within limits: SearchLimits, isBounded: Bool = false
  ) throws(PlanningError) -> ShiftCovering.Outcome {
    let outcome: ShiftCovering.Outcome
    do throws(CoveringError) {
      outcome = try search(within: limits, isBounded: isBounded)
    } catch {
      throw .covering(error)
    }
    guard case .covered(let plan) = outcome else { return outcome }
    let counts = trimmed(plan.counts)
    let cost = cost(of: counts)
    return .covered(
      ShiftPlan(counts: counts, cost: cost, lowerBound: min(plan.lowerBound, cost), nodes: plan.nodes))
  }

  private func search(
    within limits: SearchLimits, isBounded: Bool
  ) throws(CoveringError) -> ShiftCovering.Outcome {
    let covering = try ShiftCovering(
      needs: shiftGroups.rows.map { needs[$0[0]].units }, caps: caps, templates: templates)
    guard !curves.isEmpty else { return covering.solve(within: limits) }
    let service = try ServiceCovering(covering, curves: curves, windows: windowRows)
    // The same with every interval at the steepest step of its curve or beyond, where plans are found more easily.
    let risen = curves.map(\.risen)
    let firm = risen == curves ? nil : try ServiceCovering(covering, curves: risen, windows: windowRows)
    if isBounded, let firm, case .covered(let plan) = firm.leastCost(within: limits) {
      return .covered(plan.bounded(by: 0))
    }
    let outcome = service.leastCost(within: limits)
    guard let firm, case .covered(let second) = firm.leastCost(within: limits) else { return outcome }
    switch outcome {
    case .covered(let first):
      return .covered(second.cost < first.cost ? second.bounded(by: first.lowerBound) : first)
    case .undecided(let bound): return .covered(second.bounded(by: bound))
    case .infeasible: return outcome
    }
  }

  /// Whether people on groups reach every need and every window of the target.
  func isReached(by counts: [Int]) -> Bool {
    var cover = Array(repeating: 0, count: shiftGroups.rows.count)
    for (row, parts) in shiftGroups.partsOfRow.enumerated() {
      for part in parts { cover[row] += part.units * counts[part.group] }
    }
    return isReached(cover: cover)
  }

  private func isReached(cover: [Int]) -> Bool {
    for (row, intervals) in shiftGroups.rows.enumerated() where cover[row] < needs[intervals[0]].units {
      return false
    }
    return windowRows.allSatisfy { window in
      window.intervals.reduce(0) { $0 + curves[$1].value(cover[$1]) } >= window.least
    }
  }

  /// Whether every cap has room for people on groups.
  func fits(_ counts: [Int]) -> Bool {
    caps.allSatisfy { cap in cap.parts.reduce(0) { $0 + $1.units * counts[$1.template] } <= cap.most }
  }

  /// The people on the payroll whom people on groups take.
  func payroll(of counts: [Int]) -> Int {
    var need = PayrollNeed(scenario.workforce)
    for (share, people) in zip(shares, counts) where people > 0 { need.add(people, share) }
    return need.payroll
  }

  /// What people on groups cost.
  func cost(of counts: [Int]) -> Int { zip(counts, prices).reduce(0) { $0 + $1.0 * $1.1 } }

  /// People on groups without those who are not needed: the dearest leave first, as long as the target is reached.
  func trimmed(_ counts: [Int]) -> [Int] {
    var counts = counts
    var cover = Array(repeating: 0, count: shiftGroups.rows.count)
    for (row, parts) in shiftGroups.partsOfRow.enumerated() {
      for part in parts { cover[row] += part.units * counts[part.group] }
    }
    for group in counts.indices.sorted(by: { (prices[$1], $0) < (prices[$0], $1) }) {
      while counts[group] > 0 {
        let parts = templates[group].parts
        for part in parts { cover[part.interval] -= part.units }
        guard isReached(cover: cover) else {
          for part in parts { cover[part.interval] += part.units }
          break
        }
        counts[group] -= 1
      }
    }
    return counts
  }

  private static func alone(
    _ scenario: Scenario, _ service: inout ServiceByUnits, unitsPerPerson: Int
  ) throws(PlanningError) -> [Double?] {
    let target = scenario.target
    var alone: [Double?] = []
    do throws(QueueError) {
      for interval in service.traffic.indices {
        let hasCalls = service.traffic[interval].demand > 0
        let units =
          hasCalls
          ? try service.least(interval) { $0.verdict(target) == .met } : nil
        alone.append(units.map { Double($0) / Double(unitsPerPerson) })
      }
    } catch {
      throw .queue(error)
    }
    return alone
  }

  /// The traffic that must be served: where a share of the days is to reach the level, that of a day which only the
  /// others exceed.
  static func busyTraffic(_ scenario: Scenario, _ demand: WeekDemand) -> [IntervalTraffic] {
    guard let confidence = scenario.target.dayConfidence else { return demand.merged }
    return BusyDays.traffic(scenario, demand, share: confidence)
  }

  private static func caps(
    _ scenario: Scenario, _ covers: ShiftCovers, _ groups: ShiftGroups, hasSeats: Bool
  ) -> ([StaffObstacle.Limit], [CoverCap]) {
    var groupOf = Array(repeating: 0, count: covers.covers.count)
    for (group, members) in groups.groups.enumerated() { for cover in members { groupOf[cover] = group } }
    var limits: [StaffObstacle.Limit] = []
    var caps: [CoverCap] = []
    var known: Set<[Int]> = []
    func add(_ limit: StaffObstacle.Limit, _ most: Int, _ members: [Int]) {
      var units: [Int: Int] = [:]
      for cover in members { units[groupOf[cover], default: 0] += 1 }
      let parts = units.sorted { $0.key < $1.key }
      // Days that are alike have the same caps.
      guard known.insert([most] + parts.flatMap { [$0.key, $0.value] }).inserted else { return }
      limits.append(limit)
      caps.append(CoverCap(most: most, parts: parts.map { CoverCap.Part(template: $0.key, units: $0.value) }))
    }
    let moments = SeatMoments(scenario, covers.covers)
    for cap in hasSeats ? moments.caps() : [] {
      add(
        .seats(site: cap.site, minute: cap.minute, seats: cap.seats), moments.people(seats: cap.seats),
        cap.covers
      )
    }
    for shift in scenario.workforce.shifts {
      guard let most = shift.mostPeople else { continue }
      for day in 0..<7 {
        let members = covers.covers.indices.filter {
          covers.covers[$0].shift.id == shift.id && covers.covers[$0].day == day
        }
        if !members.isEmpty {
          add(.people(shift: shift.id, day: Weekday.allCases[day], most: most), Int(most), members)
        }
      }
    }
    return (limits, caps)
  }
}

/// What tells the days of a week apart.
private struct DayKeys {
  fileprivate struct Offer: Hashable {
    let shift: String
    let breaks: [Double]
    let price: Int
  }

  struct Key: Hashable {
    fileprivate let traffic: [IntervalTraffic]
    fileprivate let seats: [Double]
    fileprivate let offers: [Offer]
    fileprivate let needs: [Int]
  }

  private let bare: [Key]
  private let perDay: Int

  init(_ scenario: Scenario, _ covers: ShiftCovers, _ prices: [Int], _ traffic: [IntervalTraffic]) {
    let perDay = traffic.count / 7
    self.perDay = perDay
    let seats = SiteSeats(scenario)
    bare = (0..<7).map { day in
      Key(
        traffic: Array(traffic[day * perDay..<(day + 1) * perDay]), seats: seats.seats(weekday: day),
        offers: covers.covers.indices.filter { covers.covers[$0].day == day }.map {
          let shift = covers.covers[$0].shift
          return Offer(shift: shift.id, breaks: shift.breaks.map(\.afterMinutes), price: prices[$0])
        }, needs: [])
    }
  }

  /// The keys of the days, needs told apart too where they are known.
  func keys(needs: [StaffNeed]?) -> [Key] {
    bare.enumerated().map { day, key in
      Key(
        traffic: key.traffic, seats: key.seats, offers: key.offers,
        needs: needs.map { $0[day * perDay..<(day + 1) * perDay].map(\.units) } ?? [])
    }
  }
}

extension ServiceCurve {
  /// The curve from its steepest step on: beyond it is concave, before it gains little.
  fileprivate var risen: ServiceCurve {
    var best = (step: 0, gain: 0.0)
    for step in values.indices.dropLast() {
      let gain = values[step + 1] - values[step]
      if gain > best.gain * (1 + 1e-9) { best = (step, gain) }
    }
    return best.step > 0
      ? ServiceCurve(first: first + best.step, values: Array(values[best.step...])) : self
  }
}

extension ShiftPlan {
  /// The plan with a bound that was proven elsewhere.
  fileprivate func bounded(by bound: Int) -> ShiftPlan {
    ShiftPlan(counts: counts, cost: cost, lowerBound: min(bound, cost), nodes: nodes)
  }
}
