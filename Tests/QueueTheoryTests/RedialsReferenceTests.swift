import QueueTheory
import TestSupport
import Testing

@Suite("Redials against exact values", .tags(.reference))
struct RedialsReferenceTests {
  struct Inputs: Decodable, Sendable {
    let loadFirstCallsErlang: Double
    let ahtS: Double
    let servers: Int
    let meanPatienceS: Double
    let redialProbability: Double
    let meanRedialDelayS: Double
    let thresholdS: Double
  }

  struct Stream: Decodable, Sendable {
    let attemptsPerHour: Double
    let attemptsPerCall: Double
    let effectiveLoadErlang: Double
    let pAbandonPerAttempt: Double
    let firstCallAnswerRate: Double
    let finallyAnsweredShare: Double
    let pWait: Double
    let answeredWithin15SOfAttempts: Double
    let meanWaitPerAttemptS: Double
    let meanCallersBetweenAttempts: Double
    let occupancy: Double
  }

  struct Chain: Decodable, Sendable {
    let attemptsPerHour: Double
    let attemptsPerCall: Double
    let pAbandonPerAttempt: Double
    let firstCallAnswerRate: Double
    let finallyAnsweredShare: Double
    let pWaitFirstCalls: Double
    let answeredWithin15SOfFirstCalls: Double
    let answeredWithin15SOfAttempts: Double
    let meanWaitPerAttemptS: Double
    let meanCallersBetweenAttempts: Double
    let occupancy: Double
  }

  struct Outputs: Decodable, Sendable {
    let fixedPoint: Stream
    let exactMarkov: Chain?
  }

  typealias File = ReferenceFile<Inputs, Outputs>
  static let cases = File.cases(of: "redials")

  @Test func `the file is complete`() {
    #expect(Self.cases.count == 5)
  }

  @Test(arguments: cases)
  func `the fixed point`(_ item: File.Case) throws {
    let (inputs, outputs) = (item.inputs, item.outputs.fixedPoint)
    let outcome = try Redials.fixedPoint(
      load: inputs.loadFirstCallsErlang, agents: Double(inputs.servers), handleTime: inputs.ahtS,
      patience: inputs.meanPatienceS,
      redialling: Redialling(probability: inputs.redialProbability, delay: inputs.meanRedialDelayS))
    guard case .stable(let state) = outcome else {
      Issue.record("some callers give up for good")
      return
    }
    #expect(agree(state.attempt.load, outputs.effectiveLoadErlang))
    #expect(agree(state.attempt.load / inputs.ahtS * 3600, outputs.attemptsPerHour))
    #expect(agree(state.attemptsPerCall, outputs.attemptsPerCall))
    #expect(agree(state.attempt.abandonedShare, outputs.pAbandonPerAttempt))
    #expect(agree(state.firstCallAnswerRate, outputs.firstCallAnswerRate))
    #expect(agree(state.finallyAnsweredShare, outputs.finallyAnsweredShare))
    #expect(agree(state.attempt.probabilityOfWait, outputs.pWait))
    #expect(agree(state.attempt.answered(within: inputs.thresholdS), outputs.answeredWithin15SOfAttempts))
    #expect(agree(state.attempt.meanWait, outputs.meanWaitPerAttemptS))
    #expect(agree(state.meanCallersBetweenAttempts, outputs.meanCallersBetweenAttempts))
    #expect(agree(try #require(state.attempt.occupancy), outputs.occupancy))
  }

  /// Without optimisation the elimination takes minutes for the widest rectangles.
  static let chains = cases.filter { item in
    #if DEBUG
      item.outputs.exactMarkov != nil && item.inputs.loadFirstCallsErlang < 20
    #else
      item.outputs.exactMarkov != nil
    #endif
  }

