import ContactCentre
import QueueTheory

/// The least people, or the least seats, with which a contract's target is kept at a confidence, by formula and by simulation.
public struct LeastCommitment: Sendable {
  /// What is looked for; the other is as committed.
  public enum Quantity: String, CaseIterable, Sendable {
    /// Agents on the payroll, within the committed seats.
    case agents
    /// Seats, for the committed agents.
    case seats
  }

  /// What binds where no number does.
  public enum Obstacle: String, Sendable {
    /// More agents than committed, with as many seats as they take, would do.
    case agents
    /// More seats than committed, with as many agents as it takes, would do.
    case seats
    /// No number of people and seats does: the shifts leave hours with calls uncovered.
    case shifts
  }

  /// What is looked for.
  public let quantity: Quantity
  /// The share of the periods in which the target must be reached.
  public let confidence: Double
  /// The least number; `nil` where none does.
  public let number: Int?
  /// The probability of a breach with it, by formula.
  public let breach: Double?
  /// What binds where none does.
  public let obstacle: Obstacle?
  /// The least number with which the simulation finds that the promise holds, and what it found with it; `nil` where the
  /// replications are too few to tell, or no such number is near.
  public internal(set) var simulated: (number: Int, risk: SimulatedRisk)?

  /// The least number by simulation where it knows one, else by formula.
  public var known: Int? { simulated?.number ?? number }
}

/// Looks for the least numbers; what was tried for one confidence serves the others.
struct LeastCommitmentSearch {
  private var bench: AuditBench
  private var known: [Plan: Double] = [:]

  private struct Plan: Hashable {
    let agents: Int
    let seats: Int
  }

  /// People and seats beyond all need.
  private static let plenty = 1_000_000

  init(_ bench: AuditBench) { self.bench = bench }

  /// The least number at a confidence.
  ///
  /// More people, or more seats, are taken to be no worse: the number does and one less does not.
  mutating func least(
    _ quantity: LeastCommitment.Quantity, confidence: Double
  ) throws(PlanningError) -> LeastCommitment {
    let committed = Plan(agents: Int(bench.contract.agents), seats: Int(bench.contract.seats))
    func plan(_ number: Int) -> Plan {
      quantity == .agents
        ? Plan(agents: number, seats: committed.seats) : Plan(agents: committed.agents, seats: number)
    }
    func answer(_ number: Int?, _ breach: Double?, _ obstacle: LeastCommitment.Obstacle?) -> LeastCommitment {
      LeastCommitment(
        quantity: quantity, confidence: confidence, number: number, breach: breach, obstacle: obstacle)
    }
    let allowed = 1 - confidence + 1e-12
    guard try breach(plan(Self.plenty)) <= allowed else {
      let all = try breach(Plan(agents: Self.plenty, seats: Self.plenty))
      return answer(nil, nil, all > allowed ? .shifts : quantity == .agents ? .seats : .agents)
    }
    var (low, high) = (-1, max(1, quantity == .agents ? committed.agents : committed.seats))
    while try breach(plan(high)) > allowed { (low, high) = (high, 2 * high) }
    while high - low > 1 {
      let middle = (low + high) / 2
      if try breach(plan(middle)) <= allowed { high = middle } else { low = middle }
    }
    return answer(high, try breach(plan(high)), nil)
  }

  private mutating func breach(_ plan: Plan) throws(PlanningError) -> Double {
    if let breach = known[plan] { return breach }
    let centre = try bench.centre(
      agents: Double(plan.agents),
      sites: bench.scenario.with(agents: Double(plan.agents), seats: Double(plan.seats)).sites)
    let breach: Double
    do throws(QueueError) {
      breach = try bench.risk(of: centre).breach ?? 0
    } catch {
      throw .queue(error)
    }
    known[plan] = breach
    return breach
  }
}
