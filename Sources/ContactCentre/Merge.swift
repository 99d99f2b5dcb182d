/// How and when a line moves into the merged centre.
public struct Merge: Hashable, Sendable {
  /// The ways in which a line can be merged: what arrives at the centre, what stays, who talks how long.
  public enum Mode: String, CaseIterable, Sendable {
    /// 整体并入: the number is given up; every call arrives at the merged number and is handled there to the end.
    case full
    /// 双号并行: the old number stays and leads into the merged queue; to the queue the same as `full`.
    case parallel
    /// 设分中心: every call arrives at the centre; `movedShare` of them are handled there to the end, the others take
    /// `transferSeconds` of the centre's people, who hand them on, and then the handle time of the department's.
    case subCentre = "sub_centre"
    /// `movedShare` of the calls arrive at the centre (tax complaints of 12366); the others never leave the department.
    case partial
    /// The line stays with its department.
    case excluded
  }

  /// When calls of the line are taken after the merge.
  public enum Hours: String, CaseIterable, Sendable {
    /// In the line's opening hours before the merge.
    case asBefore = "as_before"
    /// At any time; calls at hours when the line was closed come on top (`nightShare`).
    case aroundTheClock = "around_the_clock"
  }

  /// The way.
  public var mode: Mode
  /// The first day on which calls arrive at the merged centre; `nil` for an excluded line.
  public var date: CalendarDate?
  /// The day from which the line is its department's again (剥离).
  public var splitOffDate: CalendarDate?
  /// The share of the calls that the merged centre handles to the end; `nil` but for sub-centre and partial, which
  /// need it.
  public var movedShare: Double?
  /// The time that the centre spends on a call which it then transfers, in seconds (sub-centre).
  public var transferSeconds: Double
  /// Growth of demand after the merge, a fraction: of the callers, or of the attempts where the volume counts these.
  public var growth: Double
  /// When calls of the line are taken after the merge.
  public var hours: Hours
  /// Calls at hours when the line was closed before, for each of its calls; `nil` where it is not opened.
  public var nightShare: Double?
  /// The answer rate published for the time after the merge; forecasts are compared with it, nothing follows from it.
  public var answerRate: Double?
  /// The site that the line's people sit at, by its id.
  public var site: String?

  /// A way and a date.
  public init(
    mode: Mode, date: CalendarDate? = nil, splitOffDate: CalendarDate? = nil, movedShare: Double? = nil,
    transferSeconds: Double = 0, growth: Double = 0, hours: Hours = .asBefore, nightShare: Double? = nil,
    answerRate: Double? = nil, site: String? = nil
  ) {
    self.mode = mode
    self.date = date
    self.splitOffDate = splitOffDate
    self.movedShare = movedShare
    self.transferSeconds = transferSeconds
    self.growth = growth
    self.hours = hours
    self.nightShare = nightShare
    self.answerRate = answerRate
    self.site = site
  }

  /// The share of the arriving calls that the centre handles to the end; 1 for modes that hand none on.
  public var handledShare: Double { movedShare ?? 1 }

  /// Whether calls of the line arrive at the merged centre on a day.
  public func isMerged(on day: CalendarDate) -> Bool {
    guard mode != .excluded, let date, date <= day else { return false }
    return splitOffDate.map { day < $0 } ?? true
  }
}
