import ContactCentre
import Optimisation
import QueueTheory

/// The least-cost staffing of a week as a covering problem: what each interval needs, what seats and shifts allow, and
/// what the target asks of its windows.
struct StaffingTask {
  let scenario: Scenario
  let covers: ShiftCovers
  /// The price of a person on each cover.
  let prices: [Int]
  let needs: [StaffNeed]
  /// People present that each interval would need for the target's level by itself, in person-intervals; `nil` where it has no
  /// calls or no number of people does.
  let alone: [Double?]
  let windows: [TargetWindow]
  /// What each cap of the covering stands for.
  let limits: [StaffObstacle.Limit]
  /// The windows with calls; none where each interval has its own need.
  let asked: [ServiceWindows.Asked]
  private let covering: ShiftCovering
  private let service: ServiceCovering?
  /// The same with every interval that has calls at the steepest step of its curve or beyond, where plans are found more easily; `nil` where
  /// that is no other problem.
  private let firm: ServiceCovering?

  /// The task of a scenario whose demand is known.
  ///
  /// - Parameters:
  ///   - setAside: the share of the time on duty that goes into further work.
  ///   - narrowing: by how much the formulas must do better than the target.
  init(
    _ scenario: Scenario, _ demand: WeekDemand, _ prices: ShiftPrices, setAside: Double, narrowing: Narrowing?
  ) throws(PlanningError) {
    self.scenario = scenario
    let (workforce, minutes) = (scenario.workforce, Int(scenario.intervalMinutes))
    let covers = ShiftCovers(
      ShiftCover.all(workforce, intervalMinutes: minutes), workforce, intervalMinutes: minutes)
    self.covers = covers
    var priceList: [Int] = []
    for cover in covers.covers {
      priceList.append(
        try prices.price(of: cover.shift, on: Weekday.allCases[cover.day]))
    }
    self.prices = priceList
    windows = TargetWindow.all(of: scenario)
    var byUnits: ServiceByUnits
    do throws(QueueError) {
      byUnits = try ServiceByUnits(
        scenario, Self.busyTraffic(scenario, demand), agentsPerUnit: covers.agentsPerUnit * (1 - setAside))
    } catch {
      throw .queue(error)
    }
    let perDay = demand.intervalsPerDay
    let narrowing = narrowing ?? Narrowing(windows: windows.count, intervals: 7 * perDay)
    let staffNeeds = StaffNeeds(
      scenario: scenario, perDay: perDay, unitsPerPerson: covers.unitsPerPerson,
      narrowing: { interval in
        let isOwn = scenario.target.window == .interval
        return (isOwn ? narrowing.windows[interval] : 1, narrowing.floors[interval])
      })
    var needs: [StaffNeed] = []
    for interval in 0..<7 * perDay { needs.append(try staffNeeds.need(interval, &byUnits)) }
    self.needs = needs
    alone = try Self.alone(scenario, &byUnits, unitsPerPerson: covers.unitsPerPerson)
    let (limits, caps) = Self.caps(scenario, covers)
    self.limits = limits
    do throws(CoveringError) {
      covering = try ShiftCovering(
        needs: needs.map(\.units), caps: caps,
        templates: zip(covers.covers, priceList).map { cover, price in
          CoverTemplate(
            parts: covers.units(of: cover).map {
              CoverTemplate.Part(interval: $0.interval, units: $0.units)
            }, cost: price)
        })
    } catch {
      throw .covering(error)
    }
    guard scenario.target.window != .interval else {
      service = nil
      firm = nil
      asked = []
      return
    }
    let curves = try ServiceWindows.curves(scenario, windows, needs, &byUnits)
    asked = ServiceWindows.asked(scenario, windows, narrowing, byUnits.traffic)
    do throws(CoveringError) {
      service = try ServiceCovering(covering, curves: curves, windows: asked.map(\.covering))
      let risen = curves.map(\.risen)
      firm =
        risen == curves ? nil : try ServiceCovering(covering, curves: risen, windows: asked.map(\.covering))
    } catch {
      throw .covering(error)
    }
  }

  /// The cheapest people on covers; without a bound of its own where one is known from elsewhere, which is less work.
  func solve(within limits: SearchLimits, isBounded: Bool = false) -> ShiftCovering.Outcome {
    guard let service else { return covering.solve(within: limits) }
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
          ? try service.least(interval) { $0.serviceLevel(target.formula) ?? 0 >= target.level } : nil
        alone.append(units.map { Double($0) / Double(unitsPerPerson) })
      }
    } catch {
      throw .queue(error)
    }
    return alone
  }

  /// The traffic that must be served: where a share of the days is to reach the level, that of a day which only the
  /// others exceed.
  private static func busyTraffic(_ scenario: Scenario, _ demand: WeekDemand) -> [IntervalTraffic] {
    guard let confidence = scenario.target.dayConfidence else { return demand.merged }
    let factors = (0..<7).map { DayFactor(scenario, demand, day: $0).quantile(confidence) }
    return demand.merged.enumerated().map { interval, traffic in
      traffic.scaled(by: factors[interval / demand.intervalsPerDay])
    }
  }

  private static func caps(_ scenario: Scenario, _ covers: ShiftCovers) -> ([StaffObstacle.Limit], [CoverCap])
  {
    var limits: [StaffObstacle.Limit] = []
    var caps: [CoverCap] = []
    func add(_ limit: StaffObstacle.Limit, _ most: Int, _ members: [Int]) {
      limits.append(limit)
      caps.append(CoverCap(most: most, parts: members.map { CoverCap.Part(template: $0, units: 1) }))
    }
    let shrinkage = scenario.workforce.inShiftShrinkage
    for cap in SeatMoments(scenario, covers.covers).caps() {
      add(
        .seats(site: cap.site, minute: cap.minute, seats: cap.seats),
        SeatMoments.people(seats: cap.seats, shrinkage: shrinkage), cap.covers)
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
