import ContactCentre

/// How the trained people of a cohort come and go from the opening of one day to that of another.
///
/// On a day people first are what is left of yesterday's (the opening), then some come or go.
struct StaffFlow {
  let atStart: Double
  let atEnd: Double
  let began: Double
  let finished: Double
  let takenOver: Double
  let left: Double
  let returned: Double

  init(_ cohort: StaffCohort, from first: CalendarDate, to next: CalendarDate) {
    func falls(_ day: CalendarDate) -> Bool { first <= day && day < next }
    let (isHired, isTakenOver) = (cohort.knowledge == .nothing, cohort.isTakenOver)
    let comes = falls(cohort.works) ? cohort.remaining(on: cohort.works) : 0
    atStart = cohort.trained(atOpeningOf: first)
    atEnd = cohort.trained(atOpeningOf: next)
    began = isHired && falls(cohort.begins) ? cohort.heads : 0
    finished = isHired ? comes : 0
    takenOver = isTakenOver ? comes : 0
    let (from, to) = (max(first, cohort.works), min(next, cohort.ends ?? next))
    left = from < to ? cohort.remaining(on: from) - cohort.remaining(on: to) : 0
    returned = cohort.ends.map { falls($0) ? cohort.remaining(on: $0) : 0 } ?? 0
  }
}

extension StaffCohort {
  /// Whether they came with a line.
  fileprivate var isTakenOver: Bool { if case .line = knowledge { true } else { false } }

  /// How many are trained and there before anybody comes or goes on a day.
  fileprivate func trained(atOpeningOf day: CalendarDate) -> Double {
    works < day && ends.map { day <= $0 } ?? true ? remaining(on: day) : 0
  }
}
