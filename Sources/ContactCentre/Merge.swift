/// How and when a line moves into the merged centre.
public struct Merge: Hashable, Sendable {
  /// The ways in which a line can be merged.
  public enum Mode: String, CaseIterable, Sendable {
    /// 整体并入: the number is given up, its calls arrive at the merged number.
    case full
    /// 双号并行: the old number stays and leads into the merged queue.
    case parallel
    /// 设分中心: the merged centre takes the call and transfers what it cannot close to the department.
    case subCentre = "sub_centre"
    /// Only part of the traffic moves (tax complaints of 12366).
    case partial
    /// The line stays with its department.
    case excluded
  }

  /// The way.
  public var mode: Mode
  /// The first day on which calls arrive at the merged centre; `nil` for an excluded line.
  public var date: CalendarDate?
  /// The day from which the line is its department's again (剥离).
  public var splitOffDate: CalendarDate?
  /// The share of the calls that the merged centre handles to the end (sub-centre and partial).
  public var movedShare: Double
  /// The time that the centre spends on a call which it then transfers, in seconds (sub-centre).
  public var transferSeconds: Double
  /// Growth of the volume after the merge, a fraction, of what the volume counts.
  public var growth: Double
  /// The answer rate after the merge at which the growth of answered calls was counted.
  public var answerRate: Double?
  /// The site that the line's people sit at, by its id.
  public var site: String?

  /// A way and a date.
  public init(
    mode: Mode, date: CalendarDate? = nil, splitOffDate: CalendarDate? = nil, movedShare: Double = 1,
    transferSeconds: Double = 0, growth: Double = 0, answerRate: Double? = nil, site: String? = nil
  ) {
    self.mode = mode
    self.date = date
    self.splitOffDate = splitOffDate
    self.movedShare = movedShare
    self.transferSeconds = transferSeconds
    self.growth = growth
    self.answerRate = answerRate
    self.site = site
  }

  /// Whether calls of the line arrive at the merged centre on a day.
  public func isMerged(on day: CalendarDate) -> Bool {
    guard mode != .excluded, let date, date <= day else { return false }
    return splitOffDate.map { day < $0 } ?? true
  }
}
