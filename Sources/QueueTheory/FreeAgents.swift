internal import Stochastics

/// How likely a free agent is, relative to the state with all agents busy and nobody waiting.
enum FreeAgents {
  /// P(fewer than n busy)/P(exactly n busy) = 1/B(a, n) − 1, the same in the queues with loss, delay and
  /// abandonment; +∞ without load. Takes any 0 ≤ load, 0 ≤ agents.
  static func weight(load: Double, agents: Double) -> Double {
    guard agents > 0 else { return 0 }
    guard load > 0 else { return .infinity }
    return GammaRatios.upper(shape: agents, mean: load)
  }
}
