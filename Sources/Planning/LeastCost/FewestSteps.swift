/// The fewest steps that suffice, where each step is easier than the one before.
enum FewestSteps {
  /// The fewest steps, of which one less does not suffice: looked for near a likely number, by twice as far each time and then by
  /// halves.
  ///
  /// - Parameters:
  ///   - likely: the number to begin with, at least one and one that there is.
  ///   - suffices: whether so many steps suffice; `nil` beyond the last one there is.
  /// - Returns: `nil` where no number of steps suffices.
  /// - Complexity: O(log) trials in the distance from a likely number that is too small, O(distance) from one that is too large.
  static func near(_ likely: Int, suffices: (Int) -> Bool?) -> Int? {
    guard var high = upwards(from: likely, suffices: suffices) else { return nil }
    if high.number == likely {
      while high.number > 1, suffices(high.number - 1) == true { high.number -= 1 }
      return high.number
    }
    while high.number - high.tooFew > 1 {
      let middle = high.tooFew + (high.number - high.tooFew) / 2
      if suffices(middle) == true { high.number = middle } else { high.tooFew = middle }
    }
    return high.number
  }

  /// A number that suffices, at least the likely one, and the largest that was seen not to.
  private static func upwards(
    from likely: Int, suffices: (Int) -> Bool?
  ) -> (tooFew: Int, number: Int)? {
    var (tooFew, number) = (likely - 1, likely)
    while true {
      switch suffices(number) {
      case true?: return (tooFew, number)
      case false?: (tooFew, number) = (number, number + max(1, number - likely + 1))
      case nil:
        guard number - tooFew > 1 else { return nil }
        number = tooFew + (number - tooFew) / 2
      }
    }
  }
}
