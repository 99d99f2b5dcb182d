public import Wording

/// One consolidation: its lines, its people, its seats, its money, and what is promised to callers.
public struct Scenario: Hashable, Sendable {
  /// The name of the scenario, as in its file's name.
  public var id: String
  /// The title that people read.
  public var title: Phrase
  /// The length of an interval, in minutes: 15, 30 or 60.
  public var intervalMinutes: Double
  /// A day of the week that is forecast.
  public var week: CalendarDate
  /// What callers are promised.
  public var target: ServiceTarget
  /// How volume moves with the calendar.
  public var calendar: DemandCalendar
  /// How calls spread over the day.
  public var profiles: [Profile]
  /// Figures of every line that does not give its own.
  public var common: CallFigures
  /// The lines.
  public var lines: [Line]
  /// The sites.
  public var sites: [Site]
  /// How the merged queue takes calls in and hands them to agents.
  public var queue: QueueRules
  /// The people.
  public var workforce: Workforce
  /// Who of the people knows which lines; empty where everybody knows all.
  public var skillGroups: [SkillGroup]
  /// Stretches of time in which fewer people work than are on duty.
  public var shocks: [CapacityShock]
  /// What things cost; `nil` where no cost is asked.
  public var tariff: Tariff?
  /// What a vendor committed to; `nil` where there is none.
  public var contract: Contract?
  /// What is to be fitted to published figures; `nil` where nothing is.
  public var calibration: CalibrationPlan?
  /// How the consolidation goes month by month; `nil` where that is not asked.
  public var migration: Migration?
  /// Other cities' centres, to compare prices with.
  public var peers: [Peer]
  /// How an evaluation scores the centre; `nil` where it is not scored.
  public var scorecard: Scorecard?
  /// What sources say beyond these figures, and what they published.
  public var evidence: Evidence

  /// A scenario.
  public init(
    id: String, title: Phrase, intervalMinutes: Double = 30, week: CalendarDate, target: ServiceTarget,
    calendar: DemandCalendar = DemandCalendar(), profiles: [Profile], common: CallFigures = CallFigures(),
    lines: [Line], sites: [Site], queue: QueueRules = QueueRules(), workforce: Workforce,
    skillGroups: [SkillGroup] = [], shocks: [CapacityShock] = [], tariff: Tariff? = nil,
    contract: Contract? = nil, calibration: CalibrationPlan? = nil, migration: Migration? = nil,
    peers: [Peer] = [],
    scorecard: Scorecard? = nil, evidence: Evidence = Evidence()
  ) {
    self.id = id
    self.title = title
    self.intervalMinutes = intervalMinutes
    self.week = week
    self.target = target
    self.calendar = calendar
    self.profiles = profiles
    self.common = common
    self.lines = lines
    self.sites = sites
    self.queue = queue
    self.workforce = workforce
    self.skillGroups = skillGroups
    self.shocks = shocks
    self.tariff = tariff
    self.contract = contract
    self.calibration = calibration
    self.migration = migration
    self.peers = peers
    self.scorecard = scorecard
    self.evidence = evidence
  }

  /// The call figures of a line, completed by the common ones.
  public func figures(of line: Line) -> CallFigures { line.own.completed(by: common) }

  /// Callers that may wait at once in the merged queue; `nil` where there is no limit.
  public var queuePlaces: Int? { queue.places.map { Int($0) } }

  /// The intraday profile with an id.
  public func profile(_ id: String?) -> Profile? { profiles.first { $0.id == id } }

  /// The number of intervals in a day.
  public var intervalsPerDay: Int { max(1, Int((1440 / intervalMinutes).rounded())) }

  /// The seven days of the week that is forecast, from its Monday.
  public var days: [CalendarDate] {
    let monday = week.monday
    return (0..<7).map { monday.adding(days: $0) }
  }

  /// Seats that can be used on a day, over all sites.
  public func seats(on day: CalendarDate) -> Double {
    sites.reduce(0) { $0 + (($1.opens.map { $0 <= day } ?? true) ? $1.seats : 0) }
  }

  /// Seats of all sites, open or not yet.
  public var totalSeats: Double { sites.reduce(0) { $0 + $1.seats } }
}
