import Measures
import QueueTheory
import TestSupport
import Testing

@Suite("A limit on the queue, far out")
struct LimitsExtremesTests {
  struct Outputs: Decodable, Sendable {
    let blocked: Double?
    let pWait: Double?
    let answered: Double?
    let abandoned: Double?
    let meanQueue: Double?
    let answeredWithin: Double?
  }

  typealias File = ReferenceFile<LimitsReferenceTests.Inputs, Outputs>
  static let cases = File.cases(of: "limits-extremes")

  @Test func `the file is complete`() {
    #expect(Self.cases.count == 31)
  }

  @Test(.tags(.reference), arguments: cases)
  func `against 400-digit sums`(_ item: File.Case) throws {
    let (inputs, outputs) = (item.inputs, item.outputs)
    let queue = try LimitedQueue(
      load: inputs.loadErlang, agents: inputs.servers, handleTime: inputs.ahtS,
      patience: inputs.meanPatienceS, places: inputs.places)
    func compare(_ actual: Double, _ expected: Double?, _ name: Comment) {
      guard let expected else { return }
      #expect(agree(actual, expected), name)
    }
    compare(queue.blockedShare, outputs.blocked, "blocked")
    compare(queue.probabilityOfWait, outputs.pWait, "probability of wait")
    compare(queue.answeredShare, outputs.answered, "answered")
    compare(queue.abandonedShare, outputs.abandoned, "abandoned")
    compare(queue.meanQueueLength, outputs.meanQueue, "queue")
    compare(queue.answered(within: inputs.thresholdS), outputs.answeredWithin, "answered in time")
    #expect(abs(queue.answeredShare + queue.abandonedShare + queue.blockedShare - 1) < 1e-14)
  }

