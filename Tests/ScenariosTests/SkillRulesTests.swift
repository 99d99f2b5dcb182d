import ContactCentre
import TestSupport
import Testing
import Wording

@testable import Scenarios

@Suite("Rules between laws, lines, sites and skills", .tags(.exact))
struct SkillRulesTests {
  static let breaches: [InconsistencyTests.Breach] = [
    .init(
      "common.patience_law",
      ScenarioWording.lawNeedsVariation("gamma", key: "patience_coefficient_of_variation")
    ) {
      $0.common.patienceLaw = .gamma
      $0.common.patienceCoefficientOfVariation = nil
    },
    .init(
      "common.patience_coefficient_of_variation", ScenarioWording.lawFixesVariation("deterministic")
    ) {
      $0.common.patienceLaw = .deterministic
    },
    .init("common.patience_coefficient_of_variation", ScenarioWording.lawFixesVariation("exponential")) {
      // Exponential is meant where no law is given.
      $0.common.patienceLaw = nil
    },
    .init(
      "lines.parks.patience_law",
      ScenarioWording.lawNeedsVariation("weibull", key: "patience_coefficient_of_variation")
    ) {
      $0.common.patienceLaw = .exponential
      $0.common.patienceCoefficientOfVariation = nil
      $0.lines[1].own.patienceCoefficientOfVariation = nil
    },
    .init(
      "lines.parks.patience_coefficient_of_variation", ScenarioWording.lawFixesVariation("exponential")
    ) {
      $0.lines[1].own.patienceLaw = .exponential
    },
    .init(
      "lines.parks.patience_coefficient_of_variation", ScenarioWording.lawFixesVariation("deterministic")
    ) {
      // The law is that of all lines.
      $0.common.patienceLaw = .deterministic
      $0.common.patienceCoefficientOfVariation = nil
      $0.lines[1].own.patienceLaw = nil
    },
    .init("common.handle_time.law", ScenarioWording.lawNeedsVariation("weibull")) {
      $0.common.handleTime?.law = .weibull
      $0.common.handleTime?.coefficientOfVariation = nil
    },
    .init("skill_groups", ScenarioWording.sharesAddUp(to: "1.1")) { $0.skillGroups[0].peopleShare = 0.7 },
    .init("skill_groups.green.primary", ScenarioWording.needsOne) {
      $0.skillGroups[1].primary = []
      $0.skillGroups[1].secondary = ["parks"]
    },
    .init(
      "skill_groups.taxes.primary.1",
      ScenarioWording.unknownName("park", among: ["tax", "parks"], nearest: "parks")
    ) {
      $0.skillGroups[0].primary.append("park")
    },
    .init(
      "skill_groups.green.primary.0",
      ScenarioWording.unknownName("woods", among: ["tax", "parks"], nearest: nil)
    ) {
      // The line that is left without people is not told beside the name.
      $0.skillGroups[0].secondary = []
      $0.skillGroups[1].primary = ["woods"]
    },
    .init("skill_groups.taxes.secondary.1", ScenarioWording.skillTwice("tax")) {
      $0.skillGroups[0].secondary.append("tax")
    },
    .init("skill_groups.green.primary.1", ScenarioWording.skillTwice("parks")) {
      $0.skillGroups[1].primary.append("parks")
    },
    .init(
      "skill_groups.green.site",
      ScenarioWording.unknownName("sauth", among: ["north", "south"], nearest: "south")
    ) {
      $0.skillGroups[1].site = "sauth"
    },
    .init("lines.tax", ScenarioWording.unservedLine) {
      $0.skillGroups[0].primary = ["parks"]; $0.skillGroups[0].secondary = []
    },
    .init("lines.parks.merge", ScenarioWording.separateNeedsSite) { $0.lines[1].merge.site = nil },
    .init("skill_groups.green", ScenarioWording.separateNeedsSite) { $0.skillGroups[1].site = nil },
    .init("lines.tax", ScenarioWording.unservedLine(at: "south")) { $0.lines[0].merge.site = "south" },
    .init(
      "lines.tax.merge.site", ScenarioWording.unknownName("nowhere", among: ["north", "south"], nearest: nil)
    ) {
      $0.lines[0].merge.site = "nowhere"
    },
    .init(
      "shocks.flood.site", ScenarioWording.unknownName("sud", among: ["north", "south"], nearest: nil)
    ) {
      $0.shocks[0].site = "sud"
    },
    .init("shocks.outage.to", ScenarioWording.notAfter("to", "from")) { $0.shocks[1].from = .endOfDay },
  ]

  @Test(arguments: breaches)
  func `each is told when it alone is broken`(breach: InconsistencyTests.Breach) throws {
    var scenario = try Samples.file(Samples.simulated).scenario
    breach.spoil(&scenario)
    #expect(scenario.inconsistencies() == [Inconsistency(path: breach.path, problem: breach.problem)])
  }

  static let allowed: [InconsistencyTests.Breach] = [
    .init("an excluded line", Phrase(verbatim: "needs neither a site nor people")) {
      $0.lines[1].merge = Merge(mode: .excluded)
      $0.skillGroups = [SkillGroup(id: "all", peopleShare: 1, primary: ["tax"], site: "north")]
    },
    .init("pooled sites", Phrase(verbatim: "ask for no site")) {
      $0.queue.sites = .pooled
      $0.lines[0].merge.site = nil
      $0.lines[1].merge.site = "north"
      $0.skillGroups[0].site = nil
    },
    .init("separate sites", Phrase(verbatim: "ask for no groups")) { $0.skillGroups = [] },
    .init("shares", Phrase(verbatim: "may be off by a rounding")) { $0.skillGroups[0].peopleShare += 9e-7 },
    .init("a line of its own law", Phrase(verbatim: "takes no variation from the lines in common")) {
      $0.lines[1].own.patienceLaw = .exponential
      $0.lines[1].own.patienceCoefficientOfVariation = nil
    },
    .init("a line", Phrase(verbatim: "takes the variation of the lines in common where its law needs one")) {
      $0.lines[1].own.patienceCoefficientOfVariation = nil
    },
  ]

  @Test(arguments: allowed)
  func `what is no breach is not told`(case change: InconsistencyTests.Breach) throws {
    var scenario = try Samples.file(Samples.simulated).scenario
    let before = scenario
    change.spoil(&scenario)
    #expect(scenario != before && scenario.inconsistencies().isEmpty)
  }
}
