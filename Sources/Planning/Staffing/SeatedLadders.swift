import ContactCentre
import Optimisation

/// The plans of a queue within seats.
///
/// Of the plans for which there is a seat for everybody those stay whose people all find one. Where seats are short, plans made
/// for some smaller numbers of seats are there too; the numbers are the same for all seats, so that what can be done with fewer
/// seats can be done with more.
struct SeatedLadders {
  let task: StaffingTask
  /// The least people on the payroll who reach the target by the formulas; `nil` where nobody does.
  private(set) var leastPayroll: Int?
  /// The plan of the least cost for the target within the seats, by group.
  private(set) var target: [Int]?
  /// Ladders for which there is a seat for everybody.
  private let free: [Bounded]
  /// Ladders of fewer seats.
  private let short: [PlanLadder]
  private let worth: RowWorth
  /// What a plan that misses the target is worth less than: those worth more are left aside for one that reaches it.
  private let missesBelow: Double

  /// A ladder as far as its rungs find seats.
  private struct Bounded {
    let ladder: PlanLadder
    let most: Int
  }

  /// Seats are tried in steps of about so much, as far down as that many steps.
  private static let (step, steps) = (1.015, 16)

  init(
    _ task: StaffingTask, _ demand: WeekDemand, _ free: FreeLadders, tight: [Tight]
  ) {
    let scenario = task.scenario
    var worth = RowWorth(task, demand)
    var ladders: [Bounded] = []
    var short: [PlanLadder] = []
    for ladder in [free.main] + free.others {
      ladders.append(Bounded(ladder: ladder, most: ladder.rungs { task.fits($0) }))
    }
    var targets: [[Int]] = []
    if let plan = free.target?.plan, task.fits(plan.counts) { targets.append(plan.counts) }
    if ladders[0].most < free.main.count {
      let total = scenario.totalSeats
      for (place, seats) in Self.seats(upTo: Int(min(1e9, total))) {
        let small = task.seated(as: scenario.scaled(toSeats: seats))
        let base = free.target?.plan.counts ?? free.main.last
        var climb = LadderClimb(small)
        var fitted = climb.fitted(base, &worth)
        var ladder = PlanLadder(small, base: fitted, &worth)
        if free.target != nil, let first = ladder.first(where: small.isReached) {
          fitted = small.trimmed(first)
          targets.append(fitted)
          ladder = PlanLadder(small, base: fitted, &worth)
        }
        short.append(ladder)
        guard place.isMultiple(of: 4) else { continue }
        var better = LadderClimb(small)
        short.append(PlanLadder(small, base: better.improved(ladder.last, &worth), &worth))
      }
    }
    for (seats, counts, isSearched) in tight
    where isSearched && Double(seats) <= scenario.totalSeats && task.fits(counts) {
      targets.append(counts)
      short.append(
        PlanLadder(task.seated(as: scenario.scaled(toSeats: seats)), base: counts, &worth))
    }
    self.task = task
    self.free = ladders
    self.short = short
    let least = tight.map { worth.total(task, $0.counts) }.min() ?? .infinity
    missesBelow = min(least, free.target?.worth ?? .infinity)
    self.worth = worth
    choose(targets)
  }

  /// The least payroll whose plan reaches the target, and the cheapest plan that takes no less: a plan for fewer seats may take
  /// fewer people than that of the least cost with a seat for everybody, but fewer seats never do more than more seats.
  private mutating func choose(_ targets: [[Int]]) {
    let payrolls = targets.map { task.payroll(of: $0) }
    guard let fewest = payrolls.min(), let most = payrolls.max() else { return }
    let range = fewest..<2 * most + 1
    let isEnough = { [self] (payroll: Int) in task.isReached(by: plan(payroll: payroll).counts) }
    let least = isEnough(fewest) ? fewest : range.partitioningIndex(where: isEnough)
    guard range.contains(least) else { return }
    leastPayroll = least
    var allowed = zip(targets, payrolls).filter { $0.1 >= least }.map(\.0)
    if least > fewest { allowed.append(plan(payroll: least).counts) }
    target = allowed.min { task.cost(of: $0) < task.cost(of: $1) }
  }

  /// People who reach the target within fewer seats than the plan with a seat for everybody takes, and whether only a search found
  /// them.
  typealias Tight = (seats: Int, counts: [Int], isSearched: Bool)

