public import ContactCentre
import Wording

/// A plan of staff as it was read from a file of its own, for a scenario whose shifts and sites it names.
public struct PlanFile: Sendable {
  /// The plan.
  public let plan: StaffPlan
  /// The id of the scenario for which it was made; `nil` where the file does not say.
  public let scenario: String?

  /// Reads a plan from the bytes of a file: JSON with comments.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - scenario: the scenario that is to have the plan in place of what it states.
  /// - Throws: all problems of the file together, each with its place; those between the plan and
  ///   the scenario too.
  /// - Complexity: linear in the size of the file, and entries × variants of their shifts.
  public init(bytes: [UInt8], for scenario: Scenario) throws(ScenarioFileError) {
    let (node, unreadable) = SourceReader.read(bytes)
    var reading = Reading()
    reading.diagnostics = unreadable
    var form = PlanForm()
    if let node { PlanForm.shape.read(node, "", into: &form, Lens { _, _ in }, &reading) }
    if reading.diagnostics.isEmpty, let node {
      var planned = scenario
      planned.workforce = planned.workforce.with(plan: form.plan)
      for found in planned.planInconsistencies {
        let path = String(found.path.dropFirst("workforce.".count))
        reading.report(found.problem, at: reading.place(of: path) ?? node.place, path)
      }
    }
    guard reading.diagnostics.isEmpty else {
      throw ScenarioFileError(diagnostics: reading.diagnostics.sorted { $0.place < $1.place })
    }
    plan = form.plan
    self.scenario = form.scenario
  }
}

/// A file of a plan as it is written, while it is read.
struct PlanForm: Sendable {
  var scenario: String?
  var week: CalendarDate?
  var target: Phrase?
  var madeBy: Phrase?
  var plan = StaffPlan()

  static let shape = Shape<PlanForm>(fields: [
    .schema(StaffPlan.schema, PlanWording.schema),
    .name("scenario", \.scenario, PlanWording.scenario),
    .date("week", \.week, PlanWording.week),
    .phrase("target", \.target, PlanWording.target),
    .phrase("made_by", \.madeBy, PlanWording.madeBy),
    StaffPlan.field(required: true).inside(\.plan),
  ])
}
