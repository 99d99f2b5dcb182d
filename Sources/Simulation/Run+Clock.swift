// The clock: intervals end, people come and go, the run ends.
extension Run {
  /// The end of an interval, or people come or go.
  mutating func strikeClock() {
    if now >= intervalEnd { enterNextInterval() }
    var changed = false
    while nextChange < centre.staff.count, centre.staff[nextChange].time <= now {
      apply(centre.staff[nextChange])
      nextChange += 1
      changed = true
    }
    if changed {
      if isInstant { for team in 0..<teams { putBack(team) } }
      if waiting != 0 { takeAll() }
    }
    let change = nextChange < centre.staff.count ? centre.staff[nextChange].time : .infinity
    calendar.schedule(min(intervalEnd, change), Event.clock)
  }

  private mutating func apply(_ change: StaffChange) {
    let people =
      switch change.people {
      case .number(let number): number
      case .comes(let crew): present[crew]
      case .goes(let crew): -present[crew]
      }
    free[change.team] += Int32(clamping: people)
    peopleOnDuty += people
    staffTime += Double(people) * (intervalEnd - now)
  }

  /// The interval's place in the lists: the last one for what is not measured.
  private var place: Int {
    let measured = intervalIndex - plan.warmUp
    return measured >= 0 && measured < plan.intervals ? measured : plan.intervals
  }

  private mutating func closeInterval() {
    intervals[place].busySeconds += busyTime
    intervals[place].staffedSeconds += staffTime
    intervals[place].waitingSeconds += waitTime
  }

  private mutating func enterNextInterval() {
    closeInterval()
    intervalIndex += 1
    intervalEnd = Double(intervalIndex + 1) * centre.interval
    let length = intervalEnd - now
    busyTime = Double(busyAgents) * length
    staffTime = Double(peopleOnDuty) * length
    waitTime = Double(waitingCalls) * length
    tallyBase = place * centre.lines.count
  }

  /// Ends the run at a time in the present interval, and adds up.
  mutating func finish(at end: Double) -> RunTotals {
    let rest = intervalEnd - end
    busyTime -= Double(busyAgents) * rest
    staffTime -= Double(peopleOnDuty) * rest
    waitTime -= Double(waitingCalls) * rest
    closeInterval()
    for queue in 0..<model.queues {
      var caller = heads[queue]
      while caller >= 0 {
        count(caller, at: end)
        caller = callers[Int(caller)].next
      }
    }
    var unfinished = 0.0
    calendar.forEach { time, code in
      if code & Event.kindMask == Event.free { unfinished += time - end }
    }
    return RunTotals(self, unfinished: unfinished)
  }

  /// Somebody who waits at the end.
  private mutating func count(_ place: Int32, at end: Double) {
    let caller = callers[Int(place)]
    guard caller.kind == .caller else { return }
    let wait = end - caller.joined
    if caller.isAnswered {
      waitOfPutBack += wait
      tallies[Int(caller.tally)].handling -= calls[Int(place)].remaining
    } else {
      tallies[Int(caller.tally)].waiting += 1
      tallies[Int(caller.tally)].waitOfOthers += wait
    }
  }
}
