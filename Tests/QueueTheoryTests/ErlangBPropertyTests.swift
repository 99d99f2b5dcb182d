import QueueTheory
import TestSupport
import Testing

@Suite("Laws of Erlang B", .tags(.property))
struct ErlangBPropertyTests {
  @Test(.tags(.exact), arguments: 0..<200)
  func `inverse blocking obeys its recursion, whole or not`(seed: Int) throws {
    var random = RandomInputs(seed: seed)
    let load = random.load()
    let agents = random.scale(1e-2...1e5)
    let here = try ErlangB.blocking(load: load, agents: agents)
    let next = try ErlangB.blocking(load: load, agents: agents + 1)
    guard next > 1e-280 else { return }
    #expect(agree(1 / next, 1 + (agents + 1) / load / here))
  }

  @Test(arguments: 0..<100)
  func `whole numbers of agents agree with the sum of the definition`(seed: Int) throws {
    var random = RandomInputs(seed: seed)
    let load = random.scale(1e-3...500)
    let agents = random.scale(1...1000).rounded()
    // Σ n(n−1)…(n−k+1)/a^k, all terms positive.
    var sum = 1.0
    var term = 1.0
    var k = agents
    while k > 0 {
      term *= k / load
      sum += term
      k -= 1
    }
    guard sum < 1e280 else { return }
    #expect(agree(try ErlangB.blocking(load: load, agents: agents), 1 / sum))
  }

  @Test(arguments: 0..<100)
  func `falls with agents and rises with load`(seed: Int) throws {
    var random = RandomInputs(seed: seed)
    let load = random.load()
    let agents = random.agents(near: load)
    let blocking = try ErlangB.blocking(load: load, agents: agents)
    #expect(try ErlangB.blocking(load: load, agents: agents * 1.01) < blocking)
    #expect(try ErlangB.blocking(load: load * 1.01, agents: agents) > blocking)
    #expect(blocking > 0 && blocking < 1)
  }

  /// Jagers and van Doorn (1991): convex in the number of servers.
  @Test(arguments: 0..<100)
  func `is convex in the number of agents`(seed: Int) throws {
    var random = RandomInputs(seed: seed)
    let load = random.scale(0.1...1e4)
    let agents = random.agents(near: load)
    let step = max(0.3, 0.1 * load.squareRoot())
    let low = try ErlangB.blocking(load: load, agents: max(0, agents - step))
    let middle = try ErlangB.blocking(load: load, agents: (max(0, agents - step) + agents + step) / 2)
    let high = try ErlangB.blocking(load: load, agents: agents + step)
    #expect(low + high > 2 * middle)
  }

  /// The asymptotic expansion begins at 30 servers, and its later terms end at 500.
  @Test(arguments: [30.0, 500.0], [0.3, 0.41, 0.7, 0.95, 1.0, 1.05, 1.5, 2.1, 2.3, 4])
  func `is continuous where the method changes`(agents: Double, ratio: Double) throws {
    let load = agents * ratio
    let below = try ErlangB.blocking(load: load, agents: agents.nextDown)
    let above = try ErlangB.blocking(load: load, agents: agents)
    #expect(agree(below, above))
  }

  @Test func `nobody to answer blocks everybody, and nobody calling blocks nobody`() throws {
    #expect(try ErlangB.blocking(load: 5, agents: 0) == 1)
    #expect(try ErlangB.blocking(load: 0, agents: 5) == 0)
  }
}
