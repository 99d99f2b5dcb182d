/// One month of a problem of waves: what lines ask for once they are in, and what there is.
///
/// With x_li the load of line l in interval i, S the lines that are in and F the factor of its risk,
///
///     agents_i(S) = f(F(S) Σ_S x_li)
///     people(S) = p Σ_i n_i agents_i(S) + F(S) Σ_S e_l
///     seats(S) = max_i agents_i(S)
public struct WaveMonth: Hashable, Sendable {
  /// The load of each line in each interval.
  public var loads: [[Double]]
  /// How often each interval comes.
  public var counts: [Double]
  /// Agents by load.
  public var curve: ConcaveCurve
  /// People on the payroll for an agent in one interval.
  public var peoplePerAgent: Double
  /// People that each line needs beside its calls.
  public var further: [Double]
  /// By how much the load is raised for the risk that the forecast is too low.
  public var risk: WaveRisk
  /// Trained people, without those of lines and of hires.
  public var people: Double
  /// Seats.
  public var seats: Double

  /// A month. `WaveProblem` checks the domain: figures ≥ 0, lists of equal length. Complexity: O(1).
  public init(
    loads: [[Double]], counts: [Double], curve: ConcaveCurve, peoplePerAgent: Double, further: [Double],
    risk: WaveRisk, people: Double, seats: Double
  ) {
    self.loads = loads
    self.counts = counts
    self.curve = curve
    self.peoplePerAgent = peoplePerAgent
    self.further = further
    self.risk = risk
    self.people = people
    self.seats = seats
  }

  /// What a set of lines needs, with the risk margin or without.
  ///
  /// - Complexity: O(lines × intervals).
  public func need(of set: WaveSet, withRisk: Bool = true) -> WaveNeed {
    let factor = withRisk ? risk.factor(of: set) : 1
    var sums = Array(repeating: 0.0, count: counts.count)
    var beside = 0.0
    for line in set.members {
      for (interval, load) in loads[line].enumerated() { sums[interval] += load }
      beside += further[line]
    }
    var (hours, seats) = (0.0, 0.0)
    for (sum, count) in zip(sums, counts) {
      let agents = curve.value(at: factor * sum)
      hours += count * agents
      seats = max(seats, agents)
    }
    return WaveNeed(people: peoplePerAgent * hours + factor * beside, seats: seats)
  }
}

/// What lines need in a month.
public struct WaveNeed: Hashable, Sendable {
  /// Trained people on the payroll.
  public let people: Double
  /// Seats in the busiest interval.
  public let seats: Double
}
