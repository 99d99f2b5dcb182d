import ContactCentre
import Wording

// The part of the format that is about people: shifts with their breaks, minimum staff, further work.

extension Workforce {
  static let shape = Shape<Workforce>(fields: [
    .number("agents", \.agents, .heads, isWhole: true, Words.agents),
    .number("support_staff", \.supportStaff, .heads, isWhole: true, required: false, Words.support),
    .number("in_shift_shrinkage", \.inShiftShrinkage, .from(0, to: 0.95), Words.shrinkage),
    .number("planned_absence", \.plannedAbsence, .from(0, to: 0.95), Words.absence),
    .number("days_off_per_week", \.daysOffPerWeek, .from(0, to: 6), isWhole: true, Words.daysOff),
    .number("hours_per_week", \.hoursPerWeek, .from(1, to: 168), Words.hours),
    .table("shifts", \.shifts, ShiftTemplate.shape, Words.shifts) {
      ShiftTemplate(id: $0, start: .midnight, lengthMinutes: 480)
    },
    .number(
      "hand_over_minutes", \.handOverMinutes, .from(0, to: 120), isWhole: true, required: false,
      Words.handOver),
    .choice("seats_for", \.seatUse, required: false, Words.seatUse),
    .flag("may_leave_empty", \.mayLeaveEmpty, required: false, Words.mayLeaveEmpty),
    .table("minimum_staff", \.minimumStaff, MinimumStaff.shape, required: false, Words.minimumStaff) {
      MinimumStaff(id: $0, from: .midnight, to: .endOfDay, people: 0)
    },
    .number("most_occupancy", \.mostOccupancy, .above(0, to: 1), Words.mostOccupancy),
    .flag(
      "comprehensive_hours_approved", \.hasComprehensiveHours, required: false, Words.comprehensiveHours),
    .table("further_work", \.furtherWork, FurtherWork.shape, required: false, Words.furtherWork) {
      FurtherWork(id: $0, cause: .answeredCall, perCall: 0, meanSeconds: 1)
    },
    StaffPlan.field(required: false).inside(\.plan, blank: StaffPlan()),
  ])

  static let blank = Workforce(
    agents: 0, inShiftShrinkage: 0, plannedAbsence: 0, daysOffPerWeek: 0, hoursPerWeek: 40, shifts: [])
}

extension ShiftTemplate {
  static let shape = Shape<ShiftTemplate>(fields: [
    .clock("start", \.start, Words.start),
    .number("length_minutes", \.lengthMinutes, .from(15, to: 1440), isWhole: true, Words.length),
    .choice("days", \.days, required: false, Words.shiftDays),
    .table("breaks", \.breaks, ShiftBreak.shape, required: false, Words.breaks) {
      ShiftBreak(id: $0, afterMinutes: 0, minutes: 1, isPaid: false)
    },
    .decimal("cost_yuan", \.cost, .yuan, Words.shiftCost),
    .decimal("night_allowance_yuan", \.nightAllowance, .yuan, required: false, Words.nightAllowance),
    .decimal("weekend_allowance_yuan", \.weekendAllowance, .yuan, required: false, Words.weekendAllowance),
    .number("most_people", \.mostPeople, .heads, isWhole: true, Words.mostPeople),
    .number("people", \.people, .heads, Words.shiftPeople),
    .name("site", \.site, Words.shiftSite),
  ])
}

extension StaffPlan {
  /// The key `plan`: entries by id.
  static func field(required: Bool) -> Field<StaffPlan> {
    .table("plan", \.entries, Entry.shape, required: required, Words.plan) {
      Entry(id: $0, people: Array(repeating: 0, count: 7))
    }
  }
}

extension StaffPlan.Entry {
  static let shape = Shape<StaffPlan.Entry>(fields: [
    .name("shift", \.writtenShift, Words.planShift),
    .wholeNumbers(
      "breaks_after_minutes", \.breaksAfterMinutes, .from(0, to: 1440), count: 1...100, Words.planBreaks),
    .name("site", \.site, Words.planSite),
    .numbers("people", \.people, .heads, counts: [7], required: true, Words.planPeople),
  ])

  /// The shift as a key that may be missing: then it is the entry's name.
  fileprivate var writtenShift: String? {
    get { shift }
    set { shift = newValue ?? id }
  }
}

extension ShiftBreak {
  static let shape = Shape<ShiftBreak>(fields: [
    .number("after_minutes", \.afterMinutes, .from(0, to: 1440), isWhole: true, Words.breakAfter),
    .number(
      "latest_after_minutes", \.latestAfterMinutes, .from(0, to: 1440), isWhole: true, Words.breakLatest),
    .number("minutes", \.minutes, .from(1, to: 1440), isWhole: true, Words.breakLength),
    .flag("paid", \.isPaid, Words.paid),
  ])
}

extension MinimumStaff {
  static let shape = Shape<MinimumStaff>(fields: [
    .clock("from", \.from, Words.minimumFrom),
    .clock("to", \.to, Words.minimumTo),
    .number("people", \.people, .heads, isWhole: true, Words.minimumPeople),
    .choice("days", \.days, required: false, Words.minimumDays),
  ])
}

extension FurtherWork {
  static let shape = Shape<FurtherWork>(fields: [
    .choice("cause", \.cause, required: true, Words.cause),
    .number("per_call", \.perCall, .from(0, to: 100), Words.perCall),
    .number("mean_s", \.meanSeconds, .positiveSeconds, Words.workTime),
  ])
}
