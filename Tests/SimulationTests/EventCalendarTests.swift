import TestSupport
import Testing

@testable import Simulation

@Suite("Future events", .tags(.property))
struct EventCalendarTests {
  /// The calendar as a plain list.
  private struct List {
    struct Entry {
      let time: Double
      let code: UInt32
      let number: Int32
    }

    private(set) var entries: [Entry] = []

    var first: Int? {
      entries.indices.min { (entries[$0].time, entries[$0].code) < (entries[$1].time, entries[$1].code) }
    }

    mutating func add(_ entry: Entry) { entries.append(entry) }
    mutating func remove(_ index: Int) -> Entry { entries.remove(at: index) }
  }

  struct Shape: Sendable, CustomTestStringConvertible {
    let name: String
    /// What the calendar is made for.
    let horizon: Double
    /// The mean time ahead of an event.
    let ahead: Double
    var testDescription: String { name }
  }

  static let shapes = [
    Shape(name: "as made for", horizon: 1000, ahead: 300),
    Shape(name: "crowded buckets", horizon: 100_000, ahead: 1),
    Shape(name: "empty buckets", horizon: 100, ahead: 3000),
    Shape(name: "everything beyond the horizon", horizon: 10, ahead: 1e7),
    Shape(name: "a tiny horizon", horizon: 1e-3, ahead: 1e9),
    Shape(name: "a huge horizon", horizon: 1e6, ahead: 1e-6),
    Shape(name: "no horizon", horizon: 0, ahead: 1),
  ]

  /// Phases that grow, shrink and empty the calendar; times tie, lie now, or a thousand times as far as
  /// usual.
  @Test(arguments: shapes)
  func `come as from a sorted list`(_ shape: Shape) {
    var calendar = EventCalendar(horizon: shape.horizon)
    for round in 1...2 {
      var random = SplitMix64(case: round)
      var list = List()
      var now = 0.0
      var codes: UInt32 = 0
      var isSame = true
      for step in 0..<4000 {
        let growing = (step / 400).isMultiple(of: 2)
        if list.entries.isEmpty || random.isTrue(growing ? 0.6 : 0.3) {
          let ahead: Double =
            switch random.whole(0...19) {
            case 0: 0
            case 1: 1000 * shape.ahead * random.real(0...1)
            case 2...6: (4 * random.real(0...1)).rounded() * shape.ahead
            default: shape.ahead * random.real(0...2)
            }
          let time = random.isTrue(0.1) ? (list.entries.last?.time ?? now) : now + ahead
          codes += 1
          let code = UInt32(random.whole(0...4)) << 29 | codes
          let number = calendar.schedule(max(now, time), code)
          isSame = isSame && calendar.time(of: number) == max(now, time)
          list.add(List.Entry(time: max(now, time), code: code, number: number))
        } else if random.isTrue(0.3) {
          let gone = list.remove(random.whole(0...list.entries.count - 1))
          calendar.cancel(gone.number)
        } else if let first = list.first {
          let entry = list.remove(first)
          isSame = isSame && calendar.nextTime == entry.time
          isSame = isSame && calendar.take() == entry.code
          now = entry.time
        }
        let next = list.first.map { list.entries[$0].time } ?? .infinity
        isSame = isSame && calendar.nextTime == next
        guard isSame else {
          Issue.record("step \(step) of round \(round)")
          return
        }
      }
      var left: [UInt32: Double] = [:]
      calendar.forEach { time, code in left[code] = time }
      let expected = Dictionary(uniqueKeysWithValues: list.entries.map { ($0.code, $0.time) })
      #expect(left == expected)
      calendar.reset()
      #expect(calendar.nextTime == .infinity)
    }
  }

  @Test(.tags(.exact)) func `at one instant the smaller code comes first`() {
    var calendar = EventCalendar(horizon: 100)
    let codes = [
      Event.redial | 3, Event.free | 7, Event.clock, Event.patience, Event.free | 2, Event.callEnd,
    ]
    for code in codes { calendar.schedule(5, code) }
    #expect(codes.map { _ in calendar.take() } == codes.sorted())
    #expect(calendar.nextTime == .infinity)
  }

  /// More events than the ring has room for, at few and at many times.
  @Test(arguments: [1.0, 1000, 1e9])
  func `there may be very many`(spread: Double) {
    var calendar = EventCalendar(horizon: 100)
    var random = SplitMix64(case: 3)
    let times = (0..<12_000).map { _ in (random.real(0...1) * spread).rounded() }
    for (code, time) in times.enumerated() { calendar.schedule(time, UInt32(code)) }
    let sorted = times.indices.sorted { (times[$0], $0) < (times[$1], $1) }
    var taken: [Int] = []
    for _ in times { taken.append(Int(calendar.take())) }
    #expect(taken == sorted)
  }
}
