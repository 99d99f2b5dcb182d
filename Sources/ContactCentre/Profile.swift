/// How the calls of a day spread over its hours.
public struct Profile: Hashable, Sendable {
  /// The name in the scenario.
  public var id: String
  /// Shares of the day from midnight, 24, 48 or 96 of them, adding up to 1 but for rounding.
  public var shares: [Double]

  /// A profile of equal stretches of the day.
  public init(id: String, shares: [Double]) {
    self.id = id
    self.shares = shares
  }

  /// The share of the day's calls in each of `count` equal intervals.
  ///
  /// Where the profile is coarser, its calls are spread evenly inside each of its stretches; where it is
  /// finer, stretches are added up. Shares that do not add up to 1 by more than 10⁻⁶ are scaled so that they do.
  /// Complexity: O(count + number of shares).
  public func shares(intervals count: Int) -> [Double] {
    let sum = sum
    let shares = abs(sum - 1) > Self.exactness && sum > 0 ? self.shares.map { $0 / sum } : self.shares
    if count >= shares.count {
      let parts = count / shares.count
      return shares.flatMap { Array(repeating: $0 / Double(parts), count: parts) }
    }
    let parts = shares.count / count
    return (0..<count).map { shares[$0 * parts..<($0 + 1) * parts].reduce(0, +) }
  }
}

extension Profile {
  /// What the shares add up to.
  public var sum: Double { shares.reduce(0, +) }

  /// Sums so near to 1 are taken as 1.
  private static let exactness = 1e-6

  /// How far rounding may take the sum from 1: half a unit of the last digit of the shares times the number of those
  /// above 0, at least 10⁻⁶. Shares are at the coarsest whole percents.
  ///
  /// 24 shares such as 0.098 may add up to 0.988 to 1.012. Complexity: linear in the number of shares.
  public var roundingError: Double {
    var unit = 0.01
    // Beyond nine digits the usual 10⁻⁶ is more.
    while unit > 1e-9, !shares.allSatisfy({ abs($0 / unit - ($0 / unit).rounded()) < 1e-6 }) { unit /= 10 }
    return max(Self.exactness, 0.5 * unit * Double(shares.count { $0 > 0 }))
  }

  /// Whether the shares add up to 1 as far as they are written.
  public var isWhole: Bool { sum > 0 && abs(sum - 1) <= roundingError * (1 + 1e-9) }

  /// Whether the shares are scaled because rounding took their sum from 1.
  public var isScaled: Bool { isWhole && abs(sum - 1) > Self.exactness }
}
