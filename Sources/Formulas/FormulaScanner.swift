import FoundationEssentials

/// Walks over the characters of a formula and takes its words.
struct FormulaScanner {
  private let characters: [Character]
  /// The next character, from 0.
  private(set) var offset = 0

  init(_ text: String) { characters = Array(text) }

  /// The place of the next character, from 1.
  var position: Int { offset + 1 }

  /// The next character.
  var next: Character? { offset < characters.count ? characters[offset] : nil }

  private mutating func skipSpace() {
    while let next, next == " " || next == "\t" || next.isNewline { offset += 1 }
  }

  /// Goes to the next character that is no space, and gives it.
  mutating func peek() -> Character? {
    skipSpace()
    return next
  }

  /// Takes a text where it stands next.
  mutating func take(_ text: String) -> Bool {
    skipSpace()
    guard characters[offset...].starts(with: text) else { return false }
    offset += text.count
    return true
  }

  /// Takes an operator that binds tightly enough.
  mutating func takeOperator(binding: Int) -> FormulaOperator? {
    skipSpace()
    let found = FormulaOperator.allCases.first { characters[offset...].starts(with: $0.rawValue) }
    guard let found, found.binding >= binding else { return nil }
    offset += found.rawValue.count
    return found
  }

  /// Takes characters as long as they are of a kind.
  mutating func takeWhile(_ isWanted: (Character) -> Bool) -> String {
    let start = offset
    while let next, isWanted(next) { offset += 1 }
    return String(characters[start..<offset])
  }

  func error(_ problem: FormulaSyntaxError.Problem, at place: Int? = nil) -> FormulaSyntaxError {
    FormulaSyntaxError(position: place ?? position, problem: problem)
  }

  /// Takes a number: digits, and decimals after a point.
  mutating func number() throws(FormulaSyntaxError) -> Decimal {
    let start = position
    var text = takeWhile(Self.isDigit)
    if next == "." {
      offset += 1
      let decimals = takeWhile(Self.isDigit)
      guard !decimals.isEmpty else { throw error(.expected(.digit)) }
      text += ".\(decimals)"
    }
    guard text.count <= 39, let value = Decimal(string: text), text.filter(\.isNumber).count <= 38 else {
      throw error(.longNumber, at: start)
    }
    return value
  }

  /// Takes a name in braces, the opening one taken before.
  mutating func nameInBraces() throws(FormulaSyntaxError) -> String {
    let name = takeWhile { $0 != "}" && $0 != "{" && !$0.isNewline }
    guard !name.isEmpty, next == "}" else { throw error(.expected(.nameInBraces)) }
    offset += 1
    return name
  }

  /// Takes a date in quotes.
  mutating func date() throws(FormulaSyntaxError) -> FormulaDate {
    let start = peek() == nil ? position : offset + 1
    guard take("\"") else { throw error(.expected(.date)) }
    let text = takeWhile { $0 != "\"" }
    guard next == "\"", let date = FormulaDate(text) else { throw error(.expected(.date), at: start) }
    offset += 1
    return date
  }

  static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) && character.isASCII }

  static func isLetter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character == "_")
  }

  static func isNamePart(_ character: Character) -> Bool {
    isLetter(character) || isDigit(character) || character == "."
  }

  /// Whether a name needs no braces.
  static func isPlain(_ name: String) -> Bool {
    name.first.map(isLetter) ?? false && name.allSatisfy(isNamePart)
  }
}
