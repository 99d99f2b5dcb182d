import Measures
import QueueTheory
import TestSupport
import Testing

@Suite("Laws that the stationary queues share", .tags(.property))
struct StationaryLawsTests {
  static let loads: [Double] = [1e-3, 0.1, 1, 10, 100, 1e3, 1e4, 1e5, 1e6]

  /// Numbers of agents from far below to far above a load.
  static func agents(around load: Double) -> [Double] {
    let root = load.squareRoot()
    let near = [-8.0, -4, -2, -1, -0.3, 0, 0.3, 1, 2, 4, 8].map { load + $0 * root }
    return ([1, 0.3 * load, 0.7 * load] + near + [1.5 * load, 3 * load, load + 100]).map {
      max(1, $0.rounded(.up))
    }.sorted()
  }

  @Test(arguments: loads)
  func `more agents are better in B, C and A, from 0.001 to a million Erlang`(load: Double) throws {
    var (blocking, wait, queue, abandoned) = (1.0, 1.0, Double.infinity, 1.0)
    for agents in Self.agents(around: load) {
      let b = try ErlangB.blocking(load: load, agents: agents)
      #expect(b >= 0 && b <= blocking)
      blocking = b
      if case .stable(let c) = try ErlangC.solve(load: load, agents: agents, handleTime: 240) {
        #expect(c.probabilityOfWait <= wait && c.meanQueueLength <= queue)
        #expect(c.meanQueueLength.isFinite && c.probabilityOfWait >= b)
        (wait, queue) = (c.probabilityOfWait, c.meanQueueLength)
      }
      let a = try ErlangA.solve(load: load, agents: agents, handleTime: 240, patience: 120)
      #expect(a.abandonedShare <= abandoned * (1 + 1e-13) && a.abandonedShare <= b * (1 + 1e-12))
      #expect(abs(a.answeredShare + a.abandonedShare - 1) < 4e-15)
      #expect(load * a.answeredShare <= agents * (1 + 1e-14))
      abandoned = a.abandonedShare
    }
  }

  @Test(arguments: [1.0, 7, 29, 30, 31, 200, 2000])
  func `more load is worse in B, C and A`(agents: Double) throws {
    var (blocking, wait, abandoned) = (0.0, 0.0, 0.0)
    for step in -60...60 {
      let load = agents * (1 + Double(step) / 62)
      let b = try ErlangB.blocking(load: load, agents: agents)
      #expect(b >= blocking)
      blocking = b
      if case .stable(let c) = try ErlangC.solve(load: load, agents: agents, handleTime: 240) {
        #expect(c.probabilityOfWait >= wait)
        wait = c.probabilityOfWait
      }
      let a = try ErlangA.solve(load: load, agents: agents, handleTime: 240, patience: 120)
      #expect(a.abandonedShare >= abandoned)
      abandoned = a.abandonedShare
    }
  }

  /// Erlang's recursion over whole agents against the continuous formula, and convexity on every step.
  @Test(arguments: [1e-3, 0.7, 12, 100, 700])
  func `continuous B agrees with whole agents and is convex in between`(load: Double) throws {
    var inverse = 1.0
    var last = 1.0
    for agents in 1...1000 {
      inverse = 1 + inverse * Double(agents) / load
      guard inverse < 1e280 else { break }
      let here = try ErlangB.blocking(load: load, agents: Double(agents))
      #expect(agree(here, 1 / inverse))
      let between = try ErlangB.blocking(load: load, agents: Double(agents) - 0.5)
      #expect(between > here && between < last)
      #expect(2 * between <= (last + here) * (1 + 1e-13))
      last = here
    }
  }

  @Test(arguments: [(9.0, 10.0), (95, 100), (990, 1000)])
  func `Erlang A comes ever nearer to C as patience grows`(load: Double, agents: Double) throws {
    guard case .stable(let c) = try ErlangC.solve(load: load, agents: agents, handleTime: 240) else { return }
    var gap = Double.infinity
    for patience in [10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9] {
      let a = try ErlangA.solve(load: load, agents: agents, handleTime: 240, patience: patience)
      #expect(a.probabilityOfWait < c.probabilityOfWait && a.meanQueueLength < c.meanQueueLength)
      let next = c.meanQueueLength - a.meanQueueLength
      #expect(next < gap)
      gap = next
    }
    #expect(gap < 1e-4 * c.meanQueueLength)
  }

  @Test(arguments: [nil, 60.0, 1000])
  func `more places block fewer and let more wait`(patience: Double?) throws {
    var blocked = 1.0
    var queue = 0.0
    for places in [0, 1, 2, 3, 5, 10, 30, 100, 1000, 1_000_000] {
      let limited = try LimitedQueue(
        load: 12, agents: 10, handleTime: 240, patience: patience, places: places)
      #expect(limited.blockedShare <= blocked && limited.meanQueueLength >= queue * (1 - 1e-14))
      (blocked, queue) = (limited.blockedShare, limited.meanQueueLength)
    }
  }
}
