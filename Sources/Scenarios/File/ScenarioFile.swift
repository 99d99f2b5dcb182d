public import ContactCentre
public import FoundationEssentials
import Wording

/// A scenario as it was read from a file: the values, where each comes from, and which can be varied.
public struct ScenarioFile: Sendable {
  /// The version of the format that this library reads.
  public static let schema = Scenario.schemaName

  /// The scenario.
  public let scenario: Scenario
  /// Where each figure comes from, in the order of the file.
  public let provenance: [Provenance]
  /// The numbers that can be varied, in the order of the file.
  public let figures: [Figure]

  /// The numbers that can be varied, by key path, as formulas name them.
  public var values: [String: Decimal] {
    Dictionary(figures.map { ($0.path, $0.value) }) { first, _ in first }
  }

  /// Reads a scenario from the bytes of a file.
  ///
  /// - Throws: all problems of the file together, each with its place.
  /// - Complexity: linear in the size of the file.
  public init(bytes: [UInt8]) throws(ScenarioFileError) {
    let (node, unreadable) = SourceReader.read(bytes)
    var reading = Reading()
    reading.diagnostics = unreadable
    var scenario = Scenario.blank
    if let node { Scenario.shape.read(node, "", into: &scenario, .whole, &reading) }
    if reading.diagnostics.isEmpty, let node {
      let problems =
        scenario.inconsistencies() + Self.calibrationProblems(scenario, reading.figures)
      for found in problems {
        reading.report(found.problem, at: reading.place(of: found.path) ?? node.place, found.path)
      }
      let names = FormulaNames(scenario, figures: reading.figures)
      for written in reading.formulas {
        if let problem = names.problem(written.formula) {
          reading.report(problem, at: written.place, written.path)
        }
      }
    }
    guard reading.diagnostics.isEmpty else {
      throw ScenarioFileError(diagnostics: reading.diagnostics.sorted { $0.place < $1.place })
    }
    self.scenario = scenario
    self.provenance = reading.provenance
    self.figures = reading.figures
  }
}
