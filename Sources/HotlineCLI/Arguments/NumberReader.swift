internal import Reporting
package import Wording

/// Reads numbers from the command line and says what to write where that fails.
enum NumberReader {
  /// A finite number in plain notation: digits, one ".", an exponent if need be.
  static func number(_ text: String) throws(ValueProblem) -> Double {
    if let value = plainNumber(text) {
      guard value.isFinite else { throw ValueProblem(ArgumentWording.tooLarge(text)) }
      return value
    }
    throw ValueProblem(problem(of: text))
  }

  /// A whole number.
  static func integer(_ text: String) throws(ValueProblem) -> Int {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let isWhole = !digits.isEmpty && digits.utf8.allSatisfy(isDigit)
    if isWhole, let value = Int(text) { return value }
    if isWhole { throw ValueProblem(ArgumentWording.tooLarge(text)) }
    let value = try number(text)
    if let whole = Int(exactly: value) {
      throw ValueProblem(ArgumentWording.writeNumber(text, as: String(whole)))
    }
    throw ValueProblem(ArgumentWording.notWhole(text))
  }

  /// A share between 0 and 1.
  static func share(_ text: String) throws(ValueProblem) -> Double {
    let plain = halfwidth(text)
    let isPercentage = plain.hasSuffix("%")
    if let value = plainNumber(isPercentage ? String(plain.dropLast()) : plain), value.isFinite {
      if !isPercentage && value >= 0 && value <= 1 { return try number(text) }
      if value >= 0 && value <= 100 {
        throw ValueProblem(ArgumentWording.writeShare(text, as: hundredth(of: value)))
      }
      throw ValueProblem(ArgumentWording.outOfRange(text, range: ArgumentWording.between("0", "1")))
    }
    return try number(text)
  }

  /// A fraction as such or as a percentage: 0.002 or 0.2%.
  static func fraction(_ text: String) throws(ValueProblem) -> Double {
    guard text.hasSuffix("%") else { return try number(text) }
    let percentage = String(text.dropLast())
    let value = try number(percentage)
    // The digits with another exponent are read once, so that 0.2% is the same number as 0.002.
    return plainNumber(percentage + "e-2") ?? value / 100
  }

  private static func hundredth(of value: Double) -> String {
    var text = NumberText.fixed(value / 100, digits: 8, isGrouped: false)
    while text.hasSuffix("0") && text.contains(".") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// The number, which may be infinite, if the text is nothing but a number in plain notation.
  private static func plainNumber(_ text: String) -> Double? {
    guard text.utf8.contains(where: isDigit) else { return nil }
    guard text.utf8.allSatisfy({ isDigit($0) || "+-.eE".utf8.contains($0) }) else { return nil }
    return Double(text)
  }

  private static func problem(of text: String) -> Phrase {
    if text.isEmpty { return ArgumentWording.emptyValue }
    let name = text.lowercased().drop { $0 == "+" || $0 == "-" }
    if ["nan", "inf", "infinity"].contains(name) { return ArgumentWording.notFinite(text) }
    let plain = String(halfwidth(text).filter { $0 != "," && $0 != "_" && $0 != " " && $0 != "%" })
    if let value = plainNumber(plain), value.isFinite {
      return ArgumentWording.writeNumber(text, as: plain)
    }
    return ArgumentWording.notANumber(text)
  }

  /// The text with fullwidth letters, digits and signs (９５％) replaced by their usual forms.
  private static func halfwidth(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isFullwidth = (0xFF01...0xFF5E).contains(scalar.value)
      plain.append(isFullwidth ? Unicode.Scalar(UInt8(scalar.value - 0xFEE0)) : scalar)
    }
    return String(plain)
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}

extension ValueKind where Value == Double {
  /// A finite number within a range.
  package static func number(
    _ placeholder: Phrase = ArgumentWording.number, _ range: NumberRange = .any
  ) -> ValueKind {
    ValueKind(placeholder: placeholder) { text throws(ValueProblem) in
      let value = try NumberReader.number(text)
      guard range.contains(value) else {
        throw ValueProblem(ArgumentWording.outOfRange(text, range: range.wording))
      }
      return value
    }
  }

  /// A share between 0 and 1; whoever writes 95 or 95% is told to write 0.95.
  package static func share(_ placeholder: Phrase = ArgumentWording.share) -> ValueKind {
    ValueKind(placeholder: placeholder) { text throws(ValueProblem) in try NumberReader.share(text) }
  }

  /// A fraction that may also be written as a percentage; `range` says in words what is allowed.
  package static func fraction(
    _ placeholder: Phrase, range: Phrase, isAllowed: @escaping @Sendable (Double) -> Bool
  ) -> ValueKind {
    ValueKind(placeholder: placeholder) { text throws(ValueProblem) in
      let value = try NumberReader.fraction(text)
      guard isAllowed(value) else { throw ValueProblem(ArgumentWording.outOfRange(text, range: range)) }
      return value
    }
  }
}

extension ValueKind where Value == Int {
  /// A whole number within a range.
  package static func integer(
    _ placeholder: Phrase = ArgumentWording.integer, _ range: ClosedRange<Int> = Int.min...Int.max
  ) -> ValueKind {
    ValueKind(placeholder: placeholder) { text throws(ValueProblem) in
      let value = try NumberReader.integer(text)
      guard range.contains(value) else {
        throw ValueProblem(ArgumentWording.outOfRange(text, range: wording(of: range)))
      }
      return value
    }
  }

  private static func wording(of range: ClosedRange<Int>) -> Phrase {
    let low = String(range.lowerBound)
    let high = String(range.upperBound)
    if range.upperBound == .max { return ArgumentWording.atLeast(low) }
    if range.lowerBound == .min { return ArgumentWording.atMost(high) }
    return ArgumentWording.between(low, high)
  }
}
