import ContactCentre

/// The calls of a line that arrive at the merged centre over a week, and the time they take.
struct LineWork {
  let id: String
  /// Calls by interval of the week.
  let calls: [Double]
  let handling: HandleMoments

  init(_ line: Line, _ demand: LineDemand, in scenario: Scenario) {
    id = line.id
    calls = demand.merged.map(\.demand)
    handling = HandleMoments(line, in: scenario)
  }

  /// Seconds of work in the week.
  var work: Double { calls.reduce(0, +) * handling.mean }

  /// The line as its own queue.
  var alone: [QueueWork] { calls.map { QueueWork(calls: $0, handling) } }
}

extension [LineWork] {
  /// The lines in one queue: the handle time of a call is the mixture of the lines' times by calls.
  ///
  /// - Parameter handling: the time of a line's calls in the pool.
  func pooled(_ handling: (LineWork) -> HandleMoments) -> [QueueWork] {
    mixed(map(handling))
  }

  /// The lines in one queue as if their mean times were the same, each with its own coefficient of variation.
  func pooledAlike() -> [QueueWork] {
    let shapes = map { HandleMoments(mean: 1, square: 1 + $0.handling.squaredVariation) }
    return zip(mixed(map(\.handling)), mixed(shapes)).map { real, shape in
      let mean = real.meanSeconds
      return QueueWork(
        calls: real.calls, HandleMoments(mean: mean, square: mean * mean * 2 * shape.residualSeconds))
    }
  }

  private func mixed(_ handling: [HandleMoments]) -> [QueueWork] {
    (0..<(first?.calls.count ?? 0)).map { interval in
      var calls = 0.0
      var mean = WeightedMean()
      var square = WeightedMean()
      for (line, handling) in zip(self, handling) where line.calls[interval] > 0 {
        calls += line.calls[interval]
        mean.add(handling.mean, weight: line.calls[interval])
        square.add(handling.square, weight: line.calls[interval])
      }
      return QueueWork(
        calls: calls, HandleMoments(mean: mean.value ?? 0, square: square.value ?? 0))
    }
  }
}
