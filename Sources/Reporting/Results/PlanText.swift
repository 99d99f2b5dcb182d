public import ContactCentre
import Measures
public import Wording

/// The text of a file that holds a plan of staff, as `PlanFile` reads it: JSON, an entry a line.
public enum PlanText {
  /// The text of a plan.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - scenario: the scenario for whose week and target it was made.
  ///   - madeBy: who made it, and how.
  ///   - language: that of texts.
  public static func text(
    _ plan: StaffPlan, for scenario: Scenario, madeBy: Phrase, language: Language
  ) -> String {
    let target = scenario.target
    let clause = AuditWording.clause(
      formula: target.formula.rawValue, seconds: FigureText.plain(target.withinSeconds, digits: 3),
      window: target.window.rawValue, level: FigureText.share(target.level), band: nil, exclusions: nil)
    let members: [(String, String)] = [
      ("schema", StaffPlan.schema), ("scenario", scenario.id), ("week", scenario.week.monday.description),
      ("target", clause[language]), ("made_by", madeBy[language]),
    ]
    let head = members.map { "  \"\($0)\": \(JSONText.compact(.text($1)))" }.joined(separator: ",\n")
    let entries = plan.entries.map { "    \(JSONText.compact(.text($0.id))): \(JSONText.compact($0.json))" }
    let body = entries.isEmpty ? "{}" : "{\n\(entries.joined(separator: ",\n"))\n  }"
    return "{\n\(head),\n  \"plan\": \(body)\n}\n"
  }
}

extension StaffPlan.Entry {
  /// The entry as an object, without what its name says already.
  fileprivate var json: JSONValue {
    var members: [JSONValue.Member] = []
    if shift != id { members.append(.init("shift", .text(shift))) }
    if let times = breaksAfterMinutes {
      members.append(.init("breaks_after_minutes", .array(times.map { .integer($0) })))
    }
    if let site { members.append(.init("site", .text(site))) }
    members.append(.init("people", .array(people.map(Self.number))))
    return .object(members)
  }

  private static func number(_ value: Double) -> JSONValue {
    Int(exactly: value).map { .integer($0) } ?? .number(value)
  }
}
