/// What may stand in the way of a plan of waves.
public enum WaveLimit: Hashable, Sendable {
  /// The margin for a forecast that is too low.
  case risk
  /// Seats.
  case seats
  /// Trained people.
  case people
  /// Places for trainees.
  case trainees
  /// Moves in a month.
  case moves
  /// What lines need in a month, by its number.
  case needs(month: Int)
}

extension WaveProblem {
  /// What a plan costs; `nil` where it does not hold, or where its choices are not as many as the lines or not allowed.
  ///
  /// - Complexity: O(months × lines × intervals).
  public func cost(of choices: [Int]) -> Int? {
    guard choices.count == lines.count, choices.allSatisfy({ (0...out).contains($0) }) else { return nil }
    var judge = WaveJudge(self, .cost(self))
    let outcome = judge.outcome(of: choices)
    return outcome.excess == 0 ? outcome.points.quotient(WaveGoal.unit(self)) : nil
  }

  /// Whether there is any plan that holds; `nil` where the search ends before that is known.
  ///
  /// Without points to be made small the bound is above 0 only where no plan holds, so that a part of the search is left as soon as
  /// prices prove its needs to exceed what there is.
  ///
  /// - Complexity: as `solve`; mostly one step of it.
  public func isPossible(within limits: SearchLimits = SearchLimits()) -> Bool? {
    let search = WaveSearch(self, .any(self), from: nil, within: limits)
    if search.best != nil { return true }
    return search.isFinished ? false : nil
  }

  /// The most trained people that each month can have: those who are there, those of every line that may come by then, and hires as
  /// far as they can be trained; `nil` where nothing limits these.
  ///
  /// - Complexity: O(months × lines × intervals).
  public var mostPeople: [Double?] {
    let staff = WaveStaffLimits(self)
    return months.indices.map { month in
      guard month < hiring.firstMonth || hiring.places != nil && hiring.trainingMonths > 0 else { return nil }
      let mayCome = lines.filter { $0.costs.prefix(month + 1).contains { $0 != nil } }
      return mayCome.reduce(months[month].people + staff.stock[month]) { $0 + $1.people }
    }
  }

  /// The same problem without some of its limits.
  public func without(_ limits: Set<WaveLimit>) -> WaveProblem {
    var (months, hiring) = (months, hiring)
    for month in months.indices {
      let needsNothing = limits.contains(.needs(month: month))
      if limits.contains(.risk) { months[month].risk = months[month].risk.without }
      if limits.contains(.seats) || needsNothing { months[month].seats = 1e9 }
      if limits.contains(.people) || needsNothing { months[month].people = 1e9 }
    }
    if limits.contains(.trainees) { hiring.places = nil }
    return WaveProblem(
      checked: lines, months: months, hiring: hiring, mostMoves: limits.contains(.moves) ? nil : mostMoves)
  }
}

extension WaveRisk {
  /// The same without a margin.
  fileprivate var without: WaveRisk { WaveRisk(volumes: volumes, errors: errors, shared: shared) }
}
