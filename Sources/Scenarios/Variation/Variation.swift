import ContactCentre
import FoundationEssentials
public import Planning
import Wording

extension ScenarioFile {
  /// The axes of a sweep from texts `KEY=VALUES`, each resolved once to setters of the scenario.
  ///
  /// KEY is the path of a number in the file, or `seats`, `staff`, `volume`, `handle-time`, which scale all
  /// sites or lines in proportion. VALUES is a list `a,b,c` or ranges `from...to:step`; for the four names a
  /// value may be a percentage of what the scenario has.
  public func axes(_ variations: [String]) throws(VariationError) -> [SweepAxis] {
    var axes: [SweepAxis] = []
    for written in variations {
      guard let equals = written.firstIndex(of: "=") else {
        throw VariationError(written: written, problem: VariationWording.form)
      }
      let key = String(written[..<equals])
      guard !key.isEmpty else { throw VariationError(written: written, problem: VariationWording.form) }
      guard !axes.contains(where: { $0.name == key }) else {
        throw VariationError(written: written, problem: VariationWording.twice(key))
      }
      let items = try ValueList(String(written[written.index(after: equals)...])).items
      var values: [SweepAxis.Value] = []
      for item in items { values.append(try value(item, of: key, written)) }
      axes.append(SweepAxis(name: key, values: values))
    }
    guard let count = Sweep.count(of: axes), count <= ValueList.most else {
      throw VariationError(
        written: variations.joined(separator: " "), problem: VariationWording.tooMany(ValueList.most))
    }
    return axes
  }

  private func value(
    _ item: ValueList.Item, of key: String, _ written: String
  ) throws(VariationError) -> SweepAxis.Value {
    if let name = ShortName(rawValue: key) { return try value(item, of: name, written) }
    func fail(_ problem: Phrase) -> VariationError { VariationError(written: written, problem: problem) }
    guard let figure = figures.first(where: { $0.path == key }) else {
      let known = figures.map(\.path) + ShortName.allCases.map(\.rawValue)
      throw fail(VariationWording.unknownKey(key, nearest: Suggestion.nearest(to: key, among: known)))
    }
    guard !item.isPercent else { throw fail(VariationWording.percentOfFigure) }
    guard let double = ExactNumber.double(item.value) else {
      throw fail(ExactNumber.problem(unread: item.text))
    }
    if let problem = ExactNumber.problem(
      double, written: item.text, figure.allowed, isWhole: figure.isWhole)
    {
      throw fail(problem)
    }
    let value = item.value
    return SweepAxis.Value(text: item.text, number: double) { figure.set(&$0, value) }
  }

  private func value(
    _ item: ValueList.Item, of name: ShortName, _ written: String
  ) throws(VariationError) -> SweepAxis.Value {
    func fail(_ problem: Phrase) -> VariationError { VariationError(written: written, problem: problem) }
    // A percentage of volumes needs no common total.
    let base = name.value(in: scenario) ?? (item.isPercent ? 1 : nil)
    guard let base else { throw fail(VariationWording.mixedVolumes) }
    guard var value = ExactNumber.double(item.value) else {
      throw fail(ExactNumber.problem(unread: item.text))
    }
    if item.isPercent { value = name.isWhole ? (value * base / 100).rounded() : value * base / 100 }
    guard base > 0 || name == .staff else { throw fail(VariationWording.nothingToScale) }
    if let problem = ExactNumber.problem(value, written: item.text, name.allowed, isWhole: name.isWhole) {
      throw fail(problem)
    }
    return SweepAxis.Value(text: item.text, number: item.isPercent ? nil : value) { [value] scenario in
      name.set(value, base: base, in: &scenario)
    }
  }
}
