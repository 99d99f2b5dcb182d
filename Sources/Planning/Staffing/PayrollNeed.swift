import ContactCentre

/// The people on the payroll that shifts of a week take, kept up to date while people come and go.
///
///     at work = max(most people of a day, Σ people / working days, paid hours / hours of a week), payroll = at work / (1 − absence)
///
/// each rounded up to whole people, as `Headcount`.
struct PayrollNeed {
  private var people = Array(repeating: 0, count: 7)
  private var paidHours = 0.0
  private let workdays: Int
  private let hoursPerWeek: Double
  private let absence: Double

  init(_ workforce: Workforce) {
    workdays = max(1, 7 - Int(workforce.daysOffPerWeek))
    hoursPerWeek = workforce.hoursPerWeek
    absence = workforce.plannedAbsence
  }

  /// Some more people on a cover, or fewer.
  mutating func add(_ number: Int, on cover: ShiftCover) {
    add(number, day: Weekday.allCases[cover.day], paidHours: cover.shift.paidHours)
  }

  /// Some more people on a shift of so many paid hours that starts on a day, or fewer.
  mutating func add(_ number: Int, day: Weekday, paidHours hours: Double) {
    people[day.rawValue] += number
    paidHours += Double(number) * hours
  }

  /// People at work, not rounded.
  var atWork: Double {
    max(
      Double(people.max() ?? 0), Double(people.reduce(0, +)) / Double(workdays), paidHours / hoursPerWeek)
  }

  /// People on the payroll.
  var payroll: Int { Self.whole(Double(Self.whole(atWork)) / (1 - absence)) }

  private static func whole(_ value: Double) -> Int { Int(min(1e9, (value * (1 - 1e-9)).rounded(.up))) }
}
