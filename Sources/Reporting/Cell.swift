public import Wording

public import struct FoundationEssentials.Decimal

/// One value of a report, before it is known in which format and language it will be shown.
///
/// The kind says how the value reads: a share of 0.95 is `95.00%` in a table, and `0.95` in CSV and
/// JSON. A value that is undefined (the wait of calls that were never made, the wait in a queue that
/// never settles) is `empty`, never 0 and never infinite.
public enum Cell: Equatable, Sendable {
  /// A name, an identifier or a date, the same in every language.
  case text(String)
  /// A text with its translation. Programs should not compare it; give them a `text` as well.
  case phrase(Phrase)
  /// One of a few states: a word for programs, the same in every language, and its title for people.
  case code(String, Phrase)
  /// A whole number.
  case integer(Int)
  /// A finite number without a unit of its own.
  case number(Double)
  /// A fraction, 1 being the whole; shown as a percentage to people only.
  case share(Double)
  /// A length of time in seconds.
  case seconds(Double)
  /// A finite number without a unit that may be of any size, as a rounding error; shown to people as 1.2e-15.
  case scientific(Double)
  /// An amount of money in yuan, exact to the cent (分).
  case money(Decimal)
  /// An exact number without a unit of its own; shown to people to six decimals at most, without zeros at the end.
  case decimal(Decimal)
  /// A yes or a no.
  case flag(Bool)
  /// An undefined value: "–" for people, nothing in CSV, null in JSON.
  case empty
}

extension Cell {
  /// A text, or `empty` where there is none.
  public static func text(_ value: String?) -> Cell { value.map { .text($0) } ?? .empty }
  /// A whole number, or `empty` where there is none.
  public static func integer(_ value: Int?) -> Cell { value.map { .integer($0) } ?? .empty }
  /// A number, or `empty` where there is none or where it is not finite.
  public static func number(_ value: Double?) -> Cell { finite(value).map { .number($0) } ?? .empty }
  /// A share, or `empty` where there is none or where it is not finite.
  public static func share(_ value: Double?) -> Cell { finite(value).map { .share($0) } ?? .empty }
  /// A length of time, or `empty` where there is none or where it is not finite.
  public static func seconds(_ value: Double?) -> Cell { finite(value).map { .seconds($0) } ?? .empty }
  /// A number of any size, or `empty` where there is none or where it is not finite.
  public static func scientific(_ value: Double?) -> Cell { finite(value).map { .scientific($0) } ?? .empty }
  /// An amount of money, or `empty` where there is none.
  public static func money(_ value: Decimal?) -> Cell { value.map { .money($0) } ?? .empty }

  /// An exact number, or `empty` where there is none.
  public static func decimal(_ value: Decimal?) -> Cell { value.map { .decimal($0) } ?? .empty }

  private static func finite(_ value: Double?) -> Double? {
    value.flatMap { $0.isFinite ? $0 : nil }
  }
}

extension Cell {
  /// Whether the value is a quantity, so that a column of it is aligned to the right.
  var isQuantity: Bool {
    switch self {
    case .integer, .number, .share, .seconds, .scientific, .money, .decimal: true
    case .text, .phrase, .code, .flag, .empty: false
    }
  }

  /// The value as JSON and CSV should see it: a number that is not finite is undefined.
  ///
  /// Such a number is a mistake of the code that made the cell; a debug build stops there.
  var settled: Cell {
    switch self {
    case .number(let value), .share(let value), .seconds(let value), .scientific(let value):
      assert(value.isFinite, "a report was given a number that is not finite: \(value)")
      return value.isFinite ? self : .empty
    case .money(let value), .decimal(let value):
      assert(!value.isNaN, "a report was given an exact number that is none")
      return value.isNaN ? .empty : self
    case .text, .phrase, .code, .integer, .flag, .empty:
      return self
    }
  }
}
