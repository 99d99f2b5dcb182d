import Measures
import QueueTheory
import TestSupport
import Testing

@Suite("Inverses of Erlang B, C and A", .tags(.property))
struct InversesTests {
  static func levelOfC(load: Double, agents: Double, handleTime: Double, within: Double) throws -> Double {
    guard case .stable(let state) = try ErlangC.solve(load: load, agents: agents, handleTime: handleTime)
    else { return 0 }
    return state.serviceLevel(within: within)
  }

  /// A point of call centres, with a target from a third to almost all.
  struct Point {
    let agents: Double
    let handleTime: Double
    let patience: Double
    let within: Double
    let target: Double

    init(seed: Int) {
      var random = RandomInputs(seed: seed)
      let size = random.scale(1...5000)
      agents = seed.isMultiple(of: 4) ? size : size.rounded()
      handleTime = random.scale(30...1000)
      patience = random.scale(5...1e5)
      within = seed.isMultiple(of: 5) ? 0 : random.scale(1...300)
      target = seed.isMultiple(of: 3) ? 1 - random.scale(1e-6...0.1) : random.uniform(0.3...0.95)
    }
  }

  @Test(arguments: 0..<100)
  func `the largest load and the longest handle time of C meet the target, and the next ones miss it`(
    seed: Int
  ) throws {
    let point = Point(seed: seed)
    let load = try ErlangC.largestLoad(
      agents: point.agents, handleTime: point.handleTime, within: point.within, target: point.target)
    func level(_ load: Double, _ handleTime: Double) throws -> Double {
      try Self.levelOfC(load: load, agents: point.agents, handleTime: handleTime, within: point.within)
    }
    #expect(try level(load, point.handleTime) >= point.target)
    #expect(try level(load * (1 + 1e-9), point.handleTime) < point.target)
    let arrivals = load / point.handleTime
    let longest = try ErlangC.longestHandleTime(
      arrivals: arrivals, agents: point.agents, within: point.within, target: point.target)
    #expect(agree(longest, point.handleTime, within: 1e-9))
    #expect(try level(arrivals * longest, longest) >= point.target)
  }

  @Test(arguments: 0..<100)
  func `the largest load and the longest handle time of B meet the target, and the next ones miss it`(
    seed: Int
  ) throws {
    let point = Point(seed: seed)
    let load = try ErlangB.largestLoad(agents: point.agents, answeredShare: point.target)
    let allowed = 1 - point.target
    #expect(try ErlangB.blocking(load: load, agents: point.agents) <= allowed * (1 + 1e-10))
    #expect(try ErlangB.blocking(load: load * (1 + 1e-8), agents: point.agents) > allowed)
    let longest = try ErlangB.longestHandleTime(
      arrivals: load / point.handleTime, agents: point.agents, answeredShare: point.target)
    #expect(agree(longest, point.handleTime))
  }

  @Test(arguments: 0..<30, ServiceLevelFormula.allCases)
  func `the largest load and the longest handle time of A meet the target, and the next ones miss it`(
    seed: Int, formula: ServiceLevelFormula
  ) throws {
    let point = Point(seed: seed)
    func level(_ load: Double, _ handleTime: Double) throws -> Double {
      let state = try ErlangA.solve(
        load: load, agents: point.agents, handleTime: handleTime, patience: point.patience)
      return try #require(state.serviceLevel(formula, within: point.within))
    }
    do {
      let load = try ErlangA.largestLoad(
        agents: point.agents, handleTime: point.handleTime, patience: point.patience, within: point.within,
        target: point.target, formula: formula)
      #expect(try level(load, point.handleTime) >= point.target)
      #expect(try level(load * (1 + 1e-9), point.handleTime) < point.target)
      let arrivals = load / point.handleTime
      let longest = try ErlangA.longestHandleTime(
        arrivals: arrivals, agents: point.agents, patience: point.patience, within: point.within,
        target: point.target, formula: formula)
      #expect(agree(longest, point.handleTime, within: 1e-9))
      #expect(try level(arrivals * longest, longest) >= point.target)
    } catch QueueError.alwaysReached(.load, let worst) {
      // Whoever gives up in time counts as well served, whatever the load.
      #expect(formula == .countingShortAbandons)
      #expect(try level(worst, point.handleTime) >= point.target)
    }
  }

