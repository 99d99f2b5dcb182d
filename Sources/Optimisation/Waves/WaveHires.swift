/// The hires that a plan needs: whole people, as late as can be.
///
/// First everybody is ready in the very month in which people are short, then, from the last month back, those for whom the
/// trainers have no place are ready a month sooner, a few more where some leave in between. Without a limit of places no other
/// hires cost less, as whoever is hired later costs less; with one, none do where nobody leaves, as trainings all take the same
/// time.
public struct WaveHires: Hashable, Sendable {
  /// People who are ready at the start of each month.
  public let ready: [Int]
  /// People who could not be trained in time; 0 where the plan can be staffed.
  public let missing: Int

  /// - Parameters:
  ///   - needs: trained people needed in each month.
  ///   - supply: trained people without hires.
  ///   - hiring: of as many months.
  /// - Complexity: O(months × months of training).
  init(needs: [Double], supply: [Double], _ hiring: WaveHiring) {
    var ready = Self.justInTime(needs: needs, supply: supply, keep: hiring.keep)
    var taken = Array(repeating: 0, count: needs.count)
    var early = 0
    for month in needs.indices.reversed() {
      let wanted = ready[month] + Self.whole(Double(early) / hiring.keep)
      ready[month] = min(wanted, hiring.places(readyIn: month, taken: taken))
      for training in max(0, month - hiring.trainingMonths)..<month { taken[training] += ready[month] }
      early = wanted - ready[month]
    }
    self.ready = ready
    missing = early
  }

  private static func justInTime(needs: [Double], supply: [Double], keep: Double) -> [Int] {
    var stock = 0.0
    return zip(needs, supply).map { need, supply in
      stock *= keep
      let hired = whole(need - supply - stock)
      stock += Double(hired)
      return hired
    }
  }

  /// A number of people, rounded up; one that exceeds a whole number by less than 1e-9 is that number.
  private static func whole(_ people: Double) -> Int {
    Int(min(1e12, max(0, (people - 1e-9).rounded(.up))))
  }

  /// Those of the hires who are still there in each month.
  func stock(keep: Double) -> [Double] {
    var stock = 0.0
    return ready.map { hired in
      stock = stock * keep + Double(hired)
      return stock
    }
  }
}
