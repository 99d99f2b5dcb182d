/// Future events in the order of time; events of the same instant in the order of their codes.
///
/// A ring of buckets of equal width holds what happens before its horizon, a heap the rest; two levels of bits tell which
/// buckets hold anything. So scheduling, cancelling and taking the next event cost O(1) on average, whatever their
/// number, as long as a bucket holds a few events and few lie beyond the horizon.
///
/// - SeeAlso: R. Brown, Calendar queues: a fast O(1) priority queue implementation for the simulation event set problem,
///   Communications of the ACM 31 (1988) 1220–1227, doi:10.1145/63039.63045.
struct EventCalendar {
  /// An event that is yet to happen; its number is that of the node which holds it.
  private struct Node {
    var time: Double
    var code: UInt32
    /// The next node of the bucket, or of the list of free nodes.
    var next: Int32
  }

  private var nodes: [Node] = []
  private var freeNode: Int32 = -1
  /// The first node of each bucket.
  private var heads: [Int32]
  /// A bit for each bucket that holds a node, and one for each word of those bits that is not zero.
  private var bits: [UInt64]
  private var summary: [UInt64]
  private let buckets: Int
  private let perSecond: Double
  /// The bucket of the last event taken, counted from time 0: no event lies before it.
  private var current = 0
  /// Nodes beyond the horizon: a binary heap by time.
  private var far: [Int32] = []
  /// The bucket of the first node beyond the horizon.
  private var farBucket = Int.max

  /// The time of the next event; infinite where there is none.
  private(set) var nextTime = Double.infinity
  private var nextNode: Int32 = -1

  /// A calendar for about so many events a second, most of them within `horizon` seconds of the present.
  init(eventsPerSecond: Double, horizon: Double) {
    // Half an event in a bucket at the busiest time; from 4 096 to 262 144 buckets.
    let rate = max(eventsPerSecond * 2, 1e-3)
    let wanted = min(max(rate * horizon, 4096), 262_144)
    var buckets = 4096
    while Double(buckets) < wanted { buckets *= 2 }
    self.buckets = buckets
    perSecond = min(rate, Double(buckets) / max(horizon, 1e-3))
    heads = Array(repeating: -1, count: buckets)
    bits = Array(repeating: 0, count: buckets / 64)
    summary = Array(repeating: 0, count: buckets / 4096)
  }

  /// Forgets all events; time starts again at 0.
  mutating func reset() {
    for index in heads.indices { heads[index] = -1 }
    for index in bits.indices { bits[index] = 0 }
    for index in summary.indices { summary[index] = 0 }
    nodes.removeAll(keepingCapacity: true)
    freeNode = -1
    far.removeAll(keepingCapacity: true)
    farBucket = .max
    current = 0
    nextTime = .infinity
    nextNode = -1
  }

  /// Adds an event at a time not before the last one taken.
  ///
  /// - Returns: the event's number, by which it can be cancelled until it is taken.
  @discardableResult
  mutating func schedule(_ time: Double, _ code: UInt32) -> Int32 {
    let node: Int32
    if freeNode >= 0 {
      node = freeNode
      freeNode = nodes[Int(node)].next
      nodes[Int(node)] = Node(time: time, code: code, next: -1)
    } else {
      node = Int32(truncatingIfNeeded: nodes.count)
      nodes.append(Node(time: time, code: code, next: -1))
    }
    let bucket = bucket(of: time)
    if bucket < current + buckets {
      insert(node, bucket)
    } else {
      pushFar(node)
    }
    if time < nextTime || (time == nextTime && code < nodes[Int(nextNode)].code) {
      nextTime = time
      nextNode = node
    }
    return node
  }

  /// Takes the next event.
  ///
  /// - Precondition: there is one: `nextTime` is finite.
  mutating func take() -> UInt32 {
    let node = nextNode
    let code = nodes[Int(node)].code
    let bucket = bucket(of: nextTime)
    if bucket >= current + buckets {
      // Only the far heap holds events: the ring moves there.
      current = bucket
      migrate()
    }
    current = bucket
    remove(node, bucket)
    if farBucket < current + buckets { migrate() }
    findNext()
    return code
  }

  /// Removes an event that has not been taken.
  mutating func cancel(_ node: Int32) {
    let bucket = bucket(of: nodes[Int(node)].time)
    if bucket < current + buckets {
      remove(node, bucket)
    } else if let place = far.firstIndex(of: node) {
      removeFar(at: place)
      free(node)
    }
    if node == nextNode { findNext() }
  }

  /// The time of an event that is yet to happen.
  func time(of node: Int32) -> Double { nodes[Int(node)].time }

