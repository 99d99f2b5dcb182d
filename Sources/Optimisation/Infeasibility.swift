/// Why no plan meets the needs.
public enum Infeasibility: Equatable, Sendable {
  /// All that the limits of the templates allow in an interval is less than it needs; `most` is 0 where no template
  /// covers it.
  case uncovered(interval: Int, need: Int, most: Int)
  /// These needs cannot be met together within these caps and limits of templates, even in fractions of people. Leaving
  /// any one of them out makes the rest satisfiable in fractions.
  case conflict(needs: [Int], caps: [Int], limits: [Int])
  /// Caps and limits allow a window at most this value, less than its least; `value` is a proven bound.
  case unreachable(window: Int, value: Double, least: Double)
  /// Fractions of people could meet the needs, whole people cannot, or windows that can be reached one by one cannot
  /// together: every part of the problem was excluded.
  case exhausted
}
