internal import Reporting

/// Breaks running text into lines of a terminal.
enum TextWrap {
  /// The lines of a text, none wider than a width unless a single word is.
  ///
  /// Lines break at spaces and around Chinese characters, but not before a closing mark or after
  /// an opening one.
  static func lines(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      wrapped(pieces(of: paragraph), width: width)
    }
  }

  private static func wrapped(_ pieces: [Substring], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for piece in pieces {
      let visible = DisplayWidth.of(String(piece.trimmedRight))
      if columns > 0 && columns + visible > width {
        lines.append(String(line[...].trimmedRight))
        line = ""
        columns = 0
      }
      line += piece
      columns += DisplayWidth.of(String(piece))
    }
    lines.append(String(line[...].trimmedRight))
    return lines
  }

  /// The text cut at every place where a line may end; spaces stay with the piece before them.
  private static func pieces(of text: Substring) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    for index in text.indices {
      let next = text.index(after: index)
      guard next < text.endIndex, mayBreak(after: text[index], before: text[next]) else { continue }
      pieces.append(text[start..<next])
      start = next
    }
    if start < text.endIndex { pieces.append(text[start...]) }
    return pieces
  }

  private static func mayBreak(after left: Character, before right: Character) -> Bool {
    if left == " " { return right != " " }
    if right == " " || "，。、；：！？）》】”’…".contains(right) || "（《【“‘".contains(left) { return false }
    return DisplayWidth.of(left) == 2 || DisplayWidth.of(right) == 2
  }
}

extension Substring {
  /// The text without spaces at its end.
  fileprivate var trimmedRight: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
