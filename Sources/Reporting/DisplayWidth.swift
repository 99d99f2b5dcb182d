/// How many columns of a terminal a text takes.
///
/// Chinese, Japanese and Korean characters, fullwidth forms and emoji take two columns, combining
/// marks and format controls none, everything else one. What belongs to one user-perceived
/// character (a letter with its accents, an emoji of several parts, a flag) is measured as one.
/// Characters whose width the Unicode standard calls ambiguous count as one column, as terminals
/// show them unless told otherwise.
///
/// After: Unicode Standard Annex #11, East Asian Width, version 16.
public enum DisplayWidth {
  /// The columns of a text.
  public static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The columns of one user-perceived character: 0, 1 or 2.
  public static func of(_ character: Character) -> Int {
    var widest = 0
    var regionalIndicators = 0
    for scalar in character.unicodeScalars {
      if scalar == emojiVariation { return 2 }
      if scalar == textVariation { return min(widest, 1) }
      if (0x1F1E6...0x1F1FF).contains(scalar.value) { regionalIndicators += 1 }
      widest = max(widest, of(scalar))
    }
    return regionalIndicators == 2 ? 2 : widest
  }

  private static let emojiVariation: Unicode.Scalar = "\u{FE0F}"
  private static let textVariation: Unicode.Scalar = "\u{FE0E}"

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value >= 0x20 && scalar.value < 0x7F { return 1 }
    if isWide(scalar.value) { return 2 }
    if (0x1F1E6...0x1F1FF).contains(scalar.value) { return 1 }
    if scalar == "\u{AD}" { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: return scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }

  /// Whether a scalar lies in one of the blocks whose characters are wide or fullwidth. Emoji
  /// outside them are found by their property.
  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    var low = 0
    var high = wideBlocks.count
    while low < high {
      let middle = (low + high) / 2
      if wideBlocks[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wideBlocks.count && wideBlocks[low].contains(value)
  }

  private static let wideBlocks: [ClosedRange<UInt32>] = [
    0x1100...0x115F,  // Hangul initial consonants
    0x2329...0x232A,  // angle brackets
    0x2E80...0x3029,  // radicals, CJK punctuation (then tone marks, which combine)
    0x302E...0x303E,
    0x3041...0x3098,  // kana (then voicing marks, which combine)
    0x309B...0x3247,  // kana, Hangul, enclosed CJK
    0x3250...0xA4CF,  // CJK ideographs, Yi
    0xA960...0xA97F,  // Hangul extended A
    0xAC00...0xD7A3,  // Hangul syllables
    0xF900...0xFAFF,  // CJK compatibility ideographs
    0xFE10...0xFE19,  // vertical forms
    0xFE30...0xFE6F,  // CJK compatibility forms, small forms
    0xFF01...0xFF60,  // fullwidth ASCII
    0xFFE0...0xFFE6,  // fullwidth signs
    0x16FE0...0x16FE3,  // ideographic marks
    0x17000...0x18DFF,  // Tangut, Khitan
    0x1AFF0...0x1B2FF,  // kana supplements, Nushu
    0x1F200...0x1F265,  // enclosed ideographs
    0x20000...0x3FFFD,  // CJK ideographs beyond the first plane
  ]
}
