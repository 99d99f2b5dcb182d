import Testing

@testable import Planning
@testable import Reporting

/// What a report holds against a simulation.
@Suite struct SimulationAuditTests {
  private func audit(
    isFlowConserved: Bool = true, little: Double = 0, busy: Double = 0,
    _ comparison: SimulationAudit.Comparison = .notComparable([])
  ) -> SimulationAudit {
    SimulationAudit(
      attempts: 1, isFlowConserved: isFlowConserved, littleError: little, busyError: busy,
      comparison: comparison)
  }

  @Test func roundingIsForgivenAndNothingElse() {
    #expect(audit(little: 1e-9, busy: 1e-12).agreesWithItself)
    #expect(!audit(isFlowConserved: false).agreesWithItself)
    #expect(!audit(little: 2e-9).agreesWithItself && !audit(busy: 2e-9).agreesWithItself)
    #expect(!audit(little: .nan).agreesWithItself && !audit(busy: .infinity).agreesWithItself)
  }

  @Test func chanceExplainsFourStandardErrors() {
    #expect(audit().unexplainedDeviation == nil)
    #expect(audit(.compared(exact: 0.9, deviation: nil)).unexplainedDeviation == nil)
    #expect(audit(.compared(exact: 0.9, deviation: -4)).unexplainedDeviation == nil)
    #expect(audit(.compared(exact: 0.9, deviation: -4.1)).unexplainedDeviation == -4.1)
    #expect(audit(.compared(exact: 0.9, deviation: 4.1)).unexplainedDeviation == 4.1)
  }
}
