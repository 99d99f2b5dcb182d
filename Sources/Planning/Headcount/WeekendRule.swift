/// Everybody has at least so many of so many weekends in a row off, both Saturday and Sunday.
public struct WeekendRule: Hashable, Sendable {
  /// Weekends off.
  public let off: Int
  /// Out of so many.
  public let outOf: Int

  /// No weekend has to be off.
  public static let none = WeekendRule(unchecked: 0, 1)

  /// - Parameters:
  ///   - off: weekends off, 0 ... `outOf`.
  ///   - outOf: 1 ... 52.
  /// - Throws: `HeadcountError.outOfDomain`.
  public init(off: Int, outOf: Int) throws(HeadcountError) {
    guard (1...52).contains(outOf) else {
      throw .outOfDomain(.weekends, value: Double(outOf), allowed: "1 <= weekends <= 52")
    }
    guard (0...outOf).contains(off) else {
      throw .outOfDomain(.weekendsOff, value: Double(off), allowed: "0 <= weekends off <= \(outOf)")
    }
    self.init(unchecked: off, outOf)
  }

  private init(unchecked off: Int, _ outOf: Int) {
    self.off = off
    self.outOf = outOf
  }
}
