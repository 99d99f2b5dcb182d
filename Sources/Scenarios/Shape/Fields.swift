import ContactCentre
import FoundationEssentials
import Wording

// The kinds of fields. A path to an optional property is a key that may be missing.

typealias Path<Part, Value> = any WritableKeyPath<Part, Value> & Sendable

extension Field {
  /// A number, stored as a double.
  static func number(
    _ key: String, _ path: Path<Part, Double>, _ allowed: Allowed, isWhole: Bool = false,
    required: Bool = true,
    _ summary: Phrase
  ) -> Field {
    numeric(key, allowed, isWhole: isWhole, required: required, summary) {
      $0[keyPath: path] = ExactNumber.double($1) ?? $0[keyPath: path]
    }
  }

  /// A number that may be missing, stored as a double.
  static func number(
    _ key: String, _ path: Path<Part, Double?>, _ allowed: Allowed, isWhole: Bool = false, _ summary: Phrase
  ) -> Field {
    numeric(key, allowed, isWhole: isWhole, required: false, summary) {
      $0[keyPath: path] = ExactNumber.double($1)
    }
  }

  /// A number, stored as an exact decimal.
  static func decimal(
    _ key: String, _ path: Path<Part, Decimal>, _ allowed: Allowed, required: Bool = true, _ summary: Phrase
  ) -> Field {
    numeric(key, allowed, isWhole: false, required: required, summary) { $0[keyPath: path] = $1 }
  }

  /// A number that may be missing, stored as an exact decimal.
  static func decimal(
    _ key: String, _ path: Path<Part, Decimal?>, _ allowed: Allowed, _ summary: Phrase
  ) -> Field {
    numeric(key, allowed, isWhole: false, required: false, summary) { $0[keyPath: path] = $1 }
  }

  private static func numeric(
    _ key: String, _ allowed: Allowed, isWhole: Bool, required: Bool, _ summary: Phrase,
    store: @escaping @Sendable (inout Part, Decimal) -> Void
  ) -> Field {
    Field(key: key, isRequired: required, kind: .number(allowed, isWhole: isWhole), summary: summary) {
      node, path, part, lens, reading in
      guard let node = reading.figure(node, path),
        let value = reading.decimal(node, allowed, isWhole: isWhole, path)
      else { return }
      store(&part, value)
      reading.figures.append(
        Figure(path: path, value: value, allowed: allowed, isWhole: isWhole) { scenario, value in
          lens.update(&scenario) { store(&$0, value) }
        })
    }
  }

  /// Numbers in a list of one of several lengths.
  static func numbers(
    _ key: String, _ path: Path<Part, [Double]>, _ allowed: Allowed, counts: [Int], required: Bool,
    _ summary: Phrase
  ) -> Field {
    Field(key: key, isRequired: required, kind: .numbers(allowed, counts: counts), summary: summary) {
      node, keyPath, part, lens, reading in
      guard
        let values = reading.numbers(
          node, keyPath, allowed, counts: counts, lens.appending(path))
      else { return }
      part[keyPath: path] = values
    }
  }

  /// A text.
  static func text(_ key: String, _ path: Path<Part, String>, _ summary: Phrase) -> Field {
    plain(key, required: true, kind: .text, summary) { node, keyPath, part, reading in
      if let text = reading.text(node, keyPath) { part[keyPath: path] = text }
    }
  }

  /// The id of something in the scenario, which may be missing.
  static func name(_ key: String, _ path: Path<Part, String?>, _ summary: Phrase) -> Field {
    plain(key, required: false, kind: .name, summary) { node, keyPath, part, reading in
      if let text = reading.text(node, keyPath) { part[keyPath: path] = text }
    }
  }

  /// A list of ids of things in the scenario.
  static func names(
    _ key: String, _ path: Path<Part, [String]>, required: Bool, _ summary: Phrase
  ) -> Field {
    plain(key, required: required, kind: .names, summary) { node, keyPath, part, reading in
      if let names = reading.names(node, keyPath) { part[keyPath: path] = names }
    }
  }

  /// A text in one or in both languages.
  static func phrase(
    _ key: String, _ path: Path<Part, Phrase>, required: Bool = false, _ summary: Phrase
  ) -> Field {
    Field(key: key, isRequired: required, kind: .phrase, summary: summary) {
      node, keyPath, part, _, reading in
      if let phrase = reading.phrase(node, keyPath) { part[keyPath: path] = phrase }
    }
  }

  /// A text in one or in both languages, which may be missing.
  static func phrase(_ key: String, _ path: Path<Part, Phrase?>, _ summary: Phrase) -> Field {
    Field(key: key, isRequired: false, kind: .phrase, summary: summary) { node, keyPath, part, _, reading in
      part[keyPath: path] = reading.phrase(node, keyPath)
    }
  }

  /// A day.
  static func date(_ key: String, _ path: Path<Part, CalendarDate>, _ summary: Phrase) -> Field {
    plain(key, required: true, kind: .date, summary) { node, keyPath, part, reading in
      if let date = reading.date(node, keyPath) { part[keyPath: path] = date }
    }
  }

