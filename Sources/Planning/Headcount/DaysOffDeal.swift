import ContactCentre

/// Deals days off to a row of places like cards: the days in order, each as often as it can be off, one to
/// each place, then round again. No day comes more often than there are places, so nobody is dealt the same
/// day twice.
///
/// Where weekends are off, places 0 ..< step have the Saturday off; the move to the next week takes them to
/// the last places, which have the Sunday off. Sundays fall to the first places, Saturdays to the last, so
/// that as few as can be work both; weekdays off are dealt beginning with those who do.
/// `docs/models/headcount.md` proves that nobody then works seven days in a row.
///
/// Days on which nobody is needed are off for everybody; the deal gives what is due beyond them.
struct DaysOffDeal {
  private let people: Int
  private let step: Int
  /// The places that work on Sunday and on Saturday; nil where no weekend has to be off, so that the deal
  /// decides.
  private let sundays: Range<Int>?
  private let saturdays: Range<Int>?
  /// Days on which nobody works, since nobody is needed.
  private let closed: Set<Weekday>
  /// Days off in the deal, each with its cards in the pack.
  private let dealt: [(day: Weekday, cards: Range<Int>)]

  init(_ problem: DaysOffProblem, people: Int) {
    self.people = people
    let (saturday, sunday) = (problem.needed[5], problem.needed[6])
    let rotates = problem.weekends.off > 0
    step = rotates && people > 0 ? (people - problem.weekendPeak) % people : 0
    sundays = rotates ? 0..<sunday : nil
    saturdays = rotates ? people - saturday..<people : nil
    closed = Set(Weekday.allCases.filter { problem.needed[$0.rawValue] == 0 })
    let days = rotates ? Weekday.allCases.dropLast(2) : Weekday.allCases[...]
    let open = days.filter { problem.needed[$0.rawValue] > 0 }
    let free = open.map { people - problem.needed[$0.rawValue] }
    let due = problem.daysOff - (days.count - open.count)
    let cards = rotates ? (due - 2) * people + saturday + sunday : due * people
    dealt = Array(zip(open, Self.pack(max(0, cards), among: free)))
  }

  /// Cards in order, shared in proportion to the people free on each day and never more than those.
  private static func pack(_ cards: Int, among free: [Int]) -> [Range<Int>] {
    let total = free.reduce(0, +)
    var (sum, from) = (0, 0)
    return free.map { count in
      sum += count
      let end = total > 0 ? sum * cards / total : 0
      defer { from = end }
      return from..<end
    }
  }

  /// The schedule: places are looked at only where something begins or ends.
  var schedule: DaysOffSchedule {
    var edges: Set<Int> = [0, people]
    for range in [sundays, saturdays].compactMap(\.self) {
      edges.formUnion([range.lowerBound, range.upperBound])
    }
    for card in dealt.flatMap({ [$0.cards.lowerBound, $0.cards.upperBound] }) where people > 0 {
      edges.insert(place(ofCard: card) + 1)
    }
    let sorted = edges.sorted()
    let runs = zip(sorted, sorted.dropFirst()).map { from, end in
      DaysOffSchedule.Places(people: end - from, works: week(of: from))
    }
    return DaysOffSchedule(places: runs.joined, step: step, beginsOnSunday: sundays != nil)
  }

  /// The place that is dealt a card: down from the last that works on Sunday, then down from the end.
  private func place(ofCard card: Int) -> Int { ((sundays?.count ?? 0) - 1 - card).modulo(people) }

  /// The week of a place. A mirror image of `place(ofCard:)`: it is its own inverse.
  private func week(of place: Int) -> [Bool] {
    let first = self.place(ofCard: place)
    return Weekday.allCases.map { day in
      switch day {
      case .saturday where saturdays?.contains(place) == false: false
      case .sunday where sundays?.contains(place) == false: false
      case _ where closed.contains(day): false
      default:
        !dealt.contains { $0.day == day && (first - $0.cards.lowerBound).modulo(people) < $0.cards.count }
      }
    }
  }
}

extension [DaysOffSchedule.Places] {
  /// Neighbours with the same week as one.
  fileprivate var joined: Self {
    reduce(into: []) { joined, run in
      if let last = joined.last, last.works == run.works {
        joined[joined.count - 1] = .init(people: last.people + run.people, works: run.works)
      } else {
        joined.append(run)
      }
    }
  }
}
