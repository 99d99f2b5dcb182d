public import Stochastics

/// Why a centre cannot be simulated.
public enum SimulationError: Error, Equatable, Sendable {
  /// A figure is not allowed.
  case outOfDomain(Figure, value: Double, allowed: String)
  /// Something names a line, team, crew or site that does not exist, by this position.
  case unknown(Thing, position: Int)
  /// Changes of staff are not in the order of time; the first that is too early, by its position.
  case unordered(position: Int)
  /// Lines differ in so many ways (teams, priority, further work) that they need more than 64 queues.
  case tooManyQueues(Int)
  /// More than 256 teams.
  case tooManyTeams(Int)
  /// Arrivals cannot be drawn.
  case law(LawError)

  /// A figure of a centre or of a run.
  public enum Figure: CaseIterable, Equatable, Sendable {
    /// Expected calls of an interval.
    case calls
    /// A time at which a caller comes, seconds.
    case arrivalTime
    /// The number of a line's random streams.
    case stream
    /// The length of an interval, seconds.
    case interval
    /// Intervals in a day.
    case intervalsPerDay
    /// A probability or a share.
    case share
    /// The mean delay of a redial, seconds.
    case delay
    /// The mean time of a call that is handed on, seconds.
    case transferTime
    /// Pieces of further work for a call.
    case perCall
    /// Kinds of further work of a line.
    case followUps
    /// Callers that may wait.
    case places
    /// The waiting time within which a call counts, seconds.
    case within
    /// Seats of a site.
    case seats
    /// People of a crew.
    case people
    /// The time of a change of staff, seconds.
    case changeTime
    /// A handle time relative to a line's.
    case timeFactor
    /// Intervals of a run.
    case intervals
  }

  /// A part of a centre that others name by its position.
  public enum Thing: Equatable, Sendable {
    /// A line.
    case line
    /// A team.
    case team
    /// A crew.
    case crew
    /// A site.
    case site
  }
}

extension CentreModel {
  /// Checks every figure and every name.
  ///
  /// - Complexity: linear in the size of the centre.
  func check() throws(SimulationError) {
    func require(
      _ value: Double, _ figure: SimulationError.Figure, _ isAllowed: Bool, _ allowed: String
    ) throws(SimulationError) {
      guard isAllowed else { throw .outOfDomain(figure, value: value, allowed: allowed) }
    }
    func share(_ value: Double) throws(SimulationError) {
      try require(value, .share, value >= 0 && value <= 1, "0 ≤ share ≤ 1")
    }
    try require(interval, .interval, interval > 0 && interval <= 1e6, "0 < interval ≤ 1e6 s")
    try require(
      Double(intervalsPerDay), .intervalsPerDay, (1...86_400).contains(intervalsPerDay), "1…86400")
    try require(within, .within, within >= 0 && within.isFinite, "0 ≤ T < ∞")
    if let places { try require(Double(places), .places, places >= 0, "0 ≤ places") }
    for count in seats { try require(Double(count), .seats, count >= 0, "0 ≤ seats") }
    for crew in crews {
      try require(Double(crew.people), .people, (0...1_000_000).contains(crew.people), "0…1000000")
      try share(crew.absence)
      if let stream = crew.stream {
        try require(Double(stream), .stream, (0...Int(Int32.max)).contains(stream), "0…2147483647")
      }
    }
    for line in lines {
      if line.calls.isEmpty { throw .outOfDomain(.calls, value: 0, allowed: "at least one interval") }
      for calls in line.calls { try require(calls, .calls, calls >= 0 && calls <= 1e9, "0 ≤ calls ≤ 1e9") }
      if let stream = line.stream {
        try require(Double(stream), .stream, (0...Int(Int32.max)).contains(stream), "0…2147483647")
      }
      var before = 0.0
      for time in line.times ?? [] {
        try require(time, .arrivalTime, time >= before && time.isFinite, "ascending from 0")
        before = time
      }
      try share(line.redial?.probability ?? 0)
      // Who dials again or is handed on in no time could do so for ever.
      if let delay = line.redial?.delay.mean { try require(delay, .delay, delay > 0, "0 < mean delay") }
      if let transfer = line.transfer, transfer.line != nil {
        try require(transfer.handling.mean, .transferTime, transfer.handling.mean > 0, "0 < mean time")
      }
      try share(line.transfer?.share ?? 0)
      if let other = line.transfer?.line, !lines.indices.contains(other) {
        throw .unknown(.line, position: other)
      }
      try require(
        Double(line.followUps.count), .followUps, line.followUps.count <= RunModel.mostFollowUps,
        "0…\(RunModel.mostFollowUps)")
      for work in line.followUps {
        try require(work.perCall, .perCall, work.perCall >= 0 && work.perCall <= 1e6, "0 ≤ pieces ≤ 1e6")
      }
    }
    guard teams.count <= RunModel.mostTeams else { throw .tooManyTeams(teams.count) }
    for team in teams {
      if let site = team.site, !seats.indices.contains(site) { throw .unknown(.site, position: site) }
      for skill in team.skills {
        guard lines.indices.contains(skill.line) else { throw .unknown(.line, position: skill.line) }
        try require(
          skill.timeFactor, .timeFactor, skill.timeFactor > 0 && skill.timeFactor <= 1e3, "0 < factor ≤ 1000")
      }
    }
    var last = 0.0
    var people = Array(repeating: 0, count: teams.count)
    for (position, change) in staff.enumerated() {
      try require(
        change.time, .changeTime, change.time >= 0 && change.time.isFinite, "0 ≤ time < ∞")
      guard change.time >= last else { throw .unordered(position: position) }
      last = change.time
      guard teams.indices.contains(change.team) else { throw .unknown(.team, position: change.team) }
      switch change.people {
      case .number(let number):
        people[change.team] += number
        try require(Double(people[change.team]), .people, people[change.team] >= 0, "0 ≤ people of a team")
      case .comes(let crew), .goes(let crew):
        guard crews.indices.contains(crew) else { throw .unknown(.crew, position: crew) }
      }
    }
  }
}
