import QueueTheory
import Stochastics
import TestSupport
import Testing

/// The first of n busy agents to become free, and the queue built on it.
@Suite("Queues with handle times of any law") struct ServiceLawTests {
  /// γ(n) = ∫ (E[(S − t)⁺]/E[S])ⁿ dt by mpmath 1.3.0 with 30 digits: `quad` between powers of 2, constants and the bends of narrow
  /// laws, with `gammainc`, `ncdf` and `exp` for the tails.
  struct Known: Sendable, CustomTestStringConvertible {
    var testDescription: String
    let parts: [(share: Double, family: String, mean: Double, variation: Double)]
    let values: [(agents: Double, seconds: Double)]

    var law: ServiceLaw {
      get throws {
        let laws = try parts.map { try ServiceLawTests.law($0.family, $0.mean, $0.variation) }
        return ServiceLaws(laws).mixture(parts.map(\.share))
      }
    }
  }

  static let known = [
    Known(
      testDescription: "two exponentials",
      parts: [(0.9, "exponential", 60, 1), (0.1, "exponential", 600, 1)],
      values: [
        (2, 117.03097456560061), (6, 22.795403136197827), (25, 4.7055782363541802),
        (300, 0.38092991545389239),
      ]),
    Known(
      testDescription: "lognormal", parts: [(1, "lognormal", 300, 1.4)],
      values: [(2, 169.68061980286103), (10, 28.998235611329577), (150, 1.9869963309792652)]),
    Known(
      testDescription: "narrow lognormal", parts: [(1, "lognormal", 300, 0.05)],
      values: [(2, 100.01320172790311), (10, 27.272727272817657), (150, 1.9867549668874172)]),
    Known(
      testDescription: "gamma", parts: [(1, "gamma", 200, 0.5)],
      values: [(2, 72.75390625), (10, 18.242791207414461), (150, 1.3245038632395392)]),
    Known(
      testDescription: "wide gamma", parts: [(1, "gamma", 200, 2)],
      values: [(2, 220.4156216029011), (10, 33.638644172310662), (150, 1.6914391785232828)]),
    Known(
      testDescription: "Weibull", parts: [(1, "weibull", 200, 1.5)],
      values: [(2, 141.71701113071357), (10, 23.18935628437126), (150, 1.3726714710680267)]),
    Known(
      testDescription: "constant", parts: [(1, "deterministic", 300, 0)],
      values: [(2, 100), (10, 27.272727272727273), (150, 1.9867549668874172)]),
    Known(
      testDescription: "all together",
      parts: [
        (0.3, "exponential", 240, 1), (0.2, "deterministic", 40, 0), (0.2, "lognormal", 500, 0.8),
        (0.1, "gamma", 90, 0.3), (0.2, "weibull", 1500, 1.2),
      ],
      values: [
        (2, 466.48422715968893), (8, 74.280240249972612), (40, 12.276491485743154),
        (400, 1.2219494374983384),
      ]),
  ]

  static func law(_ family: String, _ mean: Double, _ variation: Double) throws -> ScaledLaw {
    switch family {
    case "exponential": ScaledLaw(.exponential(try ExponentialLaw(mean: mean)))
    case "deterministic": ScaledLaw(.deterministic(try DeterministicLaw(value: mean)))
    case "lognormal":
      ScaledLaw(.lognormal(try LognormalLaw(mean: mean, coefficientOfVariation: variation)))
    case "gamma": ScaledLaw(.gamma(try GammaLaw(mean: mean, coefficientOfVariation: variation)))
    default: ScaledLaw(.weibull(try WeibullLaw(mean: mean, coefficientOfVariation: variation)))
    }
  }

  @Test(.tags(.reference), arguments: known)
  func `the first of n busy agents is free when an independent integral says`(_ known: Known) throws {
    let law = try known.law
    for (agents, seconds) in known.values {
      let found = law.firstFree(of: agents)
      #expect(abs(found / seconds - 1) < 1e-8, "\(agents): \(found)")
    }
    let moments = known.parts.reduce(0) {
      $0 + $1.share * $1.mean * $1.mean * (1 + $1.variation * $1.variation)
    }
    #expect(agree(law.square, moments, within: 1e-12))
    #expect(law.firstFree(of: 1) == law.residual)
  }

  @Test(.tags(.exact)) func `exponential times are Erlang's`() throws {
    let one = try ServiceLaws([Self.law("exponential", 240, 1)]).mixture([3])
    #expect(one == .exponential(mean: 240))
    #expect(
      try ErlangC.solve(load: 7, agents: 9, service: one)
        == ErlangC.solve(load: 7, agents: 9, handleTime: 240))
    #expect(
      try ErlangA.solve(load: 7, agents: 6.5, service: one, patience: 100)
        == ErlangA.solve(load: 7, agents: 6.5, handleTime: 240, patience: 100))
    // The same law by the general way: its residual law is itself.
    let (law, half) = (try Self.law("exponential", 240, 1), try Self.law("exponential", 120, 1))
    let general = ServiceLaws([law, half.scaled(by: 2)]).mixture([1, 1])
    for agents in [2.0, 9, 70, 4000] {
      let (mixed, plain) = (
        try ErlangA.solve(load: 0.8 * agents, agents: agents, service: general, patience: 90),
        try ErlangA.solve(load: 0.8 * agents, agents: agents, handleTime: 240, patience: 90)
      )
      #expect(abs(mixed.answered(within: 20) / plain.answered(within: 20) - 1) < 1e-9)
      guard case .stable(let state) = try ErlangC.solve(load: 0.8 * agents, agents: agents, service: general)
      else { continue }
      #expect(abs(state.delayTime / 240 - 1) < 1e-9)
    }
  }

  @Test(.tags(.exact)) func `scaling a law scales all its times`() throws {
    let law = try Self.known[7].law
    let long = law.scaled(to: 3 * law.mean)
    for agents in [1.0, 2, 40] {
      #expect(agree(long.firstFree(of: agents), 3 * law.firstFree(of: agents), within: 1e-14))
    }
  }

  /// λ E[S²] / (2 (1 − ρ)), whatever the law.
  ///
  /// F. Pollaczek, Math. Z. 32 (1930) 64–100, doi:10.1007/BF01194620.
  @Test(.tags(.reference), arguments: known)
  func `one agent's queue is that of Pollaczek and Khinchin`(_ known: Known) throws {
    let law = try known.law
    guard case .stable(let state) = try ErlangC.solve(load: 0.5, agents: 1, service: law) else {
      Issue.record("no steady state")
      return
    }
    #expect(agree(state.meanWait, 0.5 / law.mean * law.square / (2 * 0.5), within: 1e-12))
  }

  @Test(.tags(.property), arguments: known) func `the least agents are the first that suffice`(
    _ known: Known
  ) throws {
    let law = try known.law
    for load in [0.01, 0.9, 7, 63.3, 412] {
      for (within, target) in [(0.0, 0.8), (15, 0.95), (60, 0.5)] {
        let agents = try ErlangC.leastAgents(load: load, service: law, within: within, target: target)
        func level(_ agents: Int) throws -> Double {
          guard
            case .stable(let state) = try ErlangC.solve(load: load, agents: Double(agents), service: law)
          else { return 0 }
          return state.serviceLevel(within: within)
        }
        #expect(try level(agents) >= target - 1e-12)
        #expect(try level(agents - 1) < target)
        // More agents never serve fewer in time.
        #expect(try level(agents + 1) >= level(agents))
      }
    }
  }
}
