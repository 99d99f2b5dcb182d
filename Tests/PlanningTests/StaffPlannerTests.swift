import FoundationEssentials
import Optimisation
import Planning
import QueueTheory
import TestSupport
import Testing

@Suite("Staff that meets a requirement")
struct StaffPlannerTests {
  private typealias Template = StaffRequirement.Template

  private func plan(_ requirement: StaffRequirement) throws -> RequirementPlan {
    guard case .planned(let plan) = try RequirementPlanner.solve(requirement) else { throw NoPlan() }
    return plan
  }

  private func conflict(_ requirement: StaffRequirement) throws -> RequirementConflict {
    guard case .infeasible(let conflict) = try RequirementPlanner.solve(requirement) else { throw NoPlan() }
    return conflict
  }

  private struct NoPlan: Error {}

  @Test("Costs with decimals are exact", .tags(.exact))
  func costsWithDecimals() throws {
    let tenth = try #require(Decimal(string: "0.1"))
    let fine = try #require(Decimal(string: "0.300001"))
    let plan = try plan(
      StaffRequirement(
        needs: [3, 1],
        templates: [
          Template(id: "a", intervals: [0], cost: tenth), Template(id: "b", intervals: [0, 1], cost: fine),
          Template(id: "c", intervals: [1], cost: tenth + tenth),
        ]))
    // Three a and one c: 0.3 + 0.2, against 0.2 + 0.300001.
    #expect(plan.counts == [3, 0, 1])
    #expect(plan.cost.description == "0.5" && plan.lowerBound == plan.cost)
    #expect(plan.isProven && plan.gap == 0 && plan.people == 4 && plan.staff == [3, 1])
  }

  @Test("Without shifts the needs themselves are the plan", .tags(.exact))
  func needsAlone() throws {
    let plan = try plan(StaffRequirement(needs: [0, 4, 2], seats: [nil, 4, 9]))
    #expect(plan.staff == [0, 4, 2] && plan.cost == 6 && plan.counts.isEmpty && plan.people == nil)
    #expect(plan.overstaffed == 0 && plan.levels == nil && plan.dayLevel == nil)
  }

  @Test("Nobody is needed where nobody calls", .tags(.exact))
  func noCalls() throws {
    let day = DayTarget(calls: [0, 0], handleSeconds: 240, withinSeconds: 15, level: 0.95)
    let plan = try plan(StaffRequirement(needs: [0, 0], day: day))
    #expect(plan.staff == [0, 0] && plan.cost == 0 && plan.dayLevel == nil && plan.lowestLevel == nil)
  }

  @Test("What contradicts itself is named", .tags(.exact))
  func conflicts() throws {
    let seats = try conflict(StaffRequirement(needs: [1, 5], seats: [nil, 4]))
    #expect(seats.reason == .tooFewSeats)
    #expect(seats.figures == [.need(interval: 1, people: 5), .seats(interval: 1, most: 4)])
    let uncovered = try conflict(
      StaffRequirement(needs: [1, 2], templates: [Template(id: "a", intervals: [0], cost: 1)]))
    #expect(uncovered.reason == .uncovered)
    #expect(uncovered.figures == [.need(interval: 1, people: 2), .cover(interval: 1, most: 0)])
    // Two people over both intervals would be needed, and the second has one seat.
    let together = try conflict(
      StaffRequirement(
        needs: [2, 1], seats: [nil, 1], templates: [Template(id: "a", intervals: [0, 1], cost: 1)]))
    #expect(together.reason == .conflict)
    #expect(together.figures.contains(.need(interval: 0, people: 2)))
    #expect(together.figures.contains(.seats(interval: 1, most: 1)))
    let day = DayTarget(calls: [20, 20], handleSeconds: 240, withinSeconds: 15, level: 0.9)
    let templates = [Template(id: "a", intervals: [0, 1], cost: 1)]
    let late = try conflict(StaffRequirement(needs: [0, 0], seats: [3, 3], templates: templates, day: day))
    #expect(late.reason == .targetUnreachable)
    guard case .level(let target, let best) = try #require(late.figures.first) else { throw NoPlan() }
    let level = try ErlangC.serviceLevels(
      load: 20.0 / 1800 * 240, handleTime: 240, within: 15, agents: [3])[0]
    // Three people everywhere are the best there is; the search gives a bound of it.
    #expect(target == 0.9 && best >= (level ?? 1) - 1e-12 && best < (level ?? 0) + 1e-3)
  }

