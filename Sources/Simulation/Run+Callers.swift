import Stochastics

// What callers do: they come, wait, give up, dial again, are handed on.
extension Run {
  /// A new caller of a line.
  @inline(__always)
  mutating func arrive(_ line: Int, _ arrival: ArrivalSource.Arrival) {
    let tally = tallyBase &+ line
    let queue = model.lines[line].queue
    let first = model.lines[line].firstTeam
    let team = first >= 0 && free[first] > 0 ? first : freeTeam(queue)
    if team >= 0, model.lines[line].isPlain {
      // Nobody needs to remember him.
      tallies[tally].answerAtOnce(handling: arrival.handling)
      occupy(team)
      calendar.schedule(now + arrival.handling, Event.free | UInt32(truncatingIfNeeded: team))
      return
    }
    let caller = Caller(
      since: now, joined: now, key: arrival.key, handling: arrival.handling,
      line: Int32(truncatingIfNeeded: line), tally: Int32(truncatingIfNeeded: tally))
    if team < 0, waitingCalls < places, !byFirstContact {
      append(caller, to: queue, patience: patience(of: caller, line))
    } else {
      offer(store(caller), to: queue, team)
    }
  }

  /// The sample of a law that belongs to a random word.
  @inline(__always)
  func sample(_ sampler: Sampler, _ word: UInt64) -> Double { sampler.sample(word, model.tables) }

  /// How long a caller of a line is ready to wait, seconds; infinite where nobody gives up.
  @inline(__always)
  private func patience(of caller: Caller, _ line: Int) -> Double {
    guard let patience = model.lines[line].patience else { return .infinity }
    return sample(patience, caller.patienceWord)
  }

  /// A remembered caller reaches the centre: he is served, waits, or finds no place.
  private mutating func offer(_ caller: Int32, to queue: Int, _ team: Int) {
    let tally = Int(callers[Int(caller)].tally)
    if team >= 0 {
      tallies[tally].answeredAtOnce += 1
      serve(caller, team)
    } else if waitingCalls >= places {
      tallies[tally].blocked += 1
      fail(caller, isAbandoned: false)
    } else {
      join(caller, queue)
      loseHope(caller)
    }
  }

  /// Schedules when a caller who waits gives up.
  mutating func loseHope(_ caller: Int32) {
    let time = patience(of: callers[Int(caller)], Int(callers[Int(caller)].line))
    guard time < .infinity else { return }
    callers[Int(caller)].patience = calendar.schedule(
      now + time, Event.patience | UInt32(truncatingIfNeeded: caller))
  }

  /// A caller gives up.
  mutating func giveUp(_ place: Int32) {
    let wait = now - callers[Int(place)].joined
    let keepsTurn = keepsTurns && wait <= within && !callers[Int(place)].isAnswered
    let place = keepsTurn ? keepTurn(of: place) : place
    let caller = keepsTurn ? callers[Int(place)] : leave(place)
    let tally = Int(caller.tally)
    tallies[tally].abandon(after: wait, isInTime: wait <= within)
    if caller.isAnswered {
      tallies[tally].brokenOff += 1
      tallies[tally].handling -= calls[Int(place)].remaining
    }
    callers[Int(place)].patience = -1
    fail(place, isAbandoned: true)
  }

  /// Leaves the turn of a caller who gives up in his queue, without him.
  ///
  /// - Returns: where he himself is remembered from now on.
  private mutating func keepTurn(of place: Int32) -> Int32 {
    var caller = callers[Int(place)]
    callers[Int(place)].kind = .turn
    callers[Int(place)].patience = -1
    waitingCalls -= 1
    waitTime -= intervalEnd - now
    let queue = Int(caller.queue)
    (caller.queue, caller.next, caller.previous) = (-1, -1, -1)
    let gone = store(caller)
    // Turns that came too late in any case say nothing any more.
    while heads[queue] >= 0 {
      let head = heads[queue]
      guard callers[Int(head)].kind == .turn, now - callers[Int(head)].joined > within else { break }
      _ = leave(head)
      release(head)
    }
    return gone
  }

  /// What follows where a caller was not served: he is called back, dials again, or is lost.
  private mutating func fail(_ caller: Int32, isAbandoned: Bool) {
    let line = Int(callers[Int(caller)].line)
    if isAbandoned, model.lines[line].hasFollowUps, createWork(caller, .abandoned) {
      return release(caller)
    }
    guard let delay = model.lines[line].redialDelay,
      RandomStream.uniform(of: callers[Int(caller)].word(.redial)) < model.lines[line].redialProbability
    else { return release(caller) }
    let time = sample(delay, callers[Int(caller)].word(.redialDelay))
    calendar.schedule(now + time, Event.redial | UInt32(truncatingIfNeeded: caller))
  }

  /// A caller dials again.
  mutating func dialAgain(_ caller: Int32) {
    let line = Int(callers[Int(caller)].line)
    tallies[tallyBase + line].redials += 1
    callers[Int(caller)].since = now
    comeAgain(caller, line)
  }

  /// A caller whom the run remembers comes to the queue of a line.
  private mutating func comeAgain(_ caller: Int32, _ line: Int) {
    sources[line].arrived += 1
    callers[Int(caller)].turn += 1
    callers[Int(caller)].line = Int32(line)
    callers[Int(caller)].joined = now
    callers[Int(caller)].tally = Int32(tallyBase + line)
    callers[Int(caller)].isAnswered = false
    callers[Int(caller)].returns = 0
    callers[Int(caller)].handling = sample(
      model.lines[line].handling, callers[Int(caller)].word(.handling))
    if remembersCalls { calls[Int(caller)] = CallInHand() }
    let queue = model.lines[line].queue
    offer(caller, to: queue, freeTeam(queue))
  }

  /// A call ends whose caller is remembered: he is handed on, or work follows from it.
  mutating func endCall(_ caller: Int32) {
    let line = Int(callers[Int(caller)].line)
    calls[Int(caller)].end = -1
    if let other = model.lines[line].transferLine, isHandedOn(caller) {
      tallies[tallyBase + other].transferred += 1
      return comeAgain(caller, other)
    }
    if model.lines[line].hasFollowUps { _ = createWork(caller, .answered) }
    release(caller)
  }

  /// Whether the first agent hands a caller on.
  func isHandedOn(_ caller: Int32) -> Bool {
    let share = model.lines[Int(callers[Int(caller)].line)].transferShare
    return share > 0 && RandomStream.uniform(of: callers[Int(caller)].word(.transfer)) < share
  }

  /// Creates the work that follows from a call; whether there is any.
  private mutating func createWork(_ caller: Int32, _ cause: FollowUp.Cause) -> Bool {
    let origin = callers[Int(caller)]
    let line = Int(origin.line)
    var isAny = false
    for kind in model.followUps[line].indices where model.followUps[line][kind].cause == cause {
      let work = model.followUps[line][kind]
      let pieces = Int(work.perCall + RandomStream.uniform(of: origin.word(.followUp, 2 * kind)))
      let source = RandomKey(origin.word(.followUp, 2 * kind + 1))
      for piece in 0..<pieces {
        isAny = true
        workCreated += 1
        let item = store(
          Caller(since: now, joined: now, key: source, handling: 0, line: origin.line, tally: -1, kind: .work)
        )
        calls[Int(item)].remaining = sample(work.handling, source.word(UInt64(piece)))
        let team = freeTeam(work.queue)
        if team >= 0 { serve(item, team) } else { join(item, work.queue) }
      }
    }
    return isAny
  }
}
