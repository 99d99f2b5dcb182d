public import FoundationEssentials

/// How a consolidation goes month by month: when lines move, who is hired and trained, which sites join, what may go wrong.
///
/// Only a migration looks at it; every other question is about one week with the people of `Workforce`.
public struct Migration: Hashable, Sendable {
  /// A day of the first month.
  public var from: CalendarDate
  /// A day of the last month.
  public var to: CalendarDate
  /// Trained agents on the first day of the first month.
  public var agents: Double
  /// The share of the agents who leave in a year.
  public var attritionPerYear: Double
  /// How people are hired and trained.
  public var hiring: Hiring
  /// How people learn calls that are new to them.
  public var learning: Learning
  /// People who begin on given days.
  public var intakes: [Intake]
  /// Capacity that is rented for a while.
  public var bridges: [Bridge]
  /// Sites that are queues of their own until they join the others.
  public var joins: [SiteJoin]
  /// The largest probability with which a month may miss the target.
  public var riskLimit: Double?
  /// Days on which no line may move.
  public var blackouts: [Blackout]
  /// The most lines that may move in one month.
  public var mostLinesPerMonth: Double?
  /// What is known of the move of a line, by the line's id; a line without an entry just moves.
  public var moves: [Move]

  /// A migration of some months.
  public init(
    from: CalendarDate, to: CalendarDate, agents: Double, attritionPerYear: Double = 0,
    hiring: Hiring = Hiring(), learning: Learning = Learning(), intakes: [Intake] = [],
    bridges: [Bridge] = [], joins: [SiteJoin] = [], riskLimit: Double? = nil, blackouts: [Blackout] = [],
    mostLinesPerMonth: Double? = nil, moves: [Move] = []
  ) {
    self.from = from
    self.to = to
    self.agents = agents
    self.attritionPerYear = attritionPerYear
    self.hiring = hiring
    self.learning = learning
    self.intakes = intakes
    self.bridges = bridges
    self.joins = joins
    self.riskLimit = riskLimit
    self.blackouts = blackouts
    self.mostLinesPerMonth = mostLinesPerMonth
    self.moves = moves
  }

  /// What is known of the move of a line.
  public func move(of line: String) -> Move { moves.first { $0.id == line } ?? Move(id: line) }

  /// Seats of the bridges that are there on a day.
  public func bridgeSeats(on day: CalendarDate) -> Double {
    bridges.reduce(0) { $0 + ($1.isThere(on: day) ? $1.seats : 0) }
  }
}

/// How people are hired and trained.
public struct Hiring: Hashable, Sendable {
  /// Weeks from the decision to hire to the first day of training.
  public var leadWeeks: Double
  /// Weeks of training before the first call.
  public var trainingWeeks: Double
  /// The most people whom the trainers can train at once; `nil` without a limit.
  public var mostTrainees: Double?
  /// What hiring and training one person costs besides the wage, in yuan.
  public var costPerHire: Decimal

  /// Hiring at once, without training, unless more is told.
  public init(
    leadWeeks: Double = 0, trainingWeeks: Double = 0, mostTrainees: Double? = nil, costPerHire: Decimal = 0
  ) {
    self.leadWeeks = leadWeeks
    self.trainingWeeks = trainingWeeks
    self.mostTrainees = mostTrainees
    self.costPerHire = costPerHire
  }
}

/// How people learn calls that are new to them: what a newcomer needs more falls by the factor 1/e in each `weeks` weeks since he
/// was trained for the line.
public struct Learning: Hashable, Sendable {
  /// Weeks in which the surplus falls to 1/e.
  public var weeks: Double
  /// How much longer a call takes at first, as a fraction of the handle time.
  public var extraHandleTime: Double
  /// The share of calls that is handed on to a colleague at first.
  public var transferShare: Double
  /// What handing on a call takes, in seconds.
  public var transferSeconds: Double

  /// Nothing to learn, unless more is told.
  public init(
    weeks: Double = 8, extraHandleTime: Double = 0, transferShare: Double = 0, transferSeconds: Double = 0
  ) {
    self.weeks = weeks
    self.extraHandleTime = extraHandleTime
    self.transferShare = transferShare
    self.transferSeconds = transferSeconds
  }
}

/// People who begin on one day.
public struct Intake: Hashable, Sendable {
  /// The name in the scenario.
  public var id: String
  /// People.
  public var people: Double
  /// The first day of their training, or of their work where they need none.
  public var date: CalendarDate
  /// The day on which they should have begun; `nil` for that on which they do.
  public var plannedDate: CalendarDate?
  /// Whether they need no training.
  public var isTrained: Bool

  /// People and a day.
  public init(
    id: String, people: Double, date: CalendarDate, plannedDate: CalendarDate? = nil, isTrained: Bool = false
  ) {
    self.id = id
    self.people = people
    self.date = date
    self.plannedDate = plannedDate
    self.isTrained = isTrained
  }
}

/// Capacity that is rented for a while.
public struct Bridge: Hashable, Sendable {
  /// The name in the scenario.
  public var id: String
  /// Trained agents who come with it.
  public var agents: Double
  /// Seats that come with it.
  public var seats: Double
  /// The first day.
  public var from: CalendarDate
  /// The last day.
  public var to: CalendarDate
  /// What it costs in a month, in yuan.
  public var costPerMonth: Decimal

  /// Rented capacity.
  public init(
    id: String, agents: Double, seats: Double, from: CalendarDate, to: CalendarDate, costPerMonth: Decimal = 0
  ) {
    self.id = id
    self.agents = agents
    self.seats = seats
    self.from = from
    self.to = to
    self.costPerMonth = costPerMonth
  }

  /// Whether a day lies in its time, the last day counted.
  public func isThere(on day: CalendarDate) -> Bool { from <= day && day <= to }
}

/// A site that is a queue of its own until it joins the others.
public struct SiteJoin: Hashable, Sendable {
  /// The site's id.
  public var id: String
  /// The first day on which its calls and people belong to the common queue.
  public var date: CalendarDate

  /// A site and a day.
  public init(id: String, date: CalendarDate) {
    self.id = id
    self.date = date
  }
}

/// Days on which no line may move.
public struct Blackout: Hashable, Sendable {
  /// The name in the scenario.
  public var id: String
  /// The first day.
  public var from: CalendarDate
  /// The last day.
  public var to: CalendarDate

  /// A stretch of days.
  public init(id: String, from: CalendarDate, to: CalendarDate) {
    self.id = id
    self.from = from
    self.to = to
  }
}