  @Test("A day's people are those of a search through all plans", .tags(.property), arguments: 0..<8)
  func againstAllPlans(number: Int) throws {
    var random = SplitMix64(case: number)
    let calls = (0..<4).map { _ in Double(random.whole(0...40)) }
    let level = random.one(of: [0.5, 0.8, 0.95, 0.99])
    let day = DayTarget(calls: calls, handleSeconds: 300, withinSeconds: 20, level: level)
    let templates = [[0, 1], [1, 2], [2, 3], [3, 0]].enumerated().map { index, intervals in
      Template(id: "\(index)", intervals: intervals, cost: Decimal(random.whole(3...9)))
    }
    let requirement = try StaffRequirement(
      needs: (0..<4).map { _ in random.whole(0...3) }, templates: templates, day: day)
    let plan = try plan(requirement)
    #expect(plan.isProven)
    if let dayLevel = plan.dayLevel { #expect(dayLevel >= level) }
    #expect(plan.cost == Decimal(try leastCost(requirement, below: plan.cost)))
  }

  /// The least cost of all plans up to a cost.
  private func leastCost(_ requirement: StaffRequirement, below cost: Decimal) throws -> Int {
    let templates = requirement.templates ?? []
    let costs = templates.compactMap { Int($0.cost.description) }
    let day = try #require(requirement.day)
    var best = try #require(Int(cost.description))
    let levels = try day.calls.map { calls in
      try ErlangC.serviceLevels(
        load: calls / 1800 * day.handleSeconds, handleTime: day.handleSeconds, within: day.withinSeconds,
        agents: Array(0...60))
    }
    func meets(_ counts: [Int]) -> Bool {
      let staff = (0..<4).map { interval in
        zip(templates, counts).reduce(0) { $0 + ($1.0.intervals.contains(interval) ? $1.1 : 0) }
      }
      guard zip(staff, requirement.leastPeople).allSatisfy({ $0 >= $1 }) else { return false }
      let inTime = (0..<4).reduce(0.0) { $0 + day.calls[$1] * (levels[$1][min(60, staff[$1])] ?? 0) }
      return inTime >= day.level * day.calls.reduce(0, +) * (1 - 1e-12)
    }
    func extend(_ counts: [Int], _ cost: Int) {
      guard counts.count < costs.count else {
        if cost < best, meets(counts) { best = cost }
        return
      }
      var (count, next) = (0, cost)
      while next < best {
        extend(counts + [count], next)
        (count, next) = (count + 1, next + costs[counts.count])
      }
    }
    extend([], 0)
    return best
  }

  @Test("The level that a plan reached is reached again", .tags(.property), arguments: [0.3, 0.9, 0.999])
  func aLevelOnTheEdge(level: Double) throws {
    let calls = [3.0, 12, 25, 18]
    func requirement(_ level: Double) throws -> StaffRequirement {
      let templates = [[0, 1], [1, 2], [2, 3]].map { Template(id: "\($0)", intervals: $0, cost: 1) }
      return try StaffRequirement(
        needs: [0, 0, 0, 0], templates: templates,
        day: DayTarget(calls: calls, handleSeconds: 240, withinSeconds: 15, level: level))
    }
    let first = try plan(requirement(level))
    let reached = try #require(first.dayLevel)
    #expect(reached >= level)
    #expect(try plan(requirement(reached)).cost == first.cost)
  }

  @Test("Figures outside their domain are refused", .tags(.exact))
  func refusals() throws {
    func error(_ body: () throws -> Void) -> RequirementError? {
      do { try body() } catch { return error as? RequirementError }
      return nil
    }
    #expect(
      error { _ = try StaffRequirement(needs: [1], seats: [1, 2]) } == .listsDiffer(intervals: 1, other: 2))
    for calls in [Double.nan, -1, .infinity, 1e9] {
      let day = DayTarget(calls: [calls], handleSeconds: 240, withinSeconds: 15, level: 0.9)
      guard case .loadOutOfDomain = error({ _ = try StaffRequirement(needs: [1], day: day) }) else {
        Issue.record("\(calls) calls were taken")
        continue
      }
    }
    func solve(_ cost: Decimal, intervals: [Int] = [0], needs: [Int] = [1]) -> RequirementError? {
      error {
        let template = Template(id: "a", intervals: intervals, cost: cost)
        _ = try RequirementPlanner.solve(try StaffRequirement(needs: needs, templates: [template]))
      }
    }
    for cost in [Decimal.nan, -1, 2_000_000_000_000, Decimal(1) / 3] {
      guard case .costOutOfDomain("a", _) = solve(cost) else {
        Issue.record("the cost \(cost) was taken")
        continue
      }
    }
    #expect(solve(1_000_000_000, needs: [1_000_000_000]) == .covering(.tooLarge))
    guard case .covering(.outOfDomain(.interval, 0, 3, _)) = solve(1, intervals: [3]) else {
      Issue.record("an interval that there is not was taken")
      return
    }
  }
}
