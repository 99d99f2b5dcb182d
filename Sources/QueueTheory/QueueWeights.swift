/// Sums over the states of a limited queue without a free agent, relative to the weight e^logScale.
struct QueueWeights: Equatable {
  /// Logarithm of the unit, against nobody waiting.
  let logScale: Double
  /// The states with a place left, in which a caller enters the queue.
  let open: Double
  /// The state with every place taken.
  let full: Double
  /// Callers waiting × weight.
  let queue: Double
  /// Of the callers who enter the queue, those who are answered.
  let answered: Double
}
