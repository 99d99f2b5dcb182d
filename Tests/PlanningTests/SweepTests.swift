import ContactCentre
import Measures
import Scenarios
import TestSupport
import Testing

@testable import Planning

@Suite("Sweeps")
struct SweepTests {
  private static func axes() throws -> [SweepAxis] {
    func axis(
      _ name: String, _ values: [Double], _ set: @escaping @Sendable (inout Scenario, Double) -> Void
    ) -> SweepAxis {
      SweepAxis(
        name: name,
        values: values.map { value in SweepAxis.Value(text: "\(value)", number: value) { set(&$0, value) } })
    }
    return [
      axis("seats", [10, 20, 30]) { $0.sites[0].seats = $1 },
      axis("talk", [200, 260]) { $0.common.handleTime?.talkSeconds = $1 },
      axis("staff", [20, 45, 70, 95]) { $0.workforce.agents = $1 },
    ]
  }

  @Test(.tags(.exact)) func `the points do not depend on the number of threads`() throws {
    let scenario = try Tiny.scenario()
    let axes = try Self.axes()
    let one = try Sweep(scenario, axes: axes, jobs: 1).points
    #expect(one.count == 24)
    for jobs in [2, 3, 7] {
      #expect(try Sweep(scenario, axes: axes, jobs: jobs).points == one, "\(jobs) jobs")
    }
  }

  @Test(.tags(.exact)) func `each point is the forecast of its combination, the last key varying fastest`()
    throws
  {
    let base = try Tiny.scenario()
    let axes = try Self.axes()
    let sweep = try Sweep(base, axes: axes, jobs: 2)
    var index = 0
    for seats in 0..<3 {
      for talk in 0..<2 {
        for staff in 0..<4 {
          let point = sweep.points[index]
          #expect(point.values == [seats, talk, staff])
          var scenario = base
          axes[0].values[seats].apply(&scenario)
          axes[1].values[talk].apply(&scenario)
          axes[2].values[staff].apply(&scenario)
          let forecast = try Forecast(scenario)
          let totals = try #require(forecast.centre.week.week(by: forecast.centre.week.headline))
          #expect(abs((point.serviceLevel ?? -1) - (totals.serviceLevel(.answeredOfOffered) ?? 0)) <= 5.01e-7)
          #expect(abs((point.answerRate ?? -1) - (totals.answerRate ?? 0)) <= 5.01e-7)
          #expect(abs((point.occupancy ?? -1) - (totals.occupancy ?? 0)) <= 5.01e-7)
          #expect(point.onDutyPeak == forecast.centre.roster.onDutyPeak)
          #expect(point.targetMet == forecast.check.isMet)
          #expect(point.cost == (try YearlyCost(scenario).total))
          index += 1
        }
      }
    }
  }

  @Test(.tags(.property), arguments: 0..<60) func `the front is what nothing dominates`(number: Int) {
    var random = SplitMix64(case: number)
    // Few different values, so that there are many ties.
    let values = random.whole(2...8)
    var points = (0..<random.whole(1...40)).map { index in
      let level = random.isTrue(0.1) ? nil : Double(random.whole(0...values)) / 16
      return SweepPoint(
        values: [index], cost: Money(cents: random.whole(0...values) * 1000), model: .erlangC,
        formula: .answeredOfOffered, withinSeconds: Double(random.whole(15...16)), payrollUsed: 0,
        unplaced: 0,
        seatsNeeded: 0, leastPayroll: nil, serviceLevel: level,
        serviceLevelErlangC: nil, answerRate: nil, occupancy: nil, onDutyPeak: 0, lowestWindow: nil,
        targetMet: nil,
        backlogIntervals: 0)
    }
    ParetoFront.mark(&points)
    for point in points {
      guard let level = point.serviceLevel else {
        #expect(!point.isPareto && point.yuanPerPoint == nil)
        continue
      }
      // Seconds tell two fronts apart.
      let points = points.filter { $0.withinSeconds == point.withinSeconds }
      let isDominated = points.contains { other in
        guard let reached = other.serviceLevel else { return false }
        return other.cost <= point.cost && reached >= level && (other.cost < point.cost || reached > level)
      }
      #expect(point.isPareto == !isDominated)
      // The next cheaper combination of the front.
      let below = points.filter { $0.isPareto && $0.cost < point.cost }.max { $0.cost < $1.cost }
      if point.isPareto, let below, let reached = below.serviceLevel {
        let step = (point.cost.approximateYuan - below.cost.approximateYuan) / ((level - reached) * 100)
        #expect(agree(point.yuanPerPoint ?? -1, step))
      } else {
        #expect(point.yuanPerPoint == nil)
      }
    }
  }

  @Test(.tags(.exact)) func `a broken rule at one point is the error of the sweep`() throws {
    let axis = SweepAxis(
      name: "break",
      values: [
        SweepAxis.Value(text: "fine", number: 1) { _ in },
        SweepAxis.Value(text: "none", number: 0) { $0.lines = [] },
      ])
    #expect(throws: PlanningError.self) { _ = try Sweep(try Tiny.scenario(), axes: [axis], jobs: 2) }
  }

  /// Nothing is typed in: each figure moves what depends on it and nothing else.
  @Test(.tags(.property)) func `handle time, volume and tariff move what depends on them alone`() throws {
    let file = try Tiny.shenzhen()
    let keys = [
      "common.handle_time.talk_s=220,230", "lines.12345.volume.calls=1006500,1200000",
      "tariff.wage_yuan_per_month=4314,4500", "tariff.seat_rent_yuan_per_year=11790,12000",
    ]
    for key in keys {
      let points = try Sweep(file.scenario, axes: file.axes([key]), jobs: 2).points
      let movesCost = key.hasPrefix("tariff")
      #expect((points[0].cost != points[1].cost) == movesCost, "\(key)")
      #expect((points[0].serviceLevel != points[1].serviceLevel) == !movesCost, "\(key)")
      #expect((points[0].answerRate != points[1].answerRate) == !movesCost, "\(key)")
      #expect((points[0].occupancy != points[1].occupancy) == !movesCost, "\(key)")
      if !movesCost { #expect((points[1].answerRate ?? 1) < (points[0].answerRate ?? 0), "\(key)") }
    }
    let before = try Sweep(file.scenario, axes: file.axes(["seats=437"]), jobs: 1).points[0]
    let base = try Forecast(file.scenario)
    #expect(before.cost == (try YearlyCost(file.scenario).total))
    #expect(before.targetMet == base.check.isMet)
  }
}
