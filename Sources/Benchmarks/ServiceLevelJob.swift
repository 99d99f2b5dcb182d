import QueueTheory

/// Jobs j1 and j1-batch: the share answered within 15 s by Erlang C, for 100 numbers of agents at each of
/// 1000 loads, point by point or load by load.
enum ServiceLevelJob {
  private static let handleTime = 240.0
  private static let within = 15.0

  private static let loads = (0..<1000).map { 1 + 1999 * Double($0) / 999 }

  private static func agents(load: Double) -> [Int] {
    (0..<100).map { k in
      let share = 1.002 + 0.198 * Double(k) / 99
      return max(Int((load * share).rounded(.up)), Int(load) + 1)
    }
  }

  static func runPointwise(_ options: JobOptions) throws -> String {
    let all = loads.flatMap { load in agents(load: load).map { (load: load, agents: Double($0)) } }
    let points = Array(all.prefix(options.size ?? all.count))
    let (seconds, sum) = try Timing.meanPass {
      var sum = 0.0
      for point in points {
        switch try ErlangC.solve(load: point.load, agents: point.agents, handleTime: handleTime) {
        case .stable(let state): sum += state.serviceLevel(within: within)
        case .unstable: break
        }
      }
      return sum
    }
    return report(evaluations: points.count, seconds: seconds, sum: sum)
  }

  static func runInBatches(_ options: JobOptions) throws -> String {
    let count = min(loads.count, ((options.size ?? .max) - 1) / 100 + 1)
    let batches = loads.prefix(count).map { (load: $0, agents: agents(load: $0)) }
    let (seconds, sum) = try Timing.meanPass {
      var sum = 0.0
      for batch in batches {
        let levels = try ErlangC.serviceLevels(
          load: batch.load, handleTime: handleTime, within: within, agents: batch.agents)
        for level in levels { sum += level ?? 0 }
      }
      return sum
    }
    return report(evaluations: 100 * count, seconds: seconds, sum: sum)
  }

  private static func report(evaluations: Int, seconds: Double, sum: Double) -> String {
    #"{"evals":\#(evaluations),"inner_s":\#(seconds),"checksum":\#(sum / Double(evaluations))}"#
  }
}
