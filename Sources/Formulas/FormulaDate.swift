/// A day of the Gregorian calendar in a formula.
public struct FormulaDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year, 1583 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// The day written as `YYYY-MM-DD`; nil for any other text and for days that do not exist.
  public init?(_ text: String) {
    let characters = Array(text.utf8)
    guard characters.count == 10, characters[4] == UInt8(ascii: "-"), characters[7] == UInt8(ascii: "-"),
      let year = Self.number(characters[0..<4]), let month = Self.number(characters[5..<7]),
      let day = Self.number(characters[8..<10]),
      (1583...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.length(month: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func length(month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since the last day before the year 1.
  private var number: Int {
    let past = year - 1
    let months = (1..<month).reduce(0) { $0 + Self.length(month: $1, year: year) }
    return past * 365 + past / 4 - past / 100 + past / 400 + months + day
  }

  /// The days from this one to another, both counted; 0 or less when the other is earlier.
  public func days(through last: FormulaDate) -> Int { last.number - number + 1 }

  /// The day as `YYYY-MM-DD`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The earlier of two days comes first.
  public static func < (left: FormulaDate, right: FormulaDate) -> Bool { left.number < right.number }
}
