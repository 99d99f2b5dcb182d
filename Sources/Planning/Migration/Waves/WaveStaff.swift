import ContactCentre
import FoundationEssentials
import Optimisation
import Stochastics

/// The people of a migration month by month, without those who come with lines and those whom a plan hires.
///
/// Trained in month m, with the attrition a of a year: agents × (1 − a)^(m/12), intakes from the first month that begins when they
/// are trained, falling in the same way, and the agents of bridges that cover the middle of the month.
struct WaveStaff {
  let calendar: WaveCalendar
  /// The share of people who stay for a month.
  let keep: Double
  /// What a person costs in a month by the tariff's own prices, in cents; 0 without a tariff.
  let centsPerMonth: Int
  private let centsPerHire: Int

  /// - Throws: `PlanningError.amountTooLarge`.
  init(_ calendar: WaveCalendar, _ tariff: Tariff?) throws(PlanningError) {
    self.calendar = calendar
    keep = max(1e-6, CMath.pow(max(0, 1 - calendar.migration.attritionPerYear), 1.0 / 12))
    let labour = tariff.map {
      ($0.wagePerMonth + $0.socialInsurancePerMonth) * (1 + $0.managementRate) * (1 + $0.taxRate)
    }
    centsPerMonth = try Self.cents(labour ?? 0, "tariff")
    centsPerHire = try Self.cents(calendar.migration.hiring.costPerHire, "migration.hiring.yuan_per_hire")
  }

  /// An amount in cents; at most 10¹⁰ yuan.
  static func cents(_ yuan: Decimal, _ key: String) throws(PlanningError) -> Int {
    guard let money = Money(rounding: yuan), money.cents <= 1_000_000_000_000 else {
      throw .amountTooLarge(key)
    }
    return money.cents
  }

  private var months: [CalendarDate] { calendar.months }
  private var hiring: Hiring { calendar.migration.hiring }

  /// Person-months of somebody who is trained from a month on, through the last, as people leave.
  func personMonths(from month: Int) -> Double {
    (month..<max(month, months.count)).reduce((sum: 0.0, share: 1.0)) { state, _ in
      (state.sum + state.share, state.share * keep)
    }.sum
  }

  /// What such a person costs, in cents.
  func cents(from month: Int) -> Double { Double(centsPerMonth) * personMonths(from: month) }

  /// Trained people of each month.
  var trained: [Double] {
    var stock = calendar.migration.agents
    return months.indices.map { month in
      if month > 0 { stock *= keep }
      for intake in calendar.migration.intakes where firstMonth(of: intake) == month {
        stock += intake.people
      }
      return stock + bridges(month).reduce(0) { $0 + $1.agents }
    }
  }

  /// Bridges that cover the middle of a month.
  func bridges(_ month: Int) -> [Bridge] {
    let day = calendar.middle(of: month)
    return calendar.migration.bridges.filter { $0.from <= day && day <= $0.to }
  }

  /// What the people cost who are there in any plan, in cents: agents, and intakes from their first day.
  var cents: Double {
    let migration = calendar.migration
    return migration.intakes.reduce(migration.agents * cents(from: 0)) { sum, intake in
      guard let first = firstMonth(of: intake) else { return sum }
      let training = intake.isTrained ? 0 : trainingMonths
      return sum + intake.people * (cents(from: first) + Double(centsPerMonth) * training)
    }
  }

  private func ready(_ intake: Intake) -> CalendarDate {
    intake.isTrained ? intake.date : intake.date.adding(days: Int((7 * hiring.trainingWeeks).rounded(.up)))
  }

  private func firstMonth(of intake: Intake) -> Int? {
    let day = ready(intake)
    return months.firstIndex { $0 >= day }
  }

  private var trainingMonths: Double { hiring.trainingWeeks / WaveCalendar.weeksPerMonth }

  // MARK: Hires

  /// How people are hired: ready whole months after the decision, which is not before the first month.
  func waveHiring() throws(PlanningError) -> WaveHiring {
    let training = WaveCalendar.wholeMonths(weeks: hiring.trainingWeeks)
    let all = WaveCalendar.wholeMonths(weeks: hiring.leadWeeks + hiring.trainingWeeks)
    var costs: [Int] = []
    for month in months.indices {
      let cents = Double(centsPerHire) + Double(centsPerMonth) * trainingMonths + cents(from: month)
      guard cents <= 1e12 else { throw .amountTooLarge("migration.hiring") }
      costs.append(Int(cents.rounded()))
    }
    return WaveHiring(
      keep: keep, firstMonth: all, trainingMonths: training, places: places, costs: costs)
  }

  /// Places for trainees in each month, without those of intakes; `nil` without a limit.
  private var places: [Int]? {
    guard let most = hiring.mostTrainees else { return nil }
    return months.indices.map { month in
      let taken = calendar.migration.intakes.reduce(0.0) { sum, intake in
        let isThere =
          !intake.isTrained && intake.date <= calendar.end(of: month) && ready(intake) > months[month]
        return sum + (isThere ? intake.people : 0)
      }
      return Int(max(0, min(1e9, most - taken)))
    }
  }
}
