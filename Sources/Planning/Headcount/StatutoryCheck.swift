public import ContactCentre

/// Holds the hours of shifts and of a roster to a law on working hours. A check of figures, no legal advice.
///
/// Without approved comprehensive hours, a shift of more than the hours of a day is overtime: in general up
/// to 1 hour, for special reasons up to 3, in China. Overtime of a mean month is
///
///     (mean hours of a week − hours of a week)⁺ · 365 / 7 / 12.
///
/// Approval (Ministry of Labour [1994] No. 503) lets single days be longer. It leaves the mean as it is, so
/// hours above it stay overtime.
public struct StatutoryCheck: Sendable {
  /// The law.
  public let law: LabourLaw
  /// Whether comprehensive working hours are approved.
  public let hasComprehensiveHours: Bool

  /// - Parameters:
  ///   - law: that of China unless told.
  ///   - hasComprehensiveHours: whether comprehensive working hours are approved.
  public init(law: LabourLaw = .china, hasComprehensiveHours: Bool) {
    self.law = law
    self.hasComprehensiveHours = hasComprehensiveHours
  }

  /// What the law says of shifts, weeks and months: one finding for each shift, in their order, then one for
  /// each other rule, in the order of the rules.
  ///
  /// - Parameters:
  ///   - shifts: their paid hours count, 0 ... 24; unpaid breaks do not.
  ///   - daysOff: of a person and week, 0 ... 7.
  ///   - hoursPerWeek: agreed paid hours of a full week, 0 ... 168.
  ///   - meanHours: mean paid hours that a roster gives each person at work in a week
  ///     (`Headcount.meanPaidHours`), 0 ... 168; nil leaves the rules on the roster out.
  /// - Throws: `HeadcountError.outOfDomain`.
  /// - Complexity: O(number of shifts).
  public func findings(
    shifts: [ShiftTemplate], daysOff: Double, hoursPerWeek: Double, meanHours: Double?
  ) throws(HeadcountError) -> [StatutoryFinding] {
    for shift in shifts { try Self.check(.shiftHours, shift.paidHours, 0...24) }
    try Self.check(.daysOff, daysOff, 0...7)
    try Self.check(.hoursPerWeek, hoursPerWeek, 0...168)
    try Self.check(.meanHours, meanHours ?? 0, 0...168)
    return shifts.map(finding) + agreed(hoursPerWeek) + (meanHours.map(roster) ?? []) + [rest(daysOff)]
  }

  private func finding(_ shift: ShiftTemplate) -> StatutoryFinding {
    let hours = shift.paidHours
    let extra = excess(hours, law.hoursPerDay)
    let verdict: StatutoryFinding.Verdict =
      if extra == 0 || hasComprehensiveHours { .ok } else {
        excess(extra, law.overtimePerDay) == 0 ? .overtime : .needsApproval
      }
    let isTooLong = excess(extra, law.specialOvertimePerDay) > 0
    let shifts = min(31, law.overtimePerMonth / max(extra, Self.tiny) + Self.tiny)
    return StatutoryFinding(
      rule: .shiftHours, value: hours, limit: law.hoursPerDay, shift: shift.id, verdict: verdict,
      shiftsPerMonth: verdict == .ok ? nil : isTooLong ? 0 : Int(shifts))
  }

  private func agreed(_ hours: Double) -> [StatutoryFinding] {
    [
      finding(.agreedWeek, hours, law.hoursPerWeek, beyond: .overtime),
      finding(.agreedAverage, hours, law.averageHoursPerWeek, beyond: .breach),
    ]
  }

  private func roster(_ hours: Double) -> [StatutoryFinding] {
    let overtime = excess(hours, law.hoursPerWeek) * 365 / 7 / 12
    let month = finding(.monthlyOvertime, overtime, law.overtimePerMonth, beyond: .breach)
    return [
      finding(.rosterWeek, hours, law.hoursPerWeek, beyond: .overtime),
      finding(.rosterAverage, hours, law.averageHoursPerWeek, beyond: .overtime),
      month,
    ]
  }

  private func rest(_ daysOff: Double) -> StatutoryFinding {
    StatutoryFinding(
      rule: .restDays, value: daysOff, limit: law.restDaysPerWeek, shift: nil,
      verdict: daysOff < law.restDaysPerWeek ? .breach : .ok, shiftsPerMonth: nil)
  }

  private func finding(
    _ rule: StatutoryFinding.Rule, _ value: Double, _ limit: Double, beyond: StatutoryFinding.Verdict
  ) -> StatutoryFinding {
    StatutoryFinding(
      rule: rule, value: value, limit: limit, shift: nil,
      verdict: excess(value, limit) > 0 ? beyond : .ok, shiftsPerMonth: nil)
  }

  /// Hours that differ by rounding alone are equal.
  private static let tiny = 1e-9

  /// What a value has beyond a limit; 0 where that is rounding.
  private func excess(_ value: Double, _ limit: Double) -> Double {
    value - limit > Self.tiny ? value - limit : 0
  }

  private static func check(
    _ figure: HeadcountError.Figure, _ value: Double, _ range: ClosedRange<Double>
  ) throws(HeadcountError) {
    guard range.contains(value) else {
      throw .outOfDomain(
        figure, value: value, allowed: "\(Int(range.lowerBound)) <= value <= \(Int(range.upperBound))")
    }
  }
}
