import Measures
import QueueTheory
import Stochastics
import TestSupport
import Testing

@Suite("Laws of Erlang A", .tags(.property))
struct ErlangAPropertyTests {
  /// A queue drawn at random: patience from a second to weeks, any load against the agents.
  static func state(seed: Int) throws -> ErlangA.SteadyState {
    var random = RandomInputs(seed: seed)
    let load = random.load()
    let agents = seed.isMultiple(of: 3) ? load * random.scale(0.3...3) : random.agents(near: load)
    return try ErlangA.solve(
      load: load, agents: agents, handleTime: random.scale(20...2000), patience: random.scale(1...1e6))
  }

  static let times = [0, 0.01, 1, 15, 60, 600, 3600.0]

  @Test(.tags(.exact), arguments: 0..<300)
  func `calls in are calls out`(seed: Int) throws {
    let state = try Self.state(seed: seed)
    #expect(abs(state.answeredShare + state.abandonedShare - 1) < 4e-15)
    let busy = try #require(state.occupancy) * state.agents
    #expect(agree(busy, state.load * state.answeredShare))
    #expect(try #require(state.occupancy) <= 1 + 1e-15)
    // Everybody's wait is made of the waits of those answered and of those who give up.
    let answered = try #require(state.meanWaitOfAnswered) * state.answeredShare
    let abandoned = (state.meanWaitOfAbandoned ?? 0) * state.abandonedShare
    #expect(agree(answered + abandoned, state.meanWait, within: 1e-11))
    #expect(agree(state.meanQueueLength * state.handleTime, state.load * state.meanWait))
  }

