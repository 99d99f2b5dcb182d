import ContactCentre
import FoundationEssentials
import Wording

/// What accumulates while a scenario is read.
struct Reading {
  var diagnostics: [Diagnostic] = []
  var provenance: [Provenance] = []
  var figures: [Figure] = []
  var places: [String: Place] = [:]
  var formulas: [WrittenFormula] = []

  /// Problems beyond these say nothing new: the file is not a scenario.
  private static let mostProblems = 1000

  mutating func report(_ problem: Phrase, at place: Place, _ path: String) {
    guard diagnostics.count < Self.mostProblems else { return }
    diagnostics.append(Diagnostic(place: place, path: path, problem: problem))
  }

  /// The value of a figure: the node itself, or the `value` of an object that carries its origin.
  mutating func figure(_ node: Node, _ path: String) -> Node? {
    guard case .object(let members) = node.value else {
      note(node, path, .unstated)
      return node
    }
    var value: Node?
    var source: String?
    var assumption: String?
    var first: [String: Place] = [:]
    for member in members {
      let inner = "\(path).\(member.key)"
      if let place = first[member.key] {
        report(ScenarioWording.duplicateKey(firstLine: place.line), at: member.place, inner)
        continue
      }
      first[member.key] = member.place
      switch member.key {
      case "value": value = member.node
      case "source": source = text(member.node, inner)
      case "assumption": assumption = text(member.node, inner)
      default:
        let known = ["value", "source", "assumption"]
        let nearest = Suggestion.nearest(to: member.key, among: known)
        report(ScenarioWording.unknownKey(nearest: nearest, known: known), at: member.place, inner)
      }
    }
    guard let value else {
      report(ScenarioWording.figureForm, at: node.place, path)
      return nil
    }
    note(value, path, source.map { .source($0) } ?? assumption.map { .assumption($0) } ?? .unstated)
    return value
  }

  private mutating func note(_ node: Node, _ path: String, _ basis: Provenance.Basis) {
    provenance.append(Provenance(path: path, value: node.written, basis: basis))
  }

  mutating func text(_ node: Node, _ path: String) -> String? {
    guard case .text(let text) = node.value else {
      wrongKind(node, expected: ScenarioWording.text, path)
      return nil
    }
    if text.allSatisfy(\.isWhitespace) {
      report(ScenarioWording.emptyText, at: node.place, path)
      return nil
    }
    return text
  }

  mutating func wrongKind(_ node: Node, expected: Phrase, _ path: String) {
    // A broken value was reported when the text was read.
    guard let kind = node.kind else { return }
    report(ScenarioWording.wrongKind(found: kind, expected: expected), at: node.place, path)
  }

  /// The exact decimal of a number node inside its range.
  mutating func decimal(_ node: Node, _ allowed: Allowed, isWhole: Bool, _ path: String) -> Decimal? {
    guard case .number(let written) = node.value else {
      wrongKind(node, expected: ScenarioWording.number, path)
      return nil
    }
    guard let value = ExactNumber.decimal(written), let double = ExactNumber.double(value) else {
      report(ExactNumber.problem(unread: written), at: node.place, path)
      return nil
    }
    if let problem = ExactNumber.problem(double, written: written, allowed, isWhole: isWhole) {
      report(problem, at: node.place, path)
      return nil
    }
    return value
  }

  /// The place of a key path, or of the nearest object around it.
  func place(of path: String) -> Place? {
    var keys = path.split(separator: ".")
    while !keys.isEmpty {
      if let place = places[keys.joined(separator: ".")] { return place }
      keys.removeLast()
    }
    return nil
  }
}

extension Node {
  /// What kind of value this is, in words; nil for one that was reported already.
  var kind: Phrase? {
    switch value {
    case .object: ScenarioWording.object
    case .list: ScenarioWording.list
    case .text: ScenarioWording.text
    case .number: ScenarioWording.number
    case .flag: ScenarioWording.flag
    case .null: ScenarioWording.null
    case .broken: nil
    }
  }

  /// The value as it is written, shortened where it is long.
  var written: String {
    switch value {
    case .number(let text), .text(let text): text
    case .flag(let flag): String(flag)
    case .list(let nodes): "[\(nodes.map(\.written).joined(separator: ", "))]"
    case .object, .null, .broken: ""
    }
  }
}
