import ContactCentre
import Measures
public import Planning
import Wording

/// A simulated scenario as a report, by itself or beside another one.
public struct SimulationReport {
  /// The table that a CSV holds, and the detail that a terminal shows.
  public enum Detail: String, CaseIterable, Sendable {
    /// All lines over all days.
    case total
    /// Each line over all days.
    case line
    /// Each day.
    case day
    /// Each interval.
    case interval
  }

  let centre: SimulatedCentre
  let comparison: SimulationComparison?
  let identity: ScenarioIdentity
  private let against: ScenarioIdentity?
  private let detail: Detail?

  /// A simulated scenario with the origin of its figures; `detail` names the table that a CSV holds, by itself that of the
  /// lines.
  public init(_ centre: SimulatedCentre, identity: ScenarioIdentity, detail: Detail? = nil) {
    self.centre = centre
    comparison = nil
    self.identity = identity
    against = nil
    self.detail = detail ?? .line
  }

  /// Two simulated scenarios with the origin of their figures; `detail` names the table of the first one that a CSV holds,
  /// by itself that of the differences.
  public init(
    _ comparison: SimulationComparison, identity: ScenarioIdentity, against: ScenarioIdentity,
    detail: Detail? = nil
  ) {
    centre = comparison.first
    self.comparison = comparison
    self.identity = identity
    self.against = against
    self.detail = detail
  }

  var scenario: Scenario { centre.scenario }
  var plan: SimulationPlan { centre.plan }
  var serviceLevel: Phrase {
    ResultWording.serviceLevel(within: FigureText.plain(scenario.target.withinSeconds, digits: 3))
  }
  /// Every scenario that was simulated.
  var centres: [SimulatedCentre] { comparison.map { [$0.first, $0.second] } ?? [centre] }

  /// Whether a wanted precision was reached, and the simulation agrees with itself.
  public var isPassed: Bool {
    centre.isPrecise != false && centres.allSatisfy { $0.audit.agreesWithItself }
  }

  /// The report; every interval of the days is in it where `isComplete` or where it is the detail asked for.
  public func report(isComplete: Bool) -> Report {
    var tables: [Table] = []
    if let comparison { tables.append(differences(comparison, isPrimary: detail == nil)) }
    tables += [lines(isPrimary: detail == .line), days(isPrimary: detail == .day)]
    if detail == .total { tables.append(total) }
    if isComplete || detail == .interval { tables.append(intervals(isPrimary: detail == .interval)) }
    tables += [worst, audit] + identity.provenanceTables(isComplete: isComplete)
    return Report(
      schema: "hotline-simulate/1", title: scenario.title, facts: facts, tables: tables, notes: notes)
  }

  // MARK: Facts

  private var facts: [Fact] {
    identity.facts + againstFacts
      + identity.targetFacts(simulated: plan) + identity.planFacts(unlessStated: .forecast) + againstPlan
      + centre.planFacts + figureFacts
  }

  private var againstFacts: [Fact] {
    guard let against else { return [] }
    return [
      Fact("against", SimulateWording.otherScenario, .text(against.scenario.id)),
      Fact("against_hash", SimulateWording.otherHash, .text(against.fingerprint)),
    ]
  }

  private var againstPlan: [Fact] {
    guard let against else { return [] }
    let fact = against.planFacts(unlessStated: .forecast)[0]
    return [Fact("against_plan_origin", SimulateWording.otherPlan, fact.value)]
  }

  private var figureFacts: [Fact] {
    let total = centre.total
    return total.offered.facts("offered", ResultWording.offered, .number, digits: 0)
      + total.answerRate.facts("answer_rate", ResultWording.answerRate, .share)
      + total.serviceLevel.facts("service_level", serviceLevel, .share)
      + centre.daysOnTarget.facts("days_on_target", SimulateWording.daysOnTarget, .share)
  }
}

extension SimulationPlan {
  /// How a scenario was simulated, in words.
  var methodText: Phrase {
    SimulateWording.method(rule: rosterRule.rawValue, warmUpDays: warmUpDays)
  }
}
