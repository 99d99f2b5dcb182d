import FoundationEssentials
import Stochastics

/// A day of half-hours with their calls and agents.
enum HalfHours {
  private static let interval = 1800.0
  private static let handleTime = 240.0

  /// The rows of a file of lines "calls agents", or the usual day where there is none.
  static func rows(_ path: String?) throws -> [(calls: Double, agents: Int)] {
    guard let path else { return twoPeaks }
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      guard words.count == 2, let calls = Double(words[0]), let agents = Int(words[1]) else {
        System.exit(complaining: "\(path): expected \"calls agents\", found \"\(line)\"")
      }
      return (calls, agents)
    }
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
}
