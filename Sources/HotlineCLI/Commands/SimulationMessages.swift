import Reporting
import Simulation
import Stochastics
import Wording

extension SimulationError {
  /// The error in words.
  var message: Phrase {
    switch self {
    case .outOfDomain(let figure, let value, let allowed):
      SimulationErrorWording.outOfDomain(figure.key, value: Self.text(value), allowed: allowed)
    case .unknown(let thing, let position): SimulationErrorWording.unknown(thing.key, position: position)
    case .unordered(let position): SimulationErrorWording.unordered(position: position)
    case .tooManyQueues(let count): SimulationErrorWording.tooManyQueues(count, most: 64)
    case .tooManyTeams(let count): SimulationErrorWording.tooManyTeams(count, most: 256)
    case .law(let error): error.message
    }
  }

  /// A number that may be infinite or none.
  fileprivate static func text(_ value: Double) -> String {
    value.isFinite ? NumberText.shortest(value) : value.description
  }
}

extension LawError {
  /// The error in words.
  fileprivate var message: Phrase {
    switch self {
    case .outOfDomain(let parameter, let value):
      SimulationErrorWording.lawOutOfDomain(parameter.key, value: SimulationError.text(value))
    case .empty: SimulationErrorWording.emptyLaw
    case .badValue(let position, let value), .badEdge(let position, let value),
      .badWeight(let position, let value):
      SimulationErrorWording.badLawValue(position: position, value: SimulationError.text(value))
    case .countsDiffer(let edges, let weights):
      SimulationErrorWording.countsDiffer(edges: edges, weights: weights)
    }
  }
}

extension SimulationError.Figure {
  /// The figure as its words are looked up.
  fileprivate var key: String {
    switch self {
    case .calls: "calls"
    case .arrivalTime: "arrival_time"
    case .stream: "stream"
    case .interval: "interval"
    case .intervalsPerDay: "intervals_per_day"
    case .share: "share"
    case .perCall: "per_call"
    case .followUps: "follow_ups"
    case .places: "places"
    case .within: "within"
    case .seats: "seats"
    case .people: "people"
    case .changeTime: "change_time"
    case .delay: "redial_delay_s"
    case .transferTime: "transfer_s"
    case .timeFactor: "time_factor"
    case .intervals: "intervals"
    }
  }
}

extension SimulationError.Thing {
  /// The part as its words are looked up.
  fileprivate var key: String {
    switch self {
    case .line: "line"
    case .team: "team"
    case .crew: "crew"
    case .site: "site"
    }
  }
}

extension LawParameter {
  /// The parameter as its words are looked up.
  fileprivate var key: String {
    switch self {
    case .mean: "mean"
    case .coefficientOfVariation: "cv"
    case .value: "value"
    case .degreesOfFreedom: "degrees_of_freedom"
    }
  }
}
