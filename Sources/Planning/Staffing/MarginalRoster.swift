/// Puts the people of a payroll on shifts so that the intervals are worth as many calls as possible.
///
/// The marginal path is followed as far as the payroll goes; then people are moved from shift to shift, and in
/// small weeks blocks of people too, as long as that is worth more calls.
struct MarginalRoster {
  /// Covers of a week up to which blocks of people are moved too: the work grows with their square.
  private static let mostCoversForBlocks = 32
  private static let mostBlockMoves = 200

  private let problem: RosterProblem
  /// Person-weeks of the payroll; at most so many people work on one day.
  private let personWeeks: Double
  /// What a move must gain, in calls.
  private let least: Double

  private var counts: [Int]
  private var units: [Int]
  private var peopleOnDay = Array(repeating: 0, count: 7)
  private var used = 0.0

  /// The people on each cover: the best roster that the paths lead to, the first of equals.
  ///
  /// - Parameters:
  ///   - paths: the orders of the problem.
  ///   - calls: the calls of the week; moves that gain less than a millionth of them are not made.
  static func solve(
    _ problem: RosterProblem, _ envelopes: inout Envelopes, paths: inout [MarginalPath], personWeeks: Double,
    calls: Double
  ) -> [Int] {
    var best: (roster: MarginalRoster, value: Double)?
    for index in paths.indices {
      var roster = MarginalRoster(problem, personWeeks: personWeeks, calls: calls)
      roster.follow(&paths[index], &envelopes)
      roster.placeTheRest(&envelopes)
      roster.exchange(&envelopes)
      if problem.covers.count <= mostCoversForBlocks {
        var moves = 0
        while moves < mostBlockMoves, roster.moveBlock(&envelopes) {
          moves += 1
          roster.placeTheRest(&envelopes)
          roster.exchange(&envelopes)
        }
      }
      let value = roster.value(&envelopes)
      if value > best?.value ?? -.infinity { best = (roster, value) }
    }
    return best?.roster.counts ?? []
  }

  private init(_ problem: RosterProblem, personWeeks: Double, calls: Double) {
    self.problem = problem
    self.personWeeks = personWeeks
    least = 1e-6 * calls
    counts = Array(repeating: 0, count: problem.covers.count)
    units = Array(repeating: 0, count: problem.intervals)
  }

  private func value(_ envelopes: inout Envelopes) -> Double {
    var sum = 0.0
    for interval in units.indices { sum += envelopes.value(interval, units[interval]) }
    return sum
  }

  private mutating func add(_ people: Int, to cover: Int) {
    counts[cover] += people
    peopleOnDay[problem.covers[cover].day] += people
    used += Double(people) * problem.covers[cover].weekShare
    for part in problem.covers[cover].units { units[part.interval] += people * part.units }
  }

  /// How many more people a cover can take of what is left of the payroll.
  private func room(_ cover: Int) -> Int { room(cover, used: used, onDay: 0) }

  private func room(_ cover: Int, used: Double, onDay change: Int) -> Int {
    let slack = 1e-9
    let left = (personWeeks - used) / problem.covers[cover].weekShare
    let onDay = personWeeks - Double(peopleOnDay[problem.covers[cover].day] + change)
    return max(0, Int(min(left, onDay) + slack))
  }

  private mutating func follow(_ path: inout MarginalPath, _ envelopes: inout Envelopes) {
    var index = 0
    while let step = path.step(index, problem, &envelopes) {
      index += 1
      let room = room(step.cover)
      if room > 0 { add(min(step.people, room), to: step.cover) }
      if room <= step.people, !problem.covers.indices.contains(where: { self.room($0) > 0 }) { return }
    }
  }

  // MARK: Single people

  /// Places people whom the path left over where they are worth most.
  private mutating func placeTheRest(_ envelopes: inout Envelopes) {
    var steps = StepGains(problem, units, &envelopes)
    while true {
      var best: Int?
      var bestGain = least
      for cover in counts.indices where steps.gains[cover] > bestGain && room(cover) > 0 {
        best = cover
        bestGain = steps.gains[cover]
      }
      guard let best else { return }
      add(1, to: best)
      steps.refresh(best, units, &envelopes)
    }
  }

