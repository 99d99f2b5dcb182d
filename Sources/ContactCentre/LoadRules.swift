import Wording

extension Scenario {
  /// The largest load of all lines together that is reckoned with, in Erlang: several times that of any hotline.
  public static let mostLoad = 1e5

  /// The rule that all lines together stay below `mostLoad` in their busiest intervals; told of the line that brings
  /// most.
  ///
  /// A bound for every week of the calendar: its busiest weekday, month and special day at once, and the busiest
  /// stretch of each profile.
  ///
  /// - Complexity: O(lines + days of each span of volumes).
  var loadInconsistencies: [Inconsistency] {
    var weights: [Volume.Span: Double] = [:]
    var loads: [(line: Line, load: Double)] = []
    for line in lines {
      let weight = weights[line.volume.span] ?? calendar.weight(of: line.volume.span, open: .everyDay)
      weights[line.volume.span] = weight
      loads.append((line, mostLoad(of: line, spanWeight: weight)))
    }
    let load = loads.reduce(0) { $0 + $1.load }
    guard load > Self.mostLoad, let busiest = loads.max(by: { $0.load < $1.load }) else { return [] }
    return [
      Inconsistency(
        path: "lines.\(busiest.line.id).volume",
        problem: ScenarioWording.tooMuchLoad(
          load.isFinite && load < 1e15 ? String(Int(load.rounded(.up))) : "\(load)", most: Int(Self.mostLoad))
      )
    ]
  }

  /// What a line brings at most, in Erlang.
  private func mostLoad(of line: Line, spanWeight: Double) -> Double {
    let figures = figures(of: line)
    guard spanWeight > 0, let handle = figures.handleTime?.meanSeconds,
      let shares = profile(figures.profile)?.shares, let busiest = shares.max()
    else { return 0 }
    let counted = line.volume.span == .day ? line.volume.calls * 7 : line.volume.calls
    let calls = counted * calendar.mostWeight / spanWeight * max(1, 1 + line.merge.growth)
    let answered = line.volume.counts == .answered ? line.before.answerRate ?? 1 : 1
    return calls / answered * busiest * Double(shares.count) / 86_400 * handle
  }
}

extension DemandCalendar {
  /// What no day weighs more than.
  fileprivate var mostWeight: Double {
    let special = specialDays.reduce(1) { max($0, $1.factor) }
    return (monthFactors.max() ?? 1) * (weekdayFactors.max() ?? 1) * special
  }
}
