import Wording

/// A table of separated values (RFC 4180): a header and rows of text.
///
/// Accepted beside the standard: a byte-order mark, line ends of any system, no line end at the end, empty lines
/// (passed over), records without any text at the end (as spreadsheets leave them), and semicolons or tabs in place
/// of commas. A first line `sep=;` names the separator, as some spreadsheets write it.
struct CommaSeparatedInput {
  /// Why a text is no table.
  enum Problem: Error, Equatable {
    /// The bytes are not UTF-8.
    case notText
    /// A quoted field is broken; the line on which it begins.
    case quotes(line: Int)
    /// There is no header.
    case noHeader
  }

  /// What may stand between fields; the first one goes before the others where nothing tells them apart.
  static let separators = [",", ";", "\t"].map { UInt8(ascii: $0) }

  let header: [String]
  let rows: [[String]]
  /// The line of the file on which each row begins.
  let lines: [Int]

  /// Reads a table. Its separator is the one that finds most of the known columns in the header.
  ///
  /// - Parameter isKnown: Whether a column of that name is known to the reader.
  init(_ bytes: [UInt8], isKnown: (String) -> Bool = { _ in false }) throws(Problem) {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notText }
    var scanner = Scanner(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])
    if let named = scanner.takeNamedSeparator() {
      scanner.separator = named
    } else {
      var most = 0
      for separator in Self.separators {
        var trial = scanner
        trial.separator = separator
        guard let header = try? trial.record() else { continue }
        let known = header.fields.count { isKnown($0) }
        if known > most { (most, scanner.separator) = (known, separator) }
      }
    }
    guard let header = try scanner.record() else { throw .noHeader }
    self.header = header.fields.map(Self.trimmed)
    var records: [Scanner.Record] = []
    while let record = try scanner.record() { records.append(record) }
    while let last = records.last, last.isBlank { records.removeLast() }
    rows = records.map(\.fields)
    lines = records.map(\.line)
  }

  /// A field without white space around it.
  static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension CommaSeparatedInput {
  /// Takes one record after the other from the front of some bytes.
  private struct Scanner {
    /// A record and the line on which it begins.
    struct Record {
      let line: Int
      let fields: [String]

      var isBlank: Bool { fields.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
    }

    private var rest: ArraySlice<UInt8>
    private var line = 1
    var separator = UInt8(ascii: ",")

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    private static let quote = UInt8(ascii: "\"")
    private static let feed = UInt8(ascii: "\n")
    private static let carriage = UInt8(ascii: "\r")

    /// The separator of a first line `sep=;`, which is taken.
    mutating func takeNamedSeparator() -> UInt8? {
      let named = rest.prefix { $0 != Self.feed && $0 != Self.carriage }
      guard named.count == 5, named.dropLast().elementsEqual("sep=".utf8), let separator = named.last,
        CommaSeparatedInput.separators.contains(separator)
      else { return nil }
      rest = rest.dropFirst(named.count)
      takeLineEnd()
      return separator
    }

    /// The next record that is no empty line; nil at the end.
    mutating func record() throws(Problem) -> Record? {
      while !rest.isEmpty {
        let start = line
        var fields: [String] = []
        repeat { fields.append(try field()) } while takeSeparator()
        takeLineEnd()
        if fields != [""] { return Record(line: start, fields: fields) }
      }
      return nil
    }

    private mutating func takeSeparator() -> Bool {
      guard rest.first == separator else { return false }
      rest.removeFirst()
      return true
    }

    private mutating func takeLineEnd() {
      guard let end = rest.popFirst() else { return }
      if end == Self.carriage, rest.first == Self.feed { rest.removeFirst() }
      line += 1
    }

    private func isEnd(_ byte: UInt8) -> Bool {
      byte == separator || byte == Self.feed || byte == Self.carriage
    }

    private mutating func field() throws(Problem) -> String {
      if rest.first == Self.quote { return try quotedField() }
      let field = rest.prefix { !isEnd($0) }
      rest = rest.dropFirst(field.count)
      return String(decoding: field, as: UTF8.self)
    }

    private mutating func quotedField() throws(Problem) -> String {
      let opening = line
      rest.removeFirst()
      var field: [UInt8] = []
      while let inner = rest.popFirst() {
        if inner == Self.quote {
          guard rest.first == Self.quote else {
            if let after = rest.first, !isEnd(after) { throw .quotes(line: opening) }
            return String(decoding: field, as: UTF8.self)
          }
          rest.removeFirst()
        }
        if inner == Self.feed { line += 1 }
        field.append(inner)
      }
      throw .quotes(line: opening)
    }
  }
}
