import Reporting
import Wording

/// A load that so many agents never work off: load ≥ agents where nobody gives up for good.
struct Overload {
  /// The usual target where none is given: 80% (within the waiting time that is given).
  static let usualTarget = 0.8

  /// Offered load, Erlang.
  let load: Double
  let agents: Double
  /// The waiting time of the target, seconds.
  var within: Double?
  /// The share to be answered in time, if one is given.
  var target: Double?
  /// The least agents for the target, or for the usual one.
  var leastAgents: Int?

  /// The least whole agents above the load; nil where whole numbers end.
  var leastStable: Int? {
    load < 1e15 ? Int(load) + 1 : nil
  }

  var message: Phrase {
    // Two decimals, unless they hide what is said.
    let rounded = (load * 100).rounded() / 100
    let written = NumberText.shortest(rounded.isFinite && abs(load - agents) >= 0.01 ? rounded : load)
    var message = QueueWording.overload(load: written, agents: NumberText.shortest(agents))
    if let leastStable { message = message + QueueWording.leastStable(leastStable) }
    if let leastAgents, let within {
      let share = (target ?? Self.usualTarget) * 100
      message =
        message
        + QueueWording.leastForTarget(
          leastAgents, percent: NumberText.shortest((share * 1e9).rounded() / 1e9),
          within: NumberText.shortest(within), isUsual: target == nil)
    }
    return message
  }
}
