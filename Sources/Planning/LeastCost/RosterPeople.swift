import ContactCentre

/// The people that a roster takes: headcount, days off, and hours under the law.
public struct RosterPeople: Sendable {
  /// People on the payroll.
  public let headcount: Headcount
  /// A pattern of days off for the people at work.
  public let daysOff: DaysOffSchedule
  /// What the law says of shifts and hours.
  public let statutory: [StatutoryFinding]

  /// The people of a roster under the rules of a workforce.
  ///
  /// - Throws: `PlanningError.headcount` where a figure lies outside its domain.
  init(_ roster: Roster, _ workforce: Workforce) throws(PlanningError) {
    do throws(HeadcountError) {
      var shifts: [ShiftCount] = []
      for assignment in roster.assignments {
        let shift = workforce.shifts.first { $0.id == assignment.shift }
        shifts.append(
          try ShiftCount(
            day: assignment.day, shift: assignment.shift, people: assignment.people,
            paidHours: shift?.paidHours ?? 0))
      }
      headcount = try Headcount(shifts: shifts, workforce: workforce)
      daysOff = try headcount.daysOff.schedule(people: headcount.atWork)
      statutory = try StatutoryCheck(hasComprehensiveHours: workforce.hasComprehensiveHours).findings(
        shifts: workforce.shifts, daysOff: workforce.daysOffPerWeek, hoursPerWeek: workforce.hoursPerWeek,
        meanHours: headcount.meanPaidHours)
    } catch {
      throw .headcount(error)
    }
  }
}
