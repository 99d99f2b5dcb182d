import ContactCentre
import Planning
import Wording

// What is said under a forecast.
extension ForecastReport {
  /// What is said where the forecast lies more than a point off the answer rates stated for after the merge.
  private var residual: Phrase? {
    var offered = 0.0
    var stated = 0.0
    for line in forecast.lines {
      guard let totals = line.mergedByErlangC, let rate = line.line.merge.answerRate else { continue }
      offered += totals.offered
      stated += totals.offered * rate
    }
    guard offered > 0, let forecast = week.week(by: week.headline)?.answerRate else { return nil }
    let difference = forecast - stated / offered
    guard abs(difference) > 0.01 else { return nil }
    return ResultWording.residual(
      forecast: FigureText.share(forecast), stated: FigureText.share(stated / offered),
      points: FigureText.plain(abs(difference) * 100), isAbove: difference > 0)
  }

  /// What the comparisons with carried backlogs and with the transient law say.
  private var checkNotes: [Phrase] {
    if forecast.simulated != nil { return [] }
    var notes: [Phrase] = []
    if let week = check?.carriedWeek, week.misleads {
      notes.append(
        ResultWording.carriedWeekOff(
          stationary: FigureText.share(week.stationary), carried: FigureText.share(week.carried)))
    }
    notes += transientNotes
    let assumptions = forecast.transientAssumptions
    if !assumptions.isEmpty, check?.comparison != nil || week.method == .transient {
      notes.append(ResultWording.transientAssumes(assumptions))
    }
    return notes
  }

  private var transientNotes: [Phrase] {
    switch check?.outcome {
    case nil: return [ResultWording.checkSkipped]
    case .limited: return [ResultWording.limitedNotChecked]
    case .severalQueues: return [ResultWording.severalQueuesNotChecked]
    case .notComparable: return [SimulationWording.notCheckedWithExactLaw]
    case .tooLarge(let operations):
      return [ResultWording.notChecked(operations: FigureText.plain(operations, digits: 0))]
    case .compared(let comparison) where comparison.transientWeek == nil: return []
    case .compared(let comparison):
      func level(_ value: Double?) -> String { value.map { FigureText.share($0) } ?? "–" }
      let (stationary, exact) = (level(comparison.stationaryWeek), level(comparison.transientWeek))
      let misleading = comparison.misleading
      guard let worst = comparison.worst else {
        return [ResultWording.agreeing(stationary: stationary, exact: exact)]
      }
      let calls = misleading.reduce(0) { $0 + forecast.demand.merged[$1].demand }
      let all = forecast.demand.merged.reduce(0) { $0 + $1.demand }
      return [
        ResultWording.misleading(
          misleading.count, calls: FigureText.share(calls / all), at: moment(worst),
          stationary: level(comparison.stationary[worst]), exact: level(comparison.transient[worst])),
        ResultWording.weekOff(stationary: stationary, exact: exact),
      ]
    }
  }

  /// An interval by weekday and time.
  private func moment(_ interval: Int) -> Phrase {
    let minutes = interval % week.intervalsPerDay * Int(scenario.intervalMinutes)
    return ResultWording.weekday(interval / week.intervalsPerDay)
      + Phrase(verbatim: " \(ClockTime(minutes: minutes)?.description ?? "")")
  }

  /// What is said of a simulation, and what must be said first.
  private var simulatedNotes: (first: [Phrase], then: [Phrase]) {
    guard let simulated = forecast.simulated else { return ([], []) }
    let notes =
      [simulated.intervalNote, SimulateWording.attemptsNote]
      + (simulated.finishesLate ? [SimulateWording.busyBeyondDuty] : []) + [
        SimulateWording.analyticBefore,
        week.headline == .erlangA ? SimulateWording.erlangCStationary : SimulateWording.nobodyGivesUp,
      ]
    return (simulated.urgentNotes(), notes)
  }

  var notes: [Phrase] {
    var notes = simulatedNotes.first + [identity.restsOn] + simulatedNotes.then + checkNotes
    if forecast.simulated == nil, week.method != .stationary { notes.append(ResultWording.wholePeople) }
    if week.backlogAtEnd.isNaN { notes.append(ResultWording.noErlangC) }
    if let places = scenario.queuePlaces {
      notes.append(ResultWording.limited(places: "\(places)"))
      if forecast.simulated == nil, forecast.demand.hasMixedHandleTimes {
        notes.append(ResultWording.limitedExponential)
      }
    }
    if forecast.simulated == nil {
      notes.append(ResultWording.aboutModel(isErlangA: week.headline == .erlangA, isLimited: isLimited))
    }
    let backlogs = week.intervals.count { $0.hasBacklog }
    if backlogs > 0 {
      notes.append(
        ResultWording.backlogMarked(backlogs, left: FigureText.plain(week.backlogAtEnd, digits: 1)))
    }
    let centre = forecast.centre
    if centre.unstaffedIntervals > 0 { notes.append(ResultWording.unstaffed(centre.unstaffedIntervals)) }
    if centre.roster.withoutSeat > 0 {
      notes.append(ResultWording.withoutSeat(FigureText.plain(centre.roster.withoutSeat, digits: 1)))
    }
    if centre.roster.unplaced > 0 {
      notes.append(ResultWording.unplaced(FigureText.plain(centre.roster.unplaced, digits: 1)))
    }
    if centre.furtherWorkHours > 0 {
      let hours = FigureText.plain(centre.furtherWorkHours, digits: 0)
      let share = FigureText.share(centre.furtherWorkShare)
      notes.append(
        forecast.simulated == nil
          ? ResultWording.furtherWork(hours: hours, share: share)
          : SimulateWording.furtherWork(hours: hours, share: share))
    }
    let mergedLines = forecast.lines.filter { $0.mergedByErlangC != nil }
    let impatient = mergedLines.filter { scenario.figures(of: $0.line).patienceSeconds == nil }
    if !impatient.isEmpty, impatient.count < mergedLines.count {
      notes.append(ResultWording.patienceTaken(impatient.map(\.line.id)))
    }
    if forecast.simulated == nil { notes += identity.simulatedOnlyNotes }
    notes +=
      identity.centreNotes + identity.givenRosterNotes + identity.auditedOnlyNotes + identity.remarkNotes
    let isCalibrated = forecast.lines.contains {
      if case .calibrated = $0.before.staffing { true } else { false }
    }
    if isCalibrated { notes.append(ResultWording.calibratedNote) }
    if let residual { notes.append(residual) }
    return notes
  }
}
