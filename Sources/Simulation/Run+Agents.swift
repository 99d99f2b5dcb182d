import Stochastics

// What agents do: they take calls, begin, and become free.
extension Run {
  /// The team that takes a call of a queue now, or -1: the first of the route with somebody free; of a group of teams
  /// that with most people free.
  @inline(__always)
  func freeTeam(_ queue: Int) -> Int {
    var place = model.routeStarts[queue]
    let end = model.routeStarts[queue + 1]
    while place < end {
      let team = Int(model.routes[place].team)
      if canBegin(team) { return model.hasGroups ? mostFree(from: place, to: end) : team }
      place += 1
    }
    return -1
  }

  private func mostFree(from start: Int, to end: Int) -> Int {
    var best = Int(model.routes[start].team)
    var place = start + 1
    while place < end, model.routes[place].group == model.routes[start].group {
      let team = Int(model.routes[place].team)
      if free[team] > free[best], canBegin(team) { best = team }
      place += 1
    }
    return best
  }

  /// Whether somebody of a team is free and has a seat.
  @inline(__always)
  func canBegin(_ team: Int) -> Bool {
    guard free[team] > 0 else { return false }
    guard hasSeatLimits, model.sites[team] >= 0 else { return true }
    let site = Int(model.sites[team])
    return siteBusy[site] < centre.seats[site]
  }

  /// An agent of a team begins.
  @inline(__always)
  mutating func occupy(_ team: Int) {
    free[team] -= 1
    busyAgents += 1
    busyTime += intervalEnd - now
    if hasSeatLimits, model.sites[team] >= 0 { siteBusy[Int(model.sites[team])] += 1 }
  }

  /// An agent of a team ends.
  mutating func becomeFree(_ team: Int) {
    vacate(team)
    if waiting != 0 { takeAfter(team) }
  }

  private mutating func vacate(_ team: Int) {
    free[team] += 1
    busyAgents -= 1
    busyTime -= intervalEnd - now
    if hasSeatLimits, model.sites[team] >= 0 { siteBusy[Int(model.sites[team])] -= 1 }
  }

  /// The team that has just become free takes the next call; where it has nobody left or no call for it, one that wants
  /// its seat.
  private mutating func takeAfter(_ team: Int) {
    if canBegin(team) { takeNext(team) }
    guard hasSeatLimits, model.sites[team] >= 0 else { return }
    for other in 0..<teams where other != team && model.sites[other] == model.sites[team] {
      if waiting != 0, canBegin(other) { takeNext(other) }
    }
  }

  /// After people have come: calls that wait go one by one to the best team that is free for them, in the order of
  /// priorities and turns; then further work.
  mutating func takeAll() {
    while true {
      var best: (queue: Int, team: Int)?
      var rest = waiting
      while rest != 0 {
        let queue = rest.trailingZeroBitCount
        rest &= rest &- 1
        let team = freeTeam(queue)
        guard team >= 0 else { continue }
        if let other = best?.queue, !isEarlier(queue, other) { continue }
        best = (queue, team)
      }
      guard let (queue, team) = best else { return }
      answer(heads[queue], team)
    }
  }

  /// Whether the head of a queue comes before that of another.
  private func isEarlier(_ queue: Int, _ other: Int) -> Bool {
    let (one, two) = (model.priorities[queue], model.priorities[other])
    return one < two || (one == two && turn(of: heads[queue]) < turn(of: heads[other]))
  }

  /// A free agent of a team takes the next call or piece of work, if any waits for his skills.
  private mutating func takeNext(_ team: Int) {
    for rank in model.rankStarts[team]..<model.rankStarts[team + 1] {
      var rest = model.ranks[rank] & waiting
      guard rest != 0 else { continue }
      var best = heads[rest.trailingZeroBitCount]
      rest &= rest &- 1
      while rest != 0 {
        let head = heads[rest.trailingZeroBitCount]
        if turn(of: head) < turn(of: best) { best = head }
        rest &= rest &- 1
      }
      return answer(best, team)
    }
  }

  /// By what the turn of callers in different queues is decided.
  @inline(__always)
  private func turn(of caller: Int32) -> Double {
    if isInstant, callers[Int(caller)].isAnswered { return -.infinity }
    return byFirstContact ? callers[Int(caller)].since : callers[Int(caller)].joined
  }

