import ContactCentre
import FoundationEssentials
import Wording

// Fields of lists whose length is not fixed, and of values that nobody uses.

extension Field {
  /// Numbers in a list.
  static func list(
    _ key: String, _ path: Path<Part, [Double]?>, _ allowed: Allowed, count: ClosedRange<Int>,
    _ summary: Phrase
  ) -> Field {
    let kind = FieldKind.list(.number(allowed, isWhole: false), count: count)
    return plain(key, required: false, kind: kind, summary) { node, keyPath, part, reading in
      part[keyPath: path] = reading.list(node, keyPath, count: count) { item, path, reading in
        reading.decimal(item, allowed, isWhole: false, path).flatMap(ExactNumber.double)
      }
    }
  }

  /// Whole numbers in a list that may be missing.
  static func wholeNumbers(
    _ key: String, _ path: Path<Part, [Int]?>, _ allowed: Allowed, count: ClosedRange<Int>, _ summary: Phrase
  ) -> Field {
    let kind = FieldKind.list(.number(allowed, isWhole: true), count: count)
    return plain(key, required: false, kind: kind, summary) { node, keyPath, part, reading in
      part[keyPath: path] = reading.wholeNumbers(node, keyPath, allowed, count: count)
    }
  }

  /// Whole numbers in a list that must be given.
  static func wholeNumbers(
    _ key: String, _ path: Path<Part, [Int]>, _ allowed: Allowed, count: ClosedRange<Int>, _ summary: Phrase
  ) -> Field {
    let kind = FieldKind.list(.number(allowed, isWhole: true), count: count)
    return plain(key, required: true, kind: kind, summary) { node, keyPath, part, reading in
      part[keyPath: path] = reading.wholeNumbers(node, keyPath, allowed, count: count) ?? []
    }
  }

  /// A whole number that may be missing.
  static func wholeNumber(
    _ key: String, _ path: Path<Part, Int?>, _ allowed: Allowed, _ summary: Phrase
  ) -> Field {
    plain(key, required: false, kind: .number(allowed, isWhole: true), summary) {
      node, keyPath, part, reading in
      part[keyPath: path] = reading.wholeNumber(node, keyPath, allowed)
    }
  }

  /// Objects in a list that may be missing; one with problems is left out.
  static func objects<Item>(
    _ key: String, _ path: Path<Part, [Item]?>, _ shape: Shape<Item>, count: ClosedRange<Int>, blank: Item,
    _ summary: Phrase
  ) -> Field where Item: Sendable {
    Field(key: key, isRequired: false, kind: .list(shape.kind, count: count), summary: summary) {
      node, keyPath, part, _, reading in
      part[keyPath: path] = reading.list(node, keyPath, count: count) { node, path, reading in
        var item = blank
        let before = reading.diagnostics.count
        reading.places[path] = node.place
        shape.read(node, path, into: &item, Lens { _, _ in }, &reading)
        return reading.diagnostics.count == before ? item : nil
      }
    }
  }

  /// Objects in a list that may be missing, each number of them a figure that can be varied: `steps.0.from`, from 0.
  static func rows<Item>(
    _ key: String, _ path: Path<Part, [Item]>, _ shape: Shape<Item>, count: ClosedRange<Int>,
    _ summary: Phrase, blank: @escaping @Sendable () -> Item
  ) -> Field {
    Field(key: key, isRequired: false, kind: .list(shape.kind, count: count), summary: summary) {
      node, keyPath, part, lens, reading in
      var index = 0
      let items = reading.list(node, keyPath, count: count) { node, inner, reading -> Item? in
        var item = blank()
        reading.places[inner] = node.place
        shape.read(node, inner, into: &item, lens.appending(path, at: index), &reading)
        index += 1
        return item
      }
      part[keyPath: path] = items ?? []
    }
  }

  /// A key that may stand there and is not used.
  static func unused(_ key: String, _ summary: Phrase) -> Field {
    Field(key: key, isRequired: false, kind: .unused, summary: summary) { _, _, _, _, _ in }
  }
}

extension Reading {
  /// The items of a list that could be read; nil where it is no list of a length in a range.
  mutating func list<Item>(
    _ node: Node, _ path: String, count: ClosedRange<Int>,
    item read: (Node, String, inout Reading) -> Item?
  ) -> [Item]? {
    guard case .list(let nodes) = node.value else {
      wrongKind(node, expected: ScenarioWording.list, path)
      return nil
    }
    guard count.contains(nodes.count) else {
      report(ScenarioWording.wrongCount(nodes.count, allowed: count), at: node.place, path)
      return nil
    }
    var items: [Item] = []
    items.reserveCapacity(nodes.count)
    for (index, node) in nodes.enumerated() {
      if let item = read(node, "\(path).\(index)", &self) { items.append(item) }
    }
    return items
  }

  mutating func wholeNumbers(
    _ node: Node, _ path: String, _ allowed: Allowed, count: ClosedRange<Int>
  ) -> [Int]? {
    list(node, path, count: count) { $2.wholeNumber($0, $1, allowed) }
  }

  mutating func wholeNumber(_ node: Node, _ path: String, _ allowed: Allowed) -> Int? {
    decimal(node, allowed, isWhole: true, path).flatMap(ExactNumber.double).flatMap { Int(exactly: $0) }
  }
}
