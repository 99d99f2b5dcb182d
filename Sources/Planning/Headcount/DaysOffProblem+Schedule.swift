extension DaysOffProblem {
  /// Days off for everybody, so that each day has the people it needs.
  ///
  /// Everybody has d days off a week, at least A of any B weekends in a row, and, where d ≥ 1, works at most
  /// six days in a row. Nobody works on a day that needs nobody: where such days come to more than d, they
  /// are the days off.
  ///
  /// - Parameter people: from `bounds.least` to 10⁸; the least unless told. More of them leave the days that need
  ///   somebody with more than they need, in proportion to those who are free on each day.
  /// - Throws: `HeadcountError.tooFewPeople`, `.outOfDomain`.
  /// - Complexity: O(1) in the number of people.
  public func schedule(people: Int? = nil) throws(HeadcountError) -> DaysOffSchedule {
    let least = bounds.least
    let workforce = people ?? least
    guard workforce >= least else { throw .tooFewPeople(workforce, least: least) }
    guard workforce <= 100_000_000 else {
      throw .outOfDomain(.people, value: Double(workforce), allowed: "people <= 1e8")
    }
    return DaysOffDeal(self, people: workforce).schedule
  }
}
