import ContactCentre
import FoundationEssentials
import Measures
import Wording

// The format `hotline-scenario/1`: one description for each kind of object.

typealias Words = FormatWording

extension Allowed {
  static let seconds = Allowed.from(0, to: 86_400)
  /// A mean time: from a millisecond, so that rates stay within the domains of the formulas.
  static let positiveSeconds = Allowed.from(0.001, to: 86_400)
  /// Below a millionth no random times can be drawn, nor told from fixed ones.
  static let variation = Allowed.from(1e-6, to: 20)
  static let dailyVariation = Allowed.zero(orFrom: 1e-6, to: 2)
  static let factor = Allowed.from(0, to: 1000)
  static let heads = Allowed.from(0, to: 1_000_000)
  static let calls = Allowed.from(0, to: 1e12)
  static let yuan = Allowed.from(0, to: 1e12)
}

extension ServiceTarget {
  static let shape = Shape<ServiceTarget>(fields: [
    .number("service_level", \.level, .between(0, 1), Words.level),
    .number("within_s", \.withinSeconds, .from(0, to: 3600), Words.within),
    .choice("formula", \.formula, required: true, Words.formula),
    .choice("window", \.window, required: true, Words.window),
    .number("interval_floor", \.intervalFloor, .between(0, 1), Words.intervalFloor),
    .number("day_confidence", \.dayConfidence, .between(0, 1), Words.dayConfidence),
  ])
}

extension DemandCalendar {
  static let shape = Shape<DemandCalendar>(fields: [
    .numbers("month_factors", \.monthFactors, .factor, counts: [12], required: false, Words.monthFactors),
    .numbers(
      "weekday_factors", \.weekdayFactors, .factor, counts: [7], required: false, Words.weekdayFactors),
    .table("special_days", \.specialDays, SpecialDay.shape, required: false, Words.specialDays) {
      SpecialDay(id: $0, date: .unset, factor: 1)
    },
    .number("day_to_day_cv", \.dayToDayVariation, .dailyVariation, required: false, Words.sharedVariation),
    .number(
      "forecast_error_cv", \.forecastVariation, .dailyVariation, required: false, Words.sharedForecastError),
  ])
}

extension SpecialDay {
  static let shape = Shape<SpecialDay>(fields: [
    .date("date", \.date, Words.specialDate),
    .number("factor", \.factor, .factor, Words.specialFactor),
    .flag("foreseen", \.isForeseen, required: false, Words.foreseen),
  ])
}

extension HandleTime {
  static let shape = Shape<HandleTime>(fields: [
    .number("talk_s", \.talkSeconds, .positiveSeconds, Words.talk),
    .number("after_call_work_s", \.afterCallWorkSeconds, .seconds, Words.afterCallWork),
    .choice("law", \.law, required: false, Words.law),
    .number("coefficient_of_variation", \.coefficientOfVariation, .variation, Words.variation),
  ])

  static let blank = HandleTime(talkSeconds: 1, afterCallWorkSeconds: 0)
}

extension CallFigures {
  static let shape = Shape<CallFigures>(fields: [
    .object("handle_time", \.handleTime, HandleTime.shape, blank: .blank, Words.handleTime),
    .number("patience_s", \.patienceSeconds, .positiveSeconds, Words.patience),
    .choice("patience_law", \.patienceLaw, Words.patienceLaw),
    .number(
      "patience_coefficient_of_variation", \.patienceCoefficientOfVariation, .variation,
      Words.patienceVariation),
    .number("redial_probability", \.redialProbability, .from(0, below: 1), Words.redial),
    .number("redial_delay_s", \.redialDelaySeconds, .positiveSeconds, Words.redialDelay),
    .number("self_service_share", \.selfServiceShare, .share, Words.selfService),
    .number("priority", \.priority, .from(1, to: 9), isWhole: true, Words.priority),
    .number("day_to_day_cv", \.dayToDayVariation, .dailyVariation, Words.ownVariation),
    .number("forecast_error_cv", \.forecastVariation, .dailyVariation, Words.forecastError),
    .name("profile", \.profile, Words.profile),
  ])
}

