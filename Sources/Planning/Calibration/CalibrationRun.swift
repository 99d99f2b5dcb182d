public import ContactCentre
import Optimisation
import Stochastics

/// Unknown figures of a scenario fitted to published ones.
///
/// The sum of the squared errors of the fitted cases is made least from several starts. A value of an unknown serves as well as
/// the best where, the others fitted again, the sum exceeds the least by no more than t²/(n − k) of it, t Student's 97.5%
/// quantile for n cases and k unknowns (the profile interval of nonlinear regression, Bates and Watts 1988,
/// doi:10.1002/9780470316757), or than a twentieth of a point for each case; where there are no more cases than unknowns,
/// by the latter alone.
public struct CalibrationRun: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// The unknowns.
  public let unknowns: [CalibrationUnknown]
  /// The cases.
  public let cases: [CalibrationCase]
  /// What the scenario makes of the cases as it stands.
  public let stated: CalibratedPoint
  /// The best fit.
  public let best: CalibratedPoint
  /// How well each unknown is determined.
  public let determinations: [Determination]
  /// Other fits that serve as well, unlike each other: the ends of what serves, and other least points.
  public let others: [CalibratedPoint]
  /// The best fit of each unknown alone, the others as the scenario states them.
  public let alone: [CalibratedPoint]
  /// For each case the mean of the fitted observations of the same figure, which a forecast without a model repeats; `nil` where
  /// there are none.
  public let repeated: [Double?]
  /// The root of the mean square error of repeating the mean, over the predicted cases; `nil` where one has no mean or there
  /// are none.
  public let repeatedError: Double?
  /// An error of half a last digit of a percentage with one decimal: errors below it are none.
  public static let closeEnough = 0.0005

  /// Whether the fit predicts better than repeating the mean; `nil` where nothing is predicted.
  public var beatsMean: Bool? {
    guard let repeatedError, let error = best.predictedError else { return nil }
    return error < repeatedError
  }

  /// The calibration of a scenario.
  ///
  /// - Throws: `PlanningError.missing` without an unknown or a fitted case, `.noFigure` where a case has no such figure,
  ///   `.inconsistent` and `.queue` as a forecast.
  /// - Complexity: some hundred forecasts for each unknown and case.
  public init(
    _ scenario: Scenario, unknowns: [CalibrationUnknown], cases: [CalibrationCase]
  ) throws(PlanningError) {
    guard !unknowns.isEmpty else { throw .missing("calibration.unknowns") }
    guard cases.contains(where: \.isFitted) else { throw .missing("calibration.observations") }
    self.scenario = scenario
    self.unknowns = unknowns
    self.cases = cases
    let model = CalibrationModel(scenario: scenario, unknowns: unknowns)
    let figures = try model.figures(at: unknowns.map(\.stated), of: cases)
    if let without = zip(figures, cases).first(where: { !$0.0.isFinite })?.1 {
      throw .noFigure("calibration.observations.\(without.id)")
    }
    stated = CalibratedPoint(values: unknowns.map(\.stated), computed: figures, cases: cases)
    let search = CalibrationSearch(model: model, cases: cases.filter(\.isFitted))
    let minima = try search.minima()
    let ranges = try search.served(around: minima)
    func point(_ values: [Double]) throws(PlanningError) -> CalibratedPoint {
      CalibratedPoint(values: values, computed: try model.figures(at: values, of: cases), cases: cases)
    }
    best = try point(minima[0].values)
    determinations = zip(ranges, unknowns).map { Determination($0.range, within: $1.range) }
    var others: [CalibratedPoint] = []
    for values in search.unlike(minima, ranges.flatMap(\.ends)) { others.append(try point(values)) }
    self.others = others
    var alone: [CalibratedPoint] = []
    for index in unknowns.indices { alone.append(try point(search.alone(index).values)) }
    self.alone = alone
    repeated = cases.map { Self.mean(of: cases.filter(\.isFitted), like: $0) }
    let means = repeated.map { $0 ?? .nan }
    repeatedError = CalibratedPoint(values: [], computed: means, cases: cases).predictedError
      .flatMap { $0.isFinite ? $0 : nil }
  }

  private static func mean(of fitted: [CalibrationCase], like other: CalibrationCase) -> Double? {
    let alike = fitted.filter { $0.figure == other.figure }
    return alike.isEmpty ? nil : alike.reduce(0) { $0 + $1.observed } / Double(alike.count)
  }
}
