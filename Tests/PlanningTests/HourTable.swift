import ContactCentre
import Measures
import QueueTheory

@testable import Planning

/// What each hour of a week is by the number of half people present, as the forecast of a centre has it.
struct HourTable {
  private let target: ServiceTarget
  private let mostOccupancy: Double?
  private let minimum: [Int]
  private let weights: [Double]
  private let calls: [Double]
  /// By hour of the week and half people; `nil` without a steady state.
  private var totals: [[ServiceTotals?]]

  init(_ scenario: Scenario, most: Int) throws {
    target = scenario.target
    mostOccupancy = scenario.workforce.mostOccupancy
    weights =
      target.window == .month
      ? scenario.week.monday.weekdaysOfMonth.map(Double.init) : Array(repeating: 1, count: 7)
    let demand = WeekDemand(scenario)
    calls = demand.merged.map(\.demand)
    minimum = Self.minimum(scenario, calls)
    totals = Array(repeating: [], count: 168)
    for half in 0...2 * most {
      for odd in 0..<2 {
        // Plenty of people in every other hour, so that no hour hands a backlog on.
        let onDuty = (0..<168).map {
          $0 % 2 == odd ? Double(half) / 2 * (1 - scenario.workforce.inShiftShrinkage) : 100
        }
        let roster = Roster(assignments: [], onDuty: onDuty, present: onDuty, unplaced: 0)
        let week = try MergedCentre(scenario, demand, roster, waits: false).week
        for hour in stride(from: odd, to: 168, by: 2) {
          let isSteady = week.headline == .erlangA || !week.intervals[hour].hasBacklog
          totals[hour].append(isSteady ? week.totals(hour..<hour + 1, by: week.headline) : nil)
        }
      }
    }
  }

  /// Half people who must be present in each hour of the week.
  private static func minimum(_ scenario: Scenario, _ calls: [Double]) -> [Int] {
    var halves = Array(repeating: 0, count: 168)
    // Where there are calls somebody is there all the time, if a shift has the hour at all.
    for shift in scenario.workforce.shifts {
      let shape = ShiftShape(shift, handOver: 0)
      for day in Weekday.allCases where shift.days.contains(day) {
        for hour in 0..<48 where shape.halves[hour] > 0 {
          let index = (day.rawValue * 24 + hour) % 168
          if calls[index] > 0 { halves[index] = 2 }
        }
      }
    }
    for minimum in scenario.workforce.minimumStaff {
      for day in Weekday.allCases where minimum.days.contains(day) {
        let first = day.rawValue * 24 + minimum.from.minutes / 60
        for hour in first..<first + minimum.lengthMinutes / 60 {
          halves[hour % 168] = max(halves[hour % 168], 2 * Int(minimum.people))
        }
      }
    }
    return halves
  }

  /// What a day is worth to its week or month, or 0 where the window is not longer than the day; `nil` where the day
  /// breaks a rule.
  func value(_ day: Int, _ present: [Int]) -> Double? {
    var sum = ServiceTotals()
    for hour in 0..<24 {
      let index = day * 24 + hour
      guard present[hour] >= minimum[index] else { return nil }
      guard calls[index] > 0 else { continue }
      guard let totals = totals[index][present[hour]], isEnough(totals) else { return nil }
      sum += totals
    }
    switch target.window {
    case .week, .month: return weights[day] * balance(sum)
    case .day, .rolling24Hours: return balance(sum) >= 0 ? 0 : nil
    case .interval: return 0
    }
  }

  /// Whether each 24 hours from an hour of the day before on reach the level.
  func rolls(_ before: [Int], _ present: [Int], _ day: Int) -> Bool {
    let last = (0..<24).map { worth(day * 24 - 24 + $0, before[$0]) }
    let next = (0..<24).map { worth(day * 24 + $0, present[$0]) }
    var sum = last.reduce(0, +)
    for hour in 0..<24 {
      sum += next[hour] - last[hour]
      if sum < -1e-9 { return false }
    }
    return true
  }

  private func worth(_ hour: Int, _ halves: Int) -> Double {
    calls[hour] > 0 ? totals[hour][halves].map(balance) ?? -.infinity : 0
  }

  /// Whether an hour keeps the rules of single hours.
  private func isEnough(_ totals: ServiceTotals) -> Bool {
    let level = totals.serviceLevel(target.formula) ?? 0
    if let floor = target.intervalFloor, level < floor { return false }
    if target.window == .interval, level < target.level { return false }
    return mostOccupancy.map { (totals.occupancy ?? 2) <= $0 } ?? true
  }

  /// Calls in time less those that the level asks for.
  private func balance(_ totals: ServiceTotals) -> Double {
    let (inTime, all): (Double, Double) =
      switch target.formula {
      case .answeredOfOffered: (totals.answeredWithin, totals.offered)
      case .answeredOfAnswered: (totals.answeredWithin, totals.answered)
      case .excludingShortAbandons: (totals.answeredWithin, totals.offered - totals.abandonedWithin)
      case .countingShortAbandons: (totals.answeredWithin + totals.abandonedWithin, totals.offered)
      case .offeredWait: (totals.offeredWithin, totals.offered)
      }
    return inTime - target.level * all
  }
}
