public import ContactCentre

/// People on one shift that starts on one day of the week.
public struct ShiftCount: Hashable, Sendable {
  /// The day on which the shift starts.
  public let day: Weekday
  /// The shift's id.
  public let shift: String
  /// People on it.
  public let people: Int
  /// Paid hours of one person on it.
  public let paidHours: Double

  /// - Parameters:
  ///   - day: the day on which the shift starts.
  ///   - shift: its id.
  ///   - people: 0 ... 10⁶.
  ///   - paidHours: 0 ... 24 hours.
  /// - Throws: `HeadcountError.outOfDomain`.
  public init(day: Weekday, shift: String, people: Int, paidHours: Double) throws(HeadcountError) {
    guard (0...1_000_000).contains(people) else {
      throw .outOfDomain(.people, value: Double(people), allowed: "0 <= people <= 1e6")
    }
    guard (0...24).contains(paidHours) else {
      throw .outOfDomain(.shiftHours, value: paidHours, allowed: "0 <= hours <= 24")
    }
    self.day = day
    self.shift = shift
    self.people = people
    self.paidHours = paidHours
  }
}
