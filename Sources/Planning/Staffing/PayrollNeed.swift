import ContactCentre

/// The people on the payroll that shifts of a week take, kept up to date while people come and go.
///
///     at work = max(most people of a day, Σ people / working days, paid hours / hours of a week), payroll = at work / (1 − absence)
///
/// each rounded up to whole people, as `Headcount`.
struct PayrollNeed {
  /// What one person takes who works some shifts of a week.
  struct Share {
    /// Shifts by day, from Monday; the eighth is none.
    fileprivate var days = SIMD8<Int>()
    fileprivate var paidHours = 0.0
    /// The part of a person's week that the shifts take.
    private(set) var ofWeek = 0.0

    /// The shifts of some covers.
    init(_ covers: [ShiftCover]) {
      for cover in covers {
        days[cover.day] += 1
        paidHours += cover.shift.paidHours
        ofWeek += cover.weekShare
      }
    }
  }

  private var people = SIMD8<Int>()
  private var paidHours = 0.0
  private let workdays: Double
  private let hoursPerWeek: Double
  private let absence: Double

  init(_ workforce: Workforce) {
    workdays = max(1, 7 - workforce.daysOffPerWeek)
    hoursPerWeek = workforce.hoursPerWeek
    absence = workforce.plannedAbsence
  }

  /// Some more people on shifts, or fewer.
  mutating func add(_ number: Int, _ share: Share) {
    people &+= share.days &* SIMD8(repeating: number)
    paidHours += Double(number) * share.paidHours
  }

  /// People at work, not rounded.
  var atWork: Double {
    max(Double(people.max()), Double(people.wrappedSum()) / workdays, paidHours / hoursPerWeek)
  }

  /// People on the payroll.
  var payroll: Int { Self.whole(Double(Self.whole(atWork)) / (1 - absence)) }

  private static func whole(_ value: Double) -> Int { Int(min(1e9, (value * (1 - 1e-9)).rounded(.up))) }
}