  /// A day that may be missing.
  static func date(_ key: String, _ path: Path<Part, CalendarDate?>, _ summary: Phrase) -> Field {
    plain(key, required: false, kind: .date, summary) { node, keyPath, part, reading in
      if let date = reading.date(node, keyPath) { part[keyPath: path] = date }
    }
  }

  /// A time of day.
  static func clock(_ key: String, _ path: Path<Part, ClockTime>, _ summary: Phrase) -> Field {
    plain(key, required: true, kind: .clock, summary) { node, keyPath, part, reading in
      guard let text = reading.text(node, keyPath) else { return }
      guard let clock = ClockTime(text) else {
        return reading.report(ScenarioWording.notAClock(text), at: node.place, keyPath)
      }
      part[keyPath: path] = clock
    }
  }

  /// True or false.
  static func flag(
    _ key: String, _ path: Path<Part, Bool>, required: Bool = true, _ summary: Phrase
  ) -> Field {
    plain(key, required: required, kind: .flag, summary) { node, keyPath, part, reading in
      guard case .flag(let flag) = node.value else {
        return reading.wrongKind(node, expected: ScenarioWording.flag, keyPath)
      }
      part[keyPath: path] = flag
    }
  }

  /// The version of the format: a word and no other.
  static func schema(_ name: String, _ summary: Phrase) -> Field {
    plain("schema", required: true, kind: .constant(name), summary) { node, path, _, reading in
      guard let text = reading.text(node, path), text != name else { return }
      reading.report(ScenarioWording.wrongSchema(found: text, expected: name), at: node.place, path)
    }
  }

  /// One of several words.
  static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ key: String, _ path: Path<Part, Choice>, required: Bool, _ summary: Phrase
  ) -> Field {
    let choices = Choice.allCases.map(\.rawValue)
    return plain(key, required: required, kind: .choice(choices), summary) {
      node, keyPath, part, reading in
      if let choice: Choice = reading.choice(node, keyPath) { part[keyPath: path] = choice }
    }
  }

  /// One of several words, which may be missing.
  static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ key: String, _ path: Path<Part, Choice?>, _ summary: Phrase
  ) -> Field {
    let choices = Choice.allCases.map(\.rawValue)
    return plain(key, required: false, kind: .choice(choices), summary) {
      node, keyPath, part, reading in
      if let choice: Choice = reading.choice(node, keyPath) { part[keyPath: path] = choice }
    }
  }

  /// A value that is no number: with its origin, if it has one, but not to be varied.
  static func plain(
    _ key: String, required: Bool, kind: FieldKind, _ summary: Phrase,
    read: @escaping @Sendable (Node, String, inout Part, inout Reading) -> Void
  ) -> Field {
    Field(key: key, isRequired: required, kind: kind, summary: summary) { node, path, part, _, reading in
      guard case .object = node.value else { return read(node, path, &part, &reading) }
      guard let inner = reading.figure(node, path) else { return }
      read(inner, path, &part, &reading)
    }
  }

  /// An object of keys.
  static func object<Inner>(
    _ key: String, _ path: Path<Part, Inner>, _ shape: Shape<Inner>, required: Bool = true, _ summary: Phrase
  ) -> Field {
    Field(key: key, isRequired: required, kind: shape.kind, summary: summary) {
      node, keyPath, part, lens, reading in
      shape.read(node, keyPath, into: &part[keyPath: path], lens.appending(path), &reading)
    }
  }

  /// An object of keys that may be missing; `blank` is what it is filled from.
  static func object<Inner: Sendable>(
    _ key: String, _ path: Path<Part, Inner?>, _ shape: Shape<Inner>, blank: Inner, _ summary: Phrase
  ) -> Field {
    Field(key: key, isRequired: false, kind: shape.kind, summary: summary) {
      node, keyPath, part, lens, reading in
      var inner = blank
      shape.read(node, keyPath, into: &inner, lens.appending(present: path), &reading)
      part[keyPath: path] = inner
    }
  }

  /// An object whose keys are ids and whose values are items.
  static func table<Item>(
    _ key: String, _ path: Path<Part, [Item]>, _ shape: Shape<Item>, required: Bool = true, _ summary: Phrase,
    blank: @escaping @Sendable (_ id: String) -> Item
  ) -> Field {
    entries(key, path, of: shape.kind, required: required, summary, blank: blank) {
      node, keyPath, item, lens, reading in
      shape.read(node, keyPath, into: &item, lens, &reading)
    }
  }

  /// An object whose keys are ids, each value read by a function.
  static func entries<Item>(
    _ key: String, _ path: Path<Part, [Item]>, of kind: FieldKind, required: Bool, _ summary: Phrase,
    blank: @escaping @Sendable (_ id: String) -> Item,
    read: @escaping @Sendable (Node, String, inout Item, Lens<Item>, inout Reading) -> Void
  ) -> Field {
    Field(key: key, isRequired: required, kind: .entries(kind), summary: summary) {
      node, keyPath, part, lens, reading in
      guard case .object(let members) = node.value else {
        return reading.wrongKind(node, expected: ScenarioWording.object, keyPath)
      }
      var seen: [String: Place] = [:]
      var items: [Item] = []
      for member in members {
        let inner = "\(keyPath).\(member.key)"
        if let first = seen[member.key] {
          reading.report(ScenarioWording.duplicateKey(firstLine: first.line), at: member.place, inner)
          continue
        }
        seen[member.key] = member.place
        reading.places[inner] = member.node.place
        if !Reading.isIdentifier(member.key) {
          reading.report(ScenarioWording.badIdentifier, at: member.place, inner)
          continue
        }
        var item = blank(member.key)
        read(member.node, inner, &item, lens.appending(path, at: items.count), &reading)
        items.append(item)
      }
      part[keyPath: path] = items
    }
  }

  /// The field as a key of the object around the part that it belongs to.
  func inside<Outer>(_ path: Path<Outer, Part>) -> Field<Outer> {
    Field<Outer>(key: key, isRequired: isRequired, kind: kind, summary: summary) {
      [read] node, keyPath, outer, lens, reading in
      read(node, keyPath, &outer[keyPath: path], lens.appending(path), &reading)
    }
  }

  /// The field as a key of the object around a part that is there only with it; `blank` is what it is filled from.
  func inside<Outer>(_ path: Path<Outer, Part?>, blank: Part) -> Field<Outer> where Part: Sendable {
    Field<Outer>(key: key, isRequired: isRequired, kind: kind, summary: summary) {
      [read] node, keyPath, outer, lens, reading in
      var part = blank
      read(node, keyPath, &part, lens.appending(present: path), &reading)
      outer[keyPath: path] = part
    }
  }
}

