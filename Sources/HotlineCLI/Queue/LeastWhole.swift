/// The search for the least whole number that satisfies a condition once true, always true.
enum LeastWhole {
  /// Least n in 1…`most` that suffices, or nil where none does: doubles from a guess, then bisects.
  static func search<Failure: Error>(
    from guess: Double, upTo most: Int, suffices: (Int) throws(Failure) -> Bool
  ) throws(Failure) -> Int? {
    guard most >= 1 else { return nil }
    var failing = 0
    var passing = Int(min(max(1, guess.rounded(.up)), Double(most)))
    while try !suffices(passing) {
      guard passing < most else { return nil }
      failing = passing
      passing = passing > most / 2 ? most : 2 * passing
    }
    while passing - failing > 1 {
      let middle = failing + (passing - failing) / 2
      if try suffices(middle) { passing = middle } else { failing = middle }
    }
    return passing
  }
}
