import Measures
import Simulation

/// How calls in time are counted, in calls of a tally.
struct CallsInTime {
  let formula: ServiceLevelFormula
  /// Whether some callers give up.
  let isImpatient: Bool

  /// Whether the turns of callers who gave up must be kept, to see how long they would have waited.
  var needsTurns: Bool { formula == .offeredWait && isImpatient }

  /// The calls in time and those of which they are a share.
  func counts(_ tally: Tally) -> (inTime: Double, all: Double) {
    switch formula {
    case .answeredOfOffered: (Double(tally.answeredWithin), Double(tally.offered))
    case .answeredOfAnswered: (Double(tally.answeredWithin), Double(tally.answered))
    case .excludingShortAbandons:
      (Double(tally.answeredWithin), Double(tally.offered - tally.abandonedInTime))
    case .countingShortAbandons:
      (Double(tally.answeredWithin + tally.abandonedInTime), Double(tally.offered))
    case .offeredWait: (Double(tally.offeredWithin), Double(tally.offered))
    }
  }

  /// The service level of a tally; `nil` where there is none.
  func level(_ tally: Tally) -> Double? {
    let (inTime, all) = counts(tally)
    return all > 0 ? inTime / all : nil
  }
}
