/// Future events in the order of time; events of the same instant in the order of their codes.
///
/// A ring of buckets of equal width holds what happens before its horizon; two levels of bits tell which buckets hold
/// anything. A heap holds the rest: what lies beyond, and what the ring has no room for. So scheduling, cancelling and
/// taking the next event cost O(1) on average as long as a bucket holds a few events; at worst they cost O(log events)
/// and the length of a bucket.
///
/// - SeeAlso: R. Brown, Calendar queues: a fast O(1) priority queue implementation for the simulation event set problem,
///   Communications of the ACM 31 (1988) 1220–1227, doi:10.1145/63039.63045.
struct EventCalendar: ~Copyable {
  /// An event in the ring; its number is that of its place.
  private struct Node {
    var time = 0.0
    var code: UInt32 = 0
    /// The next node of the bucket, or of the free nodes.
    var next: Int16 = -1
  }

  static let buckets = 8192
  static let room = 8192

  private var nodes = InlineArray<8192, Node>(repeating: Node())
  /// The first node of each bucket, or -1.
  private var heads = InlineArray<8192, Int16>(repeating: -1)
  /// A bit for each bucket that holds a node, and one for each word of those bits that is not zero.
  private var bits = InlineArray<128, UInt64>(repeating: 0)
  private var summary = InlineArray<2, UInt64>(repeating: 0)
  private var freeNode: Int16 = -1
  /// Nodes that were used since the last reset.
  private var used = 0
  private let perSecond: Double
  /// The bucket of the last event taken, counted from time 0: no event lies before it.
  private var current = 0
  /// The next event of the ring: its time, or infinity, and its node.
  private var ringTime = Double.infinity
  private var ringNode = 0
  private var far = EventHeap()

  /// The time of the next event; infinite where there is none.
  private(set) var nextTime = Double.infinity

  /// A calendar most of whose events lie within `horizon` seconds of the present.
  init(horizon: Double) {
    perSecond = Double(Self.buckets) / min(max(horizon, 1e-3), 1e9)
  }

  /// Forgets all events; time starts again at 0.
  mutating func reset() {
    for index in 0..<8192 { heads[index] = -1 }
    for index in 0..<128 { bits[index] = 0 }
    for index in 0..<2 { summary[index] = 0 }
    far.removeAll()
    (freeNode, used, current, ringTime, nextTime) = (-1, 0, 0, .infinity, .infinity)
  }

  /// Adds an event at a time not before the last one taken.
  ///
  /// - Returns: the event's number, by which it can be cancelled until it is taken.
  @discardableResult
  mutating func schedule(_ time: Double, _ code: UInt32) -> Int32 {
    let bucket = bucket(of: time)
    guard bucket < current &+ Self.buckets, freeNode >= 0 || used < Self.room else {
      return scheduleFar(time, code)
    }
    let node: Int
    if freeNode >= 0 {
      node = Int(freeNode) & (Self.room - 1)
      freeNode = nodes[node].next
    } else {
      node = used & (Self.room - 1)
      used &+= 1
    }
    let place = bucket & (Self.buckets - 1)
    nodes[node] = Node(time: time, code: code, next: heads[place])
    heads[place] = Int16(truncatingIfNeeded: node)
    bits[place &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: place)
    summary[place &>> 12] |= 1 &<< UInt64(truncatingIfNeeded: place &>> 6)
    if time < ringTime || (time == ringTime && code < nodes[ringNode].code) {
      ringTime = time
      ringNode = node
      nextTime = min(time, far.firstTime)
    }
    return Int32(truncatingIfNeeded: node)
  }

  private mutating func scheduleFar(_ time: Double, _ code: UInt32) -> Int32 {
    let number = far.insert(time, code)
    nextTime = min(ringTime, far.firstTime)
    return Int32(truncatingIfNeeded: Self.room + number)
  }

  /// Takes the next event.
  ///
  /// - Precondition: there is one: `nextTime` is finite.
  mutating func take() -> UInt32 {
    let code = nodes[ringNode & (Self.room - 1)].code
    if far.firstTime < ringTime || (far.firstTime == ringTime && far.firstCode < code) { return takeFar() }
    current = bucket(of: ringTime)
    remove(ringNode, from: current)
    findNext()
    return code
  }

