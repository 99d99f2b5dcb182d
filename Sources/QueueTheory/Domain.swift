/// The domains of the inputs, stated once.
enum Domain {
  static func load(_ value: Double) throws(QueueError) {
    guard value >= 0, value.isFinite else { throw outside(.load, value, "0 <= load < infinity") }
  }

  static func positiveLoad(_ value: Double) throws(QueueError) {
    guard value > 0 else { throw outside(.load, value, "0 < load") }
  }

  static func positiveAgents(_ value: Double) throws(QueueError) {
    guard value > 0 else { throw outside(.agents, value, "0 < agents") }
  }

  /// From one agent on a longer handle time lowers every service level with patience.
  static func wholeAgent(_ value: Double) throws(QueueError) {
    guard value >= 1 else { throw outside(.agents, value, "1 <= agents") }
  }

  static func callsPerPatience(_ value: Double) throws(QueueError) {
    guard value <= 1e15 else { throw outside(.load, value, "arrivals * patience <= 1e15") }
  }

  /// Searches count agents in `Int` and resolve single agents in `Double`.
  static func searchableLoad(_ value: Double) throws(QueueError) {
    guard value >= 0, value <= 1e12 else { throw outside(.load, value, "0 <= load <= 1e12") }
  }

  /// For Erlang A: with patience/handleTime ≤ 1e12 the law of the wait stays wider than the rounding of its mode.
  static func moderateLoad(_ value: Double) throws(QueueError) {
    guard value >= 0, value <= 1e15 else { throw outside(.load, value, "0 <= load <= 1e15") }
  }

  static func moderateAgents(_ value: Double) throws(QueueError) {
    guard value >= 0, value <= 1e15 else { throw outside(.agents, value, "0 <= agents <= 1e15") }
  }

  static func agents(_ value: Double) throws(QueueError) {
    guard value >= 0, value.isFinite else { throw outside(.agents, value, "0 <= agents < infinity") }
  }

  static func ascending(_ agents: [Int]) throws(QueueError) {
    var last = 0
    for count in agents {
      guard count >= last else { throw outside(.agents, Double(count), "0 <= agents, in ascending order") }
      last = count
    }
  }

  static func handleTime(_ value: Double) throws(QueueError) {
    guard value > 0, value.isFinite else { throw outside(.handleTime, value, "0 < handleTime < infinity") }
  }

  static func patience(_ value: Double, handleTime: Double) throws(QueueError) {
    guard value > 0, value.isFinite else { throw outside(.patience, value, "0 < patience < infinity") }
    guard (1e-12...1e12).contains(value / handleTime) else {
      throw outside(.patience, value, "1e-12 <= patience/handleTime <= 1e12")
    }
  }

  static func within(_ value: Double) throws(QueueError) {
    guard value >= 0, value.isFinite else { throw outside(.within, value, "0 <= within < infinity") }
  }

  static func period(_ value: Double) throws(QueueError) {
    guard value > 0, value.isFinite else { throw outside(.period, value, "0 < period < infinity") }
  }

  static func target(_ value: Double) throws(QueueError) {
    guard value > 0, value < 1 else { throw outside(.target, value, "0 < target < 1") }
  }

  static func maximumOccupancy(_ value: Double?, load: Double) throws(QueueError) {
    guard let value else { return }
    guard value > 0, value <= 1 else {
      throw outside(.maximumOccupancy, value, "0 < maximumOccupancy <= 1")
    }
    guard load / value <= 1e15 else {
      throw outside(.maximumOccupancy, value, "load / maximumOccupancy <= 1e15")
    }
  }

  static func redialProbability(_ value: Double) throws(QueueError) {
    guard value >= 0, value <= 1 else { throw outside(.redialProbability, value, "0 <= redial <= 1") }
  }

  static func redialDelay(_ value: Double) throws(QueueError) {
    guard value > 0, value.isFinite else { throw outside(.redialDelay, value, "0 < delay < infinity") }
  }

  static func interval(_ value: Double) throws(QueueError) {
    guard value > 0, value.isFinite else { throw outside(.interval, value, "0 < interval < infinity") }
  }

  static func calls(_ value: Double) throws(QueueError) {
    guard value >= 0, value.isFinite else { throw outside(.calls, value, "0 <= calls < infinity") }
  }

  static func staff(_ value: Int) throws(QueueError) {
    guard (0...100_000).contains(value) else {
      throw outside(.agents, Double(value), "0 <= agents <= 100000")
    }
  }

  /// Lists of a day that differ in length, or are empty.
  static func intervals(_ count: Int) -> QueueError {
    outside(.intervals, Double(count), "at least one, with one figure of each kind")
  }

  private static func outside(
    _ quantity: QueueError.Quantity, _ value: Double, _ allowed: String
  ) -> QueueError {
    .outOfDomain(quantity: quantity, value: value, allowed: allowed)
  }
}
