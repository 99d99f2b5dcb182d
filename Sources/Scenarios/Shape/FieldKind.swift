package import ContactCentre
package import Wording

/// What the value of a key may be, for the reference and the schema of the format.
package indirect enum FieldKind: Sendable {
  /// A number in a range.
  case number(Allowed, isWhole: Bool)
  /// One of some numbers.
  case oneOf([Int])
  /// A list of numbers of one of several lengths.
  case numbers(Allowed, counts: [Int])
  /// A list of values that are alike, of a length in a range.
  case list(FieldKind, count: ClosedRange<Int>)
  /// One kind or the other.
  case either(FieldKind, FieldKind)
  /// Anything: the value is not used.
  case unused
  /// A text.
  case text
  /// A formula over facts and figures.
  case formula
  /// The id of something in the scenario.
  case name
  /// A list of ids of things in the scenario.
  case names
  /// A text in one or in both languages.
  case phrase
  /// A day, YYYY-MM-DD.
  case date
  /// A time of day, HH:MM.
  case clock
  /// True or false.
  case flag
  /// One of some words.
  case choice([String])
  /// This word and no other.
  case constant(String)
  /// An object of keys.
  case object([FieldDescription])
  /// An object whose keys are ids and whose values are alike.
  case entries(FieldKind)

  /// The kind in a few words, for the reference.
  var text: String {
    switch self {
    case .number(let allowed, let isWhole): isWhole ? "whole number, \(allowed)" : "number, \(allowed)"
    case .oneOf(let numbers): numbers.map(String.init).joined(separator: " \\| ")
    case .numbers(let allowed, let counts):
      "list of \(counts.map(String.init).joined(separator: ", ")) numbers, \(allowed)"
    case .list(.object, let count): "list of \(count.lowerBound) to \(count.upperBound) objects"
    case .list(let kind, let count):
      "list of \(count.lowerBound) to \(count.upperBound) values: \(kind.text)"
    case .either(let one, let other): "\(one.text); or \(other.text)"
    case .unused: "anything"
    case .text: "text"
    case .formula: "formula"
    case .name: "id"
    case .names: "list of ids"
    case .phrase: "text, or { \"en\": text, \"zh\": text }"
    case .date: "date, YYYY-MM-DD"
    case .clock: "time of day, HH:MM"
    case .flag: "true or false"
    case .choice(let words): words.joined(separator: " \\| ")
    case .constant(let word): word
    case .object: "object"
    case .entries(.object): "object of ids"
    case .entries(let kind): "object of ids: \(kind.text)"
    }
  }

  /// The keys below an object, each as a path.
  var inner: [(path: String, field: FieldDescription)] {
    switch self {
    case .object(let fields):
      fields.flatMap { field in
        [(field.key, field)] + field.kind.inner.map { ("\(field.key).\($0.path)", $0.field) }
      }
    case .entries(let kind): kind.inner.map { ("ID.\($0.path)", $0.field) }
    case .list(let kind, _): kind.inner.map { ("N.\($0.path)", $0.field) }
    default: []
    }
  }
}

/// A key as the reference and the schema of the format show it.
package struct FieldDescription: Sendable {
  /// The key.
  package let key: String
  /// Whether it must be given where its object is given.
  package let isRequired: Bool
  /// What its value may be.
  package let kind: FieldKind
  /// What it means.
  package let summary: Phrase
}
