import ContactCentre
import Stochastics

/// The law of a handle time as a mixture of parts.
struct HandleLaw: Equatable {
  /// A share of the calls that follows one law.
  struct Part: Equatable {
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
  /// The time that the merged centre spends on a call of a line.
  ///
  /// A call that a sub-centre's centre hands on takes the transfer time, always the same.
  ///
  /// - Throws: `PlanningError.simulation` where a figure lies outside the domain of its law.
  init(_ line: Line, in scenario: Scenario) throws(PlanningError) {
    let handle = scenario.figures(of: line).handleTime
    let seconds = handle?.meanSeconds ?? 0
    let own: Law =
      seconds > 0
      ? try .of(handle?.law ?? .exponential, mean: seconds, variation: handle?.coefficientOfVariation)
      : try .of(.deterministic, mean: 0)
    let merge = line.merge
    guard merge.mode == .subCentre, merge.handledShare < 1 else {
      self.init(parts: [Part(share: 1, law: ScaledLaw(own))])
      return
    }
    let handedOn = try Law.of(.deterministic, mean: merge.transferSeconds)
    self.init(parts: [
      Part(share: merge.handledShare, law: ScaledLaw(own)),
      Part(share: 1 - merge.handledShare, law: ScaledLaw(handedOn)),
    ])
  }
}
