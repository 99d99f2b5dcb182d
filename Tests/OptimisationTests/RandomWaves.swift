import Optimisation
import TestSupport

/// Random problems of waves.
struct RandomWaves {
  private var random: SplitMix64

  init(case number: Int) { random = SplitMix64(case: number) }

  /// A problem so small that every plan can be tried: up to eight lines, and (months + 1)^lines at most some 10⁵.
  mutating func small() throws -> WaveProblem {
    let (lines, months) = random.one(of: [
      (1, 6), (2, 6), (3, 6), (4, 5), (5, 4), (6, 3), (7, 2), (8, 2), (8, 2),
    ])
    return try problem(lines: lines, months: months, intervals: random.whole(1...6))
  }

  /// The same with these numbers of lines and months.
  mutating func small(lines: Int, months: Int) throws -> WaveProblem {
    try problem(lines: lines, months: months, intervals: random.whole(1...3))
  }

  /// Whether something with a probability happens.
  mutating func isTrue(_ probability: Double) -> Bool { random.isTrue(probability) }

  /// A problem with its figures drawn at random; some are infeasible.
  mutating func problem(lines: Int, months: Int, intervals: Int) throws -> WaveProblem {
    let curve = try ConcaveCurve(
      step: 0.5, values: (0...400).map { Double($0) / 2 + (Double($0) / 2).squareRoot() })
    let sizes = (0..<lines).map { _ in random.isTrue(0.3) ? 5 : random.real(0.5...20) }
    let shape = (0..<intervals).map { _ in random.real(0.2...1) }
    let hasRisk = random.isTrue(0.6)
    let errors = (0..<lines).map { _ in hasRisk ? random.one(of: [0, 0.1, 0.3, 0.6]) : 0 }
    let factors = hasRisk ? (0...20).map { 1 + 0.08 * Double($0) - (random.isTrue(0.1) ? 0.1 : 0) } : []
    let counts = shape.map { _ in Double(random.whole(1...5)) }
    let perAgent = 1 / counts.reduce(0, +)
    let total = sizes.reduce(0, +)
    let (growth, further) = (random.real(0.9...1.1), random.isTrue(0.3) ? 0.1 : 0)
    let start = total * random.real(0.1...1.2)
    let keep = random.isTrue(0.5) ? 1 : random.real(0.9...1)
    let seats = total * random.real(0.7...3)
    var (scale, trained) = (1.0, start)
    let figures = (0..<months).map { month in
      defer { (scale, trained) = (scale * growth, trained * keep) }
      return WaveMonth(
        loads: sizes.map { size in shape.map { $0 * size * scale } }, counts: counts, curve: curve,
        peoplePerAgent: perAgent, further: sizes.map { $0 * further },
        risk: WaveRisk(
          volumes: sizes.map { $0 * scale }, errors: errors, shared: hasRisk ? 0.1 : 0, step: 0.1,
          factors: factors),
        people: trained, seats: seats * (month > 1 ? 1 : random.real(0.4...1)))
    }
    return try WaveProblem(
      lines: sizes.map { line(size: $0, months: months) }, months: figures,
      hiring: hiring(months: months, keep: keep, total: total),
      mostMoves: random.isTrue(0.4) ? random.whole(1...3) : nil)
  }

  private mutating func line(size: Double, months: Int) -> WaveLine {
    // Round sizes make lines that are all alike.
    if size == 5 { return WaveLine(costs: (0...months).map { 4000 * $0 }, people: 2) }
    let own = Int(size * random.real(500...2000))
    let end = random.whole(0...months)
    let early = random.isTrue(0.3) ? random.whole(0...10000) : 0
    var costs: [Int?] = (0...months).map { own * $0 + ($0 < end ? early : 0) }
    if random.isTrue(0.3) { costs[months] = nil }
    for month in 0..<months - 1 where random.isTrue(0.15) { costs[month] = nil }
    let isIn = random.isTrue(0.1)
    if isIn { costs = [0] + Array(repeating: nil, count: months) }
    return WaveLine(costs: costs, people: random.isTrue(0.5) ? (size * 0.7).rounded() : 0, isMove: !isIn)
  }

  private mutating func hiring(months: Int, keep: Double, total: Double) -> WaveHiring {
    let training = random.whole(0...2)
    let wage = random.real(200...1500)
    var served = 0.0
    let costs = (0..<months).map { _ in
      served = served * keep + 1
      return Int(300 + wage * (served + Double(training)))
    }
    return WaveHiring(
      keep: keep, firstMonth: training + random.whole(0...1), trainingMonths: training,
      places: random.isTrue(0.5)
        ? (0..<months).map { _ in random.whole(0...Int(total / 2) + 1) } : nil,
      costs: costs.reversed())
  }
}

/// The best plan of waves by trying every one, worked out apart from the library.
struct WaveBruteForce {
  let problem: WaveProblem
  private var needs: [[Int: (people: Double, seats: Double)]]

  init(_ problem: WaveProblem) {
    self.problem = problem
    needs = problem.months.map { _ in [:] }
  }

