/// Sums of a run that were counted in two ways.
public struct RunAudit: Equatable, Sendable {
  /// Calls that reached each line: first attempts, redials and calls handed on.
  public let arrived: [Int]
  /// Calls of each line that were answered, abandoned, blocked or still wait at the end.
  public let accounted: [Int]
  /// Caller-seconds waited, as the integral of the number of callers waiting.
  public let waitingSeconds: Double
  /// Caller-seconds waited, as the sum of the waits of callers.
  public let waits: Double
  /// Agent-seconds busy, as the integral of the number of agents busy.
  public let busySeconds: Double
  /// Agent-seconds busy, as the sum of handle times less what of them lies after the end.
  public let handling: Double

  /// Whether every call that arrived is accounted for, line by line.
  public var isFlowConserved: Bool { arrived == accounted }

  /// Little's law for a run from empty: the integral of the queue against the sum of waits, relative.
  public var littleError: Double { Self.relative(waitingSeconds, waits) }

  /// The integral of the agents busy against the sum of handle times, relative.
  public var busyError: Double { Self.relative(busySeconds, handling) }

  private static func relative(_ one: Double, _ other: Double) -> Double {
    let size = max(abs(one), abs(other))
    return size > 0 ? abs(one - other) / size : 0
  }
}
