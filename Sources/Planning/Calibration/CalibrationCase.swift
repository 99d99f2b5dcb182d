public import ContactCentre

/// One published figure that the unknowns are fitted to, or that a fit is tried on.
public struct CalibrationCase: Sendable, Equatable {
  /// The name in the scenario.
  public let id: String
  /// A day of the week in which it was observed.
  public let week: CalendarDate
  /// What was observed.
  public let figure: CalibrationFigure
  /// The value, a share.
  public let observed: Double
  /// Whether the unknowns are fitted to it, or it is predicted by the fit.
  public let isFitted: Bool

  /// An observation.
  public init(id: String, week: CalendarDate, figure: CalibrationFigure, observed: Double, isFitted: Bool) {
    self.id = id
    self.week = week
    self.figure = figure
    self.observed = observed
    self.isFitted = isFitted
  }
}
