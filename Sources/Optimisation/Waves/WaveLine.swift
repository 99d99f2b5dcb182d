/// A line that moves in one of some months, or stays out.
public struct WaveLine: Hashable, Sendable {
  /// What the line costs over all months if it moves in each month, and at last if it stays out; whole units such as cents;
  /// `nil` where that is not allowed.
  public var costs: [Int?]
  /// Trained people who come with it in the month in which it moves.
  public var people: Double
  /// Whether its coming counts as a move; not for a line that is in from the start.
  public var isMove: Bool

  /// - Parameters:
  ///   - costs: for each month and for staying out.
  ///   - people: who come with it, ≥ 0.
  ///   - isMove: whether its coming counts as a move.
  /// - Complexity: O(1). `WaveProblem` checks the domain.
  public init(costs: [Int?], people: Double = 0, isMove: Bool = true) {
    self.costs = costs
    self.people = people
    self.isMove = isMove
  }
}

/// How people are hired for waves.
public struct WaveHiring: Hashable, Sendable {
  /// The share of trained people who are still there a month later.
  public var keep: Double
  /// The first month that hires can be ready for.
  public var firstMonth: Int
  /// Months before the one in which they are ready that hires are in training.
  public var trainingMonths: Int
  /// Places for trainees in each month; `nil` without a limit.
  public var places: [Int]?
  /// What one person costs who is ready in each month, in the unit of the lines' costs; rightly not less than `keep` times that of
  /// the next month, as whoever is hired later is paid for less time.
  public var costs: [Int]

  /// - Parameters:
  ///   - keep: above 0, at most 1.
  ///   - firstMonth: at least `trainingMonths`, as training lies inside the months.
  ///   - trainingMonths: ≥ 0.
  ///   - places: for each month.
  ///   - costs: for each month.
  /// - Complexity: O(1). `WaveProblem` checks the domain.
  public init(keep: Double, firstMonth: Int, trainingMonths: Int, places: [Int]? = nil, costs: [Int]) {
    self.keep = keep
    self.firstMonth = firstMonth
    self.trainingMonths = trainingMonths
    self.places = places
    self.costs = costs
  }

  /// Places for people who are ready in a month: the least of the months of their training.
  func places(readyIn month: Int, taken: [Int]) -> Int {
    guard month >= firstMonth else { return 0 }
    guard let places, trainingMonths > 0 else { return .max }
    return (month - trainingMonths..<month).reduce(.max) { min($0, max(0, places[$1] - taken[$1])) }
  }
}
