/// How a commitment is audited.
public struct AuditOptions: Sendable {
  /// The confidences at which least people, least seats and volumes are told.
  public static let confidences = [0.9, 0.95, 0.99]

  /// The share of the periods in which the target must be reached, between 0 and 1.
  public var confidence: Double
  /// How the term is simulated; the days follow from the target's window, and a precision is not looked for.
  public var simulation: SimulationPlan

  /// Options; the usual audit asks for 95% of the periods and runs 150 weeks.
  public init(
    confidence: Double = 0.95, simulation: SimulationPlan = SimulationPlan(replications: 150)
  ) {
    self.confidence = confidence
    self.simulation = simulation
  }
}
