public import ContactCentre
public import Optimisation
public import QueueTheory
public import Simulation
import Wording

/// Why a question cannot be answered.
public enum PlanningError: Error, Equatable, Sendable {
  /// Rules between figures of the scenario do not hold.
  case inconsistent([Inconsistency])
  /// A figure lies outside the domain of the queue formulas.
  case queue(QueueError)
  /// The centre cannot be simulated.
  case simulation(SimulationError)
  /// The scenario lacks a part that the question needs; its key path.
  case missing(String)
  /// A figure that is asked for does not exist, as where no call comes; the key path of what asks for it.
  case noFigure(String)
  /// The method knows no limit on the places of a queue, which the scenario gives.
  case noLimitOnPlaces(ForecastMethod)
  /// The shifts make a covering problem that cannot be posed: numbers beyond what can be counted.
  case covering(CoveringError)
  /// The figures of lines and months make a problem of waves that cannot be posed.
  case waves(WaveError)
  /// What an interval of the week asks for is reached by no number of people.
  case outOfReach(StaffNeed.Reason, interval: Int)
  /// The people that a roster takes cannot be counted.
  case headcount(HeadcountError)
  /// An amount of money exceeds what can be counted to the cent; the cost line.
  case amountTooLarge(String)
  /// The statutory holidays of a year are known neither from the scenario nor from the table of 2017 to 2026.
  case unknownHolidays(year: Int)
}
