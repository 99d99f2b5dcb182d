import Formulas
import FoundationEssentials
import Wording

// The rules that tie the figures of a scorecard together. That a printed total is not the sum of its points is none
// of them: it is what a report on the scorecard tells.
extension Scorecard {
  /// Names that formulas know as `score.total` and `score.computed_share`.
  private static let reservedNames = ["total", "computed_share"]

  /// Every rule that does not hold, with key paths below `scorecard`.
  func inconsistencies() -> [Inconsistency] {
    bandInconsistencies + alternatives.flatMap { inconsistencies(of: $0) } + indicatorInconsistencies
  }

  private var bandInconsistencies: [Inconsistency] {
    guard let lowest = bands.last else { return [broken("bands", ScenarioWording.needsOne)] }
    var found = zip(bands, bands.dropFirst()).filter { $0.from <= $1.from }.map { better, worse in
      broken("bands.\(worse.id).from", ScenarioWording.bandsFall(worse.id, below: better.id))
    }
    if found.isEmpty, lowest.from != 0 {
      found.append(broken("bands.\(lowest.id).from", ScenarioWording.lowestBand))
    }
    if let band { found += unknown(band, among: bands.map(\.id), at: "band") }
    return found
  }

  private func inconsistencies(of alternative: AlternativeScore) -> [Inconsistency] {
    let path = "alternatives.\(alternative.id)"
    if alternative.total == nil, alternative.points.isEmpty {
      return [broken(path, ScenarioWording.alternativeForm)]
    }
    return alternative.points.flatMap {
      unknown($0.indicator, among: indicators.map(\.id), at: "\(path).points.\($0.indicator)")
    }
  }

  private var indicatorInconsistencies: [Inconsistency] {
    if indicators.isEmpty { return [broken("indicators", ScenarioWording.needsOne)] }
    return indicators.flatMap { indicator in
      let path = "indicators.\(indicator.id)"
      let isReserved = Self.reservedNames.contains(indicator.id)
      return (isReserved ? [broken(path, ScenarioWording.reservedName(indicator.id))] : [])
        + indicator.inconsistencies().map { broken("\(path)\($0.path)", $0.problem) }
    }
  }

  private func unknown(_ name: String, among names: [String], at path: String) -> [Inconsistency] {
    if names.contains(name) { return [] }
    let nearest = Suggestion.nearest(to: name, among: names)
    return [broken(path, ScenarioWording.unknownName(name, among: names, nearest: nearest))]
  }

  private func broken(_ path: String, _ problem: Phrase) -> Inconsistency {
    Inconsistency(path: "scorecard.\(path)", problem: problem)
  }
}

extension Indicator {
  /// Every rule that does not hold, with key paths that follow the indicator's own.
  fileprivate func inconsistencies() -> [Inconsistency] {
    let kind = rule.kind.rawValue
    var found: [Inconsistency] = []
    if rule.kind == .judgement, actual != nil {
      found.append(Inconsistency(path: ".actual", problem: ScenarioWording.ruleForbids("actual", kind: kind)))
    }
    if rule.kind != .judgement, actual == nil {
      found.append(Inconsistency(path: "", problem: ScenarioWording.ruleNeeds("actual", kind: kind)))
    }
    if let name = actual?.names.first(where: { $0.hasPrefix("score.") }) {
      found.append(Inconsistency(path: ".actual", problem: ScenarioWording.scoreOfItself(name)))
    }
    return found + rule.inconsistencies(weight: weight)
  }
}
