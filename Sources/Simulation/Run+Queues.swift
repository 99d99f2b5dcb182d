// Who waits, in the order of each queue.
extension Run {
  /// The place in memory that the next caller gets.
  @inline(__always)
  private var nextPlace: Int32 { freeCaller >= 0 ? freeCaller : Int32(truncatingIfNeeded: callers.count) }

  /// A place in memory for a caller.
  mutating func store(_ caller: Caller) -> Int32 {
    let place = nextPlace
    put(caller, at: place)
    return place
  }

  @inline(__always)
  private mutating func put(_ caller: Caller, at place: Int32) {
    if freeCaller >= 0 {
      freeCaller = callers[Int(place)].next
      callers[Int(place)] = caller
      if remembersCalls { calls[Int(place)] = CallInHand() }
    } else {
      callers.append(caller)
      if remembersCalls { calls.append(CallInHand()) }
    }
  }

  /// Forgets a caller.
  @inline(__always)
  mutating func release(_ caller: Int32) {
    callers[Int(caller)].next = freeCaller
    freeCaller = caller
  }

  /// A new caller waits at the end of a queue.
  ///
  /// - Parameter patience: the time that he is ready to wait; infinite where he does not give up.
  @inline(__always)
  mutating func append(_ new: Caller, to queue: Int, patience: Double) {
    let place = nextPlace
    let last = tails[queue & 63]
    var caller = new
    caller.queue = Int32(truncatingIfNeeded: queue)
    caller.previous = last
    if patience < .infinity {
      caller.patience = calendar.schedule(
        now + patience, Event.patience | UInt32(truncatingIfNeeded: place))
    }
    put(caller, at: place)
    if last >= 0 { callers[Int(last)].next = place } else { heads[queue & 63] = place }
    tails[queue & 63] = place
    waiting |= 1 &<< UInt64(truncatingIfNeeded: queue)
    waitingCalls &+= 1
    waitTime += intervalEnd - now
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
    waiting |= 1 &<< UInt64(truncatingIfNeeded: queue)
    if callers[Int(caller)].kind == .caller {
      waitingCalls += 1
      waitTime += intervalEnd - now
    }
  }

  /// A caller or a piece of work leaves its queue.
  ///
  /// - Returns: what was remembered of him.
  @inline(__always)
  mutating func leave(_ place: Int32) -> Caller {
    let caller = Self.unlink(&callers, place)
    let queue = Int(caller.queue) & 63
    if caller.next < 0 { tails[queue] = caller.previous }
    if caller.previous < 0 {
      heads[queue] = caller.next
      if caller.next < 0 { waiting &= ~(1 &<< UInt64(truncatingIfNeeded: queue)) }
    }
    if caller.kind == .caller {
      waitingCalls &-= 1
      waitTime -= intervalEnd - now
    }
    return caller
  }

  /// Joins the neighbours of a caller.
  @inline(__always)
  private static func unlink(_ callers: inout [Caller], _ place: Int32) -> Caller {
    var callers = callers.mutableSpan
    let caller = callers[Int(place)]
    if caller.next >= 0 { callers[Int(caller.next)].previous = caller.previous }
    if caller.previous >= 0 { callers[Int(caller.previous)].next = caller.next }
    return caller
  }
}
