import ContactCentre
import Formulas
import FoundationEssentials
import Wording

// The part of the format that is about what sources say: raw inputs, published figures, contradictions.

extension Allowed {
  static let anyNumber = Allowed.from(-1e12, to: 1e12)
  static let tolerance = Allowed.from(0, to: 1e12)
}

extension FieldKind {
  /// A number, or a list of numbers.
  static let numberOrList = FieldKind.either(
    .number(.anyNumber, isWhole: false), .list(.number(.anyNumber, isWhole: false), count: 1...1000))
}

extension SourceFact {
  static let shape = Shape<SourceFact>(
    fields: [
      .phrase("title", \.title, Words.factTitle),
      .phrase("unit", \.unit, Words.factUnit),
      .variableValue,
      .optionalText("source", \.source, Words.factSource),
      .optionalText("assumption", \.assumption, Words.factAssumption),
    ],
    check: { keys in
      keys.contains("source") != keys.contains("assumption") ? nil : EvidenceWording.oneOrigin
    })

  static func blank(id: String) -> SourceFact {
    SourceFact(id: id, title: Phrase(verbatim: id), value: .number(0))
  }
}

extension PublishedFigure {
  static let shape = Shape<PublishedFigure>(fields: [
    .phrase("title", \.title, required: true, Words.publishedTitle),
    .numberOrList("value", \.value, Words.publishedValue),
    .phrase("unit", \.unit, Words.factUnit),
    .exactNumber("tolerance", \.tolerance, .tolerance, Words.publishedTolerance),
    .choice("kind", \.kind, required: true, Words.publishedKind),
    .formula("formula", \.formula, Words.publishedFormula),
    .phrase("reason", \.reason, Words.publishedReason),
    .phrase("note", \.note, Words.publishedNote),
    .text("source", \.source, Words.publishedSource),
  ])
}

extension Contradiction {
  static let shape = Shape<Contradiction>(fields: [
    .phrase("title", \.title, required: true, Words.contradictionTitle),
    .values,
    .optionalText("use", \.used, Words.contradictionUse),
    .phrase("why", \.reason, required: true, Words.contradictionWhy),
  ])
}

extension Contradiction.Value {
  fileprivate static let shape = Shape<Contradiction.Value>(fields: [
    .text("value", \.text, Words.contradictionValue),
    .phrase("where", \.place, required: true, Words.contradictionWhere),
    .exactNumber("number", \.number, .anyNumber, Words.contradictionNumber),
    .formula("formula", \.formula, Words.contradictionFormula),
    .exactNumber("tolerance", \.tolerance, .tolerance, Words.contradictionTolerance),
  ])
}

extension Field where Part == Contradiction {
  fileprivate static let values = Field(
    key: "values", isRequired: true, kind: .list(Contradiction.Value.shape.kind, count: 2...100),
    summary: Words.contradictionValues
  ) { node, keyPath, part, _, reading in
    let read = reading.list(node, keyPath, count: 2...100) { node, path, reading in
      var value = Contradiction.Value()
      reading.places[path] = node.place
      Contradiction.Value.shape.read(node, path, into: &value, Lens { _, _ in }, &reading)
      return value
    }
    part.values = read ?? []
  }
}

extension Field where Part == SourceFact {
  /// The value of a fact: its numbers can be varied under the name of the fact itself.
  fileprivate static let variableValue = Field(
    key: "value", isRequired: true, kind: .numberOrList, summary: Words.factValue
  ) { node, keyPath, part, lens, reading in
    guard let value = reading.numberOrList(node, keyPath) else { return }
    part.value = value
    let path = keyPath.split(separator: ".").dropLast().joined(separator: ".")
    func vary(
      _ path: String, _ number: Decimal, _ set: @escaping @Sendable (inout SourceFact, Decimal) -> Void
    ) {
      reading.figures.append(
        Figure(path: path, value: number, allowed: .anyNumber, isWhole: false) { scenario, value in
          lens.update(&scenario) { set(&$0, value) }
        })
    }
    switch value {
    case .number(let number): vary(path, number) { $0.value = .number($1) }
    case .list(let numbers):
      for (index, number) in numbers.enumerated() {
        vary("\(path).\(index)", number) { fact, number in
          var numbers = fact.value.numbers
          numbers[index] = number
          fact.value = .list(numbers)
        }
      }
    }
  }
}

extension Field where Part == Scenario {
  /// Facts, each with its origin among those of all figures.
  static let facts = Field.entries(
    "facts", \.evidence.facts, of: SourceFact.shape.kind, required: false, Words.facts,
    blank: SourceFact.blank
  ) { node, path, fact, lens, reading in
    SourceFact.shape.read(node, path, into: &fact, lens, &reading)
    let numbers = fact.value.numbers.map(\.description).joined(separator: ", ")
    let written = fact.value.count == nil ? numbers : "[\(numbers)]"
    reading.provenance.append(Provenance(path: path, value: written, basis: fact.basis))
  }
}
