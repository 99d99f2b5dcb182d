import ContactCentre
import Optimisation
import Stochastics

/// The people of a migration month by month, without those who come with lines and those whom a plan hires.
///
/// Cohorts are those of the `StaffLedger`. Each counts in full in the first month that begins when its people take calls, and
/// falls by one share a month, so that the search can carry people from month to month; the ledger lets them fall by days.
/// Bridges count in months whose middle they cover.
struct WaveStaff {
  let calendar: WaveCalendar
  /// The share of people who stay for a month.
  let keep: Double

  init(_ calendar: WaveCalendar) {
    self.calendar = calendar
    keep = max(1e-6, CMath.pow(max(0, 1 - calendar.migration.attritionPerYear), 1.0 / 12))
  }

  private var migration: Migration { calendar.migration }
  private var months: [CalendarDate] { calendar.months }
  private var hiring: Hiring { migration.hiring }

  /// Trained people of each month.
  var trained: [Double] {
    var stock = 0.0
    let cohorts = migration.agentsOfFirstDay + migration.hired
    return months.indices.map { month in
      stock *= keep
      for cohort in cohorts where months.firstIndex(where: { $0 >= cohort.works }) == month {
        stock += cohort.heads
      }
      let day = calendar.middle(of: month)
      return migration.bridges.reduce(stock) { $0 + ($1.isThere(on: day) ? $1.agents : 0) }
    }
  }

  // MARK: Hires

  /// How people are hired: ready whole months after the decision, which is not before the first month.
  func waveHiring(_ costs: WaveCosts) throws(PlanningError) -> WaveHiring {
    var cents: [Int] = []
    for month in months { cents.append(try costs.hire(readyOn: month)) }
    return WaveHiring(
      keep: keep, firstMonth: WaveCalendar.wholeMonths(weeks: hiring.leadWeeks + hiring.trainingWeeks),
      trainingMonths: WaveCalendar.wholeMonths(weeks: hiring.trainingWeeks), places: places, costs: cents)
  }

  /// Places for trainees in each month, without those of intakes; `nil` without a limit.
  private var places: [Int]? {
    guard let most = hiring.mostTrainees else { return nil }
    let trainees = migration.hired.filter { $0.begins < $0.works }
    return months.indices.map { month in
      let taken = trainees.filter { $0.begins <= calendar.end(of: month) && $0.works > months[month] }
        .reduce(0) { $0 + $1.heads }
      return Int(max(0, min(1e9, most - taken)))
    }
  }
}