extension Volume {
  static let shape = Shape<Volume>(
    fields: [
      .choice("counts", \.counts, required: true, Words.counts),
      .number("calls", \.calls, .calls, required: false, Words.calls),
      .number("calls_per_day", \.calls, .calls, required: false, Words.callsPerDay),
      .date("from", \.firstDay, Words.from),
      .date("to", \.lastDay, Words.to),
    ],
    check: { keys in
      let isDated = keys.isSuperset(of: ["calls", "from", "to"]) && !keys.contains("calls_per_day")
      let isDaily = keys.contains("calls_per_day") && keys.isDisjoint(with: ["calls", "from", "to"])
      return isDated || isDaily ? nil : ScenarioWording.volumeForm
    })

  fileprivate var firstDay: CalendarDate? {
    get { if case .dates(let first, _) = span { first } else { nil } }
    set { span = newValue.map { .dates($0, lastDay ?? $0) } ?? .day }
  }

  fileprivate var lastDay: CalendarDate? {
    get { if case .dates(_, let last) = span { last } else { nil } }
    set { span = newValue.map { .dates(firstDay ?? $0, $0) } ?? .day }
  }
}

extension Merge {
  static let shape = Shape<Merge>(fields: [
    .choice("mode", \.mode, required: true, Words.mode),
    .date("date", \.date, Words.mergeDate),
    .date("split_off_date", \.splitOffDate, Words.splitOff),
    .number("moved_share", \.movedShare, .share, Words.movedShare),
    .number("transfer_s", \.transferSeconds, .positiveSeconds, required: false, Words.transfer),
    .number("growth", \.growth, .from(-1, to: 1000), required: false, Words.growth),
    .choice("hours", \.hours, required: false, Words.hoursAfter),
    .number("night_share", \.nightShare, .from(0, to: 10), Words.nightShare),
    .number("answer_rate", \.answerRate, .above(0, to: 1), Words.rateAfter),
    .name("site", \.site, Words.site),
  ])
}

extension OwnQueue {
  static let shape = Shape<OwnQueue>(fields: [
    .number("answer_rate", \.answerRate, .above(0, to: 1), Words.rateBefore),
    .number("agents", \.agents, .heads, isWhole: true, Words.ownAgents),
    .number("seats", \.seats, .heads, isWhole: true, Words.ownSeats),
    .object("opening", \.opening, Opening.shape, blank: .allDay, Words.opening),
  ])
}

extension Opening {
  static let shape = Shape<Opening>(fields: [
    .clock("from", \.from, Words.openFrom),
    .clock("to", \.to, Words.openTo),
    .choice("days", \.days, required: true, Words.openDays),
  ])

  static let allDay = Opening(from: .midnight, to: .endOfDay)
}

extension Line {
  static let shape = Shape<Line>(
    fields: [
      .phrase("name", \.name, Words.lineName),
      .phrase("department", \.department, required: true, Words.department),
      .object("volume", \.volume, Volume.shape, Words.volume),
      .object("merge", \.merge, Merge.shape, Words.merge),
      .object("before", \.before, OwnQueue.shape, required: false, Words.before),
    ] + CallFigures.shape.fields.map { $0.inside(\.own) })

  static func blank(id: String) -> Line {
    Line(
      id: id, name: Phrase(verbatim: id), department: Phrase(verbatim: ""),
      volume: Volume(counts: .offered, calls: 0, span: .day), merge: Merge(mode: .excluded))
  }
}

extension Site {
  static let shape = Shape<Site>(fields: [
    .phrase("name", \.name, Words.siteName),
    .number("seats", \.seats, .heads, isWhole: true, Words.seats),
    .date("opens", \.opens, Words.opens),
  ])
}

extension QueueRules {
  static let shape = Shape<QueueRules>(fields: [
    .number("places", \.places, .heads, isWhole: true, Words.places),
    .choice("routing", \.routing, required: false, Words.routing),
    .choice("sites", \.sites, required: false, Words.pooling),
    .object("opening", \.opening, Opening.shape, blank: .allDay, Words.centreHours),
  ])
}

extension SkillGroup {
  static let shape = Shape<SkillGroup>(fields: [
    .number("people_share", \.peopleShare, .above(0, to: 1), Words.peopleShare),
    .names("primary", \.primary, required: true, Words.primary),
    .names("secondary", \.secondary, required: false, Words.secondary),
    .number(
      "secondary_time_factor", \.secondaryTimeFactor, .from(0.1, to: 10), required: false,
      Words.secondaryTime),
    .name("site", \.site, Words.groupSite),
  ])
}

