import ContactCentre
import FoundationEssentials
public import Planning
import Wording

extension ScenarioFile {
  /// The unknown figures of the scenario's calibration, each tied to the figure that it sets.
  public var calibrationUnknowns: [CalibrationUnknown] {
    (scenario.calibration?.unknowns ?? []).compactMap { unknown in
      guard let figure = figures.first(where: { $0.path == unknown.path }),
        let stated = ExactNumber.double(figure.value), unknown.from < unknown.to
      else { return nil }
      return CalibrationUnknown(
        path: unknown.path, range: unknown.from...unknown.to, stated: stated
      ) { scenario, value in figure.set(&scenario, Decimal(value)) }
    }
  }

  /// What is wrong with the unknowns: a path that is no figure, one that must be a whole number, a range that it may not have.
  static func calibrationProblems(_ scenario: Scenario, _ figures: [Figure]) -> [Inconsistency] {
    var seen: Set<String> = []
    return (scenario.calibration?.unknowns ?? []).flatMap { unknown -> [Inconsistency] in
      let path = "calibration.unknowns.\(unknown.id)"
      guard let figure = figures.first(where: { $0.path == unknown.path }) else {
        let nearest = Suggestion.nearest(to: unknown.path, among: figures.map(\.path))
        return [
          Inconsistency(
            path: path + ".path", problem: VariationWording.unknownKey(unknown.path, nearest: nearest))
        ]
      }
      guard !figure.isWhole else {
        return [Inconsistency(path: path + ".path", problem: CalibrationWording.isWhole(unknown.path))]
      }
      guard seen.insert(unknown.path).inserted else {
        return [Inconsistency(path: path + ".path", problem: CalibrationWording.twice(unknown.path))]
      }
      guard unknown.from < unknown.to else {
        return [Inconsistency(path: path + ".from", problem: ScenarioWording.notLess("to", than: "from"))]
      }
      return [("from", unknown.from), ("to", unknown.to)].compactMap { key, value in
        ExactNumber.problem(value, written: "\(value)", figure.allowed, isWhole: false).map {
          Inconsistency(path: "\(path).\(key)", problem: $0)
        }
      }
    }
  }
}
