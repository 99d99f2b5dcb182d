/// What a plan of waves is to be best at.
public enum WaveAim: String, CaseIterable, Sendable {
  /// The least cost; of equal costs the fewest line-months outside.
  case cost
  /// The fewest line-months outside; of equal ones the least cost.
  case finish
}

/// What a search makes small: whole points for each choice of a line and for each hire.
struct WaveGoal {
  /// Points of each line's choices; `nil` where one is not allowed.
  let lines: [[Int?]]
  /// Points of a person who is ready in each month.
  let hires: [Int]
  /// The most line-months outside; `nil` without a limit.
  let mostOutside: Int?

  /// No points: any plan that holds is as good as another.
  static func any(_ problem: WaveProblem) -> WaveGoal {
    WaveGoal(
      lines: problem.lines.map { line in line.costs.map { $0 == nil ? nil : 0 } },
      hires: problem.months.map { _ in 0 }, mostOutside: nil)
  }

  /// Line-months outside, as points.
  static func outside(_ problem: WaveProblem) -> WaveGoal {
    WaveGoal(
      lines: problem.lines.map { line in line.costs.enumerated().map { $1 == nil ? nil : $0 } },
      hires: problem.months.map { _ in 0 }, mostOutside: nil)
  }

  /// Costs, and in their last digits line-months outside.
  static func cost(_ problem: WaveProblem, mostOutside: Int? = nil) -> WaveGoal {
    let unit = Self.unit(problem)
    return WaveGoal(
      lines: problem.lines.map { line in
        line.costs.enumerated().map { month, cost in cost.map { $0 * unit + month } }
      },
      hires: problem.hiring.costs.map { $0 * unit }, mostOutside: mostOutside)
  }

  /// More than all line-months.
  static func unit(_ problem: WaveProblem) -> Int { problem.lines.count * problem.out + 1 }
}
