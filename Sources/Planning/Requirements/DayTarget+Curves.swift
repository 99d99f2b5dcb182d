import QueueTheory

extension DayTarget {
  /// What is still late of the day's calls where a curve ends: far less than the target is known by.
  private static let negligible = 1e-15
  /// People by whom a curve is continued at a time.
  private static let stretch = 64

  /// Calls of an interval answered in time, with `first`, `first + 1`, … people, up to where one more is worth nothing.
  ///
  /// - Parameter first: more than the load where there are calls.
  /// - Complexity: O(√load) values in the usual range of times.
  func callsInTime(_ interval: Int, from first: Int) throws(RequirementError) -> [Double] {
    let calls = calls[interval]
    guard calls > 0 else { return [0] }
    let enough = calls - Self.negligible * allCalls
    var values: [Double] = []
    while (values.last ?? -1) < enough, values.last != calls {
      let next = first + values.count
      do throws(QueueError) {
        let levels = try ErlangC.serviceLevels(
          load: load(interval), handleTime: handleSeconds, within: withinSeconds,
          agents: Array(next..<(next + Self.stretch)))
        values += levels.map { calls * ($0 ?? 0) }
      } catch {
        throw .queue(error)
      }
    }
    let end = values.firstIndex { $0 >= enough } ?? values.count - 1
    return Array(values[...end])
  }
}
