/// What share of people's hours a search for waves may count on in each month, corrected by what full rosters bear.
struct MonthEfficiency {
  /// The shares, by month.
  private(set) var shares: [Double]
  /// Those of the last search that found waves.
  private var found: [Double]
  /// Months that can be asked for no more.
  private var given: Set<Int> = []

  /// Whether a month was asked for more than waves could give.
  var hasGivenIn: Bool { !given.isEmpty }

  /// Every hour counts.
  init(months: Int) {
    shares = Array(repeating: 1, count: months)
    found = shares
  }

  /// After waves: each share times the reserve of its month, within 0.8 and 1.1.
  mutating func correct(by reserves: [Double]) {
    found = shares
    for (month, reserve) in reserves.enumerated() {
      let asked = min(1, shares[month] * min(1.1, max(0.8, reserve)))
      if !given.contains(month) || asked > shares[month] { shares[month] = asked }
    }
  }

  /// After a search without waves: the first month of which more was asked keeps what it had. Early months are the tight ones, in
  /// which everybody is new and nobody hired now is ready.
  ///
  /// - Returns: whether there was one.
  mutating func giveIn() -> Bool {
    guard let month = shares.indices.first(where: { shares[$0] < found[$0] }) else { return false }
    shares[month] = found[month]
    given.insert(month)
    return true
  }
}
