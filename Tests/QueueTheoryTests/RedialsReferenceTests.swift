import QueueTheory
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
}
