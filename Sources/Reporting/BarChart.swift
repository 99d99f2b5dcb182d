public import Wording

/// Bars beside the rows of a table: one for each row, all to the scale of the longest.
///
/// A bar is made of blocks. Where a mark is given, the blocks up to it are full, those beyond it light, and what is missing
/// to it is dotted: people needed and people there, for example. The chart is for people at a terminal; CSV, JSON and
/// Markdown show the numbers only.
public struct BarChart: Equatable, Sendable {
  /// The title over the bars, which should explain the blocks.
  public let title: Phrase
  /// The key of the column that the bars show.
  public let value: String
  /// The key of the column with a mark for each bar; nil for none.
  public let mark: String?
  /// The most blocks of a bar.
  public let width: Int

  /// A chart of a column.
  ///
  /// - Parameters:
  ///   - title: the title over the bars.
  ///   - value: the key of the column that the bars show; what is no number there, or is below 0, has no bar.
  ///   - mark: the key of the column with the marks.
  ///   - width: the most blocks of a bar, ≥ 1.
  public init(_ title: Phrase, of value: String, mark: String? = nil, width: Int = 40) {
    self.title = title
    self.value = value
    self.mark = mark
    self.width = max(1, width)
  }

  var columns: [String] { [value] + (mark.map { [$0] } ?? []) }

  /// The bars of a table's rows.
  ///
  /// - Complexity: linear in the number of rows.
  func bars(of table: Table) -> [String] {
    let values = table.cells(of: value).map(\.length)
    let marks = mark.map { table.cells(of: $0).map(\.length) } ?? values
    let longest = max(values.max() ?? 0, marks.max() ?? 0)
    guard longest > 0 else { return values.map { _ in "" } }
    // A block for each one where they fit: then the bars can be counted.
    let perBlock = (1...Double(width)).contains(longest) ? 1 : longest / Double(width)
    func blocks(_ length: Double) -> Int { min(width, Int((length / perBlock).rounded(.up))) }
    return zip(values, marks).map { value, mark in
      let (there, needed) = (blocks(value), blocks(mark))
      return String(repeating: "█", count: min(there, needed))
        + String(repeating: "▒", count: max(0, there - needed))
        + String(repeating: "·", count: max(0, needed - there))
    }
  }
}

extension Table {
  /// The cells of a column; none where there is no such column.
  func cells(of key: String) -> [Cell] {
    guard let index = columns.firstIndex(where: { $0.key == key }) else { return [] }
    return rows.map { $0[index] }
  }
}

extension Cell {
  /// How long the bar of a cell is: its number, 0 where there is none.
  fileprivate var length: Double {
    switch settled {
    case .integer(let value): max(0, Double(value))
    case .number(let value), .share(let value), .seconds(let value), .scientific(let value): max(0, value)
    case .text, .phrase, .code, .money, .decimal, .flag, .empty: 0
    }
  }
}
