/// A time of day in whole minutes after midnight, 00:00 to 24:00.
public struct ClockTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Minutes after midnight, 0 to 1440.
  public let minutes: Int

  /// The time a number of minutes after midnight; `nil` outside 0…1440.
  public init?(minutes: Int) {
    guard (0...1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// The time written as `HH:MM`; `nil` for any other text.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 2, parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
      let hours = Int(parts[0]), let rest = Int(parts[1]), rest < 60
    else { return nil }
    self.init(minutes: hours * 60 + rest)
  }

  private init(unchecked minutes: Int) { self.minutes = minutes }

  /// The start of the day, 00:00.
  public static let midnight = ClockTime(unchecked: 0)
  /// The end of the day, 24:00.
  public static let endOfDay = ClockTime(unchecked: 1440)

  /// The time as `HH:MM`.
  public var description: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(padded(minutes / 60)):\(padded(minutes % 60))"
  }

  /// The earlier of two times comes first.
  public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}
