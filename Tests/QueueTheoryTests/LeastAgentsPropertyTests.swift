import Measures
import QueueTheory
import TestSupport
import Testing

@Suite("Least numbers of agents reach the target, and one less does not", .tags(.property))
struct LeastAgentsPropertyTests {
  @Test(arguments: 0..<200)
  func `in Erlang C`(seed: Int) throws {
    var random = RandomInputs(seed: seed)
    let load = random.scale(1e-3...1e6)
    let handleTime = random.scale(1...1e5)
    let within = seed.isMultiple(of: 5) ? 0 : random.scale(0.1...1000)
    let target = 1 - random.scale(1e-9...0.99)
    let cap = seed.isMultiple(of: 2) ? nil : random.uniform(0.3...1)
    let agents = try ErlangC.leastAgents(
      load: load, handleTime: handleTime, within: within, target: target, maximumOccupancy: cap)
    func suffices(_ agents: Int) throws -> Bool {
      guard
        case .stable(let state) = try ErlangC.solve(
          load: load, agents: Double(agents), handleTime: handleTime)
      else { return false }
      return state.probabilityOfWaitLonger(than: within) <= 1 - target && state.occupancy <= cap ?? 1
    }
    #expect(try suffices(agents))
    #expect(try !suffices(agents - 1))
  }

  @Test(arguments: 0..<200)
  func `in Erlang B`(seed: Int) throws {
    var random = RandomInputs(seed: seed)
    let load = random.scale(1e-3...1e6)
    let target = seed.isMultiple(of: 7) ? random.uniform(0.001...0.5) : 1 - random.scale(1e-9...0.5)
    let cap = seed.isMultiple(of: 2) ? nil : random.uniform(0.3...1)
    let agents = try ErlangB.leastAgents(load: load, answeredShare: target, maximumOccupancy: cap)
    func suffices(_ agents: Int) throws -> Bool {
      let blocking = try ErlangB.blocking(load: load, agents: Double(agents))
      return blocking <= 1 - target && load * (1 - blocking) <= (cap ?? .infinity) * Double(agents)
    }
    #expect(try suffices(agents))
    #expect(try !suffices(agents - 1))
  }

  @Test(arguments: 0..<150)
  func `in Erlang A, under every formula`(seed: Int) throws {
    var random = RandomInputs(seed: seed)
    let load = random.scale(1e-2...1e5)
    let handleTime = random.scale(20...2000)
    let patience = random.scale(1...1e5)
    let within = seed.isMultiple(of: 5) ? 0 : random.scale(1...300)
    let target = random.uniform(0.02...0.995)
    let cap = seed.isMultiple(of: 2) ? nil : random.uniform(0.5...1)
    for formula in ServiceLevelFormula.allCases {
      let agents = try ErlangA.leastAgents(
        load: load, handleTime: handleTime, patience: patience, within: within, target: target,
        formula: formula, maximumOccupancy: cap)
      func suffices(_ agents: Int) throws -> Bool {
        let state = try ErlangA.solve(
          load: load, agents: Double(agents), handleTime: handleTime, patience: patience)
        let level = try #require(state.serviceLevel(formula, within: within))
        return level >= target && load * state.answeredShare <= (cap ?? .infinity) * Double(agents)
      }
      #expect(agents >= 1)
      #expect(try suffices(agents), "\(formula)")
      #expect(try agents == 1 || !suffices(agents - 1), "\(formula)")
    }
  }

  @Test func `no calls need nobody`() throws {
    #expect(try ErlangB.leastAgents(load: 0, answeredShare: 0.95) == 0)
    #expect(try ErlangC.leastAgents(load: 0, handleTime: 240, within: 15, target: 0.95) == 0)
    let withPatience = try ErlangA.leastAgents(
      load: 0, handleTime: 240, patience: 120, within: 15, target: 0.95, formula: .answeredOfOffered)
    #expect(withPatience == 0)
  }

  @Test func `the occupancy limit is met exactly where it can be`() throws {
    let agents = try ErlangC.leastAgents(
      load: 80, handleTime: 240, within: 3600, target: 0.5, maximumOccupancy: 0.8)
    #expect(agents == 100)
  }
}
