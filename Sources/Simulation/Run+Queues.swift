// Who waits, in the order of each queue.
extension Run {
  /// A place in memory for a caller.
  mutating func store(_ caller: Caller) -> Int32 {
    guard freeCaller >= 0 else {
      callers.append(caller)
      if remembersCalls { calls.append(CallInHand()) }
      return Int32(truncatingIfNeeded: callers.count - 1)
    }
    let place = freeCaller
    freeCaller = callers[Int(place)].next
    callers[Int(place)] = caller
    if remembersCalls { calls[Int(place)] = CallInHand() }
    return place
  }

  /// Forgets a caller.
  mutating func release(_ caller: Int32) {
    callers[Int(caller)].next = freeCaller
    callers[Int(caller)].queue = -1
    freeCaller = caller
  }

  /// A caller or a piece of work joins a queue: at its end or, where the first contact decides, behind those who have
  /// waited longer.
  mutating func join(_ caller: Int32, _ queue: Int) {
    var before = tails[queue]
    if byFirstContact {
      let since = callers[Int(caller)].since
      while before >= 0, callers[Int(before)].since > since { before = callers[Int(before)].previous }
    }
    insert(caller, queue, after: before)
  }

  /// A call that was put back joins its queue at the head.
  mutating func rejoin(_ caller: Int32, _ queue: Int) { insert(caller, queue, after: -1) }

  private mutating func insert(_ caller: Int32, _ queue: Int, after before: Int32) {
    let after = before >= 0 ? callers[Int(before)].next : heads[queue]
    callers[Int(caller)].queue = Int32(truncatingIfNeeded: queue)
    callers[Int(caller)].previous = before
    callers[Int(caller)].next = after
    if before >= 0 { callers[Int(before)].next = caller } else { heads[queue] = caller }
    if after >= 0 { callers[Int(after)].previous = caller } else { tails[queue] = caller }
    waiting |= 1 << UInt64(truncatingIfNeeded: queue)
    if !callers[Int(caller)].isWork {
      waitingCalls += 1
      waitTime += intervalEnd - now
    }
  }

  /// A caller or a piece of work leaves its queue.
  mutating func leave(_ caller: Int32) {
    let (before, after) = (callers[Int(caller)].previous, callers[Int(caller)].next)
    let queue = Int(callers[Int(caller)].queue)
    if before >= 0 { callers[Int(before)].next = after } else { heads[queue] = after }
    if after >= 0 { callers[Int(after)].previous = before } else { tails[queue] = before }
    if heads[queue] < 0 { waiting &= ~(1 << UInt64(truncatingIfNeeded: queue)) }
    callers[Int(caller)].queue = -1
    if !callers[Int(caller)].isWork {
      waitingCalls -= 1
      waitTime -= intervalEnd - now
    }
  }
}
