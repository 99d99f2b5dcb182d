public import ContactCentre
import Simulation
import Stochastics

/// Two scenarios on the same random numbers: what the second changes.
///
/// Lines with the same id have the same random streams in both. What counts as in time is the target of the first scenario
/// in both. The second meets its calls with people planned for the
/// forecast of the first, unless it is planned anew.
public struct SimulationComparison: Sendable {
  /// One figure of both.
  public struct Difference: Sendable {
    /// A figure that is compared.
    public enum Figure: String, CaseIterable, Sendable {
      /// The service level by the first scenario's target.
      case serviceLevel = "service_level"
      /// The answer rate.
      case answerRate = "answer_rate"
      /// The mean wait of the answered, seconds.
      case averageSpeedOfAnswer = "asa_s"
      /// Occupancy.
      case occupancy
      /// Attempts.
      case offered
    }

    /// The figure.
    public let figure: Figure
    /// Of the first scenario: the mean of the replications' values, which for ratios differs a little from that of
    /// `SimulatedCentre`, the ratio of their sums.
    public let first: Estimate
    /// Of the second, in the same way.
    public let second: Estimate
    /// Second less first, from the pairs of replications.
    public let difference: Estimate
    /// How many times as many replications independent experiments would need for the same interval; `nil` where the
    /// differences do not vary.
    public let gain: Double?
  }

  /// The first scenario.
  public let first: SimulatedCentre
  /// The second scenario; its service levels and days on target are by the target of the first.
  public let second: SimulatedCentre
  /// The figures.
  public let differences: [Difference]

  /// Simulates two scenarios on the same random numbers.
  ///
  /// Where a precision is asked for, rounds are made until the service levels of both have reached it.
  ///
  /// - Parameters:
  ///   - first: the scenario to start from.
  ///   - second: the scenario that is compared with it.
  ///   - plan: how long, how often, from which random numbers.
  ///   - replans: whether the second is staffed for its own forecast; else for that of the first, since nobody foresaw it.
  ///   - progress: called from any thread after each pair of replications with those made and those wanted so far.
  /// - Throws: `PlanningError`, as `SimulatedCentre.init`.
  public init(
    _ first: Scenario, against second: Scenario, plan: SimulationPlan, replans: Bool = false,
    progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(PlanningError) {
    let streams = Self.streams(first, second)
    var planner = CentrePlanner()
    let centres = try [
      planner.centre(of: first), planner.centre(of: second, asPlannedFor: replans ? nil : first),
    ]
    let subjects = [
      try SimulationSubject(centres[0], plan, streams: streams),
      try SimulationSubject(centres[1], plan, target: first.target, streams: streams),
    ]
    let queues = subjects[0].compiled.count
    var records = subjects.map { SimulationRecord($0, first.target) }
    var pairs = Difference.Figure.allCases.map { _ in PairedDifference() }
    let rounds = SimulationRounds(
      plan: plan,
      replications: Replications(
        centres: subjects.flatMap(\.runs), seed: plan.seed, jobs: plan.jobs))
    let (made, isPrecise) = try rounds.run(
      progress: progress,
      take: { all in
        let runs = [subjects[0].joined(Array(all[..<queues])), subjects[1].joined(Array(all[queues...]))]
        for (index, figure) in Difference.Figure.allCases.enumerated() {
          let values = zip(runs, records).map { Self.value(figure, $0, $1.inTime) }
          if let one = values[0], let two = values[1] { pairs[index].add(first: one, second: two) }
        }
        for (index, run) in runs.enumerated() { records[index].add(run) }
      },
      halfWidth: {
        let widths = records.map {
          $0.total.serviceLevel.interval(confidence: plan.confidence)?.halfWidth
        }
        guard let one = widths[0], let two = widths[1] else { return nil }
        return max(one, two)
      })
    self.first = SimulatedCentre(subjects[0], records[0], made: made, isPrecise: isPrecise)
    self.second = SimulatedCentre(subjects[1], records[1], made: made, isPrecise: isPrecise)
    differences = zip(Difference.Figure.allCases, pairs).map { figure, pair in
      let factor = StudentFactor(count: pair.difference.count, confidence: plan.confidence)
      return Difference(
        figure: figure, first: Estimate(pair.first, factor), second: Estimate(pair.second, factor),
        difference: Estimate(pair.difference, factor), gain: pair.gain)
    }
  }

  /// The numbers of the random streams: the positions of the first scenario's lines, then those that only the second has.
  static func streams(_ first: Scenario, _ second: Scenario) -> [String: Int] {
    var streams: [String: Int] = [:]
    for line in first.lines + second.lines where streams[line.id] == nil {
      streams[line.id] = streams.count
    }
    return streams
  }

  /// A figure of one replication; `nil` where it is undefined.
  private static func value(
    _ figure: Difference.Figure, _ run: RunTotals, _ inTime: CallsInTime
  ) -> Double? {
    let total = run.total
    func ratio(_ part: Double, _ all: Double) -> Double? { all > 0 ? part / all : nil }
    switch figure {
    case .serviceLevel: return inTime.level(total)
    case .answerRate: return ratio(Double(total.answered), Double(total.offered))
    case .averageSpeedOfAnswer: return ratio(total.waitOfAnswered, Double(total.answered))
    case .occupancy:
      return ratio(
        run.intervals.reduce(0) { $0 + $1.busySeconds }, run.intervals.reduce(0) { $0 + $1.staffedSeconds })
    case .offered: return Double(total.offered)
    }
  }
}
