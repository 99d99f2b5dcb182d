public import ContactCentre

/// The people on shifts that a commitment rests on, with the payroll and the seats that they take.
public struct AuditedRoster: Sendable {
  /// People by shift, weekday, breaks and site: the plan that was given, or the one that was made.
  public let plan: StaffPlan
  /// Agents on the payroll whom the plan takes, by days off, paid hours and planned absence (`Headcount`); those included who
  /// find no seat.
  public let payroll: Int
  /// Seats that the people of the plan need at once, shift overlaps and hand-overs counted, by the one rule for seats
  /// (`SeatNeed`); those included who find none.
  public let seatNeed: SeatNeed
  /// The most people of the plan at once who find no seat: they are paid, and not on duty.
  public let withoutSeat: Double
  /// Agents on the payroll whom the plan leaves on no shift: they are paid all the same.
  public let unplaced: Int
  /// Agents on duty at most.
  public let onDutyPeak: Double

  /// The people of a centre.
  ///
  /// - Parameters:
  ///   - centre: with a payroll, seats and shifts.
  ///   - plan: as it was given; `nil` where the roster was made.
  /// - Throws: `PlanningError.headcount` where there are more than 10⁶ people on a day.
  init(_ centre: AuditedCentre, plan: StaffPlan?) throws(PlanningError) {
    let (scenario, roster) = (centre.staffed.scenario, centre.merged.roster)
    let plan = plan ?? StaffPlan(roster, scenario.workforce)
    let payroll = try Self.payroll(of: plan, scenario.workforce)
    self.plan = plan
    self.payroll = payroll
    seatNeed = SeatNeed(scenario, plan)
    withoutSeat = roster.withoutSeat
    unplaced = max(0, Int(scenario.workforce.agents) - payroll)
    onDutyPeak = roster.onDutyPeak
  }

  /// The payroll of a plan; of a mean over weeks each number is rounded up.
  private static func payroll(of plan: StaffPlan, _ workforce: Workforce) throws(PlanningError) -> Int {
    do throws(HeadcountError) {
      var shifts: [ShiftCount] = []
      for entry in plan.entries {
        guard let shift = workforce.shifts.first(where: { $0.id == entry.shift }) else { continue }
        for day in Weekday.allCases where shift.days.contains(day) {
          shifts.append(
            try ShiftCount(
              day: day, shift: shift.id, people: Int(min(1e7, entry.people(on: day).rounded(.up))),
              paidHours: shift.paidHours))
        }
      }
      return try Headcount(shifts: shifts, workforce: workforce).payroll
    } catch {
      throw .headcount(error)
    }
  }
}
