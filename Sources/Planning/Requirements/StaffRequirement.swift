public import FoundationEssentials

/// What a user requires of a roster: people needed by interval, or a service level over the day, or both, and the shifts
/// that may be used.
public struct StaffRequirement: Equatable, Sendable {
  /// A shift that any number of people may work.
  public struct Template: Equatable, Sendable {
    /// Its name.
    public let id: String
    /// The intervals worked, breaks left out, each in 0 ..< the number of intervals.
    public let intervals: [Int]
    /// Cost of one person, ≥ 0, with at most `CostScale.mostDecimals` decimals, in any unit.
    public let cost: Decimal
    /// Most people; nil for any number.
    public let limit: Int?

    /// A shift with its intervals, the cost of a person and the most people.
    public init(id: String, intervals: [Int], cost: Decimal, limit: Int? = nil) {
      self.id = id
      self.intervals = intervals
      self.cost = cost
      self.limit = limit
    }
  }

  /// People needed in each interval; all 0 where only the day counts.
  public let needs: [Int]
  /// Most people in each interval, nil where there is no limit; empty for none anywhere.
  public let seats: [Int?]
  /// The shifts; nil where people are chosen freely by interval, each at cost 1.
  public let templates: [Template]?
  /// The target of the day; nil for none.
  public let day: DayTarget?
  /// People without whom an interval cannot do: its need, and more than its load where the day has a target.
  public let leastPeople: [Int]

  /// A requirement: at least one interval, and each list as long as the needs.
  ///
  /// - Throws: `RequirementError` for lists that do not fit together and loads that are too large. Other figures are
  ///   checked when a plan is made.
  /// - Complexity: linear in the number of intervals.
  public init(
    needs: [Int], seats: [Int?] = [], templates: [Template]? = nil, day: DayTarget? = nil
  ) throws(RequirementError) {
    for list in [seats.isEmpty ? nil : seats.count, day?.calls.count] {
      guard let list, list != needs.count else { continue }
      throw .listsDiffer(intervals: needs.count, other: list)
    }
    self.needs = needs
    self.seats = seats
    self.templates = templates
    self.day = day
    var least = needs
    if let day {
      for interval in needs.indices { least[interval] = max(least[interval], try day.leastStable(interval)) }
    }
    leastPeople = least
  }

  /// The shifts; where none are given, one for each interval by itself, as many people as it has seats.
  var choices: [Template] {
    templates
      ?? needs.indices.map { interval in
        Template(
          id: "\(interval)", intervals: [interval], cost: 1, limit: seats.isEmpty ? nil : seats[interval])
      }
  }
}