extension CapacityShock {
  static let shape = Shape<CapacityShock>(fields: [
    .date("date", \.date, Words.shockDate),
    .clock("from", \.from, Words.shockFrom),
    .clock("to", \.to, Words.shockTo),
    .number("capacity", \.capacity, .share, Words.capacity),
    .name("site", \.site, Words.shockSite),
  ])
}

extension Scenario {
  static let shape = Shape<Scenario>(fields: [
    .schema(Scenario.schemaName, Words.schema),
    .text("id", \.id, Words.id),
    .phrase("title", \.title, required: true, Words.title),
    .intervalMinutes,
    .date("week", \.week, Words.week),
    .object("target", \.target, ServiceTarget.shape, Words.target),
    .object("calendar", \.calendar, DemandCalendar.shape, required: false, Words.calendar),
    .entries(
      "profiles", \.profiles, of: .numbers(.share, counts: Profile.counts), required: true, Words.profiles,
      blank: { Profile(id: $0, shares: Profile.flat) },
      read: { node, path, profile, lens, reading in
        if let shares = reading.numbers(node, path, .share, counts: Profile.counts, lens.appending(\.shares))
        {
          profile.shares = shares
        }
      }),
    .object("common", \.common, CallFigures.shape, required: false, Words.common),
    .table("lines", \.lines, Line.shape, Words.lines, blank: Line.blank),
    .table("sites", \.sites, Site.shape, Words.sites) { Site(id: $0, name: Phrase(verbatim: $0), seats: 0) },
    .object("queue", \.queue, QueueRules.shape, required: false, Words.queue),
    .object("workforce", \.workforce, Workforce.shape, Words.workforce),
    .table("skill_groups", \.skillGroups, SkillGroup.shape, required: false, Words.skillGroups) {
      SkillGroup(id: $0, peopleShare: 1, primary: [])
    },
    .table("shocks", \.shocks, CapacityShock.shape, required: false, Words.shocks) {
      CapacityShock(id: $0, date: .unset, from: .midnight, to: .endOfDay, capacity: 0)
    },
    .object("tariff", \.tariff, Tariff.shape, blank: .blank, Words.tariff),
    .object("contract", \.contract, Contract.shape, blank: .blank, Words.contract),
    .object(
      "calibration", \.calibration, CalibrationPlan.shape, blank: CalibrationPlan(),
      CalibrationWording.plan),
    .object("migration", \.migration, Migration.shape, blank: .blank, MigrationKeys.migration),
    .table("peers", \.peers, Peer.shape, required: false, Words.peers) {
      Peer(id: $0, title: Phrase(verbatim: $0), price: 0, agents: 1)
    },
    .object("scorecard", \.scorecard, Scorecard.shape, blank: .blank, Words.scorecard),
    .facts,
    .table(
      "published", \.evidence.published, PublishedFigure.shape, required: false, Words.published,
      blank: PublishedFigure.init),
    .table(
      "contradictions", \.evidence.contradictions, Contradiction.shape, required: false, Words.contradictions,
      blank: Contradiction.init),
  ])

  static let schemaName = "hotline-scenario/1"

  static let blank = Scenario(
    id: "", title: Phrase(verbatim: ""), week: .unset, target: ServiceTarget(), profiles: [], lines: [],
    sites: [],
    workforce: .blank)
}

extension Field where Part == Scenario {
  fileprivate static let intervalMinutes = Field(
    key: "interval_minutes", isRequired: true, kind: .oneOf([15, 30, 60]), summary: Words.intervalMinutes
  ) { node, path, scenario, _, reading in
    let all = Allowed.from(15, to: 60)
    guard let node = reading.figure(node, path),
      let value = reading.decimal(node, all, isWhole: true, path)
    else { return }
    guard let minutes = ExactNumber.double(value), [15, 30, 60].contains(minutes) else {
      let problem = ScenarioWording.outOfRange(value: node.written, allowed: "15, 30, 60")
      return reading.report(problem, at: node.place, path)
    }
    scenario.intervalMinutes = minutes
  }
}

extension Profile {
  /// The numbers of shares that a profile may have.
  static let counts = [24, 48, 96]

  fileprivate static let flat = Array(repeating: 1.0 / 24, count: 24)
}
