public import ContactCentre

/// How many people on the payroll the shifts of a week take.
///
///     at work = max(days-off bounds, ⌈paid hours of the week / hours of a full week⌉)
///     payroll = ⌈at work / (1 − planned absence)⌉
///
/// No smaller payroll will do. Days off can always be dealt to the people at work
/// (`DaysOffProblem.schedule`); that each of them also comes to a full week of hours, or rests long enough
/// between two shifts, is not promised.
///
/// A quotient that exceeds a whole number by less than 1e-9 of itself counts as that number, so that rounding
/// adds nobody.
public struct Headcount: Equatable, Sendable {
  /// The days with their people, and the days off.
  public let daysOff: DaysOffProblem
  /// All bounds on the people at work.
  public let bounds: HeadcountBounds
  /// People at work in a week: the largest bound.
  public var atWork: Int { bounds.largest }
  /// People on the payroll, those on leave, ill or in training included.
  public let payroll: Int
  /// Paid hours of all shifts of the week.
  public let paidHours: Double
  /// Full-time equivalents at work: paid hours of the week / hours of a full week.
  public let fullTimeEquivalents: Double

  /// Mean paid hours of a week for each person at work; nil where there is nobody.
  public var meanPaidHours: Double? { atWork > 0 ? paidHours / Double(atWork) : nil }

  /// - Parameters:
  ///   - shifts: people on each shift and day; at most 10⁶ on one day. A shift of a day may come more than
  ///     once.
  ///   - daysOff: of a person and week, a whole number 0 ... 6.
  ///   - weekends: weekends off; none asked unless told.
  ///   - hoursPerWeek: paid hours of a full week, above 0 to 168.
  ///   - plannedAbsence: share of working days lost to leave, illness and training, from 0 to below 1.
  /// - Throws: `HeadcountError`.
  /// - Complexity: O(number of shifts).
  public init(
    shifts: [ShiftCount], daysOff: Double, weekends: WeekendRule = .none, hoursPerWeek: Double,
    plannedAbsence: Double
  ) throws(HeadcountError) {
    guard let days = Int(exactly: daysOff) else {
      throw .outOfDomain(.daysOff, value: daysOff, allowed: "a whole number from 0 to 6")
    }
    guard hoursPerWeek > 0, hoursPerWeek <= 168 else {
      throw .outOfDomain(.hoursPerWeek, value: hoursPerWeek, allowed: "0 < hours <= 168")
    }
    guard (0..<1).contains(plannedAbsence) else {
      throw .outOfDomain(.plannedAbsence, value: plannedAbsence, allowed: "0 <= absence < 1")
    }
    self.daysOff = try DaysOffProblem(needed: Self.people(shifts), daysOff: days, weekends: weekends)
    paidHours = shifts.reduce(0) { $0 + Double($1.people) * $1.paidHours }
    fullTimeEquivalents = paidHours / hoursPerWeek
    bounds = HeadcountBounds(days: self.daysOff.bounds, paidHours: try Self.whole(fullTimeEquivalents))
    payroll = try Self.whole(Double(bounds.largest) / (1 - plannedAbsence))
  }

  /// The headcount under the rules of a workforce.
  ///
  /// - Parameters:
  ///   - shifts: people on each shift and day.
  ///   - workforce: its days off, hours of a week and planned absence are used; the file's ranges hold.
  ///   - weekends: weekends off; none asked unless told.
  /// - Throws: `HeadcountError`.
  public init(
    shifts: [ShiftCount], workforce: Workforce, weekends: WeekendRule = .none
  ) throws(HeadcountError) {
    try self.init(
      shifts: shifts, daysOff: workforce.daysOffPerWeek, weekends: weekends,
      hoursPerWeek: workforce.hoursPerWeek, plannedAbsence: workforce.plannedAbsence)
  }

  /// People on each day from Monday. Sums stop above the domain, so that they cannot overflow.
  private static func people(_ shifts: [ShiftCount]) -> [Int] {
    shifts.reduce(into: Array(repeating: 0, count: 7)) { people, shift in
      people[shift.day.rawValue] = min(people[shift.day.rawValue] + shift.people, 1_000_001)
    }
  }

  private static func whole(_ value: Double) throws(HeadcountError) -> Int {
    guard value <= 1e8 else { throw .tooManyPeople }
    return Int((value * (1 - 1e-9)).rounded(.up))
  }
}
