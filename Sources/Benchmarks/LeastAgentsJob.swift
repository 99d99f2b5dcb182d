import QueueTheory

/// Job j2: the least number of agents that answers 95 % within 15 s by Erlang C, for 10 000 loads.
enum LeastAgentsJob {
  static func run(_ options: JobOptions) throws -> String {
    let all = (0..<10_000).map { 1 + 1999 * Double($0) / 9999 }
    let step = max(1, all.count / (options.size ?? all.count))
    let loads = stride(from: 0, to: all.count, by: step).map { all[$0] }
    let (seconds, sum) = try Timing.meanPass {
      var sum = 0
      for load in loads {
        sum += try ErlangC.leastAgents(load: load, handleTime: 240, within: 15, target: 0.95)
      }
      return sum
    }
    return #"{"loads":\#(loads.count),"inner_s":\#(seconds),"sum_n":\#(sum)}"#
  }
}
