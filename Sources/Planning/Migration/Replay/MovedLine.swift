import ContactCentre

/// A line some time after its move, as the line of a centre to which nothing else happens.
struct MovedLine {
  /// The line, merged on any day.
  let line: Line
  /// Its calls at hours when it was closed before, as a line of their own; `nil` without any.
  let night: Line?
  /// The profile of these.
  let nightProfile: Profile?

  /// A line on a day on which it is merged.
  ///
  /// Calls = volume × arriving share × (1 + (uplift + misdirected) × what is left of publicity) × multiple; the night's are a
  /// fraction of them.
  ///
  /// - Parameters:
  ///   - multiple: of the calls that were forecast.
  ///   - surplus: what calls need more since people are new to them.
  init(
    _ line: Line, in scenario: Scenario, on day: CalendarDate, multiple: Double, _ surplus: LearningSurplus
  ) {
    let move = scenario.migration?.move(of: line.id) ?? Move(id: line.id)
    let since = line.merge.date.map { $0.days(through: day) - 1 } ?? 0
    let arriving = line.merge.date.map { move.arrivingShare(on: day, movedOn: $0) } ?? 1
    let publicity = (move.uplift + move.misdirectedShare) * move.publicity(daysSinceMove: since)
    let figures = scenario.figures(of: line)
    var moved = line
    moved.merge.date = CalendarDate.unset
    moved.merge.splitOffDate = nil
    moved.merge.site = nil
    moved.volume.calls *= arriving * (1 + publicity) * multiple
    if let time = figures.handleTime, time.meanSeconds > 0 {
      let factor = surplus.handleSeconds(time.meanSeconds) / time.meanSeconds
      var longer = time
      longer.talkSeconds *= factor
      longer.afterCallWorkSeconds *= factor
      moved.own.handleTime = longer
    }
    if move.redialsVanish, moved.volume.counts == .offered { moved.dropOldRedials(figures) }
    (night, nightProfile) = Self.night(move.nightShare, of: moved, in: scenario)
    self.line = moved
  }

  /// What marks calls at night; no line of a scenario has a blank in its id.
  private static let atNight = " at night"

  /// The line of the scenario to which calls belong.
  static func origin(of id: String) -> String { id.replacing(atNight, with: "") }

  private static func night(_ share: Double, of line: Line, in scenario: Scenario) -> (Line?, Profile?) {
    guard share > 0, let opening = line.before.opening,
      let profile = scenario.profile(scenario.figures(of: line).profile)
    else { return (nil, nil) }
    let minutes = 1440 / profile.shares.count
    let closed = profile.shares.enumerated().map { index, share in
      share * (1 - opening.share(from: index * minutes, to: (index + 1) * minutes, on: .monday))
    }
    let sum = closed.reduce(0, +)
    guard sum > 0 else { return (nil, nil) }
    let shares = Profile(id: "night of \(line.id)", shares: closed.map { $0 / sum })
    var night = line
    night.id += Self.atNight
    night.volume.calls *= share
    night.before.opening = nil
    night.own.profile = shares.id
    return (night, shares)
  }
}

extension Line {
  /// Counts people in place of attempts at the old answer rate: callers = attempts × (1 − p (1 − r)).
  fileprivate mutating func dropOldRedials(_ figures: CallFigures) {
    guard let redial = figures.redialProbability, let rate = before.answerRate else { return }
    volume.calls *= 1 - redial * (1 - rate)
    if figures.patienceSeconds != nil { volume.counts = .callers }
  }
}
