import ContactCentre
import Simulation
import Stochastics

/// A contract's term: when a window of it may lie, and by how much calls have grown by then.
///
/// The volume of the scenario is that of its week; a day t days later has (1 + g)^(t/365) of it. A window lies anywhere in the
/// term, each moment alike; beside growth the weeks of a term are like that of the scenario.
struct ContractTerm {
  /// Days of service.
  let days: Int
  /// The natural logarithm of the factor of growth at the start and at the end.
  let growth: ClosedRange<Double>

  init(_ contract: Contract, weekOf date: CalendarDate) {
    days = contract.days
    let yearly = CMath.log(1 + contract.growthPerYear)
    func grown(_ day: CalendarDate) -> Double {
      let days = day >= date ? date.days(through: day) - 1 : 1 - day.days(through: date)
      return yearly * Double(days) / 365
    }
    let ends = (grown(contract.from), grown(max(contract.from, contract.to)))
    growth = min(ends.0, ends.1)...max(ends.0, ends.1)
  }

  /// A week without growth, in which only the forecast may be off.
  static let forecastAlone = ContractTerm(days: 7, growth: 0...0)

  private init(days: Int, growth: ClosedRange<Double>) {
    self.days = days
    self.growth = growth
  }

  /// The mean of the factor over the term: (e^b − e^a)/(b − a).
  var meanGrowth: Double { Self.mean(growth) }

  /// The coefficient of variation of the factor over the term.
  var growthVariation: Double {
    let square = Self.mean(2 * growth.lowerBound...2 * growth.upperBound)
    return max(0, square / (meanGrowth * meanGrowth) - 1).squareRoot()
  }

  /// The mean of e^x over a range.
  private static func mean(_ range: ClosedRange<Double>) -> Double {
    let width = range.upperBound - range.lowerBound
    guard width > 1e-9 else { return CMath.exp(range.lowerBound) }
    return CMath.exp(range.lowerBound) * CMath.expm1(width) / width
  }

  /// What a run in the term is busier than expected by.
  func volumeError(of scenario: Scenario) throws(PlanningError) -> VolumeError {
    VolumeError(shared: try .ofDay(variation: scenario.calendar.forecastVariation), growth: growth)
  }
}
