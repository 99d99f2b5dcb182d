import QueueTheory
import Reporting
import Wording

/// One point of the queue calculator: what is given.
struct QueuePoint {
  var load: Double?
  var callsPerHour: Double?
  var handleTime: Double?
  var agents: Double?
  var within: Double?
  var patience: Double?
  var target: Double?
  var maximumOccupancy: Double?
  var queueLimit: Double?
  var trunks: Double?
  var redial: Double?
  var redialDelay: Double?

  /// What stands in for one another: a point with one of them takes none of the others from elsewhere.
  private static let alternatives: [[any KeyPath<QueuePoint, Double?> & Sendable]] = [
    [\.load, \.callsPerHour], [\.queueLimit, \.trunks],
  ]

  /// The point, completed by others' figures where it has none.
  func completed(by other: QueuePoint, _ model: QueueModel) -> QueuePoint {
    var point = self
    for figure in QueueFigure.all(of: model) where point[keyPath: figure.path] == nil {
      let isReplaced = Self.alternatives.contains { paths in
        paths.contains(figure.path) && paths.contains { self[keyPath: $0] != nil }
      }
      if !isReplaced { point[keyPath: figure.path] = other[keyPath: figure.path] }
    }
    return point
  }
}

/// A figure that is missing, or two that contradict each other.
struct PointProblem: Error {
  let message: Phrase
}

extension QueuePoint {
  /// What the calculator says of the point.
  func result(_ question: QueueQuestion) -> QueueResult {
    do {
      guard let inverse = question.inverse else { return try figures(question) }
      return try found(inverse, question)
    } catch let error as QueueError {
      return .invalid(error.message)
    } catch let problem as PointProblem {
      return .invalid(problem.message)
    } catch {
      return .invalid(Phrase(verbatim: "\(error)"))
    }
  }

  /// The point under its model.
  func figures(_ question: QueueQuestion) throws -> QueueResult {
    let hasLimit = queueLimit != nil || trunks != nil
    switch question.model {
    case .erlangB: return try erlangB(question.formula)
    case .erlangC: return hasLimit ? try limited(question) : try erlangC()
    case .erlangA:
      if let redial {
        if hasLimit { throw PointProblem(message: QueueWording.redialsAndLimit) }
        return try redialling(redial, question)
      }
      return hasLimit ? try limited(question) : try erlangA(question.formula)
    }
  }

  func need(_ value: Double?, _ name: String) throws(PointProblem) -> Double {
    guard let value else { throw PointProblem(message: CommandWording.missing(name)) }
    return value
  }

  /// The load, in Erlang: as given, or calls an hour × handle time / 3600.
  func erlangs() throws -> Double {
    if let load {
      if callsPerHour != nil { throw PointProblem(message: CommandWording.twoLoads) }
      return load
    }
    guard callsPerHour != nil else { throw PointProblem(message: CommandWording.loadForm) }
    let load = try hourlyCalls() * (try need(handleTime, "handle_time_s")) / 3600
    guard load.isFinite else { throw PointProblem(message: CommandWording.loadTooLarge) }
    return load
  }

  /// The calls an hour that are given.
  func hourlyCalls() throws -> Double {
    let calls = try need(callsPerHour, "calls_per_hour")
    guard calls >= 0, calls.isFinite else {
      throw QueueError.outOfDomain(quantity: .callsPerHour, value: calls, allowed: "0 <= calls_per_hour")
    }
    return calls
  }

  /// The agents of the point: as given, else the least ones for its target.
  func staff(_ least: Int?) throws(PointProblem) -> Double {
    if let agents { return agents }
    guard let least else { throw PointProblem(message: CommandWording.agentsOrTarget) }
    return Double(least)
  }

  func checkWithin() throws(QueueError) {
    if let within, !(within >= 0 && within.isFinite) {
      throw QueueError.outOfDomain(quantity: .within, value: within, allowed: "0 <= within_s")
    }
  }

  /// What searches of this command ask of the target and the occupancy, as the library's do.
  func checkTarget() throws(QueueError) {
    if let target, !(target > 0 && target < 1) {
      throw QueueError.outOfDomain(quantity: .target, value: target, allowed: "0 < target < 1")
    }
    if let maximumOccupancy, !(maximumOccupancy > 0 && maximumOccupancy <= 1) {
      throw QueueError.outOfDomain(
        quantity: .maximumOccupancy, value: maximumOccupancy, allowed: "0 < max_occupancy <= 1")
    }
  }

  /// A figure that must be whole.
  static func whole(_ value: Double, _ name: String, in range: ClosedRange<Int>) throws(PointProblem) -> Int {
    guard let whole = Int(exactly: value), range.contains(whole) else {
      let allowed = DayWording.wholeNumbers(range.lowerBound, range.upperBound)
      throw PointProblem(
        message: QueueWording.badFigure(name, NumberText.shortest(value), allowed: allowed))
    }
    return whole
  }
}
