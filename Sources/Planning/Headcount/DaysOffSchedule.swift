public import ContactCentre

/// Who is off on which day, for any number of weeks: the week of everybody in a row of places, and how people
/// move on.
///
/// The places are numbered from 0. A person who has place q in one week has place q − `step` in the next,
/// counted round the row; so every week fills the days alike, and everybody comes to every place in turn that
/// the step reaches. With step 0 everybody keeps the same days off.
public struct DaysOffSchedule: Hashable, Sendable {
  /// Neighbouring places with the same week.
  public struct Places: Hashable, Sendable {
    /// How many.
    public let people: Int
    /// Whether each day from Monday is worked. Where weekends are off, Sunday is the day before that Monday.
    public let works: [Bool]
  }

  /// The row of places in order, those alike taken together; at most 12 pieces, however many the people are.
  public let places: [Places]
  /// How far people move on from week to week.
  public let step: Int
  /// Whether the week of a place begins with its Sunday: so where weekends are off.
  public let beginsOnSunday: Bool

  /// The number of people.
  public var people: Int { places.reduce(0) { $0 + $1.people } }

  /// People at work on each day from Monday. Complexity: O(1).
  public var atWork: [Int] {
    Weekday.allCases.map { day in places.reduce(0) { $0 + ($1.works[day.rawValue] ? $1.people : 0) } }
  }

  /// Whether a person works on a day of a calendar week, Monday to Sunday.
  ///
  /// - Parameters:
  ///   - person: any whole number; the person of a row of so many, counted round it.
  ///   - week: any whole number.
  /// - Returns: false where there is nobody.
  /// - Complexity: O(1).
  public func works(person: Int, on day: Weekday, ofWeek week: Int) -> Bool {
    let people = people
    guard people > 0 else { return false }
    let isNext = beginsOnSunday && day == .sunday
    let moved = week.modulo(people).advanced(by: isNext ? 1 : 0)
    var place = (person.modulo(people) - step * moved).modulo(people)
    for run in places {
      if place < run.people { return run.works[day.rawValue] }
      place -= run.people
    }
    return false
  }
}

extension Int {
  /// The remainder from 0 up to the divisor, which is above 0.
  func modulo(_ divisor: Int) -> Int {
    let rest = self % divisor
    return rest < 0 ? rest + divisor : rest
  }
}
