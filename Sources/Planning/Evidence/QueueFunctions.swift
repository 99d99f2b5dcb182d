public import Formulas
import FoundationEssentials
import QueueTheory

/// The functions of queue theory that formulas may call.
public enum QueueFunctions {
  /// `erlang_c_agents`: least agents that answer a share `level` of the calls within a time, nobody giving up.
  /// `erlang_a_answered`: share of the calls answered by some agents where callers give up.
  public static let all: [String: FormulaFunction] = [
    "erlang_c_agents": FormulaFunction(["calls_per_hour", "handle_s", "within_s", "level"]) { numbers in
      let numbers = doubles(numbers)
      let agents = try ErlangC.leastAgents(
        load: numbers[0] * numbers[1] / 3600, handleTime: numbers[1], within: numbers[2], target: numbers[3])
      return Decimal(agents)
    },
    "erlang_a_answered": FormulaFunction(["calls_per_hour", "handle_s", "patience_s", "agents"]) { numbers in
      let numbers = doubles(numbers)
      let state = try ErlangA.solve(
        load: numbers[0] * numbers[1] / 3600, agents: numbers[3], handleTime: numbers[1], patience: numbers[2]
      )
      return Decimal(shortest: state.answeredShare) ?? .nan
    },
  ]

  /// A number that no double holds becomes NaN, which every domain refuses.
  private static func doubles(_ numbers: [Decimal]) -> [Double] {
    numbers.map { Double($0.description) ?? .nan }
  }
}
