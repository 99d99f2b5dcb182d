import Simulation

/// What people did and callers waited in some intervals of a replication, in seconds.
struct TimeSums: Equatable {
  var length = 0.0
  var busy = 0.0
  var staffed = 0.0
  var waiting = 0.0

  init() {}

  /// One interval of a length.
  init(_ interval: IntervalTotals, length: Double) {
    self.length = length
    busy = interval.busySeconds
    staffed = interval.staffedSeconds
    waiting = interval.waitingSeconds
  }

  static func += (left: inout TimeSums, right: TimeSums) {
    left.length += right.length
    left.busy += right.busy
    left.staffed += right.staffed
    left.waiting += right.waiting
  }
}