  private mutating func takeFar() -> UInt32 {
    let (time, code) = far.takeFirst()
    current = bucket(of: time)
    nextTime = min(ringTime, far.firstTime)
    return code
  }

  /// Removes an event that has not been taken.
  mutating func cancel(_ number: Int32) {
    if number >= Self.room {
      far.remove(Int(number) - Self.room)
      nextTime = min(ringTime, far.firstTime)
    } else {
      let node = Int(number) & (Self.room - 1)
      remove(node, from: bucket(of: nodes[node].time))
      if node == ringNode { findNext() }
    }
  }

  /// The time of an event that is yet to happen.
  func time(of number: Int32) -> Double {
    number >= Self.room ? far.time(of: Int(number) - Self.room) : nodes[Int(number) & (Self.room - 1)].time
  }

  /// The time and code of every event that is yet to happen, in no stated order.
  func forEach(_ body: (_ time: Double, _ code: UInt32) -> Void) {
    for place in 0..<Self.buckets {
      var node = Int(heads[place])
      while node >= 0 {
        body(nodes[node].time, nodes[node].code)
        node = Int(nodes[node].next)
      }
    }
    far.forEach(body)
  }

  // MARK: The ring

  /// The bucket of a time, counted from time 0: the nearest whole number, which adding 2⁵² leaves in the low bits; the
  /// remotest times share the last one.
  @inline(__always)
  private func bucket(of time: Double) -> Int {
    let shifted = min(time * perSecond, 0x1p51) + 0x1p52
    return Int(truncatingIfNeeded: shifted.bitPattern & 0xF_FFFF_FFFF_FFFF)
  }

  @inline(__always)
  private mutating func remove(_ node: Int, from bucket: Int) {
    let place = bucket & (Self.buckets - 1)
    let after = nodes[node & (Self.room - 1)].next
    if Int(heads[place]) == node {
      heads[place] = after
      if after < 0 {
        let word = place &>> 6
        bits[word] &= ~(1 &<< UInt64(truncatingIfNeeded: place))
        if bits[word] == 0 { summary[word &>> 6] &= ~(1 &<< UInt64(truncatingIfNeeded: word)) }
      }
    } else {
      var before = Int(heads[place]) & (Self.room - 1)
      while Int(nodes[before].next) != node { before = Int(nodes[before].next) & (Self.room - 1) }
      nodes[before].next = after
    }
    nodes[node & (Self.room - 1)].next = freeNode
    freeNode = Int16(truncatingIfNeeded: node)
  }

  /// Finds the next event of the ring from the current bucket on.
  @inline(__always)
  private mutating func findNext() {
    let start = current & (Self.buckets - 1)
    let word = start &>> 6
    let rest = bits[word] & (~0 &<< UInt64(truncatingIfNeeded: start))
    let place = rest != 0 ? word &<< 6 | rest.trailingZeroBitCount : laterPlace(word)
    guard place >= 0 else {
      ringTime = .infinity
      nextTime = far.firstTime
      return
    }
    var best = Int(heads[place & (Self.buckets - 1)]) & (Self.room - 1)
    var time = nodes[best].time
    var node = nodes[best].next
    while node >= 0 {
      let other = Int(node) & (Self.room - 1)
      if nodes[other].time < time || (nodes[other].time == time && nodes[other].code < nodes[best].code) {
        best = other
        time = nodes[other].time
      }
      node = nodes[other].next
    }
    ringTime = time
    ringNode = best
    nextTime = min(time, far.firstTime)
  }

  /// The first bucket with a node behind those of a word of bits, around the ring; -1 where there is none.
  private func laterPlace(_ word: Int) -> Int {
    var group = word &>> 6
    var mask = summary[group] & (~1 &<< UInt64(truncatingIfNeeded: word))
    for _ in 0...2 {
      if mask != 0 {
        let found = group &<< 6 | mask.trailingZeroBitCount
        return found &<< 6 | bits[found].trailingZeroBitCount
      }
      group = 1 - group
      mask = summary[group]
    }
    return -1
  }
}
