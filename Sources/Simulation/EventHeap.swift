/// Events in a binary heap by time, then by code: those that a calendar's ring does not hold.
struct EventHeap {
  private struct Event {
    var time: Double
    var code: UInt32
    /// Where the event stands in the heap.
    var place = 0
  }

  private var events: [Event] = []
  private var freeNumbers: [Int] = []
  /// Numbers of events, the first to happen at the root.
  private var heap: [Int] = []

  /// The time of the first event; infinite where there is none.
  private(set) var firstTime = Double.infinity
  /// The code of the first event.
  private(set) var firstCode: UInt32 = 0

  /// Forgets all events.
  mutating func removeAll() {
    events.removeAll(keepingCapacity: true)
    freeNumbers.removeAll(keepingCapacity: true)
    heap.removeAll(keepingCapacity: true)
    noteFirst()
  }

  /// Adds an event and gives its number.
  mutating func insert(_ time: Double, _ code: UInt32) -> Int {
    let event = Event(time: time, code: code)
    let number: Int
    if let free = freeNumbers.popLast() {
      number = free
      events[number] = event
    } else {
      number = events.count
      events.append(event)
    }
    heap.append(number)
    events[number].place = heap.count - 1
    rise(heap.count - 1)
    noteFirst()
    return number
  }

  /// Takes the first event.
  mutating func takeFirst() -> (time: Double, code: UInt32) {
    let event = events[heap[0]]
    remove(at: 0)
    return (event.time, event.code)
  }

  /// Removes an event by its number.
  ///
  /// - Complexity: O(log events).
  mutating func remove(_ number: Int) { remove(at: events[number].place) }

  /// The time of an event.
  func time(of number: Int) -> Double { events[number].time }

  /// The time and code of every event.
  func forEach(_ body: (_ time: Double, _ code: UInt32) -> Void) {
    for number in heap { body(events[number].time, events[number].code) }
  }

  private mutating func noteFirst() {
    firstTime = heap.first.map { events[$0].time } ?? .infinity
    firstCode = heap.first.map { events[$0].code } ?? 0
  }

  private mutating func remove(at place: Int) {
    freeNumbers.append(heap[place])
    let last = heap.removeLast()
    if place < heap.count {
      heap[place] = last
      events[last].place = place
      rise(place)
      sink(place)
    }
    noteFirst()
  }

  private mutating func rise(_ start: Int) {
    var place = start
    while place > 0, isEarlier(heap[place], heap[(place - 1) / 2]) {
      swap(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func sink(_ start: Int) {
    var place = start
    while 2 * place + 1 < heap.count {
      let left = 2 * place + 1
      let child = left + 1 < heap.count && isEarlier(heap[left + 1], heap[left]) ? left + 1 : left
      guard isEarlier(heap[child], heap[place]) else { return }
      swap(place, child)
      place = child
    }
  }

  private mutating func swap(_ one: Int, _ other: Int) {
    heap.swapAt(one, other)
    events[heap[one]].place = one
    events[heap[other]].place = other
  }

  private func isEarlier(_ one: Int, _ other: Int) -> Bool {
    (events[one].time, events[one].code) < (events[other].time, events[other].code)
  }
}
