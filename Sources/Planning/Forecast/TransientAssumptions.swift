import ContactCentre
import QueueTheory
public import Wording

extension Forecast {
  /// What the transient law of the merged queue does not know of the scenario, so that it is not exact; empty where it is the
  /// exact law of the queue.
  public var transientAssumptions: [Phrase] {
    let merged = lines.indices.filter { demand.lines[$0].hasMergedCalls }.map { lines[$0].line }
    let figures = merged.map { scenario.figures(of: $0) }
    let patiences = figures.compactMap(\.patienceSeconds)
    let rules: [(Bool, Phrase)] = [
      (demand.hasMixedHandleTimes, SimulationWording.handleTimesNotOneExponential),
      (figures.contains { ($0.patienceLaw ?? .exponential) != .exponential }, SimulationWording.patienceLaw),
      (
        Set(patiences).count > 1 || !patiences.isEmpty && patiences.count < figures.count,
        SimulationWording.patienceDiffers
      ),
      (demand.merged.contains { $0.callers > 0 && $0.redialProbability > 0 }, SimulationWording.redials),
      (!scenario.workforce.furtherWork.isEmpty, SimulationWording.furtherWork),
    ]
    return rules.filter(\.0).map(\.1)
  }
}

extension WeekDemand {
  /// Whether in some interval the handle times of the merged queue are not one exponential law.
  public var hasMixedHandleTimes: Bool { merged.contains { $0.demand > 0 && !$0.service.isExponential } }
}
