import FoundationEssentials

/// A day of the Gregorian calendar, without a time zone.
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year, 1583 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int
  /// Days since 1970-01-01.
  let dayNumber: Int

  private static var calendar: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }

  /// The day with this year, month and day; `nil` when the calendar has no such day or the year lies
  /// outside 1583…9999.
  public init?(year: Int, month: Int, day: Int) {
    let wanted = DateComponents(year: year, month: month, day: day)
    guard (1583...9999).contains(year), (1...12).contains(month), (1...31).contains(day),
      let date = Self.calendar.date(from: wanted)
    else { return nil }
    let found = Self.calendar.dateComponents([.year, .month, .day], from: date)
    guard found.year == year, found.month == month, found.day == day else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.dayNumber = Int((date.timeIntervalSince1970 / 86_400).rounded(.down))
  }

  /// The day written as `YYYY-MM-DD`; `nil` for any other text.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count == 10, parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      ),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private init(dayNumber: Int) {
    let date = Date(timeIntervalSince1970: Double(dayNumber) * 86_400)
    let found = Self.calendar.dateComponents([.year, .month, .day], from: date)
    self.year = found.year ?? 1970
    self.month = found.month ?? 1
    self.day = found.day ?? 1
    self.dayNumber = dayNumber
  }

  /// 1970-01-01, for a date that is yet to be read.
  package static let unset = CalendarDate(dayNumber: 0)

  /// The weekday.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    Weekday.allCases[((dayNumber + 3) % 7 + 7) % 7]
  }

  /// The Monday on or before this day.
  public var monday: CalendarDate { adding(days: -weekday.rawValue) }

  /// How often each weekday, from Monday, comes in this day's calendar month: 4 or 5 times.
  public var weekdaysOfMonth: [Int] {
    let first = adding(days: 1 - day)
    let days = (0..<31).map { first.adding(days: $0) }.filter { $0.month == month }
    return Weekday.allCases.map { weekday in days.count { $0.weekday == weekday } }
  }

  /// The number of days of this day's calendar month, 28 to 31.
  public var daysOfMonth: Int {
    // The 32nd of a month is a day of the next: the 4th after 28 days, the 1st after 31.
    32 - adding(days: 32 - day).day
  }

  /// The day a number of days later.
  public func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

  /// The number of days from this day to another, both counted; 0 when the other is earlier.
  public func days(through last: CalendarDate) -> Int { max(0, last.dayNumber - dayNumber + 1) }

  /// The day as `YYYY-MM-DD`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The earlier of two days comes first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.dayNumber < right.dayNumber }
}

/// A day of the week; the week begins on Monday.
public enum Weekday: Int, CaseIterable, Sendable {
  /// The days in order.
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}
