import ContactCentre
import Reporting
import Scenarios
import Wording

/// The format of scenario files as a JSON Schema (draft 2020-12), for editors that complete and check.
///
/// It is made from the description by which files are read. Rules between figures are not in it, and comments,
/// which scenario files may have, are not JSON to every editor.
enum ScenarioSchema {
  static func value(_ language: Language) -> JSONValue {
    let schema: [JSONValue.Member] = [
      .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
      .init("title", .text(ScenarioFile.schema)),
      .init("description", .text(ReferenceWording.title[language])),
    ]
    return .object(schema + members(of: ScenarioReference.kind, language) + [.init("$defs", figure)])
  }

  /// What goes beside the value where a figure is written with its origin.
  private static let figure: JSONValue = .object([
    .init(
      "origin",
      .object([
        .init("type", "object"), .init("required", .array(["value"])),
        .init(
          "properties",
          .object([
            .init("value", true), .init("source", text), .init("assumption", text),
          ])), .init("additionalProperties", false),
      ]))
  ])

  private static let text: JSONValue = .object([.init("type", "string"), .init("minLength", 1)])

  private static func schema(of kind: FieldKind, _ language: Language) -> JSONValue {
    let members = members(of: kind, language)
    switch kind {
    case .object, .entries, .phrase, .constant, .name: return .object(members)
    default:
      // A figure may also be written with its origin.
      return .object([
        .init("anyOf", .array([.object(members), .object([.init("$ref", "#/$defs/origin")])]))
      ])
    }
  }

  private static func members(of kind: FieldKind, _ language: Language) -> [JSONValue.Member] {
    switch kind {
    case .number(let allowed, let isWhole):
      return [
        .init("type", isWhole ? "integer" : "number"),
        .init(allowed.includesLower ? "minimum" : "exclusiveMinimum", .number(allowed.lower)),
        .init(allowed.includesUpper ? "maximum" : "exclusiveMaximum", .number(allowed.upper)),
      ]
    case .oneOf(let numbers): return [.init("enum", .array(numbers.map { .integer($0) }))]
    case .numbers(let allowed, let counts):
      let item = JSONValue.object(members(of: .number(allowed, isWhole: false), language))
      let lists = counts.map { count -> JSONValue in
        .object([.init("minItems", .integer(count)), .init("maxItems", .integer(count))])
      }
      return [.init("type", "array"), .init("items", item), .init("anyOf", .array(lists))]
    case .list(let kind, let count):
      return [
        .init("type", "array"), .init("items", schema(of: kind, language)),
        .init("minItems", .integer(count.lowerBound)), .init("maxItems", .integer(count.upperBound)),
      ]
    case .either(let one, let other):
      return [.init("anyOf", .array([one, other].map { .object(members(of: $0, language)) }))]
    case .unused: return []
    case .text, .name, .formula: return [.init("type", "string"), .init("minLength", 1)]
    case .names: return [.init("type", "array"), .init("items", text), .init("uniqueItems", true)]
    case .phrase:
      let both = JSONValue.object([
        .init("type", "object"), .init("required", .array(["en", "zh"])),
        .init("properties", .object([.init("en", text), .init("zh", text)])),
        .init("additionalProperties", false),
      ])
      return [.init("anyOf", .array([text, both]))]
    case .date: return [.init("type", "string"), .init("format", "date")]
    case .clock:
      return [.init("type", "string"), .init("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$")]
    case .flag: return [.init("type", "boolean")]
    case .choice(let words): return [.init("enum", .array(words.map { .text($0) }))]
    case .constant(let word): return [.init("const", .text(word))]
    case .object(let fields):
      let properties = fields.map { field -> JSONValue.Member in
        guard case .object(let inner) = schema(of: field.kind, language) else {
          preconditionFailure("no schema")
        }
        return .init(field.key, .object([.init("description", .text(field.summary[language]))] + inner))
      }
      let required = fields.filter(\.isRequired).map { JSONValue.text($0.key) }
      return [
        .init("type", "object"), .init("required", .array(required)),
        .init("properties", .object(properties)),
        .init("additionalProperties", false),
      ]
    case .entries(let inner):
      return [
        .init("type", "object"), .init("propertyNames", .object([.init("pattern", "^[a-z0-9_-]{1,64}$")])),
        .init("additionalProperties", schema(of: inner, language)),
      ]
    }
  }
}