  @Test(arguments: chains)
  func `the exact chain`(_ item: File.Case) throws {
    let inputs = item.inputs
    let outputs = try #require(item.outputs.exactMarkov)
    let outcome = try Redials.exact(
      load: inputs.loadFirstCallsErlang, agents: inputs.servers, handleTime: inputs.ahtS,
      patience: inputs.meanPatienceS,
      redialling: Redialling(probability: inputs.redialProbability, delay: inputs.meanRedialDelayS))
    guard case .stable(let law) = outcome else {
      Issue.record("some callers give up for good")
      return
    }
    func near(_ actual: Double, _ expected: Double) -> Bool {
      abs(actual - expected) <= 1e-9 * max(expected, 1e-3)
    }
    #expect(
      near(law.attemptsPerCall * inputs.loadFirstCallsErlang / inputs.ahtS * 3600, outputs.attemptsPerHour))
    #expect(near(law.attemptsPerCall, outputs.attemptsPerCall))
    #expect(near(law.abandonedShareOfAttempts, outputs.pAbandonPerAttempt))
    #expect(near(law.firstCallAnswerRate, outputs.firstCallAnswerRate))
    #expect(near(law.finallyAnsweredShare, outputs.finallyAnsweredShare))
    #expect(near(law.probabilityOfWaitOfFirstCalls, outputs.pWaitFirstCalls))
    #expect(near(law.firstCallsAnswered(within: inputs.thresholdS), outputs.answeredWithin15SOfFirstCalls))
    #expect(near(law.attemptsAnswered(within: inputs.thresholdS), outputs.answeredWithin15SOfAttempts))
    #expect(near(law.meanWaitOfAttempts, outputs.meanWaitPerAttemptS))
    #expect(near(law.meanCallersBetweenAttempts, outputs.meanCallersBetweenAttempts))
    #expect(near(try #require(law.occupancy), outputs.occupancy))
  }

  @Test(.tags(.exact)) func `without redials both are Erlang A`() throws {
    let none = try Redialling(probability: 0, delay: 300)
    let queue = try ErlangA.solve(load: 12, agents: 10, handleTime: 240, patience: 90)
    guard
      case .stable(let law) = try Redials.exact(
        load: 12, agents: 10, handleTime: 240, patience: 90, redialling: none)
    else {
      Issue.record("nobody calls again")
      return
    }
    #expect(abs(law.abandonedShareOfAttempts - queue.abandonedShare) < 1e-11)
    #expect(abs(law.firstCallsAnswered(within: 15) - queue.answered(within: 15)) < 1e-11)
    #expect(law.attemptsPerCall == 1)
  }

  @Test func `whoever never gives up for good needs more agents than load`() throws {
    let always = try Redialling(probability: 1, delay: 300)
    let often = try Redialling(probability: 0.9, delay: 3000)
    func outcome(_ agents: Double) throws -> Redials.Outcome {
      try Redials.fixedPoint(load: 12, agents: agents, handleTime: 240, patience: 90, redialling: always)
    }
    #expect(try outcome(12) == .unstable)
    #expect(
      try Redials.exact(load: 12, agents: 12, handleTime: 240, patience: 90, redialling: always) == .unstable)
    #expect {
      try Redials.exact(load: 3000, agents: 2900, handleTime: 240, patience: 90, redialling: often)
    } throws: { error in
      guard case .tooLarge(let operations, let limit) = error as? QueueError else { return false }
      return operations >= limit && limit == 5e10
    }
    guard case .stable(let state) = try outcome(13) else {
      Issue.record("13 agents carry 12 Erlang")
      return
    }
    #expect(state.finallyAnsweredShare == 1)
    #expect(
      throws: QueueError.outOfDomain(quantity: .redialProbability, value: 1.5, allowed: "0 <= redial <= 1")
    ) { try Redialling(probability: 1.5, delay: 300) }
    #expect(throws: QueueError.outOfDomain(quantity: .redialDelay, value: 0, allowed: "0 < delay < infinity"))
    { try Redialling(probability: 0.5, delay: 0) }
  }
}
