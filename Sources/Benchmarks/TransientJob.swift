import FoundationEssentials
import Measures
import QueueTheory
import Stochastics

/// Job transient: the exact law of a day of 30 000 calls in 48 half-hours, or of the file INPUT of lines
/// "calls agents"; SIZE and SEED mean nothing.
enum TransientJob {
  private static let interval = 1800.0
  private static let handleTime = 240.0
  private static let patience = 120.0
  private static let within = 15.0

  static func run(_ options: JobOptions) throws -> String {
    let rows = try options.input.map(rows(of:)) ?? twoPeaks
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

  /// Calls that peak in the morning and in the afternoon, and agents by the square-root rule.
  private static var twoPeaks: [(calls: Double, agents: Int)] {
    func bell(_ time: Double, _ centre: Double, _ width: Double) -> Double {
      CMath.exp(-(time - centre) * (time - centre) / (2 * width * width))
    }
    let weights = (0..<48).map { index in
      let time = (Double(index) + 0.5) / 2
      return 0.05 + bell(time, 10, 1.8) + 0.85 * bell(time, 15, 2.2) + 0.15 * bell(time, 19.5, 2)
    }
    let total = weights.reduce(0, +)
    return weights.map { weight in
      let calls = (30_000_000 * weight / total).rounded() / 1000
      let load = calls * handleTime / interval
      return (calls, max(4, Int((load + 0.3 * load.squareRoot()).rounded(.up))))
    }
  }

  private static func rows(of path: String) throws -> [(calls: Double, agents: Int)] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      guard words.count == 2, let calls = Double(words[0]), let agents = Int(words[1]) else {
        System.exit(complaining: "\(path): expected \"calls agents\", found \"\(line)\"")
      }
      return (calls, agents)
    }
  }
}
