/// Two scenarios on the same random numbers: what the second changes.
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
    /// Of the first scenario.
    public let first: Estimate
    /// Of the second.
    public let second: Estimate
    /// Second less first, from the pairs of replications.
    public let difference: Estimate
    /// How many times as many replications independent experiments would need for the same interval; `nil` where the
    /// differences do not vary.
    public let gain: Double?
  }

  /// The first scenario.
  public let first: SimulatedCentre
  /// The second scenario.
  public let second: SimulatedCentre
  /// The figures.
  public let differences: [Difference]
}
