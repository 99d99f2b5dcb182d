import Measures
import QueueTheory
import TestSupport
import Testing

@Suite("Inputs outside their domain", .tags(.exact))
struct DomainTests {
  static let bad: [Double] = [-1, -.leastNonzeroMagnitude, .nan, .infinity, -.infinity]

  private func expectError(
    _ quantity: QueueError.Quantity, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () throws -> Void
  ) {
    #expect(sourceLocation: sourceLocation) {
      try body()
    } throws: { error in
      guard case .outOfDomain(quantity, _, let allowed) = error as? QueueError else { return false }
      return !allowed.isEmpty
    }
  }

  @Test(arguments: bad)
  func `are named in the error`(value: Double) {
    expectError(.load) { _ = try ErlangB.blocking(load: value, agents: 1) }
    expectError(.agents) { _ = try ErlangB.blocking(load: 1, agents: value) }
    expectError(.load) { _ = try ErlangB.leastAgents(load: value, answeredShare: 0.9) }
    expectError(.target) { _ = try ErlangB.leastAgents(load: 1, answeredShare: value) }
    expectError(.load) { _ = try ErlangC.solve(load: value, agents: 1, handleTime: 1) }
    expectError(.agents) { _ = try ErlangC.solve(load: 1, agents: value, handleTime: 1) }
    expectError(.handleTime) { _ = try ErlangC.solve(load: 1, agents: 2, handleTime: value) }
    expectError(.within) { _ = try ErlangC.leastAgents(load: 1, handleTime: 1, within: value, target: 0.9) }
    expectError(.target) { _ = try ErlangC.leastAgents(load: 1, handleTime: 1, within: 1, target: value) }
    expectError(.maximumOccupancy) {
      _ = try ErlangC.leastAgents(
        load: 1, handleTime: 1, within: 1, target: 0.9, maximumOccupancy: value)
    }
    expectError(.within) {
      _ = try ErlangC.serviceLevels(load: 1, handleTime: 1, within: value, agents: [2])
    }
    expectError(.load) { _ = try ErlangA.solve(load: value, agents: 1, handleTime: 1, patience: 1) }
    expectError(.agents) { _ = try ErlangA.solve(load: 1, agents: value, handleTime: 1, patience: 1) }
    expectError(.handleTime) { _ = try ErlangA.solve(load: 1, agents: 1, handleTime: value, patience: 1) }
    expectError(.patience) { _ = try ErlangA.solve(load: 1, agents: 1, handleTime: 1, patience: value) }
    expectError(.target) {
      _ = try ErlangA.leastAgents(
        load: 1, handleTime: 1, patience: 1, within: 1, target: value, formula: .answeredOfOffered)
    }
  }

  @Test(arguments: [0, 1, 1.5])
  func `targets are open at both ends`(value: Double) {
    expectError(.target) { _ = try ErlangB.leastAgents(load: 1, answeredShare: value) }
    expectError(.target) { _ = try ErlangC.leastAgents(load: 1, handleTime: 1, within: 1, target: value) }
  }

  @Test func `times must be positive, and agents in order`() {
    expectError(.handleTime) { _ = try ErlangC.solve(load: 1, agents: 2, handleTime: 0) }
    expectError(.patience) { _ = try ErlangA.solve(load: 1, agents: 2, handleTime: 1, patience: 0) }
    expectError(.patience) { _ = try ErlangA.solve(load: 1, agents: 2, handleTime: 1, patience: 1e13) }
    expectError(.load) { _ = try ErlangA.solve(load: 1e16, agents: 2, handleTime: 1, patience: 1) }
    expectError(.agents) { _ = try ErlangA.solve(load: 1, agents: 1e16, handleTime: 1, patience: 1) }
    expectError(.maximumOccupancy) {
      _ = try ErlangB.leastAgents(load: 1, answeredShare: 0.5, maximumOccupancy: 0)
    }
    expectError(.agents) {
      _ = try ErlangC.serviceLevels(load: 1, handleTime: 1, within: 1, agents: [3, 2])
    }
    expectError(.load) { _ = try ErlangB.leastAgents(load: 1e13, answeredShare: 0.5) }
    expectError(.maximumOccupancy) {
      _ = try ErlangC.leastAgents(
        load: 1e12, handleTime: 1, within: 1, target: 0.5, maximumOccupancy: 1e-12)
    }
  }
}

@Suite("Extremes give numbers, never NaN", .tags(.property))
struct ExtremesTests {
  static let loads: [Double] = [0, .leastNonzeroMagnitude, 1e-300, 1e-12, 1e-3, 1, 30, 1e3, 1e6, 1e15, 1e100]
  static let agents: [Double] = [
    0, .leastNonzeroMagnitude, 1e-300, 1e-9, 0.5, 1, 2, 29.999, 30, 1e3, 2e6, 1e15, 1e100,
  ]

  @Test(arguments: loads, agents)
  func `of load and agents`(load: Double, agents: Double) throws {
    let blocking = try ErlangB.blocking(load: load, agents: agents)
    #expect((0...1).contains(blocking))
    switch try ErlangC.solve(load: load, agents: agents, handleTime: 240) {
    case .unstable: #expect(load >= agents)
    case .stable(let state):
      #expect((0...1).contains(state.probabilityOfWait))
      #expect((0...1).contains(state.serviceLevel(within: 15)))
      #expect(state.meanWait >= 0 && state.meanQueueLength >= 0)
      #expect(state.waitQuantile(0.95) >= 0)
    }
    guard max(load, agents) <= 1e15 else { return }
    for patience in [1e-9, 1, 240, 1e6, 1e13] {
      let state = try ErlangA.solve(load: load, agents: agents, handleTime: 240, patience: patience)
      #expect((0...1).contains(state.probabilityOfWait))
      #expect((0...1).contains(state.abandonedShare))
      #expect((0...1).contains(state.answeredShare))
      #expect(state.meanQueueLength >= 0)
      #expect(state.meanWaitOfAnswered.map { $0 >= 0 } ?? true)
      #expect(state.meanWaitOfAbandoned.map { $0 >= 0 } ?? true)
      for seconds in [0, 1e-9, 15, 3600, 1e300] {
        for formula in ServiceLevelFormula.allCases {
          let level = state.serviceLevel(formula, within: seconds)
          #expect(level.map { (0...1).contains($0) } ?? true, "\(formula) \(patience) \(seconds)")
        }
        #expect((0...1).contains(state.abandoned(within: seconds)))
        #expect((0...1).contains(state.offeredWaitLonger(than: seconds)))
      }
      for q in [0, 1e-9, 0.5, 0.999999] { #expect(state.waitQuantile(q) >= 0) }
    }
  }

  @Test(arguments: [Double.leastNonzeroMagnitude, 1e-300, 1e-9, 1e-3, 1, 1e6, 1e12])
  func `of least agents`(load: Double) throws {
    for target in [1e-12, 0.5, 0.95, 1 - 1e-12] {
      #expect(try ErlangB.leastAgents(load: load, answeredShare: target) >= 0)
      for handleTime in [1e-300, 1e-6, 240, 1e9] {
        let least = try ErlangC.leastAgents(load: load, handleTime: handleTime, within: 15, target: target)
        #expect(Double(least) > load)
        for formula in ServiceLevelFormula.allCases {
          let agents = try ErlangA.leastAgents(
            load: load, handleTime: handleTime, patience: handleTime / 3, within: 15, target: target,
            formula: formula)
          #expect(agents >= 1)
        }
      }
    }
  }
}