  /// Costs and line-months outside of the best plan; nil if no plan holds.
  mutating func best(_ aim: WaveAim) -> (cost: Int, outside: Int)? {
    var best: (cost: Int, outside: Int)?
    var plan = Array(repeating: 0, count: problem.lines.count)
    repeat {
      guard let cost = cost(plan) else { continue }
      let other = (cost: cost, outside: plan.reduce(0, +))
      guard let old = best else {
        best = other
        continue
      }
      let isBetter =
        aim == .cost
        ? (other.cost, other.outside) < (old.cost, old.outside)
        : (other.outside, other.cost) < (old.outside, old.cost)
      if isBetter { best = other }
    } while advance(&plan)
    return best
  }

  private func advance(_ plan: inout [Int]) -> Bool {
    for line in plan.indices {
      plan[line] += 1
      if plan[line] <= problem.months.count { return true }
      plan[line] = 0
    }
    return false
  }

  /// What a plan costs; nil if it does not hold.
  mutating func cost(_ plan: [Int]) -> Int? {
    var cost = 0
    for (line, choice) in zip(problem.lines, plan) {
      guard let own = line.costs[choice] else { return nil }
      cost += own
    }
    for month in problem.months.indices {
      let moves = zip(problem.lines, plan).filter { $0.isMove && $1 == month }.count
      if let most = problem.mostMoves, moves > most { return nil }
    }
    guard let hires = hires(plan) else { return nil }
    return zip(hires, problem.hiring.costs).reduce(cost) { $0 + $1.0 * $1.1 }
  }

  /// Hires in the last month that does; nil if seats or trainers do not suffice.
  private mutating func hires(_ plan: [Int]) -> [Int]? {
    let hiring = problem.hiring
    var short: [Double] = []
    for month in problem.months.indices {
      let need = need(plan, month)
      guard need.seats <= problem.months[month].seats + 1e-9 else { return nil }
      var people = problem.months[month].people
      for (line, choice) in zip(problem.lines, plan) where choice <= month {
        people += line.people * power(hiring.keep, month - choice)
      }
      short.append(need.people - people)
    }
    var wanted: [Int] = []
    for month in short.indices {
      let stock = wanted.enumerated().reduce(0) {
        $0 + Double($1.element) * power(hiring.keep, month - $1.offset)
      }
      wanted.append(max(0, Int((short[month] - stock - 1e-9).rounded(.up))))
    }
    return place(wanted)
  }

  /// Moves hires to earlier months where the places of trainees do not suffice.
  private func place(_ wanted: [Int]) -> [Int]? {
    let hiring = problem.hiring
    var ready = wanted
    for month in wanted.indices.reversed() {
      var most = month < hiring.firstMonth ? 0 : Int.max
      if let places = hiring.places, hiring.trainingMonths > 0, month >= hiring.firstMonth {
        for training in month - hiring.trainingMonths..<month {
          let others = wanted.indices.filter { $0 > month && $0 - hiring.trainingMonths <= training }
          most = min(most, max(0, places[training] - others.reduce(0) { $0 + ready[$1] }))
        }
      }
      guard ready[month] > most else { continue }
      let left = ready[month] - most
      ready[month] = most
      guard month > 0 else { return nil }
      ready[month - 1] += Int((Double(left) / hiring.keep - 1e-9).rounded(.up))
    }
    return ready
  }

  private func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { power, _ in power * base }
  }

  private mutating func need(_ plan: [Int], _ month: Int) -> (people: Double, seats: Double) {
    let lines = plan.indices.filter { plan[$0] <= month }
    let key = lines.reduce(0) { $0 + 1 << $1 }
    if let known = needs[month][key] { return known }
    let figures = problem.months[month]
    let factor = factor(lines, figures.risk)
    var people = lines.reduce(0) { $0 + figures.further[$1] } * factor
    var seats = 0.0
    for interval in figures.counts.indices {
      let agents = figures.curve.value(at: factor * lines.reduce(0) { $0 + figures.loads[$1][interval] })
      people += figures.peoplePerAgent * figures.counts[interval] * agents
      seats = max(seats, agents)
    }
    needs[month][key] = (people, seats)
    return (people, seats)
  }

  private func factor(_ lines: [Int], _ risk: WaveRisk) -> Double {
    guard !risk.factors.isEmpty else { return 1 }
    let all = lines.reduce(0) { $0 + risk.volumes[$1] }
    let own =
      all > 0
      ? lines.reduce(0) {
        $0 + (risk.errors[$1] * risk.volumes[$1] / all) * (risk.errors[$1] * risk.volumes[$1] / all)
      } : 0
    let place = (risk.shared * risk.shared + own).squareRoot() / risk.step
    let left = min(Int(place), risk.factors.count - 2)
    return place >= Double(risk.factors.count - 1)
      ? risk.factors[risk.factors.count - 1]
      : risk.factors[left] + (risk.factors[left + 1] - risk.factors[left]) * (place - Double(left))
  }
}