extension Reading {
  static func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "_")
      }
  }

  /// One of several words.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ node: Node, _ path: String
  ) -> Choice? {
    guard let text = text(node, path) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let choices = Choice.allCases.map(\.rawValue)
    let suggestion = Suggestion.nearest(to: text, among: choices)
    report(
      ScenarioWording.notAChoice(value: text, nearest: suggestion, choices: choices), at: node.place, path)
    return nil
  }

  /// Ids in a list, each with its own place: `skill_groups.night.primary.0`, from 0.
  mutating func names(_ node: Node, _ path: String) -> [String]? {
    guard case .list(let items) = node.value else {
      wrongKind(node, expected: ScenarioWording.list, path)
      return nil
    }
    var names: [String] = []
    for (index, item) in items.enumerated() {
      let inner = "\(path).\(index)"
      places[inner] = item.place
      if let name = text(item, inner) { names.append(name) }
    }
    return names.count == items.count ? names : nil
  }

  mutating func phrase(_ node: Node, _ path: String) -> Phrase? {
    guard case .object = node.value else { return text(node, path).map { Phrase(verbatim: $0) } }
    var both = BothLanguages()
    BothLanguages.shape.read(node, path, into: &both, Lens { _, _ in }, &self)
    return Phrase(both.english, both.chinese)
  }

  mutating func date(_ node: Node, _ path: String) -> CalendarDate? {
    guard let text = text(node, path) else { return nil }
    guard let date = CalendarDate(text) else {
      report(ScenarioWording.notADate(String(text.prefix(40))), at: node.place, path)
      return nil
    }
    return date
  }

  /// Numbers of a list, each of them a figure that can be varied: `profiles.citywide.9`, from 0.
  mutating func numbers(
    _ node: Node, _ path: String, _ allowed: Allowed, counts: [Int], _ lens: Lens<[Double]>
  ) -> [Double]? {
    guard let node = figure(node, path) else { return nil }
    guard case .list(let items) = node.value else {
      wrongKind(node, expected: ScenarioWording.list, path)
      return nil
    }
    guard counts.contains(items.count) else {
      report(ScenarioWording.wrongCount(items.count, allowed: counts), at: node.place, path)
      return nil
    }
    var values: [Double] = []
    for (index, item) in items.enumerated() {
      let inner = "\(path).\(index)"
      places[inner] = item.place
      guard let value = decimal(item, allowed, isWhole: false, inner), let double = ExactNumber.double(value)
      else { continue }
      values.append(double)
      figures.append(
        Figure(path: inner, value: value, allowed: allowed, isWhole: false) { scenario, value in
          lens.update(&scenario) { $0[index] = ExactNumber.double(value) ?? $0[index] }
        })
    }
    return values.count == items.count ? values : nil
  }
}

/// A text in both languages, while it is read.
private struct BothLanguages {
  var english = ""
  var chinese = ""

  static let shape = Shape<BothLanguages>(fields: [
    .text("en", \.english, Phrase("English text", "英文")),
    .text("zh", \.chinese, Phrase("Chinese text", "中文")),
  ])
}
