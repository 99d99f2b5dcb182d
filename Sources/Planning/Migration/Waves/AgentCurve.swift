import ContactCentre
import Optimisation
import QueueTheory

/// Agents, not necessarily whole, by load: the least with which the target's level is reached in an interval of constant load.
///
/// Erlang A where there is a patience, else Erlang C, both for any real number of agents.
struct AgentCurve {
  let target: ServiceTarget
  let handleSeconds: Double
  let patienceSeconds: Double?
  private static let points = 96

  /// The curve from no load to a load, at equal steps.
  ///
  /// - Throws: `PlanningError.queue` outside the domain of the formulas.
  /// - Complexity: some 2 000 steady states.
  func curve(upTo most: Double) throws(PlanningError) -> ConcaveCurve {
    let step = max(1e-3, most / Double(Self.points))
    var values = [0.0]
    do throws(QueueError) {
      if handleSeconds > 0 {
        for point in 1...Self.points {
          values.append(max(values[point - 1], try agents(load: Double(point) * step)))
        }
      } else {
        values = Array(repeating: 0, count: 2)
      }
    } catch {
      throw .queue(error)
    }
    do throws(WaveError) {
      return try ConcaveCurve(step: step, values: values)
    } catch {
      throw .waves(error)
    }
  }

  /// The least agents for a load, by bisection to a thousandth of an agent.
  private func agents(load: Double) throws(QueueError) -> Double {
    var (low, high) = (0.0, load + 1)
    for _ in 0..<60 where try !suffices(high, load: load) { (low, high) = (high, high + max(1, high - low)) }
    while high - low > 1e-3, high - low > 1e-9 * high {
      let middle = (low + high) / 2
      if try suffices(middle, load: load) { high = middle } else { low = middle }
    }
    return high
  }

  private func suffices(_ agents: Double, load: Double) throws(QueueError) -> Bool {
    if let patienceSeconds {
      let state = try ErlangA.solve(
        load: load, agents: agents, handleTime: handleSeconds, patience: patienceSeconds)
      return state.serviceLevel(target.formula, within: target.withinSeconds) ?? 0 >= target.level
    }
    guard case .stable(let state) = try ErlangC.solve(load: load, agents: agents, handleTime: handleSeconds)
    else { return false }
    return state.serviceLevel(within: target.withinSeconds) >= target.level
  }
}
