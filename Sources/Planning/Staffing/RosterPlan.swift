public import ContactCentre

extension StaffPlan {
  /// The plan of a roster: an entry for each shift, and for each time of its breaks and each site where it
  /// has several.
  ///
  /// Under the same shifts and seats `Roster(_:of:)` makes the same roster of it again. An entry is named
  /// after its shift, further ones of the same shift with a number behind.
  ///
  /// - Parameters:
  ///   - roster: the people on shifts.
  ///   - workforce: their shifts.
  /// - Complexity: shifts × assignments².
  public init(_ roster: Roster, _ workforce: Workforce) {
    var taken = Set(workforce.shifts.map(\.id))
    var entries: [Entry] = []
    for shift in workforce.shifts {
      let assignments = roster.assignments.filter { $0.shift == shift.id }
      var kinds: [Roster.Assignment] = []
      for assignment in assignments where !kinds.contains(where: assignment.isSameKind) {
        kinds.append(assignment)
      }
      for (number, kind) in kinds.enumerated() {
        let people = Weekday.allCases.map { day in
          assignments.reduce(0) { $0 + ($1.day == day && $1.isSameKind(kind) ? $1.people : 0) }
        }
        entries.append(
          Entry(
            id: number == 0 ? shift.id : Self.name(shift.id, from: number + 1, &taken), shift: shift.id,
            breaksAfterMinutes: shift.isFlexible ? kind.breakStarts.map { Int($0) } : nil,
            site: kind.site == shift.site ? nil : kind.site, people: people.map(Double.init)))
      }
    }
    self.init(entries: entries)
  }

  /// A name that is not taken: that of the shift with the first number that makes it one, within 64
  /// characters.
  private static func name(_ shift: String, from first: Int, _ taken: inout Set<String>) -> String {
    var number = first
    while true {
      let name = shift.prefix(63 - String(number).count) + "-\(number)"
      if taken.insert(String(name)).inserted { return String(name) }
      number += 1
    }
  }
}
