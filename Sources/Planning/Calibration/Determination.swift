/// How well one unknown is determined by what was observed.
public struct Determination: Sendable, Equatable {
  /// What the observations leave open.
  public enum Verdict: String, CaseIterable, Sendable {
    /// Both larger and smaller values serve less well.
    case determined
    /// Values up to one end of its range serve as well.
    case oneSided = "one_sided"
    /// The whole range serves as well.
    case undetermined
  }

  /// The least value that serves as well, the other unknowns fitted again.
  public let lowest: Double
  /// The largest such value.
  public let highest: Double
  /// What is left open.
  public let verdict: Verdict

  init(_ served: ClosedRange<Double>, within range: ClosedRange<Double>) {
    lowest = served.lowerBound
    highest = served.upperBound
    let ends = [lowest <= range.lowerBound, highest >= range.upperBound].count { $0 }
    verdict = ends == 0 ? .determined : ends == 1 ? .oneSided : .undetermined
  }
}
