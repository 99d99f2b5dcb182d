import ContactCentre

/// A line some time after its move, as the line of a centre to which nothing else happens.
struct MovedLine {
  /// The line, merged on any day.
  let line: Line

  /// A line on a day on which it is merged.
  ///
  /// Calls = volume × arriving share × (1 + (uplift + misdirected) × what is left of publicity).
  ///
  /// - Parameter surplus: what calls need more since people are new to them.
  init(_ line: Line, in scenario: Scenario, on day: CalendarDate, _ surplus: LearningSurplus) {
    let move = scenario.migration?.move(of: line.id) ?? Move(id: line.id)
    let since = line.merge.date.map { $0.days(through: day) - 1 } ?? 0
    let arriving = line.merge.date.map { move.arrivingShare(on: day, movedOn: $0) } ?? 1
    let publicity = (move.uplift + move.misdirectedShare) * move.publicity(daysSinceMove: since)
    let figures = scenario.figures(of: line)
    var moved = line
    moved.merge.date = CalendarDate.unset
    moved.merge.splitOffDate = nil
    moved.merge.site = nil
    moved.volume.calls *= arriving * (1 + publicity)
    if let time = figures.handleTime, time.meanSeconds > 0 {
      let factor = surplus.handleSeconds(time.meanSeconds) / time.meanSeconds
      var longer = time
      longer.talkSeconds *= factor
      longer.afterCallWorkSeconds *= factor
      moved.own.handleTime = longer
    }
    if move.redialsVanish, moved.volume.counts == .offered { moved.dropOldRedials(figures) }
    self.line = moved
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