  /// Moves single people to other shifts while that is worth more.
  private mutating func exchange(_ envelopes: inout Envelopes) {
    var steps = StepGains(problem, units, &envelopes)
    var extra = Array(repeating: 0.0, count: counts.count)
    var isImproved = true
    var rounds = 0
    while isImproved && rounds < 50 {
      isImproved = false
      rounds += 1
      for from in counts.indices where counts[from] > 0 {
        steps.meet(from, units, &envelopes, &extra)
        var best: Int?
        var bestGain = steps.losses[from] + least
        for to in counts.indices where to != from {
          let gain = steps.gains[to] + extra[to]
          if gain > bestGain && room(to, leaving: from) > 0 {
            best = to
            bestGain = gain
          }
        }
        for neighbour in problem.neighbours[from] { extra[neighbour] = 0 }
        guard let best else { continue }
        add(-1, to: from)
        add(1, to: best)
        moveMore(from, best, &envelopes)
        steps.refresh(from, units, &envelopes)
        steps.refresh(best, units, &envelopes)
        isImproved = true
      }
    }
  }

  /// How many more people a cover can take when one leaves another cover.
  private func room(_ cover: Int, leaving from: Int) -> Int {
    let isSameDay = problem.covers[cover].day == problem.covers[from].day
    return room(cover, used: used - problem.covers[from].weekShare, onDay: isSameDay ? -1 : 0)
  }

  /// Moves further people from a cover to another: twice as many each time as long as that is worth more, then
  /// half as many each time.
  private mutating func moveMore(_ from: Int, _ to: Int, _ envelopes: inout Envelopes) {
    var people = 1
    while moves(people, from, to, &envelopes) { people *= 2 }
    while people > 1 {
      people /= 2
      _ = moves(people, from, to, &envelopes)
    }
  }

  /// Moves people from a cover to another if they are there and that is worth more.
  private mutating func moves(_ people: Int, _ from: Int, _ to: Int, _ envelopes: inout Envelopes) -> Bool {
    guard counts[from] >= people else { return false }
    let loss = -envelopes.change(problem.covers[from], by: -people, units)
    add(-people, to: from)
    let isBetter =
      room(to) >= people
      && envelopes.change(problem.covers[to], by: people, units) > loss + least * Double(people)
    add(people, to: isBetter ? to : from)
    return isBetter
  }

  // MARK: Blocks of people

  /// Makes the best single move of several people at once; false where none serves more calls.
  ///
  /// Where a few people gain nothing and more of them do (the first agents of an interval), moves of single
  /// people lead nowhere. A block is 1, 2, 4, … people or all people of a cover, or payroll that is left; it
  /// goes to one cover, as many people as before or as many as there is room for.
  private mutating func moveBlock(_ envelopes: inout Envelopes) -> Bool {
    var best: (gain: Double, from: Int, removed: Int, to: Int, added: Int)?
    for from in problem.covers.indices {
      for removed in Self.blocks(of: counts[from]) {
        let loss = -envelopes.change(problem.covers[from], by: -removed, units)
        add(-removed, to: from)
        for to in problem.covers.indices where to != from || removed == 0 {
          let room = room(to)
          for added in removed == 0 ? Self.blocks(of: room).dropFirst() : [min(room, removed), room]
          where added > 0 {
            let gain = envelopes.change(problem.covers[to], by: added, units) - loss
            if gain > best?.gain ?? least { best = (gain, from, removed, to, added) }
          }
        }
        add(removed, to: from)
      }
    }
    guard let best else { return false }
    add(-best.removed, to: best.from)
    add(best.added, to: best.to)
    return true
  }

  /// 0, 1, 2, 4, … below a number, and the number.
  private static func blocks(of people: Int) -> [Int] {
    var blocks = [0]
    var size = 1
    while size < people {
      blocks.append(size)
      size *= 2
    }
    return people > 0 ? blocks + [people] : blocks
  }
}
