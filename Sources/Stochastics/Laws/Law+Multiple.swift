extension Law {
  /// The law of so many times the value.
  ///
  /// - Parameter factor: finite and positive.
  /// - Throws: `LawError` where the multiple leaves the domain of the family.
  public func multiplied(by factor: Double) throws(LawError) -> Law {
    switch self {
    case .deterministic(let law): .deterministic(try DeterministicLaw(value: law.mean * factor))
    case .exponential(let law): .exponential(try ExponentialLaw(mean: law.mean * factor))
    case .lognormal(let law):
      .lognormal(
        try LognormalLaw(mean: law.mean * factor, coefficientOfVariation: law.coefficientOfVariation))
    case .gamma(let law):
      .gamma(try GammaLaw(mean: law.mean * factor, coefficientOfVariation: law.coefficientOfVariation))
    case .weibull(let law):
      .weibull(try WeibullLaw(mean: law.mean * factor, coefficientOfVariation: law.coefficientOfVariation))
    case .empirical(let law): .empirical(try EmpiricalLaw(values: law.values.map { $0 * factor }))
    case .histogram(let law): .histogram(try law.multiplied(by: factor))
    }
  }
}

extension HistogramLaw {
  fileprivate func multiplied(by factor: Double) throws(LawError) -> HistogramLaw {
    try HistogramLaw(
      edges: edges.map { $0 * factor },
      weights: zip(edges, edges.dropFirst()).map { cumulative($1) - cumulative($0) })
  }
}
