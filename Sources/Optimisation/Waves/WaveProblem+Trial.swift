/// What may stand in the way of a plan of waves.
public enum WaveLimit: String, CaseIterable, Sendable {
  /// The margin for a forecast that is too low.
  case risk
  /// Seats.
  case seats
  /// Places for trainees.
  case trainees
  /// Moves in a month.
  case moves
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

  /// The same problem without one of its limits.
  public func without(_ limit: WaveLimit) -> WaveProblem {
    var (months, hiring) = (months, hiring)
    switch limit {
    case .risk: for month in months.indices { months[month].risk = months[month].risk.without }
    case .seats: for month in months.indices { months[month].seats = 1e9 }
    case .trainees: hiring.places = nil
    case .moves: break
    }
    return WaveProblem(
      checked: lines, months: months, hiring: hiring, mostMoves: limit == .moves ? nil : mostMoves)
  }
}

extension WaveRisk {
  /// The same without a margin.
  fileprivate var without: WaveRisk { WaveRisk(volumes: volumes, errors: errors, shared: shared) }
}
