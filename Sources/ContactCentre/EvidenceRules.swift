import Formulas
import Wording

extension Scenario {
  /// The rules of published figures and contradictions that do not hold. Names in formulas are checked where files
  /// are read: here nobody knows them all.
  var evidenceInconsistencies: [Inconsistency] {
    evidence.published.flatMap(inconsistencies) + evidence.contradictions.flatMap(inconsistencies)
  }

  private func isList(_ formula: Formula) -> Bool {
    formula.isList { evidence.fact($0)?.value.count != nil }
  }

  private func inconsistencies(of figure: PublishedFigure) -> [Inconsistency] {
    let path = "published.\(figure.id)"
    func broken(_ key: String, _ problem: Phrase) -> Inconsistency {
      Inconsistency(path: key.isEmpty ? path : "\(path).\(key)", problem: problem)
    }
    let kind = figure.kind.rawValue
    guard figure.kind != .notPredictable else {
      let formula = figure.formula.map { _ in
        broken("formula", EvidenceWording.kindForbids("formula", kind: kind))
      }
      let reason = figure.reason == nil ? broken("", EvidenceWording.kindNeeds("reason", kind: kind)) : nil
      return [formula, reason].compactMap { $0 }
    }
    var found: [Inconsistency] = []
    if figure.reason != nil {
      found.append(broken("reason", EvidenceWording.kindForbids("reason", kind: kind)))
    }
    if figure.tolerance == nil { found.append(broken("", EvidenceWording.formulaNeeds("tolerance"))) }
    guard let formula = figure.formula else {
      return found + [broken("", EvidenceWording.kindNeeds("formula", kind: kind))]
    }
    if figure.kind == .arithmetic, let name = formula.names.first(where: { $0.hasPrefix("forecast.") }) {
      found.append(broken("kind", EvidenceWording.arithmeticUses(name)))
    }
    let isListed = figure.value.count != nil
    if isList(formula) != isListed {
      found.append(broken("formula", EvidenceWording.listAgainstNumber(formulaIsList: !isListed)))
    }
    return found
  }

  private func inconsistencies(of contradiction: Contradiction) -> [Inconsistency] {
    let path = "contradictions.\(contradiction.id)"
    var found: [Inconsistency] = []
    func note(_ key: String, _ problem: Phrase) {
      found.append(Inconsistency(path: "\(path).\(key)", problem: problem))
    }
    for (index, value) in contradiction.values.enumerated() {
      guard let formula = value.formula else { continue }
      if value.number == nil { note("values.\(index)", EvidenceWording.formulaNeeds("number")) }
      if value.tolerance == nil { note("values.\(index)", EvidenceWording.formulaNeeds("tolerance")) }
      if isList(formula) {
        note("values.\(index).formula", EvidenceWording.listAgainstNumber(formulaIsList: true))
      }
    }
    return found
  }
}
