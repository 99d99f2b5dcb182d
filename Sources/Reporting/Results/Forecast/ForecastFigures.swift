import Planning
import Wording

// Figures that may be simulated, and then have an interval.
extension ForecastReport {
  /// The column of a figure and, where the merged queue is simulated, that of half the width of its interval.
  func columns(_ key: String, _ title: Phrase, digits: Int? = nil) -> [Column] {
    let column = Column(key, title, digits: digits)
    return forecast.simulated == nil ? [column] : [column, column.halfWidth]
  }

  /// The cells of both: the simulated figure with its interval, or a value that has none.
  func cells(_ kind: FigureKind, _ value: Double?, _ estimate: Estimate? = nil) -> [Cell] {
    if forecast.simulated == nil { return [kind.cell(value)] }
    return estimate?.cells(kind) ?? [kind.cell(value), .empty]
  }

  /// A figure as facts.
  func facts(
    _ key: String, _ title: Phrase, _ kind: FigureKind, _ value: Double?, _ estimate: Estimate?,
    digits: Int? = nil
  ) -> [Fact] {
    estimate?.facts(key, title, kind, digits: digits) ?? [Fact(key, title, kind.cell(value), digits: digits)]
  }
}
