import Wording

/// A table of comma-separated values (RFC 4180): a header and rows of text.
///
/// Accepted beside the standard: a byte-order mark, line ends of any system, no line end at the end, and empty
/// lines, which are passed over.
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

  let header: [String]
  let rows: [[String]]
  /// The line of the file on which each row begins.
  let lines: [Int]

  init(_ bytes: [UInt8]) throws(Problem) {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notText }
    var records = try Self.records(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])
    guard !records.isEmpty else { throw .noHeader }
    header = records.removeFirst().fields.map { String($0.drop(while: \.isWhitespace)) }
    rows = records.map(\.fields)
    lines = records.map(\.line)
  }

  private static func records(_ bytes: ArraySlice<UInt8>) throws(Problem) -> [(line: Int, fields: [String])] {
    let (quote, comma) = (UInt8(ascii: "\""), UInt8(ascii: ","))
    let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    var records: [(line: Int, fields: [String])] = []
    var record: [String] = []
    var field: [UInt8] = []
    var line = 1
    var start = 1
    var index = bytes.startIndex
    func next() -> UInt8? { index < bytes.endIndex ? bytes[index] : nil }
    func endField() {
      record.append(String(decoding: field, as: UTF8.self))
      field.removeAll(keepingCapacity: true)
    }
    func endRecord() {
      endField()
      if record != [""] { records.append((start, record)) }
      record.removeAll(keepingCapacity: true)
    }
    while let byte = next() {
      index += 1
      switch byte {
      case quote where field.isEmpty:
        let opening = line
        while true {
          guard let inner = next() else { throw .quotes(line: opening) }
          index += 1
          if inner == quote {
            guard next() == quote else { break }
            index += 1
          }
          if inner == feed { line += 1 }
          field.append(inner)
        }
        if let after = next(), after != comma, after != feed, after != carriage {
          throw .quotes(line: opening)
        }
      case comma: endField()
      case feed, carriage:
        if byte == carriage, next() == feed { index += 1 }
        line += 1
        endRecord()
        start = line
      default: field.append(byte)
      }
    }
    if !field.isEmpty || !record.isEmpty { endRecord() }
    return records
  }
}
