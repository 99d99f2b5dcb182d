import Measures
import TestSupport

@testable import Planning

/// A random staffing problem small enough for every roster to be tried.
struct SmallProblem {
  let problem: RosterProblem
  let traffic: [IntervalTraffic]
  let setting: ServiceCurves.Setting
  /// Seats by interval.
  let seats: [Double]
  let personWeeks: Double
  let usesPatience: Bool

  var calls: Double { traffic.reduce(0) { $0 + $1.demand } }

  init(case number: Int) {
    var random = SplitMix64(case: number)
    usesPatience = random.isTrue(0.5)
    let intervals = random.whole(2...6)
    let coverCount = random.whole(2...3)
    var covers: [RosterProblem.Cover] = []
    for index in 0..<coverCount {
      let start = random.whole(0...intervals - 1)
      let length = random.whole(1...intervals)
      // Some of the cover's intervals have a break of half of them.
      let units = (start..<min(intervals, start + length)).map {
        (interval: $0, units: random.isTrue(0.2) ? 1 : 2)
      }
      covers.append(
        RosterProblem.Cover(
          day: index % random.whole(1...2), weekShare: random.one(of: [0.2, 0.25, 0.5, 1]), units: units))
    }
    problem = RosterProblem(covers: covers, intervals: intervals)
    let seconds = 1800.0
    let handle = random.real(60...600)
    let patience = usesPatience ? random.real(30...400) : nil
    let load = random.real(0.3...8)
    traffic = (0..<intervals).map { _ in
      let calls = random.isTrue(0.1) ? 0 : load * random.real(0.2...1.8) * seconds / handle
      return IntervalTraffic(calls: calls, handleSeconds: handle, patienceSeconds: patience)
    }
    setting = ServiceCurves.Setting(
      formula: .answeredOfOffered, within: random.one(of: [0, 15, 60]), seconds: seconds,
      agentsPerUnit: 0.5 * (1 - random.real(0...0.3)), usesPatience: usesPatience)
    seats = Array(repeating: random.isTrue(0.5) ? 1000 : random.real(1...12), count: intervals)
    let peak = traffic.map { $0.demand * handle / seconds }.max() ?? 0
    // From a hopeless payroll to one that suffices; few enough people for every roster to be tried.
    let share = covers.reduce(0) { $0 + $1.weekShare } / Double(covers.count)
    personWeeks = min(coverCount == 2 ? 12 : 7, random.real(0.2...1.6) * (peak + 2) * max(0.5, share * 1.5))
  }

  /// Fresh curves and envelopes.
  func envelopes() -> Envelopes {
    let enough = traffic.map { traffic in
      let load = traffic.demand * traffic.handleSeconds / setting.seconds
      return load > 0 ? load + 12 * load.squareRoot() + 50 : 0
    }
    let curves = ServiceCurves(
      traffic, setting, most: enough.map { Int(($0 / setting.agentsPerUnit).rounded(.up)) })
    let caps = enough.indices.map { interval in
      let agents = min(seats[interval], enough[interval])
      return Envelopes.Cap(
        units: Int((agents / setting.agentsPerUnit).rounded(.up)),
        value: curves.value(interval, agents: agents))
    }
    return Envelopes(curves, caps: caps)
  }

  /// The roster of the program.
  func counts() -> [Int] {
    var envelopes = envelopes()
    var paths = MarginalPath.all(problem, &envelopes, least: 1e-9 * calls)
    return MarginalRoster.solve(
      problem, &envelopes, paths: &paths, personWeeks: personWeeks, calls: calls)
  }

  /// Calls served in time by a roster, from the curves alone.
  func value(_ counts: [Int]) -> Double {
    let curves = ServiceCurves(traffic, setting, most: traffic.map { _ in 0 })
    var agents = Array(repeating: 0.0, count: problem.intervals)
    for (cover, people) in zip(problem.covers, counts) {
      for part in cover.units { agents[part.interval] += Double(people * part.units) * setting.agentsPerUnit }
    }
    return agents.indices.reduce(0) { $0 + curves.value($1, agents: min(agents[$1], seats[$1])) }
  }

  /// Whether a roster keeps to the payroll.
  func isAffordable(_ counts: [Int]) -> Bool {
    var used = 0.0
    var people = Array(repeating: 0, count: 7)
    for (cover, count) in zip(problem.covers, counts) {
      used += Double(count) * cover.weekShare
      people[cover.day] += count
    }
    return used <= personWeeks + 1e-9 && people.allSatisfy { Double($0) <= personWeeks + 1e-9 }
  }

  /// The most calls that any affordable roster serves in time: every roster is tried.
  func optimum() -> Double {
    var best = 0.0
    var counts = Array(repeating: 0, count: problem.covers.count)
    func explore(_ cover: Int) {
      guard cover < counts.count else {
        best = max(best, value(counts))
        return
      }
      counts[cover] = 0
      while isAffordable(counts) {
        explore(cover + 1)
        counts[cover] += 1
      }
      counts[cover] = 0
    }
    explore(0)
    return best
  }
}
