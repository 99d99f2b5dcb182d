import Planning
import Wording

// What the second scenario changes.
extension SimulationReport {
  func differences(_ comparison: SimulationComparison, isPrimary: Bool) -> Table {
    let values = [
      Column("first", SimulateWording.first), Column("second", SimulateWording.second),
      Column("difference", SimulateWording.difference),
    ]
    return Table(
      "differences", title: SimulateWording.differences,
      columns: [Column("figure", ResultWording.figure)] + values.flatMap { [$0, $0.halfWidth] } + [
        Column("gain", SimulateWording.gain, digits: 1), Column("verdict", SimulateWording.verdict),
      ], rows: comparison.differences.map(row), isPrimary: isPrimary)
  }

  private func row(_ difference: SimulationComparison.Difference) -> [Cell] {
    let (title, kind) = naming(difference.figure)
    let verdict = difference.difference.verdict
    return [.code(difference.figure.rawValue, title)] + difference.first.cells(kind)
      + difference.second.cells(kind) + difference.difference.cells(kind) + [
        .number(difference.gain),
        verdict.map { .code($0, SimulateWording.differenceVerdict($0)) } ?? .empty,
      ]
  }

  private func naming(_ figure: SimulationComparison.Difference.Figure) -> (Phrase, FigureKind) {
    switch figure {
    case .serviceLevel: (serviceLevel, .share)
    case .answerRate: (ResultWording.answerRate, .share)
    case .averageSpeedOfAnswer: (ResultWording.speedOfAnswer, .seconds)
    case .occupancy: (ResultWording.occupancy, .share)
    case .offered: (ResultWording.offered, .number)
    }
  }
}

extension Estimate {
  /// What a difference says by its interval; `nil` where it has none.
  fileprivate var verdict: String? {
    guard let value, let halfWidth else { return nil }
    if value == 0, halfWidth == 0 { return "same" }
    return abs(value) > halfWidth ? (value > 0 ? "higher" : "lower") : "undecided"
  }
}
