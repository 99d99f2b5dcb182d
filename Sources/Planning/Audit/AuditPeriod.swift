import ContactCentre

/// A stretch of time that a contract judges by itself, as formulas and simulated runs see it: an interval, a day, a week, a
/// month, or the day on which windows of any 24 hours begin, of which the worst counts.
struct AuditPeriod: Equatable, Sendable {
  /// Its windows in the week of the scenario.
  let windows: [TargetWindow]
  /// The same windows in a simulated run.
  let runWindows: [Range<Int>]

  /// The first interval of the week.
  var start: Int { windows.first?.intervals.lowerBound ?? 0 }

  /// All intervals of the week that lie in a window.
  var intervals: Range<Int> { start..<(windows.last?.intervals.upperBound ?? start) }
}

/// The periods of a scenario's target, and the run in which they are simulated.
struct AuditPeriods: Equatable, Sendable {
  let periods: [AuditPeriod]
  /// Days of a run, from a Monday on.
  let runDays: Int
  /// Days that the periods of a run stand for.
  let days: Int
  /// Whether a promise binds by the calls of the window, or by those of the day in which it lies.
  let bindsByDay: Bool
  let perDay: Int

  /// The periods of the target of a scenario.
  ///
  /// A month is simulated day by day, as many of each weekday as it has.
  init(_ scenario: Scenario) {
    let windows = TargetWindow.all(of: scenario)
    perDay = scenario.intervalsPerDay
    bindsByDay = scenario.target.window == .interval
    guard scenario.target.window == .month else {
      let perDay = perDay
      let groups =
        scenario.target.window == .rolling24Hours
        ? Dictionary(grouping: windows) { $0.intervals.lowerBound / perDay }.sorted { $0.key < $1.key }
          .map(\.value) : windows.map { [$0] }
      periods = groups.map { AuditPeriod(windows: $0, runWindows: $0.map(\.intervals)) }
      (runDays, days) = (7, 7)
      return
    }
    let monday = scenario.week.monday
    let first = monday.adding(days: 1 - monday.day).weekday.rawValue
    days = monday.weekdaysOfMonth.reduce(0, +)
    runDays = first + days
    periods = [AuditPeriod(windows: windows, runWindows: [first * perDay..<runDays * perDay])]
  }
}