  /// An agent of a team takes a caller, or a piece of work, who waits.
  @inline(__always)
  private mutating func answer(_ place: Int32, _ team: Int) {
    let caller = leave(place)
    if caller.patience >= 0 { calendar.cancel(caller.patience) }
    let wait = now - caller.joined
    let line = Int(caller.line)
    guard model.lines[line].isPlain, caller.kind == .caller else { return answer(place, caller, wait, team) }
    tallies[Int(caller.tally)].answer(after: wait, isInTime: wait <= within, handling: caller.handling)
    release(place)
    occupy(team)
    calendar.schedule(now + caller.handling, Event.free | UInt32(truncatingIfNeeded: team))
  }

  private mutating func answer(_ place: Int32, _ caller: Caller, _ wait: Double, _ team: Int) {
    callers[Int(place)].patience = -1
    if caller.kind == .turn {
      if wait <= within { tallies[Int(caller.tally)].turnsInTime += 1 }
      release(place)
      return takeNext(team)
    }
    if caller.isAnswered {
      waitOfPutBack += wait
    } else if caller.kind == .caller {
      tallies[Int(caller.tally)].answer(after: wait, isInTime: wait <= within, handling: 0)
    }
    serve(place, team)
  }

  /// An agent of a team begins with a remembered caller, or with a piece of work.
  mutating func serve(_ caller: Int32, _ team: Int) {
    let line = Int(callers[Int(caller)].line)
    occupy(team)
    if remembersCalls, calls[Int(caller)].remaining >= 0 { return resume(caller, team, line) }
    let tally = Int(callers[Int(caller)].tally)
    let (talk, after) = times(caller, team, line)
    tallies[tally].handling += talk + after
    begin(caller, team, talk: talk, after: after)
  }

  /// An agent begins with a piece of work, or with a call that was put back.
  private mutating func resume(_ caller: Int32, _ team: Int, _ line: Int) {
    let time = calls[Int(caller)].remaining
    guard callers[Int(caller)].kind == .work else { return begin(caller, team, talk: time, after: 0) }
    let spent = time * timeFactor(team, line)
    workStarted += 1
    workTime += spent
    calendar.schedule(now + spent, Event.free | UInt32(truncatingIfNeeded: team))
    release(caller)
  }

  private mutating func begin(_ caller: Int32, _ team: Int, talk: Double, after: Double) {
    let freeing = calendar.schedule(now + (talk + after), Event.free | UInt32(truncatingIfNeeded: team))
    guard model.lines[Int(callers[Int(caller)].line)].isFollowed else { return release(caller) }
    callers[Int(caller)].isAnswered = true
    let end = calendar.schedule(now + talk, Event.callEnd | UInt32(truncatingIfNeeded: caller))
    calls[Int(caller)] = CallInHand(
      end: end, freeing: freeing, team: Int32(truncatingIfNeeded: team), started: now)
  }

  /// The time of a call with its caller, and that after it, seconds.
  private func times(_ caller: Int32, _ team: Int, _ line: Int) -> (talk: Double, after: Double) {
    let talk: Double
    if let brief = model.lines[line].transferHandling, isHandedOn(caller) {
      talk = sample(brief, callers[Int(caller)].word(.transferHandling))
    } else {
      talk = callers[Int(caller)].handling
    }
    let factor = timeFactor(team, line)
    guard let work = model.lines[line].afterCallWork else { return (talk * factor, 0) }
    return (talk * factor, sample(work, callers[Int(caller)].word(.afterCallWork)) * factor)
  }

  private func timeFactor(_ team: Int, _ line: Int) -> Double {
    model.timeFactors.isEmpty ? 1 : model.timeFactors[team * model.lines.count + line]
  }

  /// Puts calls of a team back at the head of their queues until no more are in hand than people are there: those that
  /// began last first.
  mutating func putBack(_ team: Int) {
    while free[team] < 0 {
      let inHand = calls.indices.filter { calls[$0].end >= 0 && calls[$0].team == team }
      guard let last = inHand.max(by: { (calls[$0].started, $0) < (calls[$1].started, $1) }) else { return }
      let caller = Int32(last)
      let remaining = calendar.time(of: calls[last].freeing) - now
      calendar.cancel(calls[last].end)
      calendar.cancel(calls[last].freeing)
      calls[last] = CallInHand(remaining: remaining)
      callers[last].joined = now
      callers[last].returns += 1
      vacate(team)
      let line = Int(callers[last].line)
      rejoin(caller, model.lines[line].queue)
      loseHope(caller)
    }
  }
}
