import Planning
import Wording

extension Column {
  /// The column for half the width of the intervals of this one's figures, with a decimal more.
  var halfWidth: Column {
    Column("\(key)_half_width", SimulateWording.halfWidth, digits: digits.map { $0 + 1 })
  }
}

extension Estimate {
  /// The figure and half the width of its interval; an undefined figure has none.
  func cells(_ kind: FigureKind) -> [Cell] {
    [kind.cell(value), kind.cell(value == nil ? nil : halfWidth)]
  }

  /// The figure and half the width of its interval as two facts.
  func facts(_ key: String, _ title: Phrase, _ kind: FigureKind, digits: Int? = nil) -> [Fact] {
    let cells = cells(kind)
    return [
      Fact(key, title, cells[0], digits: digits),
      Fact(
        "\(key)_half_width", SimulateWording.halfWidth(of: title), cells[1], digits: digits.map { $0 + 1 }),
    ]
  }
}
