import ContactCentre
import Planning
import Wording

// The audit in one line.
extension AuditReport {
  /// Whether the commitment holds, at which confidence, and what binds first.
  var answer: Phrase {
    let (breach, limit) = (audit.committed.simulated.breach, audit.limit)
    guard let verdict = audit.verdict, let share = breach.share, let lower = breach.lower,
      let upper = breach.upper
    else { return AuditWording.answerNeverBinds }
    let confidence = audit.options.confidence
    let failure = audit.committed.busyDay
    return AuditWording.answer(
      verdict.rawValue, agents: Int(audit.committed.agents), seats: Int(audit.committed.seats),
      confidence: FigureText.share(confidence), window: scenario.target.window.rawValue,
      missed: FigureText.share(share), from: FigureText.share(lower), to: FigureText.share(upper),
      allowed: FigureText.share(1 - confidence))
      + AuditWording.answerLimit(
        limit.rawValue, holds: verdict == .holds, agents: audit.least(.agents)?.known,
        seats: audit.least(.seats)?.known)
      + (failure.interval.map { AuditWording.answerFirst(place($0)) } ?? Phrase(verbatim: ""))
  }

  /// The weekday and time of an interval.
  private func place(_ interval: Int) -> Phrase {
    guard case .phrase(let phrase) = moment(interval) else { return Phrase(verbatim: "") }
    return phrase
  }
}
