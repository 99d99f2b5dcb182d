import ContactCentre
import Wording

/// The keys that an object of a scenario may have, and how each is read into a value.
///
/// One description serves reading, the messages about unknown and missing keys, the figures that can be
/// varied, and the reference of the format.
struct Shape<Part>: Sendable {
  let fields: [Field<Part>]
  /// What is wrong with the object as a whole, told from the keys that it has.
  var check: @Sendable (_ keys: Set<String>) -> Phrase? = { _ in nil }

  /// Reads an object into a part; what is wrong is reported and left as it was.
  func read(_ node: Node, _ path: String, into part: inout Part, _ lens: Lens<Part>, _ reading: inout Reading)
  {
    guard case .object(let members) = node.value else {
      return reading.wrongKind(node, expected: ScenarioWording.object, path)
    }
    var first: [String: Place] = [:]
    for member in members {
      let inner = path.isEmpty ? member.key : "\(path).\(member.key)"
      if let place = first[member.key] {
        reading.report(ScenarioWording.duplicateKey(firstLine: place.line), at: member.place, inner)
        continue
      }
      first[member.key] = member.place
      reading.places[inner] = member.node.place
      guard let field = fields.first(where: { $0.key == member.key }) else {
        let known = fields.map(\.key)
        let suggestion = Suggestion.nearest(to: member.key, among: known)
        reading.report(ScenarioWording.unknownKey(nearest: suggestion, known: known), at: member.place, inner)
        continue
      }
      field.read(member.node, inner, &part, lens, &reading)
    }
    for field in fields where field.isRequired && first[field.key] == nil {
      reading.report(ScenarioWording.missingKey(field.key), at: node.place, path)
    }
    if let problem = check(Set(first.keys)) { reading.report(problem, at: node.place, path) }
  }
}

/// One key of an object: what it means and how its value is read.
struct Field<Part>: Sendable {
  let key: String
  let isRequired: Bool
  let kind: FieldKind
  let summary: Phrase
  let read: @Sendable (Node, String, inout Part, Lens<Part>, inout Reading) -> Void
}

extension Shape {
  /// The object as a kind of value.
  var kind: FieldKind {
    .object(
      fields.map {
        FieldDescription(key: $0.key, isRequired: $0.isRequired, kind: $0.kind, summary: $0.summary)
      })
  }
}
