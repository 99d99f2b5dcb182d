/// Where the agent hours go when lines share a queue, step by step at an equal target.
///
/// apart − pooled = gain from scale − loss from mixing − loss from generalists, in hours of the week.
public struct PoolingBalance: Equatable, Sendable {
  /// Each line as its own queue with its own people.
  public let apart: WeeklyStaff
  /// One queue, as if all calls took the same mean time.
  public let scaled: WeeklyStaff
  /// One queue with the lines' own handle times.
  public let mixed: WeeklyStaff
  /// One queue whose people need longer for calls outside their own lines.
  public let pooled: WeeklyStaff

  /// Hours saved because one queue is larger than its parts.
  public var gainFromScale: Double { apart.agentHours - scaled.agentHours }
  /// Hours lost because short calls wait behind long ones: the mixture varies more than its parts.
  public var lossFromMixing: Double { mixed.agentHours - scaled.agentHours }
  /// Hours lost because people take calls that are not their own.
  public var lossFromGeneralists: Double { pooled.agentHours - mixed.agentHours }
  /// Hours saved in all; negative where pooling loses.
  public var saved: Double { apart.agentHours - pooled.agentHours }

  /// Queues that share nothing.
  init(apart: WeeklyStaff) { self.init(apart: apart, scaled: apart, mixed: apart, pooled: apart) }

  init(apart: WeeklyStaff, scaled: WeeklyStaff, mixed: WeeklyStaff, pooled: WeeklyStaff) {
    self.apart = apart
    self.scaled = scaled
    self.mixed = mixed
    self.pooled = pooled
  }

  /// Two pools side by side.
  static func + (left: PoolingBalance, right: PoolingBalance) -> PoolingBalance {
    PoolingBalance(
      apart: left.apart + right.apart, scaled: left.scaled + right.scaled, mixed: left.mixed + right.mixed,
      pooled: left.pooled + right.pooled)
  }
}
