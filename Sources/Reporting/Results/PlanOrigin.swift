import ContactCentre
import Wording

/// Where the plan of staff comes from to which a report's figures belong.
public enum PlanOrigin: String, CaseIterable, Sendable {
  /// The scenario's own: `workforce.plan`.
  case scenario
  /// The scenario's own in its short form: the people of its shifts.
  case shiftPeople = "shift_people"
  /// A file of its own.
  case file
  /// Made for the forecast of the scenario's week: most calls in time with its payroll and seats.
  case forecast
  /// Made in the same way with the people and seats of a contract.
  case commitment
  /// Made for the target at the least cost.
  case leastCost = "least_cost"
  /// Made for the demand, the payroll and the seats of each combination of a sweep.
  case eachCombination = "each_combination"
  /// Made for the scenario as it is and kept whatever is varied.
  case unvaried
  /// Made for each month and each queue of a migration.
  case eachMonth = "each_month"
  /// Made for the week of each observation of a calibration.
  case eachObservation = "each_observation"

  /// The origin as a fact.
  ///
  /// - Parameters:
  ///   - key: its name in JSON.
  ///   - title: its title.
  ///   - file: the name of the file, where it is one.
  func fact(
    _ key: String = "plan_origin", _ title: Phrase = PlanWording.plan, file: String? = nil
  ) -> Fact {
    Fact(key, title, .code(rawValue, PlanWording.origin(rawValue, file: file)))
  }
}

/// A file from which a plan was read: its name as the user wrote it, and its fingerprint.
public struct PlanFileIdentity: Sendable, Equatable {
  /// The name.
  public let name: String
  /// The fingerprint of its bytes.
  public let fingerprint: String

  /// A file with its fingerprint.
  public init(name: String, fingerprint: String) {
    self.name = name
    self.fingerprint = fingerprint
  }
}

extension ScenarioIdentity {
  /// Which plan the figures belong to: one from a file, else what the scenario states, else one that was
  /// made.
  func planFacts(unlessStated made: PlanOrigin) -> [Fact] {
    guard let planFile else { return [statedPlanFact(unlessStated: made)] }
    return [
      PlanOrigin.file.fact(file: planFile.name),
      Fact("plan_hash", PlanWording.planHash, .text(planFile.fingerprint)),
    ]
  }

  /// Which plan the scenario states, else one that was made, whatever file there is.
  func statedPlanFact(
    _ key: String = "plan_origin", _ title: Phrase = PlanWording.plan, unlessStated made: PlanOrigin
  ) -> Fact {
    let workforce = scenario.workforce
    let origin: PlanOrigin =
      if workforce.plan != nil { .scenario } else if workforce.isRosterGiven { .shiftPeople } else { made }
    return origin.fact(key, title)
  }
}
