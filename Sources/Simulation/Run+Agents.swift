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

  /// The next call goes to the team that has just become free or, where it has nobody left, to one that wants its seat.
  private mutating func takeAfter(_ team: Int) {
    if canBegin(team) { return takeNext(team) }
    guard hasSeatLimits, model.sites[team] >= 0 else { return }
    for other in free.indices where model.sites[other] == model.sites[team] && canBegin(other) {
      takeNext(other)
    }
  }

  /// Free agents take calls that wait, team by team.
  mutating func takeAll() {
    for team in free.indices {
      while waiting != 0, canBegin(team) {
        let before = free[team]
        takeNext(team)
        if free[team] == before { break }
      }
    }
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
    byFirstContact ? callers[Int(caller)].since : callers[Int(caller)].joined
  }

  /// An agent of a team takes a caller, or a piece of work, who waits.
  private mutating func answer(_ caller: Int32, _ team: Int) {
    leave(caller)
    if callers[Int(caller)].patience >= 0 {
      calendar.cancel(callers[Int(caller)].patience)
      callers[Int(caller)].patience = -1
    }
    let wait = now - callers[Int(caller)].joined
    let tally = Int(callers[Int(caller)].tally)
    if callers[Int(caller)].isAnswered {
      waitOfPutBack += wait
    } else if tally >= 0 {
      if wait <= within { tallies[tally].answeredInTime += 1 } else { tallies[tally].answeredLate += 1 }
      tallies[tally].waitOfAnswered += wait
    }
    serve(caller, team)
  }

  /// An agent of a team begins with a remembered caller, or with a piece of work.
  mutating func serve(_ caller: Int32, _ team: Int) {
    let line = Int(callers[Int(caller)].line)
    let tally = Int(callers[Int(caller)].tally)
    let remaining = callers[Int(caller)].remaining
    occupy(team)
    if tally < 0 {
      let time = remaining * timeFactor(team, line)
      workStarted += 1
      workTime += time
      calendar.schedule(now + time, Event.free | UInt32(team))
      return release(caller)
    }
    let (talk, after) = remaining >= 0 ? (remaining, 0) : times(caller, team)
    if remaining < 0 { tallies[tally].handling += talk + after }
    let freeing = calendar.schedule(now + (talk + after), Event.free | UInt32(team))
    guard model.lines[line].isFollowed else { return release(caller) }
    callers[Int(caller)].team = Int32(team)
    callers[Int(caller)].started = now
    callers[Int(caller)].isAnswered = true
    callers[Int(caller)].freeing = freeing
    callers[Int(caller)].end = calendar.schedule(now + talk, Event.callEnd | UInt32(caller))
  }

  /// The time of a call with its caller, and that after it, seconds.
  private func times(_ caller: Int32, _ team: Int) -> (talk: Double, after: Double) {
    let index = Int(callers[Int(caller)].line)
    let line = model.lines[index]
    let talk: Double
    if let brief = line.transferHandling, isHandedOn(caller) {
      talk = brief.sample(callers[Int(caller)].word(.transferHandling))
    } else {
      talk = line.handling.sample(callers[Int(caller)].word(.handling))
    }
    let after = line.afterCallWork?.sample(callers[Int(caller)].word(.afterCallWork)) ?? 0
    let factor = timeFactor(team, index)
    return (talk * factor, after * factor)
  }

  private func timeFactor(_ team: Int, _ line: Int) -> Double {
    model.timeFactors.isEmpty ? 1 : model.timeFactors[team * model.lines.count + line]
  }

  /// Puts calls of a team back at the head of their queues until no more are in hand than people are there: those that
  /// began last first.
  mutating func putBack(_ team: Int) {
    while free[team] < 0 {
      let inHand = callers.indices.filter { callers[$0].team == team && callers[$0].end >= 0 }
      guard let last = inHand.max(by: { (callers[$0].started, $0) < (callers[$1].started, $1) }) else {
        return
      }
      let caller = Int32(last)
      callers[last].remaining = calendar.time(of: callers[last].freeing) - now
      calendar.cancel(callers[last].end)
      calendar.cancel(callers[last].freeing)
      callers[last].end = -1
      callers[last].team = -1
      callers[last].joined = now
      callers[last].turn += 1
      vacate(team)
      let line = Int(callers[last].line)
      rejoin(caller, model.lines[line].queue)
      if let patience = model.lines[line].patience {
        let time = patience.sample(callers[last].word(.patience))
        callers[last].patience = calendar.schedule(now + time, Event.patience | UInt32(caller))
      }
    }
  }
}
