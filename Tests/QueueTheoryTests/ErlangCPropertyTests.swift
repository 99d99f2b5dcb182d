import QueueTheory
import TestSupport
import Testing

@Suite("Laws of Erlang C", .tags(.property))
struct ErlangCPropertyTests {
  static func state(load: Double, agents: Double, handleTime: Double) throws -> ErlangC.SteadyState {
    guard
      case .stable(let state) = try ErlangC.solve(load: load, agents: agents, handleTime: handleTime)
    else { throw Unstable() }
    return state
  }

  struct Unstable: Error {}

  /// A stable queue drawn at random.
  static func state(seed: Int) throws -> ErlangC.SteadyState {
    var random = RandomInputs(seed: seed)
    let load = random.load()
    let agents = load + random.scale(0.02...5) * load.squareRoot()
    return try state(load: load, agents: agents, handleTime: random.scale(20...2000))
  }

  @Test(.tags(.exact), arguments: 0..<100)
  func `follows from Erlang B`(seed: Int) throws {
    let state = try Self.state(seed: seed)
    let (load, agents) = (state.load, state.agents)
    let blocking = try ErlangB.blocking(load: load, agents: agents)
    let expected = agents * blocking / (agents - load * (1 - blocking))
    #expect(agree(state.probabilityOfWait, expected, within: 1e-9))
  }

  @Test(arguments: 0..<100)
  func `improves with agents and worsens with load`(seed: Int) throws {
    let state = try Self.state(seed: seed)
    let (load, agents, handleTime) = (state.load, state.agents, state.handleTime)
    let staffed = try Self.state(load: load, agents: agents * 1.001, handleTime: handleTime)
    let quieter = try Self.state(load: load * 0.999, agents: agents, handleTime: handleTime)
    for better in [staffed, quieter] {
      #expect(better.probabilityOfWait < state.probabilityOfWait)
      #expect(better.meanWait < state.meanWait)
      #expect(better.serviceLevel(within: 15) >= state.serviceLevel(within: 15))
      #expect(better.occupancy < state.occupancy)
    }
  }

  @Test(.tags(.exact), arguments: 0..<100)
  func `the service level and the tail are complements, and Little's law holds`(seed: Int) throws {
    let state = try Self.state(seed: seed)
    for seconds in [0, 1, 15, 120.0] {
      let sum = state.serviceLevel(within: seconds) + state.probabilityOfWaitLonger(than: seconds)
      #expect(abs(sum - 1) < 1e-15)
    }
    #expect(agree(state.meanQueueLength, state.load / state.handleTime * state.meanWait))
  }

  /// The quantile's error is that of ln(C/(1 − q)) times h/(n − a), so it is compared in that unit.
  @Test(arguments: 0..<100)
  func `the quantile inverts the tail`(seed: Int) throws {
    let state = try Self.state(seed: seed)
    var random = RandomInputs(seed: ~seed)
    let q = random.uniform(0.01...0.999)
    let quantile = state.waitQuantile(q)
    if state.probabilityOfWait <= 1 - q {
      #expect(quantile == 0)
    } else {
      #expect(agree(state.probabilityOfWaitLonger(than: quantile), 1 - q, within: 1e-13))
    }
  }

  @Test(arguments: 0..<60)
  func `many numbers of agents in one pass agree with one at a time`(seed: Int) throws {
    var random = RandomInputs(seed: seed)
    let load = random.load()
    let first = Int(load) - 3
    let agents = (0..<50).map { max(0, first + $0 * (1 + $0 / 7 * (seed % 5))) }.sorted()
    let handleTime = random.scale(20...2000)
    let levels = try ErlangC.serviceLevels(
      load: load, handleTime: handleTime, within: 15, agents: agents)
    #expect(levels.count == agents.count)
    for (count, level) in zip(agents, levels) {
      switch try ErlangC.solve(load: load, agents: Double(count), handleTime: handleTime) {
      case .unstable: #expect(level == nil)
      case .stable(let state):
        #expect(agree(try #require(level), state.serviceLevel(within: 15)))
      }
    }
  }

  @Test func `without calls nobody waits`() throws {
    let state = try Self.state(load: 0, agents: 3, handleTime: 240)
    #expect(state.probabilityOfWait == 0)
    #expect(state.serviceLevel(within: 0) == 1)
    #expect(state.meanWait == 0)
    #expect(state.waitQuantile(0.999) == 0)
  }

  @Test func `one agent is the single-server queue`() throws {
    let state = try Self.state(load: 0.7, agents: 1, handleTime: 100)
    #expect(agree(state.probabilityOfWait, 0.7))
    #expect(agree(state.meanWait, 0.7 * 100 / 0.3))
  }
}