  /// The code and time of every event that is yet to happen, in no stated order.
  func forEach(_ body: (_ time: Double, _ code: UInt32) -> Void) {
    for head in heads {
      var node = head
      while node >= 0 {
        body(nodes[Int(node)].time, nodes[Int(node)].code)
        node = nodes[Int(node)].next
      }
    }
    for node in far { body(nodes[Int(node)].time, nodes[Int(node)].code) }
  }

  // MARK: The ring

  @inline(__always)
  private func bucket(of time: Double) -> Int {
    Int(min(time * perSecond, 0x1p60))
  }

  @inline(__always)
  private mutating func insert(_ node: Int32, _ bucket: Int) {
    let place = bucket & (buckets - 1)
    nodes[Int(node)].next = heads[place]
    heads[place] = node
    bits[place >> 6] |= 1 << UInt64(place & 63)
    summary[place >> 12] |= 1 << UInt64((place >> 6) & 63)
  }

  @inline(__always)
  private mutating func free(_ node: Int32) {
    nodes[Int(node)].next = freeNode
    freeNode = node
  }

  @inline(__always)
  private mutating func remove(_ node: Int32, _ bucket: Int) {
    let place = bucket & (buckets - 1)
    let after = nodes[Int(node)].next
    if heads[place] == node {
      heads[place] = after
      if after < 0 {
        bits[place >> 6] &= ~(1 << UInt64(place & 63))
        if bits[place >> 6] == 0 { summary[place >> 12] &= ~(1 << UInt64((place >> 6) & 63)) }
      }
    } else {
      var before = heads[place]
      while nodes[Int(before)].next != node { before = nodes[Int(before)].next }
      nodes[Int(before)].next = after
    }
    free(node)
  }

  /// Finds the next event from the current bucket on.
  private mutating func findNext() {
    guard let place = firstPlace() else {
      if let first = far.first {
        nextTime = nodes[Int(first)].time
        nextNode = first
      } else {
        nextTime = .infinity
        nextNode = -1
      }
      return
    }
    var best = heads[place]
    var time = nodes[Int(best)].time
    var node = nodes[Int(best)].next
    while node >= 0 {
      let other = nodes[Int(node)]
      if other.time < time || (other.time == time && other.code < nodes[Int(best)].code) {
        best = node
        time = other.time
      }
      node = other.next
    }
    nextTime = time
    nextNode = best
  }

  /// The first bucket that holds a node, from the current one around the ring.
  @inline(__always)
  private func firstPlace() -> Int? {
    let start = current & (buckets - 1)
    let word = start >> 6
    let rest = bits[word] & (~0 << UInt64(start & 63))
    if rest != 0 { return word << 6 + rest.trailingZeroBitCount }
    return laterPlace(word)
  }

  private func laterPlace(_ word: Int) -> Int? {
    var group = word >> 6
    var mask = summary[group] & (~0 << UInt64(word & 63)) & ~(1 << UInt64(word & 63))
    for _ in 0...summary.count {
      if mask != 0 {
        let found = group << 6 + mask.trailingZeroBitCount
        return found << 6 + bits[found].trailingZeroBitCount
      }
      group = group + 1 == summary.count ? 0 : group + 1
      mask = summary[group]
    }
    return nil
  }

  // MARK: Beyond the horizon

  /// Moves what has come within the horizon into the ring.
  private mutating func migrate() {
    while let first = far.first {
      let bucket = bucket(of: nodes[Int(first)].time)
      guard bucket < current + buckets else {
        farBucket = bucket
        return
      }
      removeFar(at: 0)
      insert(first, bucket)
    }
    farBucket = .max
  }

  private mutating func pushFar(_ node: Int32) {
    far.append(node)
    var place = far.count - 1
    while place > 0, isEarlier(far[place], far[(place - 1) / 2]) {
      far.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
    farBucket = bucket(of: nodes[Int(far[0])].time)
  }

  private mutating func removeFar(at removed: Int) {
    let last = far.removeLast()
    if removed < far.count {
      far[removed] = last
      var place = removed
      while place > 0, isEarlier(far[place], far[(place - 1) / 2]) {
        far.swapAt(place, (place - 1) / 2)
        place = (place - 1) / 2
      }
      while true {
        let left = 2 * place + 1
        guard left < far.count else { break }
        let right = left + 1
        let child = right < far.count && isEarlier(far[right], far[left]) ? right : left
        guard isEarlier(far[child], far[place]) else { break }
        far.swapAt(place, child)
        place = child
      }
    }
    farBucket = far.first.map { bucket(of: nodes[Int($0)].time) } ?? .max
  }

  private func isEarlier(_ left: Int32, _ right: Int32) -> Bool {
    let (one, two) = (nodes[Int(left)], nodes[Int(right)])
    return one.time < two.time || (one.time == two.time && one.code < two.code)
  }
}
