import ContactCentre
import FoundationEssentials
import QueueTheory

@testable import Planning

/// The cheapest plan of a small scenario by trying every number of people on every shift of every day, whose hours are
/// whole: what an hour is worth comes from the forecast of a centre, everything else is counted here.
struct StaffingSearch {
  /// People by day and shift, and what they cost in cents.
  struct Plan {
    let cost: Int
    /// Calls in time less those that the level asks for, so far.
    let value: Double
    var days: [[Int]]
  }

  private struct Option {
    let people: [Int]
    let cost: Int
    let value: Double
  }

  private let scenario: Scenario
  private let table: HourTable
  private let shapes: [ShiftShape]
  private let isRolling: Bool

  init(_ scenario: Scenario) throws {
    self.scenario = scenario
    shapes = scenario.workforce.shifts.map { ShiftShape($0, handOver: scenario.workforce.handOverMinutes) }
    table = try HourTable(scenario, most: shapes.reduce(0) { $0 + $1.most })
    isRolling = scenario.target.window == .rolling24Hours
  }

  /// The cheapest plan; `nil` where none meets the target.
  func cheapest() -> Plan? {
    // Over a week days that are alike have the same people; where each day stands for itself that costs nothing.
    if [.week, .month].contains(scenario.target.window) { return cheapestOfAlike() }
    let evenings = isRolling ? [shapes.map { _ in 0 }] : vectors { $0.passesMidnight }
    let options = (0..<7).map { day in
      Dictionary(uniqueKeysWithValues: evenings.map { ($0, self.options(day, after: $0)) })
    }
    return evenings.compactMap { cheapest(after: $0, options) }.min { $0.cost < $1.cost }
  }

  /// The cheapest plan in which days with the same calls at the same prices have the same people.
  private func cheapestOfAlike() -> Plan? {
    let isWeekendDearer = scenario.workforce.shifts.contains { $0.weekendAllowance > 0 }
    let factors = scenario.calendar.weekdayFactors
    let reach = shapes.contains(where: \.passesMidnight) ? 1 : 0
    let keys = (0..<7).map { day in
      [day > 4 && isWeekendDearer ? 1 : 0]
        + (day...day + reach).map { factors.isEmpty ? 1 : factors[$0 % 7] }
    }
    let classes = keys.map { keys.firstIndex(of: $0) ?? 0 }
    let distinct = Set(classes).sorted()
    let choices = distinct.reduce([[:]] as [[Int: [Int]]]) { all, day in
      all.flatMap { first in
        vectors { $0.days.contains(Weekday.allCases[day]) }.map { first.merging([day: $0]) { $1 } }
      }
    }
    var best: Plan?
    for choice in choices {
      let days = classes.map { choice[$0] ?? [] }
      let cost = days.enumerated().reduce(0) { sum, day in
        sum + zip(shapes, day.element).reduce(0) { $0 + $1.1 * $1.0.cents(on: day.offset) }
      }
      guard cost < best?.cost ?? .max, let value = value(days), value >= 0 else { continue }
      best = Plan(cost: cost, value: value, days: days)
    }
    return best
  }

  /// What the people of a week are worth; `nil` where a day breaks a rule.
  private func value(_ days: [[Int]]) -> Double? {
    var sum = 0.0
    for (day, people) in days.enumerated() {
      let evening = memory(days[(day + 6) % 7])
      guard keepsSeats(people, evening),
        let value = table.value(day, ShiftShape.sum(shapes, people, evening))
      else { return nil }
      sum += value
    }
    return sum
  }

  /// The cheapest plan whose Sunday hands so many people on to Monday.
  private func cheapest(after sunday: [Int], _ options: [[[Int]: [Option]]]) -> Plan? {
    var plans: [[Int]: [Plan]] = [sunday: [Plan(cost: 0, value: 0, days: [])]]
    for day in 0..<7 {
      var next: [[Int]: [Plan]] = [:]
      for (before, old) in plans {
        for option in options[day][isRolling ? sunday : before] ?? [] {
          for plan in old {
            if isRolling, let last = plan.days.last, !rolls(last, option.people, day) { continue }
            let longer = Plan(
              cost: plan.cost + option.cost, value: plan.value + option.value,
              days: plan.days + [option.people])
            next[memory(option.people), default: []].append(longer)
          }
        }
      }
      plans = next.mapValues(Self.best)
    }
    return plans.filter { isRolling || $0.key == sunday }.values.joined().min { $0.cost < $1.cost }
  }

  /// What the next day must know of a day.
  private func memory(_ people: [Int]) -> [Int] {
    isRolling ? people : zip(shapes, people).map { $0.passesMidnight ? $1 : 0 }
  }

  /// The plans that no other beats in cost and value.
  private static func best(_ plans: [Plan]) -> [Plan] {
    var best: [Plan] = []
    for plan in plans.sorted(by: { ($0.cost, -$0.value) < ($1.cost, -$1.value) })
    where plan.value > best.last?.value ?? -.infinity { best.append(plan) }
    return best
  }

  /// All numbers of people on the shifts of some kind, none on the others.
  private func vectors(_ isOpen: (ShiftShape) -> Bool) -> [[Int]] {
    shapes.reduce([[]]) { all, shape in
      all.flatMap { first in (0...(isOpen(shape) ? shape.most : 0)).map { first + [$0] } }
    }
  }

  // MARK: A day

  /// The people of a day that keep every rule of the day, after the evening before.
  private func options(_ day: Int, after evening: [Int]) -> [Option] {
    vectors { $0.days.contains(Weekday.allCases[day]) }.compactMap { people in
      let present = ShiftShape.sum(shapes, people, evening)
      guard keepsSeats(people, evening), let value = table.value(day, present) else { return nil }
      let cost = zip(shapes, people).reduce(0) { $0 + $1.1 * $1.0.cents(on: day) }
      return Option(people: people, cost: cost, value: value)
    }
  }

  private func keepsSeats(_ people: [Int], _ evening: [Int]) -> Bool {
    let occupied = 1 - scenario.workforce.inShiftShrinkage
    return (0..<96).allSatisfy { quarter in
      let seated = shapes.indices.reduce(0) {
        $0 + people[$1] * shapes[$1].seats[quarter] + evening[$1] * shapes[$1].seats[96 + quarter]
      }
      return Double(seated) * occupied <= scenario.sites[0].seats + 1e-9
    }
  }

  /// Whether every 24 hours that begin on the day before reach the level.
  private func rolls(_ before: [Int], _ people: [Int], _ day: Int) -> Bool {
    let nobody = shapes.map { _ in 0 }
    return table.rolls(
      ShiftShape.sum(shapes, before, nobody), ShiftShape.sum(shapes, people, nobody), day)
  }
}
