package import Wording

/// A day that exists in the Gregorian calendar, as written on the command line.
package struct DateArgument: Equatable, Hashable, Sendable {
  /// The year, 1 to 9999.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month, from 1.
  package let day: Int

  /// A day, or nil where the calendar has none.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day as year-month-day.
  package var text: String {
    func padded(_ number: Int, _ count: Int) -> String {
      String(repeating: "0", count: max(0, count - String(number).count)) + String(number)
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

/// Reads dates from the command line.
enum DateReader {
  static func date(_ text: String) throws(ValueProblem) -> DateArgument {
    if text.isEmpty { throw ValueProblem(ArgumentWording.emptyValue) }
    let numbers = text.split { !($0.isASCII && $0.isNumber) }.compactMap { Int($0) }
    let isCompact = numbers.count == 1 && text.utf8.count == 8 && text.utf8.allSatisfy(NumberReader.isDigit)
    let parts = isCompact ? [numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100] : numbers
    guard parts.count == 3, parts[0] >= 1000, parts[0] <= 9999 else {
      throw ValueProblem(ArgumentWording.notADate(text))
    }
    guard let date = DateArgument(year: parts[0], month: parts[1], day: parts[2]) else {
      throw ValueProblem(ArgumentWording.noSuchDay(text))
    }
    guard date.text == text else { throw ValueProblem(ArgumentWording.writeDate(text, as: date.text)) }
    return date
  }
}

extension ValueKind where Value == DateArgument {
  /// A date, written YYYY-MM-DD.
  package static func date(_ placeholder: Phrase = ArgumentWording.date) -> ValueKind {
    ValueKind(placeholder: placeholder) { text throws(ValueProblem) in try DateReader.date(text) }
  }
}
