import Measures
import Stochastics

/// A centre in the form that the loop of a run reads: flat lists, no laws to look up, no names.
struct RunModel {
  /// A line.
  struct Line {
    let queue: Int
    /// The team that takes a call whenever somebody of it is free; -1 where groups or seats have a say.
    let firstTeam: Int
    let handling: Sampler
    let afterCallWork: Sampler?
    let patience: Sampler?
    let redialProbability: Double
    let redialDelay: Sampler?
    let transferShare: Double
    let transferHandling: Sampler?
    let transferLine: Int?
    let hasFollowUps: Bool
    /// Whether something follows from the end of a call, so that its caller is remembered.
    let isFollowed: Bool
    /// Whether a call is no more than a handle time.
    let isPlain: Bool
  }

  /// A kind of further work.
  struct FollowUpWork {
    let cause: FollowUp.Cause
    let perCall: Double
    let handling: Sampler
    let queue: Int
  }

  /// A team that serves a queue.
  struct Route {
    let team: Int32
    /// The teams of one group that follow each other share a number.
    let group: Int32
  }

  let lines: [Line]
  /// The further work of each line.
  let followUps: [[FollowUpWork]]
  let tables: Sampler.Tables
  /// The queues of calls, then those of further work.
  let queues: Int
  /// The priority of each queue; further work comes last.
  let priorities: [Int]
  /// Where the routes of a queue begin; one more than queues.
  let routeStarts: [Int]
  let routes: [Route]
  /// Where the ranks of a team begin; one more than teams.
  let rankStarts: [Int]
  /// Queues that a free agent of a team prefers alike, as bits; better ranks first.
  let ranks: [UInt64]
  /// The handle time of a team relative to each line's: teams × lines; empty where all are 1.
  let timeFactors: [Double]
  /// The site of each team, or -1.
  let sites: [Int32]
  /// Whether some teams share their calls.
  let hasGroups: Bool

  /// What may follow from a call at most: as many kinds have words of their own.
  static let mostFollowUps = 24

  /// The most teams.
  static let mostTeams = 256

  /// - Throws: `SimulationError` where the centre cannot be simulated.
  init(_ centre: CentreModel) throws(SimulationError) {
    try centre.check()
    let kinds = QueueKinds(centre)
    let callQueues = kinds.kinds.count
    let withWork = kinds.kinds.indices.filter { kind in
      centre.lines.indices.contains { kinds.queue[$0] == kind && !centre.lines[$0].followUps.isEmpty }
    }
    guard callQueues + withWork.count <= 64 else {
      throw .tooManyQueues(callQueues + withWork.count)
    }
    let isInstant = centre.rosterRule == .instant
    var laws: [Law] = []
    let factors = centre.teams.flatMap { team in
      centre.lines.indices.map { line in team.skills.first { $0.line == line }?.timeFactor ?? 1 }
    }
    timeFactors = factors.allSatisfy { $0 == 1 } ? [] : factors
    sites = centre.teams.map { Int32($0.site ?? -1) }
    hasGroups = centre.teams.indices.contains { team in
      centre.teams.indices.contains { $0 != team && centre.teams[$0].group == centre.teams[team].group }
    }
    let isSimple = !hasGroups && centre.teams.allSatisfy { $0.site == nil }
    var lines: [Line] = []
    var followUps: [[FollowUpWork]] = []
    for (index, line) in centre.lines.enumerated() {
      let isFollowed =
        isInstant || line.transfer?.line != nil || line.followUps.contains { $0.cause == .answered }
      let isPlain =
        !isFollowed && line.transfer == nil && line.afterCallWork == nil && timeFactors.isEmpty
      let queue = kinds.queue[index]
      let workQueue = callQueues + (withWork.firstIndex(of: queue) ?? 0)
      lines.append(
        Line(
          queue: queue, firstTeam: isSimple ? kinds.kinds[queue].teams.first ?? -1 : -1,
          handling: Sampler(line.handling, &laws),
          afterCallWork: line.afterCallWork.map { Sampler($0, &laws) },
          patience: line.patience.map { Sampler($0, &laws) },
          redialProbability: line.redial?.probability ?? 0,
          redialDelay: line.redial.map { Sampler($0.delay, &laws) },
          transferShare: line.transfer?.share ?? 0,
          transferHandling: line.transfer.map { Sampler($0.handling, &laws) },
          transferLine: line.transfer?.line, hasFollowUps: !line.followUps.isEmpty, isFollowed: isFollowed,
          isPlain: isPlain))
      followUps.append(
        line.followUps.map {
          FollowUpWork(
            cause: $0.cause, perCall: $0.perCall, handling: Sampler($0.handling, &laws), queue: workQueue)
        })
    }
    tables = Sampler.Tables(others: laws)
    self.followUps = followUps
    self.lines = lines
    queues = callQueues + withWork.count

    priorities = kinds.kinds.map(\.priority) + withWork.map { _ in .max }
    var routeStarts = [0]
    var routes: [Route] = []
    for kind in kinds.kinds + withWork.map({ kinds.kinds[$0] }) {
      routes += kind.teams.map { Route(team: Int32($0), group: Int32(centre.teams[$0].group)) }
      routeStarts.append(routes.count)
    }
    self.routeStarts = routeStarts
    self.routes = routes

    var rankStarts = [0]
    var ranks: [UInt64] = []
    for team in centre.teams.indices {
      ranks += kinds.ranks(of: team, routing: centre.routing)
      let work = withWork.indices.filter { kinds.kinds[withWork[$0]].teams.contains(team) }
      if !work.isEmpty { ranks.append(work.reduce(0) { $0 | 1 << UInt64(callQueues + $1) }) }
      rankStarts.append(ranks.count)
    }
    self.rankStarts = rankStarts
    self.ranks = ranks
  }
}

/// Lines that wait in one queue: those of the same priority that the same teams serve alike.
struct QueueKinds {
  struct Kind: Hashable {
    /// The teams by preference: better levels first, then in their order.
    let teams: [Int]
    /// The level of each of those teams.
    let levels: [Int]
    let priority: Int
  }

  private(set) var kinds: [Kind] = []
  /// The queue of each line.
  private(set) var queue: [Int] = []

  init(_ centre: CentreModel) {
    var known: [Kind: Int] = [:]
    for (index, line) in centre.lines.enumerated() {
      let skilled = centre.teams.indices.compactMap { team in
        centre.teams[team].skills.first { $0.line == index }.map { (team: team, level: $0.level) }
      }.sorted { ($0.level, $0.team) < ($1.level, $1.team) }
      let kind = Kind(
        teams: skilled.map(\.team), levels: skilled.map(\.level),
        priority: centre.routing == .priority ? line.priority : 1)
      if let number = known[kind] {
        queue.append(number)
      } else {
        known[kind] = kinds.count
        queue.append(kinds.count)
        kinds.append(kind)
      }
    }
  }

  /// The queues that a free agent of a team serves, alike ones together, better ones first: by priority, then by level.
  func ranks(of team: Int, routing: Routing) -> [UInt64] {
    struct Rank: Hashable, Comparable {
      let priority: Int
      let level: Int

      static func < (left: Rank, right: Rank) -> Bool {
        (left.priority, left.level) < (right.priority, right.level)
      }
    }
    var masks: [Rank: UInt64] = [:]
    for (number, kind) in kinds.enumerated() {
      guard let place = kind.teams.firstIndex(of: team) else { continue }
      masks[Rank(priority: kind.priority, level: kind.levels[place]), default: 0] |= 1 << UInt64(number)
    }
    return masks.sorted { $0.key < $1.key }.map(\.value)
  }
}
