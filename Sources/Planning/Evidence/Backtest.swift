public import ContactCentre
import Formulas
public import FoundationEssentials

/// What a scenario computes beside what its sources published.
public struct Backtest: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// Every published figure, in the order of the file.
  public let published: [PublishedCheck]
  /// Every contradiction, in the order of the file.
  public let contradictions: [ContradictionCheck]

  /// Computes every published figure of a scenario again.
  ///
  /// - Parameter figures: the numbers of the scenario's file by key path.
  /// - Complexity: that of `EvidenceScope` and of the formulas.
  public init(_ scenario: Scenario, figures: [String: Decimal]) {
    let evidence = scenario.evidence
    let formulas =
      evidence.published.compactMap(\.formula)
      + evidence.contradictions.flatMap { $0.values.compactMap(\.formula) }
    let scope = EvidenceScope(scenario, figures: figures, for: formulas)
    self.scenario = scenario
    published = evidence.published.map { PublishedCheck($0, scope) }
    contradictions = evidence.contradictions.map { ContradictionCheck($0, scope) }
  }

  /// Whether every figure that can be computed comes out, and every contradiction shows.
  public var isPassed: Bool {
    published.allSatisfy(\.isPassed) && contradictions.allSatisfy { $0.verdict == .shown }
  }
}
