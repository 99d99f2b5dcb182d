/// A plan of staff (排班方案): how many people work each shift on each day of the week, at which times they take
/// their breaks, and where.
///
/// A plan says nothing of who these people are, what they cost or whether they find a seat: it is what is
/// judged. The week repeats. Days with dates of their own are not part of it.
public struct StaffPlan: Hashable, Sendable {
  /// People who work one shift with the same breaks at the same place.
  public struct Entry: Hashable, Sendable {
    /// The name in the plan.
    public var id: String
    /// The id of the shift.
    public var shift: String
    /// When each break begins, in whole minutes after the start of the shift, in the order of the shift's
    /// breaks. `nil` for the fixed breaks of a shift; where breaks are flexible, people are then spread
    /// evenly over the times that they may have.
    public var breaksAfterMinutes: [Int]?
    /// The id of the site; `nil` for that of the shift, or any.
    public var site: String?
    /// People on each day on which the shift starts, seven from Monday; a mean over weeks may be no whole
    /// number.
    public var people: [Double]

    /// An entry; without a shift its name is that of the shift.
    public init(
      id: String, shift: String? = nil, breaksAfterMinutes: [Int]? = nil, site: String? = nil,
      people: [Double]
    ) {
      self.id = id
      self.shift = shift ?? id
      self.breaksAfterMinutes = breaksAfterMinutes
      self.site = site
      self.people = people
    }

    /// People on a day.
    public func people(on day: Weekday) -> Double {
      people.indices.contains(day.rawValue) ? people[day.rawValue] : 0
    }
  }

  /// The version of the format of plan files.
  public static let schema = "hotline-plan/1"

  /// Whether a key path of a scenario leads to a number of the plan that it states.
  public static func isFigure(_ path: String) -> Bool {
    path.hasPrefix("workforce.plan.") || (path.hasPrefix("workforce.shifts.") && path.hasSuffix(".people"))
  }

  /// The entries, in the order in which they are written.
  public var entries: [Entry]

  /// A plan of entries; without any nobody works.
  public init(entries: [Entry] = []) { self.entries = entries }
}

extension Workforce {
  /// The plan that the workforce states: `plan`, or the people of its shifts, each day on which a shift may
  /// start alike; `nil` where people are to be put on shifts.
  public var statedPlan: StaffPlan? {
    if let plan { return plan }
    guard isRosterGiven else { return nil }
    return StaffPlan(
      entries: shifts.map { shift in
        StaffPlan.Entry(
          id: shift.id,
          people: Weekday.allCases.map { shift.days.contains($0) ? shift.people ?? 0 : 0 })
      })
  }

  /// The workforce with another plan in place of what it states; with none, people are to be put on shifts.
  public func with(plan: StaffPlan?) -> Workforce {
    var workforce = self
    for index in workforce.shifts.indices { workforce.shifts[index].people = nil }
    workforce.plan = plan
    return workforce
  }
}

extension Scenario {
  /// The scenario with another plan in place of what it states; with none, people are to be put on shifts.
  public func with(plan: StaffPlan?) -> Scenario {
    var scenario = self
    scenario.workforce = workforce.with(plan: plan)
    return scenario
  }
}
