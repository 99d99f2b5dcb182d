import ContactCentre
import QueueTheory
import Stochastics

/// The law of a handle time as a mixture of parts.
struct HandleLaw: Equatable, Sendable {
  /// A share of the calls that follows one law.
  struct Part: Equatable, Sendable {
    let share: Double
    let law: ScaledLaw
  }

  /// Their shares add up to 1.
  let parts: [Part]

  /// E[S], seconds.
  var mean: Double { parts.reduce(0) { $0 + $1.share * $1.law.mean } }
  /// E[S²], seconds².
  var square: Double { parts.reduce(0) { $0 + $1.share * $1.law.square } }
  /// c² = E[S²]/E[S]² − 1; 0 where calls take no time.
  var squaredVariation: Double { mean > 0 ? max(0, square / (mean * mean) - 1) : 0 }

  /// What a queue of such calls knows of them.
  var service: ServiceLaw { ServiceLaws(parts.map(\.law)).mixture(parts.map(\.share)) }

  /// The same shape with another mean, > 0; as it is where calls take no time.
  func scaled(to mean: Double) -> HandleLaw {
    let factor = self.mean > 0 ? mean / self.mean : 1
    return HandleLaw(parts: parts.map { Part(share: $0.share, law: $0.law.scaled(by: factor)) })
  }

  /// The same parts of the calls, none of them longer.
  var unlengthened: HandleLaw {
    HandleLaw(parts: parts.map { Part(share: $0.share, law: ScaledLaw($0.law.law)) })
  }

  /// The time of calls of which some take longer.
  func lengthened(by longer: Lengthening) -> HandleLaw {
    HandleLaw(
      parts: longer.parts.flatMap { calls in
        parts.map { Part(share: calls.share * $0.share, law: $0.law.scaled(by: calls.factor)) }
      })
  }
}

extension HandleLaw {
  /// The time of a call that its own department handles.
  ///
  /// - Throws: `PlanningError.simulation` where a figure lies outside the domain of its law.
  init(own handle: HandleTime?) throws(PlanningError) {
    let seconds = handle?.meanSeconds ?? 0
    let law: Law =
      seconds != 0
      ? try .of(handle?.law ?? .exponential, mean: seconds, variation: handle?.coefficientOfVariation)
      : try .of(.deterministic, mean: 0)
    self.init(parts: [Part(share: 1, law: ScaledLaw(law))])
  }

  /// The time that the merged centre spends on a call of a line.
  ///
  /// A call that a sub-centre's centre hands on takes the transfer time, always the same.
  ///
  /// - Throws: `PlanningError.simulation` where a figure lies outside the domain of its law.
  init(_ line: Line, in scenario: Scenario) throws(PlanningError) {
    let own = try HandleLaw(own: scenario.figures(of: line).handleTime)
    let merge = line.merge
    guard merge.mode == .subCentre, merge.handledShare < 1 else {
      self = own
      return
    }
    let handedOn = try Law.of(.deterministic, mean: merge.transferSeconds)
    self.init(
      parts: own.parts.map { Part(share: merge.handledShare * $0.share, law: $0.law) }
        + [Part(share: 1 - merge.handledShare, law: ScaledLaw(handedOn))])
  }
}

extension HandleLaw {
  /// The law of a time of which nothing can be said: its mean is no number.
  static var undefined: HandleLaw {
    let none = (try? Law.of(.deterministic, mean: 0)).map { ScaledLaw($0, factor: .nan) }
    return HandleLaw(parts: none.map { [Part(share: 1, law: $0)] } ?? [])
  }
}
