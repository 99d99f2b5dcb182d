import TestSupport
import Testing
import Wording

@testable import Scenarios

/// A text without one of the members of its objects.
struct Pruned {
  /// The key path, the place and the bytes of every member of a text, inner ones too.
  static func members(of node: Node, _ path: [String] = []) -> [[String]] {
    guard case .object(let members) = node.value else { return [] }
    return members.flatMap { [path + [$0.key]] + Self.members(of: $0.node, path + [$0.key]) }
  }

  /// A node as JSON without the member at a path.
  static func text(_ node: Node, without path: [String]) -> String {
    switch node.value {
    case .object(let members):
      let kept = members.filter { path != [$0.key] }.map { member in
        "\"\(member.key)\":"
          + text(member.node, without: path.first == member.key ? Array(path.dropFirst()) : [])
      }
      return "{\(kept.joined(separator: ","))}"
    case .list(let nodes): return "[\(nodes.map { text($0, without: []) }.joined(separator: ","))]"
    case .text(let text):
      return "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    case .number(let number): return number
    case .flag(let flag): return "\(flag)"
    case .null, .broken: return "null"
    }
  }
}

@Suite("Keys of a scenario", .tags(.property))
struct RequiredKeysTests {
  /// Keys that are required wherever they may stand.
  static let required: Set<String> = [
    "schema", "id", "title", "interval_minutes", "week", "target", "profiles", "lines", "sites", "workforce",
    "service_level", "within_s", "formula", "window", "factor", "talk_s", "after_call_work_s", "department",
    "volume",
    "merge", "counts", "mode", "seats", "agents", "in_shift_shrinkage", "planned_absence",
    "days_off_per_week",
    "hours_per_week", "shifts", "start", "length_minutes", "after_minutes", "minutes", "paid", "cause",
    "per_call", "mean_s",
    "wage_yuan_per_month", "social_insurance_yuan_per_month", "management_rate", "tax_rate",
    "seat_rent_yuan_per_year",
    "platform_yuan_per_year", "price_yuan", "days", "en", "zh", "value",
    "people_share", "primary", "capacity", "people", "kind", "values", "where", "why",
  ]

  private func check(_ bytes: [UInt8]) throws -> Int {
    let node = try #require(SourceReader.read(bytes).node)
    var count = 0
    for path in Pruned.members(of: node) {
      guard let key = path.last, Self.required.contains(key) else { continue }
      let parent = path.dropLast().joined(separator: ".")
      // Names of facts and of published figures are free. Facts and parts of a scorecard may go by their ids. A line may
      // leave out its own agents and seats; a shift and a minimum of people may begin on every day; the sites of a queue
      // may be left to be pooled.
      if key != "value",
        parent.hasSuffix(".before") || (key == "days" && parent.hasPrefix("workforce")) || parent == "queue"
          || ["facts", "published", "contradictions"].contains(parent)
          || (key == "title" && ["facts.", "scorecard."].contains { parent.hasPrefix($0) })
      {
        continue
      }
      count += 1
      let problems = Samples.problems(Pruned.text(node, without: path))
      #expect(
        problems.contains { ($0.path == parent || key == "value") && $0.problem.english.contains(key) },
        "\(path)")
    }
    return count
  }

  @Test func `every required key of the sample is missed by its name`() throws {
    #expect(try check(Array(Samples.evidence.utf8)) > 80)
  }

  @Test func `every required key outside the lines of Shenzhen is missed by its name`() throws {
    let node = try #require(SourceReader.read(try SourceTree.bytes("scenarios/shenzhen-2018.json")).node)
    let line = Pruned.members(of: node).filter { $0.count == 2 && $0[0] == "lines" }
    // One line stands for all of them: they are alike. What formulas rest on is checked with the sample.
    let evidence = ["published", "contradictions", "scorecard", "calibration", "migration", "facts"].map {
      [$0]
    }
    var text = Pruned.text(node, without: [])
    for path in evidence + line.dropFirst() {
      let rest = try #require(SourceReader.read(Array(text.utf8)).node)
      text = Pruned.text(rest, without: path)
    }
    #expect(Samples.problems(text).isEmpty)
    #expect(try check(Array(text.utf8)) > 80)
  }

  @Test func `an unknown key is refused wherever it stands`() throws {
    let node = try #require(SourceReader.read(Array(Samples.valid.utf8)).node)
    for path in Pruned.members(of: node) where path.count < 3 {
      let text = try Samples.replacing(
        "\"\(path.last ?? "")\":", with: "\"unheard-of\": 1, \"\(path.last ?? "")\":")
      #expect(!Samples.problems(text).isEmpty, "\(path)")
    }
  }
}
