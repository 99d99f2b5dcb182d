/// Text made fit for a terminal.
public enum TerminalText {
  /// The text on one line and without anything that a terminal would obey: line breaks and tabs
  /// become spaces, other control characters and marks that turn the reading direction become "�".
  public static func safe(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var safe = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": safe.append(" ")
      default: safe.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar)
      }
      previous = scalar
    }
    return String(safe)
  }

  /// The text filled up with spaces to a width in columns, at its left end if `isRight`.
  public static func padded(_ text: String, to width: Int, isRight: Bool) -> String {
    let spaces = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    return isRight ? spaces + text : text + spaces
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