  /// The plans for the target within fewer seats: seats are made fewer until neither those who stay, with others who come, nor a
  /// search reach the target.
  static func tight(
    _ task: StaffingTask, _ demand: WeekDemand, _ free: FreeLadders, within limits: SearchLimits
  ) throws(PlanningError) -> [Tight] {
    guard let target = free.target?.plan.counts else { return [] }
    let need = SeatNeed(task.scenario, task.covers.covers, task.shiftGroups.expanded(target)).total
    var worth = RowWorth(task, demand)
    var found: [Tight] = []
    for (_, seats) in Self.seats(upTo: need).reversed() {
      let small = task.seated(as: task.scenario.scaled(toSeats: seats))
      if small.fits(target) { continue }
      var climb = LadderClimb(small)
      let ladder = PlanLadder(small, base: climb.fitted(target, &worth), &worth)
      if let first = ladder.first(where: small.isReached) {
        found.append((seats, small.trimmed(first), false))
        continue
      }
      guard case .covered(let plan) = try small.solve(within: limits) else { break }
      found.append((seats, plan.counts, true))
    }
    return found
  }

  /// The numbers of seats for which plans are made: whole numbers that grow by a small part, at most so many.
  private static func seats(upTo most: Int) -> [(place: Int, seats: Int)] {
    var (found, next): ([(place: Int, seats: Int)], Double) = ([], 1)
    while next <= Double(most) {
      if found.last?.seats != Int(next) { found.append((found.count, Int(next))) }
      next = max(next.rounded(.down) + 1, next * step)
    }
    return found.suffix(steps)
  }

  /// The best plan of at most so many people on the payroll, and the payroll that it takes.
  func plan(payroll: Int) -> (counts: [Int], payroll: Int) {
    var best = Search(self)
    for (number, bounded) in free.enumerated() {
      best.take(bounded.ladder, payroll: payroll, most: .max, isForMisses: number > 0)
    }
    if task.fits(best.counts) { return (best.counts, best.payroll) }
    var search = Search(self)
    for (number, bounded) in free.enumerated() {
      search.take(bounded.ladder, payroll: payroll, most: bounded.most, isForMisses: number > 0)
    }
    for ladder in short {
      // With fewer seats no more is won than with a seat for everybody.
      let most = ladder.rungs { best.worth.total(task, $0) <= best.value }
      search.take(ladder, payroll: payroll, most: most, isForMisses: false)
    }
    return (search.counts, search.payroll)
  }

  /// The best of some plans: who reaches the target comes first, then who wins more calls; a plan that misses the target and
  /// wins more than the least that reaches it is left aside.
  private struct Search {
    private let ladders: SeatedLadders
    var worth: RowWorth
    private(set) var counts: [Int]
    private(set) var payroll = 0
    private(set) var value: Double
    private var isReached = false

    init(_ ladders: SeatedLadders) {
      self.ladders = ladders
      worth = ladders.worth
      counts = ladders.task.prices.map { _ in 0 }
      value = -.infinity
    }

    /// Takes the largest plan of a ladder into account; of one that is for payrolls that miss the target, the largest that does.
    mutating func take(_ ladder: PlanLadder, payroll: Int, most: Int, isForMisses: Bool) {
      var plan = ladder.plan(payroll: payroll, most: most)
      var isReached = ladders.task.isReached(by: plan.counts)
      var won = worth.total(ladders.task, plan.counts)
      if isForMisses ? isReached || won >= ladders.missesBelow : !isReached && won >= ladders.missesBelow {
        let task = ladders.task
        plan = ladder.plan(
          payroll: payroll,
          most: min(
            most,
            ladder.rungs { worth.total(task, $0) < ladders.missesBelow && !task.isReached(by: $0) }))
        won = worth.total(task, plan.counts)
        isReached = false
      }
      guard (isReached ? 1 : 0, won) > (self.isReached ? 1 : 0, value) else { return }
      (counts, self.payroll, value, self.isReached) = (plan.counts, plan.payroll, won, isReached)
    }
  }
}

extension Scenario {
  /// The scenario with other seats in all, in proportion over its sites.
  func scaled(toSeats seats: Int) -> Scenario {
    var scaled = self
    var apportionment = Apportionment(parts: sites.count)
    let shares = apportionment.split(seats, by: sites.map(\.seats))
    for index in sites.indices { scaled.sites[index].seats = Double(shares[index]) }
    return scaled
  }
}
