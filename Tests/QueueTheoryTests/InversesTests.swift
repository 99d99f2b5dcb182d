import QueueTheory
import TestSupport
import Testing

@Suite("Inverses of Erlang C and A", .tags(.property))
struct InversesTests {
  @Test(arguments: 0..<60)
  func `the largest load meets the target and the next one does not`(seed: Int) throws {
    var random = RandomInputs(seed: seed)
    let agents = random.scale(1...5000).rounded()
    let handleTime = random.scale(30...1000)
    let target = random.uniform(0.2...0.99)
    let load = try #require(
      try ErlangC.largestLoad(agents: agents, handleTime: handleTime, within: 15, target: target))
    func level(_ load: Double, _ handleTime: Double) throws -> Double {
      guard case .stable(let state) = try ErlangC.solve(load: load, agents: agents, handleTime: handleTime)
      else { return 0 }
      return state.serviceLevel(within: 15)
    }
    #expect(try level(load, handleTime) >= target)
    #expect(try level(load * (1 + 1e-12), handleTime) < target)
    let arrivals = load / handleTime
    let longest = try #require(
      try ErlangC.longestHandleTime(arrivals: arrivals, agents: agents, within: 15, target: target))
    #expect(agree(longest, handleTime, within: 1e-11))
  }

  @Test func `with patience the target is met and the next number misses it`() throws {
    let load = try #require(
      try ErlangA.largestLoad(agents: 50, handleTime: 240, patience: 120, within: 15, target: 0.8))
    func queue(_ load: Double, _ patience: Double) throws -> ErlangA.SteadyState {
      try ErlangA.solve(load: load, agents: 50, handleTime: 240, patience: patience)
    }
    #expect(try queue(load, 120).answered(within: 15) >= 0.8)
    #expect(try queue(load * (1 + 1e-12), 120).answered(within: 15) < 0.8)
    let patience = try #require(
      try ErlangA.leastPatience(load: 50, agents: 50, handleTime: 240, answeredShare: 0.97))
    #expect(try queue(50, patience).answeredShare >= 0.97)
    #expect(try queue(50, patience * (1 - 1e-12)).answeredShare < 0.97)
    #expect(try ErlangA.leastPatience(load: 60, agents: 50, handleTime: 240, answeredShare: 0.9) == nil)
    #expect(try ErlangA.leastPatience(load: 5, agents: 50, handleTime: 240, answeredShare: 0.9) == 0)
  }

  @Test func `numbers outside the domain are refused`() {
    #expect(throws: QueueError.self) {
      try ErlangC.largestLoad(agents: 0, handleTime: 240, within: 15, target: 0.8)
    }
    #expect(throws: QueueError.self) {
      try ErlangC.longestHandleTime(arrivals: 0, agents: 5, within: 15, target: 0.8)
    }
  }
}
