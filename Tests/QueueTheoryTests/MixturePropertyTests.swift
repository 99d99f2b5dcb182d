import QueueTheory
import Stochastics
import TestSupport
import Testing

/// Queues with handle times of any law: what holds for every one of them.
@Suite("Queues with handle times of any law: properties", .tags(.property)) struct MixturePropertyTests {
  static func law(_ random: inout SplitMix64) throws -> ServiceLaw {
    let parts = try (0..<random.whole(1...4)).map { _ in
      let family = ["exponential", "lognormal", "gamma", "deterministic"][random.whole(0...3)]
      return try ServiceLawTests.law(family, random.real(30...900), random.real(0.2...2.5))
    }
    return ServiceLaws(parts).mixture(parts.map { _ in random.real(0.05...1) })
  }

  @Test(arguments: 0..<60) func `more agents never serve fewer, and a little more changes little`(
    number: Int
  ) throws {
    var random = SplitMix64(case: number)
    let law = try Self.law(&random)
    let agents = [random.real(0.2...4), random.real(1...30), random.real(20...1000)][number % 3]
    let patience = random.real(0...1) < 0.3 ? nil : random.real(20...900)
    let within = random.real(0...120)
    var last: (inTime: Double, answered: Double, waits: Double)?
    for step in 0..<60 {
      // From half the load to twice the load.
      let staff = agents * (0.5 + 1.5 * Double(step) / 59)
      var now: (inTime: Double, answered: Double, waits: Double)
      if let patience {
        let state = try ErlangA.solve(load: agents, agents: staff, service: law, patience: patience)
        now = (state.answered(within: within), state.answeredShare, state.probabilityOfWait)
        #expect(state.meanWait >= 0 && agents * now.answered <= staff * (1 + 1e-9))
      } else {
        guard case .stable(let state) = try ErlangC.solve(load: agents, agents: staff, service: law) else {
          continue
        }
        now = (state.serviceLevel(within: within), 1, state.probabilityOfWait)
        #expect(state.meanWait >= 0)
      }
      #expect(now.inTime >= 0 && now.inTime <= 1 && now.waits >= 0 && now.waits <= 1)
      if let last {
        #expect(now.inTime >= last.inTime - 1e-12, "\(staff) of \(agents)")
        #expect(now.answered >= last.answered - 1e-12, "\(staff) of \(agents)")
      }
      last = now
    }
    for staff in [1 - 1e-9, 1, 1 + 1e-9, agents * (1 - 1e-9), agents, agents * (1 + 1e-9)] {
      guard let patience else { continue }
      func level(_ staff: Double) throws -> Double {
        try ErlangA.solve(load: agents, agents: staff, service: law, patience: patience).answered(
          within: within)
      }
      #expect(abs(try level(staff * (1 + 1e-9)) - level(staff)) < 1e-5)
    }
  }

  @Test(arguments: 0..<20) func `quantiles are the times that the shares do not exceed`(number: Int) throws {
    var random = SplitMix64(case: number)
    let law = try Self.law(&random)
    let agents = random.real(1...60)
    let load = agents * random.real(0.6...0.98)
    guard case .stable(let state) = try ErlangC.solve(load: load, agents: agents, service: law) else {
      return
    }
    let patient = try ErlangA.solve(load: load, agents: agents, service: law, patience: 200)
    for q in [0.5, 0.8, 0.95, 0.999] {
      let time = state.waitQuantile(q)
      #expect(
        time == 0
          ? state.serviceLevel(within: 0) >= q : agree(state.serviceLevel(within: time), q, within: 1e-9))
      let given = patient.waitQuantile(q)
      guard given > 0 else { continue }
      let longer = patient.offeredWaitLonger(than: given) * (1 - (-given / 200).exponentialShare)
      #expect(agree(longer, 1 - q, within: 1e-6))
    }
  }
}

extension Double {
  /// 1 − e^x for x ≤ 0.
  fileprivate var exponentialShare: Double {
    var (term, sum) = (1.0, 1.0)
    // e^x by its square roots: x/1024 in a short series.
    let step = self / 1024
    for power in 1...12 {
      term *= step / Double(power)
      sum += term
    }
    for _ in 0..<10 { sum *= sum }
    return 1 - sum
  }
}
