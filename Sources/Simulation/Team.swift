/// People who are alike: the same skills at the same site and, by the roster rule `person`, on the same shift.
public struct Team: Sendable {
  /// A line that the people of a team can serve.
  public struct Skill: Sendable {
    /// The line, by its position.
    public var line: Int
    /// 1 for a primary skill, 2 for a secondary one: a call goes to a team with a better level first, a free agent takes a
    /// call of a better level first.
    public var level: Int
    /// The handle time of these people relative to the line's.
    public var timeFactor: Double

    /// A skill.
    public init(line: Int, level: Int = 1, timeFactor: Double = 1) {
      self.line = line
      self.level = level
      self.timeFactor = timeFactor
    }
  }

  /// What the people can do.
  public var skills: [Skill]
  /// The site, by its position among the seats; `nil` where seats are no limit.
  public var site: Int?
  /// Teams of the same group share the calls: the one with most free people takes the next.
  public var group: Int

  /// A team.
  public init(skills: [Skill], site: Int? = nil, group: Int) {
    self.skills = skills
    self.site = site
    self.group = group
  }
}

/// People who come and go together: those of one shift on one day.
public struct Crew: Sendable {
  /// The people on the roster.
  public var people: Int
  /// The probability that one of them is missing for the whole shift, each on his own.
  public var absence: Double
  /// The number of the crew's random stream; `nil` for its position.
  public var stream: Int?

  /// A crew.
  public init(people: Int, absence: Double = 0, stream: Int? = nil) {
    self.people = people
    self.absence = absence
    self.stream = stream
  }
}

/// People of a team who come or go at a moment of the run.
public struct StaffChange: Sendable {
  /// Who comes or goes.
  public enum People: Sendable {
    /// So many come; they go where the number is negative.
    case number(Int)
    /// Those of a crew who are not missing come.
    case comes(crew: Int)
    /// Those of a crew who are not missing go.
    case goes(crew: Int)
  }

  /// Seconds from the start of the run.
  public var time: Double
  /// The team, by its position.
  public var team: Int
  /// Who.
  public var people: People

  /// A change.
  public init(time: Double, team: Int, people: People) {
    self.time = time
    self.team = team
    self.people = people
  }
}
