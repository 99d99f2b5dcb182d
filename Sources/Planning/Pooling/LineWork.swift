import ContactCentre
import QueueTheory

/// The calls of a line that arrive at the merged centre over a week, and the time they take.
struct LineWork: Equatable {
  let id: String
  /// The position of the line in the scenario.
  let number: Int
  /// Calls by interval of the week.
  let calls: [Double]
  let handling: HandleLaw

  /// The same calls with another handle time.
  func handled(by handling: HandleLaw) -> LineWork {
    LineWork(id: id, number: number, calls: calls, handling: handling)
  }

  private init(id: String, number: Int, calls: [Double], handling: HandleLaw) {
    self.id = id
    self.number = number
    self.calls = calls
    self.handling = handling
  }

  private init(_ number: Int, _ demand: LineDemand) {
    id = demand.id
    self.number = number
    calls = demand.merged.map(\.demand)
    handling = demand.handling
  }

  /// The lines of which calls arrive at the merged centre.
  static func lines(of demand: WeekDemand) -> [LineWork] {
    demand.lines.enumerated().filter(\.element.hasMergedCalls).map { LineWork($0, $1) }
  }

  /// Seconds of work in the week.
  var work: Double { calls.reduce(0, +) * handling.mean }

  /// The line as its own queue.
  var alone: [QueueWork] { [self].pooled(\.handling) }
}

extension [LineWork] {
  /// The lines in one queue: the handle time of a call is the mixture of the lines' times by calls.
  ///
  /// - Parameter handling: the time of a line's calls in the pool.
  func pooled(_ handling: (LineWork) -> HandleLaw) -> [QueueWork] {
    let calls = map(\.calls)
    var mixtures = CallMixtures(map(handling))
    return (0..<(calls.first?.count ?? 0)).map { interval in
      let now = calls.map { $0[interval] }
      return QueueWork(calls: now.reduce(0, +), service: mixtures.law(of: now))
    }
  }

  /// The lines with the mean time of all their calls in the week, each with its own shape.
  var alikeOverWeek: [LineWork] {
    var mean = WeightedMean()
    for line in self { mean.add(line.handling.mean, weight: line.calls.reduce(0, +)) }
    let means = map(\.handling.mean)
    // Lines with the same mean keep it to the last bit.
    guard let mean = mean.value, let least = means.min(), let most = means.max() else { return self }
    return map { $0.handled(by: $0.handling.scaled(to: Swift.min(most, Swift.max(least, mean)))) }
  }

  /// The lines in one queue as if their mean times were the same, each with its own shape.
  func pooledAlike() -> [QueueWork] {
    zip(pooled(\.handling), pooled { $0.handling.scaled(to: 1) }).map { real, shape in
      QueueWork(calls: real.calls, service: shape.service.scaled(to: real.service.mean))
    }
  }
}
