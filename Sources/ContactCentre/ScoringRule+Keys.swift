import FoundationEssentials
import Wording

// Which keys each kind of rule takes.
extension ScoringRule {
  /// Every rule that does not hold, with key paths that follow the indicator's own.
  func inconsistencies(weight: Decimal) -> [Inconsistency] {
    var found: [Inconsistency] = []
    func note(_ key: String, _ problem: Phrase) {
      found.append(Inconsistency(path: key.isEmpty ? ".rule" : ".rule.\(key)", problem: problem))
    }
    let name = kind.rawValue
    for key in given where !kind.keys.contains(key) {
      note(key, ScenarioWording.ruleForbids(key, kind: name))
    }
    for key in kind.required where !given.contains(key) {
      note("", ScenarioWording.ruleNeeds(key, kind: name))
    }
    if kind.keys.contains("share"), (points == nil) == (share == nil) {
      note("", ScenarioWording.pointsOrShare(kind: name))
    }
    if kind == .proportional, let target, target <= 0 { note("target", ScenarioWording.targetAboveZero) }
    if kind == .judgement, let points, points > weight { note("points", ScenarioWording.aboveWeight) }
    for (index, step) in steps.enumerated() {
      if step.points > weight { note("steps.\(index).points", ScenarioWording.aboveWeight) }
      guard index > 0 else { continue }
      if step.from <= steps[index - 1].from { note("steps.\(index).from", ScenarioWording.stepsRise) }
      if step.points < steps[index - 1].points { note("steps.\(index).points", ScenarioWording.stepsRise) }
    }
    return found
  }

  /// The keys that were given, beside the kind.
  private var given: [String] {
    let keys: [(String, Bool)] = [
      ("target", target != nil), ("better", better != nil), ("points", points != nil),
      ("share", share != nil),
      ("per", per != nil), ("counts", counts != nil), ("steps", !steps.isEmpty),
    ]
    return keys.filter(\.1).map(\.0)
  }
}

extension ScoringRule.Kind {
  /// The keys that have a meaning.
  fileprivate var keys: [String] {
    switch self {
    case .deduct: ["target", "better", "points", "share", "per", "counts"]
    case .proportional: ["target"]
    case .steps: ["steps"]
    case .cases: ["points", "share", "per", "counts"]
    case .judgement: ["points"]
    }
  }

  /// The keys without which there are no points.
  fileprivate var required: [String] {
    switch self {
    case .deduct, .proportional: ["target"]
    case .steps: ["steps"]
    case .cases: []
    case .judgement: ["points"]
    }
  }
}
