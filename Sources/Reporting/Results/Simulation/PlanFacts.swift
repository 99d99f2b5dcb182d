import Measures
import Planning
import Wording

extension SimulatedCentre {
  /// How long, how often and how precisely it was simulated.
  var planFacts: [Fact] {
    [
      Fact("roster_rule", DayWording.rosterRuleTitle, .text(plan.rosterRule.rawValue)),
      Fact("warm_up_days", SimulateWording.warmUpDays, .integer(plan.warmUpDays)),
      Fact("days_measured", SimulateWording.measuredDays, .integer(plan.days)),
      Fact("replications", SimulateWording.replicationsMade, .integer(replications)),
      Fact("seed", SimulateWording.seed, .integer(Int(exactly: plan.seed))),
      Fact("confidence", SimulateWording.confidenceTitle, .share(plan.confidence)),
      Fact("attempts", SimulateWording.attempts, .integer(audit.attempts)),
    ] + precisionFacts
  }

  private var precisionFacts: [Fact] {
    guard let wanted = plan.precision else { return [] }
    return [
      Fact("precision", SimulateWording.wantedPrecision, .share(wanted)),
      Fact("precision_reached", SimulateWording.precisionReached, isPrecise.map { .flag($0) } ?? .empty),
    ]
  }
}
