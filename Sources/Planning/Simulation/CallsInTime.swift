import Measures
import Simulation

/// How calls in time are counted, in calls of a tally.
struct CallsInTime {
  let formula: ServiceLevelFormula
  /// Whether some callers give up: then the offered wait, that of a caller who never does, is not observed.
  let isImpatient: Bool

  /// Whether the formula counts what a simulation observes.
  var isKnown: Bool { formula != .offeredWait || !isImpatient }

  /// The calls in time and those of which they are a share; `nil` where they are not observed.
  func counts(_ tally: Tally) -> (inTime: Double, all: Double)? {
    guard isKnown else { return nil }
    switch formula {
    case .answeredOfOffered, .offeredWait: return (Double(tally.answeredWithin), Double(tally.offered))
    case .answeredOfAnswered: return (Double(tally.answeredWithin), Double(tally.answered))
    case .excludingShortAbandons:
      return (Double(tally.answeredWithin), Double(tally.offered - tally.abandonedInTime))
    case .countingShortAbandons:
      return (Double(tally.answeredWithin + tally.abandonedInTime), Double(tally.offered))
    }
  }

  /// The service level of a tally; `nil` where there is none.
  func level(_ tally: Tally) -> Double? {
    counts(tally).flatMap { $0.all > 0 ? $0.inTime / $0.all : nil }
  }
}
