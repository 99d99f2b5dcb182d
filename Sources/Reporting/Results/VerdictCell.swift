import ContactCentre
import Planning
import Wording

extension TargetVerdict {
  /// Yes or no; empty where there is nothing to judge.
  var cell: Cell { isMet.map { .flag($0) } ?? .empty }
}

extension DaysOnTarget {
  /// The share of the days that reach the level by formula, and that of the weekday with the least; empty where not known.
  static func facts(_ days: DaysOnTarget?) -> [Fact] {
    [
      Fact("days_on_target_by_formula", ResultWording.daysByFormula, .share(days?.share)),
      Fact("lowest_days_on_target_by_formula", ResultWording.lowestDaysByFormula, .share(days?.lowest)),
    ]
  }
}
