import ContactCentre
import TestSupport
import Testing

@testable import Planning

@Suite("Plans from nobody to everybody", .tags(.property))
struct PlanLadderTests {
  private static func ladder(_ number: Int) throws -> (ladder: PlanLadder, task: StaffingTask, base: [Int]) {
    let scenario = try SmallCity.scenario(case: number)
    let demand = WeekDemand(scenario)
    let task = try StaffingTask(
      scenario, demand.merged, ShiftPrices(scenario), setAside: 0, narrowing: nil)
    var worth = RowWorth(task, demand)
    var random = SplitMix64(case: number)
    let groups = task.shiftGroups.groups.count
    var climb = LadderClimb(task)
    let base = climb.fitted((0..<groups).map { _ in random.isTrue(0.4) ? random.whole(0...3) : 0 }, &worth)
    return (PlanLadder(task, base: base, &worth), task, base)
  }

  @Test(arguments: 0..<30)
  func `every plan holds the smaller ones, and goes through its base`(number: Int) throws {
    let (ladder, task, base) = try Self.ladder(number)
    var before = task.prices.map { _ in 0 }
    var steps = 0
    let most = task.payroll(of: ladder.last)
    for payroll in 0...most + 1 {
      let plan = ladder.plan(payroll: payroll)
      #expect(zip(before, plan.counts).allSatisfy { $0 <= $1 })
      #expect(plan.payroll <= payroll && plan.payroll == task.payroll(of: plan.counts))
      #expect(task.fits(plan.counts))
      let count = ladder.steps(payroll: payroll)
      #expect(count >= steps && count == plan.counts.reduce(0, +))
      (before, steps) = (plan.counts, count)
    }
    #expect(before == ladder.last && steps == ladder.count)
    // The first steps are the base, in whatever order.
    #expect(ladder.plan(payroll: .max, most: base.reduce(0, +)).counts == base)
  }

  /// One person more on the largest plan wins no calls, or finds no room.
  @Test(arguments: 0..<30)
  func `nobody is left who would win calls`(number: Int) throws {
    let (ladder, task, _) = try Self.ladder(number)
    var worth = RowWorth(task, WeekDemand(task.scenario))
    let total = worth.total(task, ladder.last)
    for group in task.prices.indices {
      var more = ladder.last
      more[group] += 1
      #expect(!task.fits(more) || worth.total(task, more) <= total + 1e-6 * worth.calls)
    }
  }

  @Test(arguments: 0..<10)
  func `the first plan of which a condition holds, the last of which one does`(number: Int) throws {
    let (ladder, _, _) = try Self.ladder(number)
    for least in [0, 1, ladder.count / 2, ladder.count] {
      #expect(ladder.first { $0.reduce(0, +) >= least }?.reduce(0, +) == least)
      #expect(ladder.rungs { $0.reduce(0, +) <= least } == least)
    }
    #expect(ladder.first { _ in false } == nil)
    #expect(ladder.rungs { _ in true } == ladder.count)
  }
}
