/// Why no plan meets the needs.
public enum Infeasibility: Equatable, Sendable {
  /// All people that the templates allow in an interval are fewer than it needs; `most` is 0 where no template covers it.
  case uncovered(interval: Int, need: Int, most: Int)
  /// An interval needs more people than it has seats.
  case tooFewSeats(interval: Int, need: Int, seats: Int)
  /// These needs cannot be met together within these seats and limits of templates: a weighted sum of the inequalities
  /// has no solution, even in fractions of people.
  case conflict(needs: [Int], seats: [Int], limits: [Int])
  /// Fractions of people could meet the needs, whole people cannot: every part of the problem was excluded.
  case exhausted
}
