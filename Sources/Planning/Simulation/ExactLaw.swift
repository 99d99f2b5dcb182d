import ContactCentre
import Measures
import QueueTheory
import Simulation
import Stochastics
import Wording

/// The exact law of a simulated centre, where the centre is one changing queue: same rates, same whole people, same days.
struct ExactLaw {
  private let subject: SimulationSubject

  init(_ subject: SimulationSubject) { self.subject = subject }

  /// The exact service level beside a simulated one.
  func comparison(_ simulated: RatioEstimate) -> SimulationAudit.Comparison {
    guard subject.compiled.count == 1 else { return .notComparable([SimulationWording.severalQueues]) }
    let reasons = reasons
    guard reasons.isEmpty, let queue else {
      return .notComparable(reasons.isEmpty ? [SimulationWording.noCalls] : reasons)
    }
    do throws(QueueError) {
      let operations = try queue.operations(givesUp: patience != nil)
      guard operations <= ChangingQueue.mostOperations else {
        return .notComparable([SimulationWording.exactLawTooLarge])
      }
      let totals = try queue.totals(.transient, givesUp: patience != nil).reduce(ServiceTotals(), +)
      guard let exact = totals.serviceLevel(subject.target.formula) else {
        return .notComparable([SimulationWording.noCalls])
      }
      let deviation = simulated.ratio.flatMap { level in
        simulated.standardError.flatMap { $0 > 0 ? (level - exact) / $0 : nil }
      }
      return .compared(exact: exact, deviation: deviation)
    } catch {
      return .notComparable([SimulationWording.exactLawDomain])
    }
  }

  private var compiled: CompiledCentre { subject.compiled[0] }
  private var centre: CentreModel { compiled.centre }

  /// The mean patience of all lines; `nil` where nobody gives up.
  private var patience: Double? { centre.lines.first?.patience?.mean }

  /// The queue of the measured days; `nil` without lines.
  private var queue: ChangingQueue? {
    guard let line = centre.lines.first else { return nil }
    let count = compiled.run.intervals
    return ChangingQueue(
      traffic: subject.centre.demand.merged.prefix(count).map {
        IntervalTraffic(calls: $0.demand, handleSeconds: line.handling.mean, patienceSeconds: patience)
      },
      staff: Array(compiled.people.prefix(count)), seconds: centre.interval, within: centre.within,
      formula: subject.target.formula, rule: subject.plan.rosterRule)
  }

  /// Why the simulated centre is more than the one changing queue; empty where it is that queue.
  private var reasons: [Phrase] {
    let (scenario, plan) = (subject.scenario, subject.plan)
    let formula = subject.target.formula
    let isImpatient = centre.lines.contains { $0.patience != nil }
    let rules: [(Bool, Phrase)] = [
      (plan.days > 7, SimulationWording.moreThanAWeek),
      (plan.warmUpDays > 0, SimulationWording.warmUp),
      (plan.rosterRule == .person, SimulationWording.persons),
      (
        plan.rosterRule == .instant && isImpatient && formula != .answeredOfOffered,
        SimulationWording.putBackCallers
      ),
      (!scenario.skillGroups.isEmpty, SimulationWording.skillGroups),
      (scenario.queue.sites == .separate, SimulationWording.separateSites),
      (
        scenario.queue.routing == .priority && Set(centre.lines.map(\.priority)).count > 1,
        SimulationWording.priorities
      ),
      (scenario.queue.places != nil, SimulationWording.limitedPlaces),
      (compiled.hasShocks, SimulationWording.shocks),
      (!centre.lines.allSatisfy { Self.isExponential($0.handling) }, SimulationWording.handleTimeLaw),
      (Set(centre.lines.map(\.handling.mean)).count > 1, SimulationWording.handleTimesDiffer),
      (centre.lines.contains { $0.transfer != nil }, SimulationWording.subCentre),
      (
        !centre.lines.allSatisfy { $0.patience.map(Self.isExponential) ?? true },
        SimulationWording.patienceLaw
      ),
      (Set(centre.lines.map { $0.patience?.mean }).count > 1, SimulationWording.patienceDiffers),
      (
        ([centre.busyness] + centre.lines.map(\.busyness)).contains { $0.coefficientOfVariation > 0 },
        SimulationWording.busyness
      ),
      (centre.lines.contains { $0.redial != nil }, SimulationWording.redials),
      (centre.lines.contains { !$0.followUps.isEmpty }, SimulationWording.furtherWork),
    ]
    return rules.filter(\.0).map(\.1)
  }

  private static func isExponential(_ law: Law) -> Bool {
    if case .exponential = law { true } else { false }
  }
}
