internal import Wording

/// A cell as people and as programs read it.
enum CellText {
  /// The cell as people read it, with units, separators and the given or the usual decimals.
  static func shown(_ cell: Cell, digits: Int?, language: Language) -> String {
    switch cell.settled {
    case .text(let text): text
    case .phrase(let phrase), .code(_, let phrase): phrase[language]
    case .integer(let value): NumberText.grouped(value)
    case .number(let value): NumberText.fixed(value, digits: digits ?? 2)
    case .share(let value): NumberText.percent(value, digits: digits ?? 2)
    case .seconds(let value): ReportWording.seconds(NumberText.fixed(value, digits: digits ?? 1))[language]
    case .scientific(let value): NumberText.scientific(value, digits: digits ?? 1)
    case .money(let value):
      money(DecimalDigits(value), digits: digits ?? 2, language: language)
    case .decimal(let value): NumberText.upTo(digits ?? 6, value)
    case .flag(let value): ReportWording.flag(value)[language]
    case .empty: ReportWording.undefined[language]
    }
  }

  /// The cell as a name: as people read it, but the same in every language where it has a word for programs.
  static func plain(_ cell: Cell, language: Language) -> String {
    if case .code(let word, _) = cell { return word }
    return shown(cell, digits: nil, language: language)
  }

  private static func money(_ amount: DecimalDigits, digits: Int, language: Language) -> String {
    let rounded = amount.rounded(to: max(0, digits))
    let number = NumberText.fixed(rounded.magnitude, digits: digits, isGrouped: true)
    return ReportWording.yuan(number, isNegative: rounded.isNegative)[language]
  }
}
