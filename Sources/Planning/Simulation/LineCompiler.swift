import ContactCentre
import Simulation
import Stochastics

/// Makes the calls of a simulated centre's line out of those of a scenario.
///
/// Calls that a sub-centre's centre hands on to the department take the transfer time, always the same, so that the mean is
/// that of `WeekDemand`. A line without patience takes the mean of the others by volume, exponential, as the mixture of
/// the analytic methods does.
struct LineCompiler {
  private let scenario: Scenario
  private let calendar: RunCalendar
  private let term: ContractTerm?
  /// Mean patience of the lines that have one, by volume, in seconds; `nil` where nobody gives up.
  private let usualPatience: Double?

  /// The priority of a line that has none: it comes after those that have one.
  private static let lastPriority = 10.0

  /// Lines whose forecast may be off where there is a term.
  init(
    _ scenario: Scenario, lines: [(Line, LineDemand)], _ calendar: RunCalendar, term: ContractTerm? = nil
  ) {
    self.scenario = scenario
    self.term = term
    self.calendar = calendar
    var patience = WeightedMean()
    for (line, traffic) in lines {
      guard let seconds = scenario.figures(of: line).patienceSeconds else { continue }
      patience.add(seconds, weight: traffic.merged.reduce(0) { $0 + $1.demand })
    }
    usualPatience = patience.value
  }

  /// The calls of a line.
  ///
  /// - Throws: `PlanningError.missing` where callers dial again and no delay is given, `.simulation` where a law is not
  ///   allowed.
  func callLine(_ line: Line, _ traffic: LineDemand) throws(PlanningError) -> CallLine {
    let figures = scenario.figures(of: line)
    let handle = figures.handleTime
    return CallLine(
      calls: calendar.rotated(traffic.merged.map(\.demand)),
      busyness: try .ofDay(variation: figures.dayToDayVariation ?? 0),
      forecastError: try .ofDay(variation: term == nil ? 0 : figures.forecastVariation ?? 0),
      handling: try .of(
        handle?.law ?? .exponential, mean: handle?.meanSeconds ?? 0, variation: handle?.coefficientOfVariation
      ),
      patience: try patience(of: figures), redial: try redial(of: line, traffic),
      transfer: try transfer(of: line.merge), followUps: try followUps(),
      priority: Int(figures.priority ?? Self.lastPriority))
  }

  private func patience(of figures: CallFigures) throws(PlanningError) -> Law? {
    guard let seconds = figures.patienceSeconds else {
      guard let usualPatience else { return nil }
      return try .of(.exponential, mean: usualPatience)
    }
    return try .of(
      figures.patienceLaw ?? .exponential, mean: seconds, variation: figures.patienceCoefficientOfVariation)
  }

  /// Redials of callers; where attempts are counted, the redials are among them already.
  private func redial(of line: Line, _ traffic: LineDemand) throws(PlanningError) -> Redial? {
    guard let callers = traffic.merged.first(where: { $0.callers > 0 }), callers.redialProbability > 0 else {
      return nil
    }
    guard let delay = scenario.figures(of: line).redialDelaySeconds else {
      let holder = line.own.redialProbability == nil ? "common" : "lines.\(line.id)"
      throw .missing("\(holder).redial_delay_s")
    }
    return Redial(probability: callers.redialProbability, delay: try .of(.exponential, mean: delay))
  }

  private func transfer(of merge: Merge) throws(PlanningError) -> Transfer? {
    guard merge.mode == .subCentre, merge.handledShare < 1 else { return nil }
    return Transfer(
      share: 1 - merge.handledShare, handling: try .of(.deterministic, mean: merge.transferSeconds))
  }

  private func followUps() throws(PlanningError) -> [FollowUp] {
    var followUps: [FollowUp] = []
    for work in scenario.workforce.furtherWork where work.perCall > 0 {
      followUps.append(
        FollowUp(
          cause: work.cause == .answeredCall ? .answered : .abandoned, perCall: work.perCall,
          handling: try .of(.exponential, mean: work.meanSeconds)))
    }
    return followUps
  }
}
