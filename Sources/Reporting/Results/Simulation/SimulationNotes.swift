import Planning
import Wording

// What is said under a simulation.
extension SimulationReport {
  var notes: [Phrase] {
    var notes = centre.urgentNotes(beside: comparison?.second)
    notes += [identity.restsOn, centre.intervalNote, SimulateWording.attemptsNote]
    if centre.finishesLate { notes.append(SimulateWording.busyBeyondDuty) }
    if plan.days > 7 { notes.append(SimulateWording.sameWeek) }
    if comparison != nil { notes.append(SimulateWording.commonNumbers) }
    notes +=
      identity.centreNotes + identity.givenRosterNotes + identity.auditedOnlyNotes + identity.remarkNotes
    return notes
  }
}

extension SimulatedCentre {
  /// What must be said before anything else, of a second scenario too.
  func urgentNotes(beside other: SimulatedCentre? = nil) -> [Phrase] {
    warnings + (other?.warnings ?? []) + precisionNotes(beside: other)
  }

  /// Whether people are seen busy for longer than they are on duty.
  var finishesLate: Bool { (days + intervals).contains { ($0.occupancy.value ?? 0) > 1 } }

  /// What is said where the simulation contradicts itself, or the exact law.
  var warnings: [Phrase] {
    var warnings: [Phrase] = []
    if !audit.agreesWithItself { warnings.append(SimulateWording.contradiction) }
    if let deviation = audit.unexplainedDeviation {
      warnings.append(SimulateWording.offTheExactLaw(deviation: FigureText.plain(deviation)))
    }
    return warnings
  }

  /// What is said where a wanted precision was not reached: by the wider of the intervals where there are two.
  private func precisionNotes(beside other: SimulatedCentre?) -> [Phrase] {
    guard isPrecise == false, let wanted = plan.precision else { return [] }
    let widths = [self, other].compactMap { $0?.total.serviceLevel.halfWidth }
    let made = NumberText.grouped(replications)
    guard let reached = widths.max() else { return [SimulateWording.noInterval(replications: made)] }
    return [
      SimulateWording.notPrecise(
        replications: made, reached: FigureText.share(reached, digits: 4),
        wanted: FigureText.share(wanted, digits: 10))
    ]
  }

  /// What the intervals mean.
  var intervalNote: Phrase {
    replications > 1
      ? SimulateWording.intervals(confidence: FigureText.share(plan.confidence))
      : SimulateWording.singleReplication
  }
}
