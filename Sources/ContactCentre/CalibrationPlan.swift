/// Figures that are not known, and published ones to which they are to be fitted.
public struct CalibrationPlan: Hashable, Sendable {
  /// A figure that is not known.
  public struct Unknown: Hashable, Sendable {
    /// The name in the scenario.
    public var id: String
    /// The key path of the figure.
    public var path: String
    /// The least value that it may have.
    public var from: Double
    /// The largest.
    public var to: Double

    /// An unknown figure.
    public init(id: String, path: String, from: Double, to: Double) {
      self.id = id
      self.path = path
      self.from = from
      self.to = to
    }
  }

  /// Something published that the scenario's forecast of a week gives too.
  public struct Observation: Hashable, Sendable {
    /// What an observation is for.
    public enum Use: String, CaseIterable, Sendable {
      /// The unknowns are fitted to it.
      case fit
      /// The fit is tried on it.
      case predict
    }

    /// The name in the scenario.
    public var id: String
    /// A day of the week that is forecast in its place: in a month of which it is the mean, say.
    public var week: CalendarDate
    /// What was observed.
    public var figure: CalibrationFigure
    /// Its value, a share.
    public var value: Double
    /// What it is for.
    public var use: Use

    /// An observation.
    public init(
      id: String, week: CalendarDate, figure: CalibrationFigure = .answerRate, value: Double = 0,
      use: Use = .fit
    ) {
      self.id = id
      self.week = week
      self.figure = figure
      self.value = value
      self.use = use
    }
  }

  /// The unknown figures.
  public var unknowns: [Unknown]
  /// The observations.
  public var observations: [Observation]

  /// A plan.
  public init(unknowns: [Unknown] = [], observations: [Observation] = []) {
    self.unknowns = unknowns
    self.observations = observations
  }
}