  /// Sums over the places, one by one, near and far from load = agents.
  @Test(.tags(.property), arguments: 0..<120)
  func `against sums over the places`(seed: Int) throws {
    var random = RandomInputs(seed: seed)
    let agents = random.scale(1...300).rounded()
    let load = seed.isMultiple(of: 3) ? agents * (1 + random.uniform(-1e-3...1e-3)) : random.scale(0.1...600)
    let places = Int(random.scale(1...400))
    let patience = seed.isMultiple(of: 2) ? nil : random.scale(10...1e5)
    let queue = try LimitedQueue(
      load: load, agents: agents, handleTime: 240, patience: patience, places: places)
    let relative = patience.map { 240 / $0 } ?? 0
    // Outwards from the largest weight, so that nothing exceeds the range.
    var weights = [1.0]
    for j in 1...places {
      weights.append(weights[j - 1] * load / (agents + Double(j) * relative))
      if weights[j] > 1e200 { weights = weights.map { $0 * 1e-200 } }
    }
    // The state with nobody waiting weighs weights[0]; the states with a free agent (1/B − 1) of it.
    let free = weights[0] * (1 / (try ErlangB.blocking(load: load, agents: agents)) - 1)
    guard weights[0] > 1e-100 else { return }
    let total = weights.reduce(free, +)
    let waiting = weights.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element } / total
    #expect(agree(queue.meanQueueLength, waiting, within: 1e-11))
    #expect(agree(queue.blockedShare, weights[places] / total, within: 1e-11) || queue.blockedShare < 1e-100)
    #expect(agree(queue.probabilityOfWait, weights.dropLast().reduce(0, +) / total, within: 1e-11))
  }

  @Test(.tags(.property), arguments: 0..<200)
  func `answered, given up and blocked make up all calls`(seed: Int) throws {
    var random = RandomInputs(seed: seed)
    let load = random.scale(1e-3...1e6)
    let agents = seed.isMultiple(of: 4) ? load : load * random.scale(0.5...2)
    let patience = seed.isMultiple(of: 2) ? nil : random.scale(1...1e4)
    let places = Int(random.scale(1...1e9)) - 1
    let queue = try LimitedQueue(
      load: load, agents: agents, handleTime: 240, patience: patience, places: places)
    #expect(abs(queue.answeredShare + queue.abandonedShare + queue.blockedShare - 1) < 1e-14)
    #expect(queue.meanQueueLength >= 0 && queue.meanQueueLength <= Double(places))
    var last = 0.0
    for seconds in [0, 1, 15, 60, 600, 1e5] {
      let answered = queue.answered(within: seconds)
      #expect(answered >= last * (1 - 1e-13) && answered <= queue.answeredShare * (1 + 1e-13))
      last = answered
    }
  }

  @Test(.tags(.exact), arguments: [1e-3, 0.5, 9.99, 10, 10.5, 1e3, 1e6], [nil, 1e-3, 240, 1e6])
  func `no places are Erlang B`(load: Double, patience: Double?) throws {
    let queue = try LimitedQueue(load: load, agents: 10, handleTime: 240, patience: patience, places: 0)
    #expect(agree(queue.blockedShare, try ErlangB.blocking(load: load, agents: 10)))
    #expect(queue.probabilityOfWait == 0 && queue.meanQueueLength == 0 && queue.abandonedShare == 0)
    #expect(queue.answered(within: 15) == queue.answeredShare)
    #expect(agree(queue.answeredShare, 1 - queue.blockedShare, within: 1e-9))
    #expect(queue.meanWait == 0 && queue.meanWaitOfAnswered == 0)
  }

  @Test(.tags(.exact), arguments: [0, 1, 1_000_000_000], [nil, 100.0])
  func `without calls nobody waits`(places: Int, patience: Double?) throws {
    let queue = try LimitedQueue(load: 0, agents: 3, handleTime: 240, patience: patience, places: places)
    #expect(queue.blockedShare == 0 && queue.probabilityOfWait == 0 && queue.meanQueueLength == 0)
    #expect(queue.answeredShare == 1 && queue.abandonedShare == 0 && queue.answered(within: 0) == 1)
    #expect(queue.meanWait == 0 && queue.meanWaitOfAnswered == 0 && queue.occupancy == 0)
  }

  @Test(.tags(.property), arguments: 0..<60)
  func `places without end are Erlang C and A`(seed: Int) throws {
    var random = RandomInputs(seed: seed)
    let load = random.scale(1e-3...1e4)
    let agents = max(1, (load + random.uniform(0.3...6) * load.squareRoot()).rounded(.up))
    let patient = try LimitedQueue(
      load: load, agents: agents, handleTime: 240, patience: nil, places: 1_000_000_000)
    guard case .stable(let c) = try ErlangC.solve(load: load, agents: agents, handleTime: 240) else { return }
    #expect(agree(patient.probabilityOfWait, c.probabilityOfWait))
    #expect(agree(patient.meanQueueLength, c.meanQueueLength, within: 1e-11))
    let few = load * random.uniform(0.7...1.2)
    let queue = try LimitedQueue(
      load: load, agents: few, handleTime: 240, patience: 100, places: 1_000_000_000)
    let a = try ErlangA.solve(load: load, agents: few, handleTime: 240, patience: 100)
    #expect(agree(queue.probabilityOfWait, a.probabilityOfWait))
    #expect(agree(queue.abandonedShare, a.abandonedShare))
    for seconds in [0, 15, 60.0] {
      #expect(agree(patient.answered(within: seconds), c.serviceLevel(within: seconds)))
      #expect(agree(queue.answered(within: seconds), a.answered(within: seconds), within: 1e-11))
    }
  }

  @Test(.tags(.property)) func `too wide a queue is refused`() throws {
    #expect {
      try LimitedQueue(load: 1e15, agents: 1e15, handleTime: 1, patience: 1e12, places: .max)
    } throws: { error in
      guard case .tooLarge = error as? QueueError else { return false }
      return true
    }
    let patient = try LimitedQueue(load: 1e15, agents: 1e15, handleTime: 1, patience: nil, places: .max)
    #expect(patient.blockedShare > 0 && patient.meanQueueLength > 1e18)
  }
}
