/// Which line moves in which month: the cheapest plan, or the one that is finished first, for which people and seats suffice in
/// every month.
///
/// A plan gives each line a choice: the number of a month, or the number of months for staying out. Lines do not move back. Hires
/// follow from a plan (`WaveHires`). Knows only lines, months, loads, curves and costs.
public struct WaveProblem: Hashable, Sendable {
  /// The lines.
  public let lines: [WaveLine]
  /// The months.
  public let months: [WaveMonth]
  /// How people are hired.
  public let hiring: WaveHiring
  /// The most lines that may move in a month; `nil` without a limit.
  public let mostMoves: Int?

  /// - Parameters:
  ///   - lines: at most 64.
  ///   - months: 1 to 60.
  ///   - hiring: of as many months.
  ///   - mostMoves: ≥ 0.
  /// - Throws: `WaveError.outOfDomain`.
  /// - Complexity: O(lines × months × intervals).
  public init(
    lines: [WaveLine], months: [WaveMonth], hiring: WaveHiring, mostMoves: Int? = nil
  ) throws(WaveError) {
    try Self.check(lines, months: months.count)
    try Self.check(hiring, months: months.count)
    for month in months { try Self.check(month, lines: lines.count) }
    self.init(checked: lines, months: months, hiring: hiring, mostMoves: mostMoves)
  }

  /// A problem whose figures lie inside their domains.
  init(checked lines: [WaveLine], months: [WaveMonth], hiring: WaveHiring, mostMoves: Int?) {
    self.lines = lines
    self.months = months
    self.hiring = hiring
    self.mostMoves = mostMoves
  }

  private static func check(_ lines: [WaveLine], months: Int) throws(WaveError) {
    guard lines.count <= 64, (1...60).contains(months) else { throw .outOfDomain(.size) }
    for line in lines {
      guard line.costs.count == months + 1 else { throw .outOfDomain(.count) }
      guard line.costs.contains(where: { $0 != nil }) else { throw .outOfDomain(.choices) }
      guard line.costs.allSatisfy({ isMoney($0 ?? 0) }), isFigure(line.people) else {
        throw .outOfDomain(.figure)
      }
    }
  }

  private static func check(_ hiring: WaveHiring, months: Int) throws(WaveError) {
    guard hiring.keep > 0, hiring.keep <= 1 else { throw .outOfDomain(.keep) }
    guard hiring.trainingMonths >= 0, hiring.firstMonth >= hiring.trainingMonths else {
      throw .outOfDomain(.firstMonth)
    }
    let places = hiring.places ?? Array(repeating: 0, count: months)
    guard hiring.costs.count == months, places.count == months else { throw .outOfDomain(.count) }
    guard hiring.costs.allSatisfy(isMoney), places.allSatisfy({ $0 >= 0 }) else {
      throw .outOfDomain(.figure)
    }
  }

  private static func check(_ month: WaveMonth, lines: Int) throws(WaveError) {
    let risk = month.risk
    guard month.loads.count == lines, month.further.count == lines, risk.volumes.count == lines,
      risk.errors.count == lines, month.loads.allSatisfy({ $0.count == month.counts.count })
    else { throw .outOfDomain(.count) }
    let figures = [
      month.counts, month.further, risk.volumes, risk.errors, risk.factors,
      [risk.shared, month.peoplePerAgent, month.people, month.seats],
    ]
    guard (month.loads + figures).allSatisfy({ $0.allSatisfy(isFigure) }), risk.step > 0 else {
      throw .outOfDomain(.figure)
    }
  }

  private static func isFigure(_ figure: Double) -> Bool { figure >= 0 && figure <= 1e9 }
  private static func isMoney(_ cost: Int) -> Bool { abs(cost) <= 1_000_000_000_000 }

  /// The number that stands for staying out.
  public var out: Int { months.count }

  /// The lines that are in during a month under a plan.
  public func set(_ month: Int, of choices: [Int]) -> WaveSet {
    WaveSet(choices.indices.filter { choices[$0] <= month })
  }

  /// Trained people of a month without hires: those who are there, and those who came with lines and stayed.
  func people(_ choices: [Int]) -> [Double] {
    var taken = 0.0
    return months.indices.map { month in
      taken *= hiring.keep
      for (line, choice) in zip(lines, choices) where choice == month { taken += line.people }
      return months[month].people + taken
    }
  }
}
