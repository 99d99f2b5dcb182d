import Measures
import QueueTheory

/// Job transient: the exact law of a day of 30 000 calls in 48 half-hours, or of the file INPUT of lines
/// "calls agents"; SIZE and SEED mean nothing.
enum TransientJob {
  private static let interval = 1800.0
  private static let handleTime = 240.0
  private static let patience = 120.0
  private static let within = 15.0

  static func run(_ options: JobOptions) throws -> String {
    let rows = try HalfHours.rows(options.input)
    let patient = try day(rows, patience: nil)
    let day = try day(rows, patience: patience)
    let (capacity, figures) = try Timing.meanPass {
      try TransientDay.solve(day, within: within, rule: .capacity).day
    }
    let (instant, _) = try Timing.meanPass {
      try TransientDay.solve(day, within: within, rule: .instant).day
    }
    let (offeredWait, _) = try Timing.meanPass {
      try TransientDay.solve(day, within: within, rule: .capacity, formula: .offeredWait).day
    }
    let (endless, _) = try Timing.meanPass {
      try TransientDay.solve(patient, within: within, rule: .capacity).day
    }
    let operations = [day, patient].map { TransientDay.operations($0, within: within) }
    let answered = figures.serviceLevel ?? .nan
    let abandoned = figures.abandonedShare ?? .nan
    return #"{"calls":\#(figures.offered),"inner_s":\#(capacity),"in15":\#(answered),"aband":\#(abandoned),"#
      + #""offered_wait_s":\#(offeredWait),"instant_s":\#(instant),"endless_patience_s":\#(endless),"operations":[\#(operations[0]),\#(operations[1])]}"#
  }

  private static func day(_ rows: [(calls: Double, agents: Int)], patience: Double?) throws -> StaffedDay {
    try StaffedDay(
      calls: rows.map(\.calls), agents: rows.map(\.agents), interval: interval, handleTime: handleTime,
      patience: patience)
  }
}
