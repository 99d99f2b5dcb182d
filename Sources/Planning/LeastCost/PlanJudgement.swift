/// What says whether a plan meets its target.
public enum PlanJudgement: String, CaseIterable, Sendable {
  /// The formulas, as in every other command; the simulation stands beside them.
  case formulas
  /// The formulas and the simulation: windows in which it falls short are asked for more.
  case simulation
}
