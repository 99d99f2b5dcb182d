import Wording

/// Reads JSON with comments into nodes that know their places, and goes on after an error where it can.
///
/// Accepted beside JSON (RFC 8259): `//` and `/* */` comments and a leading byte-order mark. Everything else
/// that is not JSON is reported. Complexity: linear in the length of the text.
struct SourceReader {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  /// A byte of the line whose column is known: columns are counted on from there.
  private var known = (index: 0, column: 1)
  private(set) var diagnostics: [Diagnostic] = []
  private var isOver = false

  private static let deepest = 64
  private static let mostErrors = 50

  /// The value of a text and the problems found; the value is nil when there is none to speak of.
  static func read(_ bytes: [UInt8]) -> (node: Node?, diagnostics: [Diagnostic]) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      let place = Place(line: 1, column: 1)
      return (nil, [Diagnostic(place: place, path: "", problem: ScenarioWording.notText)])
    }
    var reader = SourceReader(bytes: bytes)
    return (reader.document(), reader.diagnostics)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      index = 3
      known.index = 3
    }
  }

  private mutating func document() -> Node? {
    skipBlanks()
    guard index < bytes.count else {
      report(ScenarioWording.emptyFile)
      return nil
    }
    let node = value(depth: 0)
    skipBlanks()
    if !isOver, index < bytes.count { report(ScenarioWording.textAfterEnd) }
    return node
  }

  // MARK: Places

  private mutating func here() -> Place {
    let end = min(index, bytes.count)
    while known.index < end {
      // The second and later bytes of a character do not count.
      if bytes[known.index] & 0xC0 != 0x80 { known.column += 1 }
      known.index += 1
    }
    return Place(line: line, column: known.column)
  }

  /// Notes that a line ends before a byte.
  private mutating func beginLine(at start: Int) {
    line += 1
    known = (start, 1)
  }

  private mutating func report(_ problem: Phrase, at place: Place? = nil) {
    diagnostics.append(Diagnostic(place: place ?? here(), path: "", problem: problem))
    if diagnostics.count >= Self.mostErrors { stop() }
  }

  private mutating func stop() {
    isOver = true
    index = bytes.count
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipBlanks() {
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\n"):
        index += 1
        beginLine(at: index)
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        index += 1
      case UInt8(ascii: "/") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "/"):
        while let byte = current, byte != UInt8(ascii: "\n") { index += 1 }
      case UInt8(ascii: "/") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "*"):
        skipBlockComment()
      default:
        return
      }
    }
  }

  private mutating func skipBlockComment() {
    let start = here()
    index += 2
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "/") {
        index += 2
        return
      }
      if bytes[index] == UInt8(ascii: "\n") { beginLine(at: index + 1) }
      index += 1
    }
    report(ScenarioWording.unterminatedComment, at: start)
  }

  // MARK: Values

  private mutating func value(depth: Int) -> Node {
    let place = here()
    guard depth < Self.deepest else {
      report(ScenarioWording.tooDeep(Self.deepest))
      stop()
      return Node(value: .broken, place: place)
    }
    switch current {
    case UInt8(ascii: "{"): return Node(value: .object(members(depth: depth)), place: place)
    case UInt8(ascii: "["): return Node(value: .list(elements(depth: depth)), place: place)
    case UInt8(ascii: "\""): return Node(value: text().map(Node.Value.text) ?? .broken, place: place)
    case nil:
      if !isOver { report(ScenarioWording.endsTooSoon) }
      stop()
      return Node(value: .broken, place: place)
    default: return Node(value: word(), place: place)
    }
  }

  private mutating func members(depth: Int) -> [Node.Member] {
    var members: [Node.Member] = []
    separated(until: UInt8(ascii: "}")) { reader in
      let place = reader.here()
      guard reader.current == UInt8(ascii: "\"") else {
        reader.report(ScenarioWording.keyExpected)
        reader.skipToSeparator()
        // A key without quotes: its value may have problems of its own.
        guard reader.current == UInt8(ascii: ":") else { return }
        reader.index += 1
        reader.skipBlanks()
        _ = reader.value(depth: depth + 1)
        return
      }
      guard let key = reader.text() else { return reader.skipToSeparator() }
      reader.skipBlanks()
      if reader.current == UInt8(ascii: ":") {
        reader.index += 1
      } else {
        reader.report(ScenarioWording.missingColon)
      }
      reader.skipBlanks()
      members.append(Node.Member(key: key, place: place, node: reader.value(depth: depth + 1)))
    }
    return members
  }

  private mutating func elements(depth: Int) -> [Node] {
    var nodes: [Node] = []
    separated(until: UInt8(ascii: "]")) { nodes.append($0.value(depth: depth + 1)) }
    return nodes
  }

  /// Reads items separated by commas up to a closing bracket, which is passed over too.
  private mutating func separated(until close: UInt8, item: (inout SourceReader) -> Void) {
    index += 1
    skipBlanks()
    if current == close {
      index += 1
      return
    }
    while !isOver {
      let start = index
      item(&self)
      skipBlanks()
      switch current {
      case UInt8(ascii: ","):
        let comma = here()
        index += 1
        skipBlanks()
        if current == close {
          report(ScenarioWording.trailingComma, at: comma)
          index += 1
          return
        }
      case close:
        index += 1
        return
      case nil:
        if !isOver { report(ScenarioWording.endsTooSoon) }
        return stop()
      default:
        if index == start { index += 1 }
        report(ScenarioWording.missingComma)
        // A bracket of the other kind belongs to an outer value: nothing after it can be told apart.
        if current == UInt8(ascii: "}") || current == UInt8(ascii: "]") || current == UInt8(ascii: ":") {
          return stop()
        }
      }
    }
  }

  private mutating func skipToSeparator() {
    while let byte = current, !Self.isSeparator(byte) { index += 1 }
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: ":"), UInt8(ascii: "\n"), UInt8(ascii: "\""):
      true
    default: false
    }
  }

  private mutating func word() -> Node.Value {
    let place = here()
    let start = index
    while let byte = current, !Self.isSeparator(byte), byte > UInt8(ascii: " "), byte != UInt8(ascii: "/") {
      index += 1
    }
    if index == start { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    switch word {
    case "true": return .flag(true)
    case "false": return .flag(false)
    case "null": return .null
    default:
      if Self.isNumber(word) { return .number(word) }
      report(ScenarioWording.notAValue(String(word.prefix(40))), at: place)
      return .broken
    }
  }

  /// Whether a word is a number as RFC 8259 writes it.
  static func isNumber(_ word: String) -> Bool {
    var rest = Array(word.utf8)[...]
    func digits() -> Int {
      let run = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest = rest.dropFirst(run.count)
      return run.count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    if whole == 0 || (startsWithZero && whole > 1) { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      if digits() == 0 { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      if digits() == 0 { return false }
    }
    return rest.isEmpty
  }

  // MARK: Texts

  /// A string from its opening quote; nil when it is broken, with everything up to the end of the line
  /// passed over.
  private mutating func text() -> String? {
    let place = here()
    index += 1
    var scalars = String.UnicodeScalarView()
    var start = index
    func plain(_ end: Int) -> String.UnicodeScalarView {
      String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars
    }
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        scalars.append(contentsOf: plain(index))
        index += 1
        return String(scalars)
      case UInt8(ascii: "\\"):
        scalars.append(contentsOf: plain(index))
        guard let scalar = escape() else {
          report(ScenarioWording.badEscape)
          while let byte = current, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\"") { index += 1 }
          if current == UInt8(ascii: "\"") { index += 1 }
          return nil
        }
        scalars.append(scalar)
        start = index
      case UInt8(ascii: "\n"):
        report(ScenarioWording.unterminatedString, at: place)
        return nil
      case 0..<0x20:
        report(ScenarioWording.badEscape)
        index += 1
        start = index
      default:
        index += 1
      }
    }
    report(ScenarioWording.unterminatedString, at: place)
    return nil
  }

  /// The character of an escape, from its backslash; nil when it is none.
  private mutating func escape() -> Unicode.Scalar? {
    guard index + 1 < bytes.count else { return nil }
    let letter = bytes[index + 1]
    let simple: [UInt8: Unicode.Scalar] = [
      UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
      UInt8(ascii: "f"): "\u{c}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]
    if let scalar = simple[letter] {
      index += 2
      return scalar
    }
    guard letter == UInt8(ascii: "u"), let first = codeUnit(at: index + 2) else { return nil }
    if let scalar = Unicode.Scalar(first) {
      index += 6
      return scalar
    }
    guard (0xD800..<0xDC00).contains(first), index + 7 < bytes.count, bytes[index + 6] == UInt8(ascii: "\\"),
      bytes[index + 7] == UInt8(ascii: "u"), let second = codeUnit(at: index + 8),
      (0xDC00..<0xE000).contains(second)
    else { return nil }
    index += 12
    return Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) * 0x400 + (UInt32(second) - 0xDC00))
  }

  private func codeUnit(at start: Int) -> UInt16? {
    guard start + 4 <= bytes.count else { return nil }
    let digits = bytes[start..<start + 4]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
