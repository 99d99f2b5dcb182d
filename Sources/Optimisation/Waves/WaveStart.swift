/// A good plan, found by changing one line's month, or exchanging those of two, as long as that helps.
struct WaveStart {
  private(set) var choices: [Int]
  private(set) var outcome: WaveOutcome

  /// Improves a plan.
  ///
  /// - Complexity: O(lines × (lines + months)) outcomes for each improvement.
  init(_ choices: [Int], _ judge: inout WaveJudge) {
    self.choices = choices
    outcome = judge.outcome(of: choices)
    while improve(&judge) {}
  }

  /// Takes the best change; whether there was one.
  private mutating func improve(_ judge: inout WaveJudge) -> Bool {
    let before = (choices, outcome)
    var hasImproved = false
    for changed in Self.changes(of: before.0, judge.goal) {
      let other = judge.outcome(of: changed)
      if other.precedes(outcome) { (choices, outcome, hasImproved) = (changed, other, true) }
    }
    return hasImproved
  }

  /// The plans next to a plan.
  private static func changes(of choices: [Int], _ goal: WaveGoal) -> [[Int]] {
    func changed(_ changes: [(line: Int, choice: Int)]) -> [Int]? {
      var plan = choices
      for (line, choice) in changes {
        guard goal.lines[line][choice] != nil else { return nil }
        plan[line] = choice
      }
      return plan
    }
    var plans: [[Int]] = []
    for (line, own) in choices.enumerated() {
      for choice in goal.lines[line].indices where choice != own {
        if let plan = changed([(line, choice)]) { plans.append(plan) }
      }
      for other in choices.indices.dropFirst(line + 1) where choices[other] != own {
        if let plan = changed([(line, choices[other]), (other, own)]) { plans.append(plan) }
      }
    }
    return plans
  }
}