  @Test(.tags(.exact), arguments: 0..<300)
  func `what happens in time and what lasts longer make up all calls`(seed: Int) throws {
    let state = try Self.state(seed: seed)
    for seconds in Self.times {
      let answered = state.answered(within: seconds)
      let abandoned = state.abandoned(within: seconds)
      let longer = state.offeredWaitLonger(than: seconds) * CMath.exp(-seconds / state.patience)
      #expect(abs(answered + abandoned + longer - 1) < 1e-13, "within \(seconds) s")
      #expect(answered <= state.answeredShare * (1 + 1e-13))
      #expect(abandoned <= state.abandonedShare * (1 + 1e-12) + 1e-300)
    }
    #expect(agree(state.offeredWaitLonger(than: 0), state.probabilityOfWait))
    #expect(
      agree(1 - state.answered(within: 0), state.probabilityOfWait, within: 1e-12)
        || state.probabilityOfWait < 1e-3)
  }

  @Test(arguments: 0..<200)
  func `the formulas stand in their order`(seed: Int) throws {
    let state = try Self.state(seed: seed)
    for seconds in Self.times {
      func level(_ formula: ServiceLevelFormula) throws -> Double {
        try #require(state.serviceLevel(formula, within: seconds))
      }
      let ofOffered = try level(.answeredOfOffered)
      #expect(ofOffered == state.answered(within: seconds))
      let slack = 1 + 1e-13
      #expect(ofOffered <= state.answeredShare * slack)
      #expect(try ofOffered <= level(.excludingShortAbandons) * slack)
      #expect(try level(.excludingShortAbandons) <= level(.countingShortAbandons) * slack)
      #expect(try ofOffered <= level(.offeredWait) * slack)
      #expect(try level(.offeredWait) <= level(.countingShortAbandons) * slack)
      #expect(try ofOffered <= level(.answeredOfAnswered) * slack)
    }
  }

  @Test(arguments: 0..<100)
  func `every formula improves with agents and worsens with load`(seed: Int) throws {
    let state = try Self.state(seed: seed)
    let staffed = try ErlangA.solve(
      load: state.load, agents: state.agents * 1.01, handleTime: state.handleTime, patience: state.patience)
    let quieter = try ErlangA.solve(
      load: state.load * 0.99, agents: state.agents, handleTime: state.handleTime, patience: state.patience)
    for better in [staffed, quieter] {
      #expect(better.abandonedShare < state.abandonedShare || state.abandonedShare == 0)
      for formula in ServiceLevelFormula.allCases {
        for seconds in [0, 15, 300.0] {
          let before = try #require(state.serviceLevel(formula, within: seconds))
          let after = try #require(better.serviceLevel(formula, within: seconds))
          #expect(after >= before * (1 - 1e-14), "\(formula) within \(seconds) s")
        }
      }
    }
  }

  @Test(arguments: 0..<200)
  func `the quantile inverts the distribution of the wait`(seed: Int) throws {
    let state = try Self.state(seed: seed)
    for q in [0.01, 0.5, 0.9, 0.999] {
      let quantile = state.waitQuantile(q)
      if state.probabilityOfWait <= 1 - q {
        #expect(quantile == 0)
      } else {
        let share = try #require(state.serviceLevel(.countingShortAbandons, within: quantile))
        #expect(abs(share - q) < 1e-12 * max(q, 1 - q), "\(q)")
      }
    }
  }

  @Test(arguments: 0..<60)
  func `becomes Erlang C as patience grows`(seed: Int) throws {
    let queue = try ErlangCPropertyTests.state(seed: seed)
    guard queue.load > 1 else { return }
    let patient = try ErlangA.solve(
      load: queue.load, agents: queue.agents, handleTime: queue.handleTime,
      patience: 1e11 * queue.handleTime)
    #expect(agree(patient.probabilityOfWait, queue.probabilityOfWait, within: 1e-5))
    #expect(agree(patient.meanWait, queue.meanWait, within: 1e-5))
    for seconds in [0, 15, 60.0] {
      #expect(
        agree(
          patient.offeredWaitLonger(than: seconds), queue.probabilityOfWaitLonger(than: seconds), within: 1e-5
        ))
    }
  }

  @Test(arguments: 0..<60)
  func `becomes Erlang B as patience vanishes`(seed: Int) throws {
    var random = RandomInputs(seed: seed)
    let load = random.load()
    let agents = random.agents(near: load)
    let impatient = try ErlangA.solve(load: load, agents: agents, handleTime: 100, patience: 1e-9)
    #expect(
      agree(impatient.abandonedShare, try ErlangB.blocking(load: load, agents: agents), within: 1e-5))
  }

  /// With patience equal to the handle time the number present is that of M/M/∞, a Poisson variable.
  @Test(.tags(.exact), arguments: 0..<60)
  func `with patience equal to the handle time the number present is Poisson`(seed: Int) throws {
    var random = RandomInputs(seed: seed)
    let load = random.scale(0.1...300)
    let agents = random.agents(near: load)
    let state = try ErlangA.solve(load: load, agents: agents, handleTime: 200, patience: 200)
    #expect(agree(state.meanQueueLength + load * state.answeredShare, load))
    // The states with a free agent against all the states, from the mode outwards.
    var below = 0.0
    var all = 0.0
    var weight = 1.0
    var k = load.rounded(.down)
    while k >= 0 && weight > 1e-300 {
      if k < agents { below += weight }
      all += weight
      weight *= k / load
      k -= 1
    }
    k = load.rounded(.down)
    weight = 1
    while weight > 1e-30 {
      k += 1
      weight *= load / k
      if k < agents { below += weight }
      all += weight
    }
    #expect(abs(state.answered(within: 0) - below / all) < 1e-13)
  }

  @Test func `without agents everybody gives up`() throws {
    let state = try ErlangA.solve(load: 5, agents: 0, handleTime: 240, patience: 100)
    #expect(state.probabilityOfWait == 1)
    #expect(state.abandonedShare == 1)
    #expect(state.answeredShare == 0)
    #expect(state.meanWait == 100)
    #expect(state.meanWaitOfAnswered == nil)
    #expect(state.meanWaitOfAbandoned == 100)
    #expect(state.occupancy == nil)
    #expect(state.serviceLevel(.answeredOfAnswered, within: 15) == nil)
    #expect(state.serviceLevel(.answeredOfOffered, within: 15) == 0)
    #expect(state.offeredWaitLonger(than: 3600) == 1)
    #expect(agree(state.abandoned(within: 100), 0.632120558828557678))
    #expect(agree(state.waitQuantile(0.5), 69.3147180559945309))
  }

  @Test func `without calls nobody waits`() throws {
    let state = try ErlangA.solve(load: 0, agents: 3, handleTime: 240, patience: 100)
    #expect(state.probabilityOfWait == 0)
    #expect(state.answeredShare == 1)
    #expect(state.meanWait == 0)
    #expect(state.meanWaitOfAnswered == 0)
    #expect(state.meanWaitOfAbandoned == nil)
    #expect(state.occupancy == 0)
    #expect(ServiceLevelFormula.allCases.allSatisfy { state.serviceLevel($0, within: 0) == 1 })
  }
}
