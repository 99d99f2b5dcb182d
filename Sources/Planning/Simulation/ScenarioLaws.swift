import ContactCentre
import Simulation
import Stochastics

extension Law {
  /// The law of a family with a mean, in seconds, and a coefficient of variation, which counts only where the family
  /// leaves it open; 1 where it is missing.
  static func of(
    _ family: LawFamily, mean: Double, variation: Double? = nil
  ) throws(PlanningError) -> Law {
    let variation = variation ?? 1
    do throws(LawError) {
      return switch family {
      case .exponential: .exponential(try ExponentialLaw(mean: mean))
      case .lognormal: .lognormal(try LognormalLaw(mean: mean, coefficientOfVariation: variation))
      case .gamma: .gamma(try GammaLaw(mean: mean, coefficientOfVariation: variation))
      case .weibull: .weibull(try WeibullLaw(mean: mean, coefficientOfVariation: variation))
      case .deterministic: .deterministic(try DeterministicLaw(value: mean))
      }
    } catch {
      throw .simulation(.law(error))
    }
  }
}

extension Busyness {
  /// The busyness of days with a coefficient of variation.
  static func ofDay(variation: Double) throws(PlanningError) -> Busyness {
    do throws(LawError) {
      return try Busyness(coefficientOfVariation: variation)
    } catch {
      throw .simulation(.law(error))
    }
  }
}
