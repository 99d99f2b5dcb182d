import ContactCentre
import FoundationEssentials
import Wording

/// A scoring rule in words: "≥ 95; −1 per 1".
enum RuleText {
  static func phrase(_ rule: ScoringRule) -> Phrase {
    let target = rule.target?.description ?? ""
    let per = (rule.per ?? 1).description
    let counts = (rule.counts ?? .exact).rawValue
    switch rule.kind {
    case .deduct:
      return ScoreWording.deduct(
        target, isLower: rule.better == .lower, off: off(rule), per: per, counts: counts)
    case .cases: return ScoreWording.cases(off(rule), per: per, counts: counts)
    case .proportional: return ScoreWording.proportional(target)
    case .steps:
      return ScoreWording.steps(rule.steps.map { ($0.from.description, $0.points.description) })
    case .judgement: return ScoreWording.judgement
    }
  }

  private static func off(_ rule: ScoringRule) -> Phrase {
    rule.share.map { ScoreWording.offShare("\(($0 * 100).description)%") }
      ?? ScoreWording.offPoints((rule.points ?? 0).description)
  }
}
