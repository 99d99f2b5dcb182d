import ContactCentre

/// The first two moments of a handle time.
struct HandleMoments: Hashable {
  /// E[S], seconds.
  let mean: Double
  /// E[S²], seconds².
  let square: Double

  /// c² = E[S²]/E[S]² − 1; 0 where calls take no time.
  var squaredVariation: Double { mean > 0 ? max(0, square / (mean * mean) - 1) : 0 }
  /// E[S²] / (2 E[S]), seconds; 0 where calls take no time.
  var residual: Double { mean > 0 ? square / (2 * mean) : 0 }

  /// The same shape with the mean and the square multiplied by factors of their own.
  func lengthened(by factors: Lengthening) -> HandleMoments {
    HandleMoments(mean: mean * factors.mean, square: square * factors.square)
  }
}

extension HandleMoments {
  /// The time that the merged centre spends on a call of a line.
  ///
  /// Exponential c² = 1, deterministic 0, else as given. A call that a sub-centre's centre hands on takes the transfer time,
  /// always the same.
  init(_ line: Line, in scenario: Scenario) {
    let handle = scenario.figures(of: line).handleTime
    let own = handle?.meanSeconds ?? 0
    let ownSquare = own * own * (1 + (handle?.squaredVariation ?? 1))
    let merge = line.merge
    let kept = merge.mode == .subCentre ? merge.movedShare : 1
    self.init(
      mean: kept * own + (1 - kept) * merge.transferSeconds,
      square: kept * ownSquare + (1 - kept) * merge.transferSeconds * merge.transferSeconds)
  }
}

extension HandleTime {
  /// The squared coefficient of variation of its law.
  fileprivate var squaredVariation: Double {
    switch law {
    case .exponential: 1
    case .deterministic: 0
    case .lognormal, .gamma, .weibull:
      (coefficientOfVariation ?? 1) * (coefficientOfVariation ?? 1)
    }
  }
}
