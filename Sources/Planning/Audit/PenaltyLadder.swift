import ContactCentre
import FoundationEssentials

/// A contract's penalty ladder in money: a window pays for the deepest rung below which its level lies.
struct PenaltyLadder: Sendable {
  /// A rung.
  struct Rung: Sendable {
    /// Its name in the scenario.
    let id: String
    /// Levels below this one reach it.
    let below: Double
    /// What a window pays whose level lies below, and below no deeper rung's.
    let amount: Money
  }

  /// No penalties.
  static let none = PenaltyLadder()

  /// The rungs, the deepest last.
  let rungs: [Rung]

  private init() { rungs = [] }

  /// The ladder of a contract.
  ///
  /// - Throws: `PlanningError.amountTooLarge` where a rung cannot be counted to the cent.
  init(_ contract: Contract) throws(PlanningError) {
    var rungs: [Rung] = []
    for rung in contract.penalties.sorted(by: { $0.below > $1.below }) {
      guard let amount = Money(rounding: rung.yuan(ofPrice: contract.price)) else {
        throw .amountTooLarge("penalties.\(rung.id)")
      }
      rungs.append(Rung(id: rung.id, below: rung.below, amount: amount))
    }
    self.rungs = rungs
  }

  /// What a window pays at a level, in yuan.
  func yuan(at level: Double) -> Double {
    rungs.last { level < $0.below }?.amount.approximateYuan ?? 0
  }
}