  @Test(arguments: 0..<60)
  func `least agents of the largest load are the agents`(seed: Int) throws {
    let point = Point(seed: seed)
    let agents = point.agents.rounded()
    // Just below, as each search rounds in its own way.
    let below = 1 - 1e-9
    let b = try ErlangB.largestLoad(agents: agents, answeredShare: point.target)
    #expect(try ErlangB.leastAgents(load: b * below, answeredShare: point.target) == Int(agents))
    let c = try ErlangC.largestLoad(
      agents: agents, handleTime: point.handleTime, within: point.within, target: point.target)
    #expect(
      try ErlangC.leastAgents(
        load: c * below, handleTime: point.handleTime, within: point.within, target: point.target)
        == Int(agents))
    for formula in ServiceLevelFormula.allCases where formula != .countingShortAbandons {
      let a = try ErlangA.largestLoad(
        agents: agents, handleTime: point.handleTime, patience: point.patience, within: point.within,
        target: point.target, formula: formula)
      #expect(
        try ErlangA.leastAgents(
          load: a * below, handleTime: point.handleTime, patience: point.patience, within: point.within,
          target: point.target, formula: formula) == Int(agents))
    }
  }

  @Test(arguments: [1.0, 2.5, 40])
  func `a scan of loads finds the same boundary`(agents: Double) throws {
    let b = try ErlangB.largestLoad(agents: agents, answeredShare: 0.9)
    let c = try ErlangC.largestLoad(agents: agents, handleTime: 240, within: 15, target: 0.8)
    let a = try ErlangA.largestLoad(agents: agents, handleTime: 240, patience: 100, within: 15, target: 0.8)
    for step in 1..<2000 {
      let load = Double(step) * agents / 1000
      #expect((try ErlangB.blocking(load: load, agents: agents) <= 0.1) == (load <= b))
      let level = try Self.levelOfC(load: load, agents: agents, handleTime: 240, within: 15)
      #expect((level >= 0.8) == (load <= c))
      let state = try ErlangA.solve(load: load, agents: agents, handleTime: 240, patience: 100)
      #expect((state.answered(within: 15) >= 0.8) == (load <= a))
    }
  }

  /// The likelihood ratio argument of the inverses, on steps that rounding does not hide.
  @Test(arguments: 0..<60)
  func `with patience every formula falls as handle times grow`(seed: Int) throws {
    var random = RandomInputs(seed: seed)
    let point = Point(seed: seed)
    let arrivals = point.agents / point.handleTime * random.scale(0.5...2)
    for formula in ServiceLevelFormula.allCases {
      var last = 1.0
      for factor in [1e-3, 0.03, 0.3, 0.7, 0.9, 1, 1.02, 1.1, 1.5, 3, 30, 1e3] {
        let handleTime = point.handleTime * factor
        let state = try ErlangA.solve(
          load: arrivals * handleTime, agents: point.agents, handleTime: handleTime, patience: point.patience)
        guard let level = state.serviceLevel(formula, within: point.within) else { continue }
        #expect(level <= last * (1 + 1e-12), "\(formula), \(handleTime) s")
        last = level
      }
    }
  }

  @Test(arguments: 0..<60)
  func `the least patience answers the share, and a shorter one does not`(seed: Int) throws {
    let point = Point(seed: seed)
    var random = RandomInputs(seed: seed + 1000)
    let load = point.agents * random.uniform(0.5...1.05)
    let share = point.target * min(1, point.agents / load)
    func answered(_ patience: Double) throws -> Double {
      try ErlangA.solve(load: load, agents: point.agents, handleTime: 240, patience: patience).answeredShare
    }
    let patience = try ErlangA.leastPatience(
      load: load, agents: point.agents, handleTime: 240, answeredShare: share)
    if patience == 0 {
      #expect(try 1 - ErlangB.blocking(load: load, agents: point.agents) >= share * (1 - 1e-9))
    } else {
      #expect(try answered(patience) >= share)
      #expect(try answered(patience * (1 - 1e-6)) < share)
    }
  }

  @Test(.tags(.exact)) func `values worked out by hand`() throws {
    // One agent: B = a/(1 + a), C = a.
    #expect(agree(try ErlangB.largestLoad(agents: 1, answeredShare: 0.8), 0.25))
    #expect(agree(try ErlangB.largestLoad(agents: 1, answeredShare: 1e-9), 999_999_999))
    #expect(agree(try ErlangB.longestHandleTime(arrivals: 0.01, agents: 1, answeredShare: 0.8), 25))
    #expect(agree(try ErlangC.largestLoad(agents: 1, handleTime: 240, within: 0, target: 0.8), 0.2))
    #expect(agree(try ErlangC.longestHandleTime(arrivals: 0.01, agents: 1, within: 0, target: 0.8), 20))
    // With patience p = h the number present is Poisson: e^(−a) find one agent free.
    #expect(
      agree(
        try ErlangA.largestLoad(agents: 1, handleTime: 240, patience: 240, within: 0, target: 0.8),
        0.223143551314209755))
  }

  @Test func `what cannot be reached and what cannot be missed are told apart`() throws {
    #expect(throws: QueueError.unreachable(.patience, best: 240e12)) {
      try ErlangA.leastPatience(load: 60, agents: 50, handleTime: 240, answeredShare: 0.9)
    }
    #expect(throws: QueueError.unreachable(.patience, best: 240e12)) {
      try ErlangA.leastPatience(load: 60, agents: 0, handleTime: 240, answeredShare: 1e-9)
    }
    #expect(try ErlangA.leastPatience(load: 5, agents: 50, handleTime: 240, answeredShare: 0.9) == 0)
    #expect(try ErlangA.leastPatience(load: 0, agents: 5, handleTime: 240, answeredShare: 0.9) == 0)
    #expect(throws: QueueError.alwaysReached(.load, worst: 1e15)) {
      try ErlangA.largestLoad(
        agents: 5, handleTime: 240, patience: 20, within: 60, target: 0.9, formula: .countingShortAbandons)
    }
    #expect(throws: QueueError.alwaysReached(.load, worst: 1e15)) {
      try ErlangA.largestLoad(agents: 1e15, handleTime: 240, patience: 20, within: 60, target: 1e-3)
    }
    #expect(throws: QueueError.unreachable(.load, best: 1e-300)) {
      try ErlangA.largestLoad(agents: 1e-12, handleTime: 240, patience: 20, within: 0, target: 0.9)
    }
    #expect(throws: QueueError.unreachable(.load, best: 1e-300)) {
      try ErlangC.largestLoad(agents: 1e-12, handleTime: 240, within: 0, target: 0.9)
    }
    #expect(throws: QueueError.unreachable(.load, best: 1e-300)) {
      try ErlangB.largestLoad(agents: 1e-12, answeredShare: 0.9)
    }
    #expect(throws: QueueError.alwaysReached(.handleTime, worst: 1e300)) {
      try ErlangC.longestHandleTime(arrivals: 1e-308, agents: 5, within: 15, target: 0.9)
    }
    #expect(throws: QueueError.alwaysReached(.handleTime, worst: 1e300)) {
      try ErlangB.longestHandleTime(arrivals: 1e-308, agents: 5, answeredShare: 0.9)
    }
    #expect(throws: QueueError.unreachable(.handleTime, best: 1e-300)) {
      try ErlangB.longestHandleTime(arrivals: 1e308, agents: 5, answeredShare: 0.9)
    }
    #expect(throws: QueueError.unreachable(.handleTime, best: 1e-8)) {
      try ErlangA.longestHandleTime(arrivals: 1e11, agents: 5, patience: 1e4, within: 0, target: 0.9)
    }
  }

  static let extremes: [Double] = [.leastNonzeroMagnitude, 1e-300, 1e-9, 1, 29.999, 30, 1e6, 1e15]

  @Test(arguments: extremes, [1e-300, 1e-9, 0.5, 1 - 1e-15])
  func `extremes give positive numbers or say why not`(agents: Double, target: Double) throws {
    func settled(_ body: () throws(QueueError) -> Double) {
      do throws(QueueError) {
        let value = try body()
        #expect(value > 0 && value.isFinite)
      } catch {
        switch error {
        case .unreachable, .alwaysReached: break
        case .outOfDomain(let quantity, let value, _): #expect(quantity == .agents && value < 1)
        default: Issue.record("\(error)")
        }
      }
    }
    for within in [0, 15, 1e300] {
      settled { () throws(QueueError) in try ErlangB.largestLoad(agents: agents, answeredShare: target) }
      settled { () throws(QueueError) in
        try ErlangC.largestLoad(agents: agents, handleTime: 240, within: within, target: target)
      }
      for arrivals in [.leastNonzeroMagnitude, 1e-9, 1, 1e308] {
        settled { () throws(QueueError) in
          try ErlangB.longestHandleTime(arrivals: arrivals, agents: agents, answeredShare: target)
        }
        settled { () throws(QueueError) in
          try ErlangC.longestHandleTime(arrivals: arrivals, agents: agents, within: within, target: target)
        }
      }
      for formula in ServiceLevelFormula.allCases {
        settled { () throws(QueueError) in
          try ErlangA.largestLoad(
            agents: agents, handleTime: 240, patience: 1e-9, within: within, target: target, formula: formula)
        }
        for arrivals in [.leastNonzeroMagnitude, 1e-9, 1, 1e12] {
          settled { () throws(QueueError) in
            try ErlangA.longestHandleTime(
              arrivals: arrivals, agents: agents, patience: 100, within: within, target: target,
              formula: formula)
          }
        }
      }
    }
  }

  @Test func `numbers outside the domain are refused`() {
    #expect(throws: QueueError.self) {
      try ErlangC.largestLoad(agents: 0, handleTime: 240, within: 15, target: 0.8)
    }
    #expect(throws: QueueError.self) {
      try ErlangC.longestHandleTime(arrivals: 0, agents: 5, within: 15, target: 0.8)
    }
    #expect(throws: QueueError.self) { try ErlangB.largestLoad(agents: 0, answeredShare: 0.8) }
    #expect(throws: QueueError.self) { try ErlangB.largestLoad(agents: 5, answeredShare: 1) }
    #expect(throws: QueueError.self) {
      try ErlangA.longestHandleTime(arrivals: 1, agents: 0.5, patience: 100, within: 15, target: 0.8)
    }
    #expect(throws: QueueError.self) {
      try ErlangA.longestHandleTime(arrivals: 1e14, agents: 5, patience: 100, within: 15, target: 0.8)
    }
  }
}
