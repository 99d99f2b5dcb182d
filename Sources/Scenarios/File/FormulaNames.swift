import ContactCentre
import Formulas
import Planning
import Wording

/// What the formulas of a file may name.
struct FormulaNames {
  private let names: [String]
  private let known: Set<String>

  /// The facts and figures of a file, and what can be computed from it.
  init(_ scenario: Scenario, figures: [Figure]) {
    names =
      scenario.evidence.facts.map(\.id) + ComputedFigures.names(of: scenario)
      + figures.map(\.path).filter { !$0.hasPrefix("facts.") }
    known = Set(names)
  }

  /// What is wrong with the names and functions of a formula; nil for nothing.
  func problem(_ formula: Formula) -> Phrase? {
    if let name = formula.names.first(where: { !known.contains($0) }) {
      let nearest = Suggestion.nearest(to: name, among: names).map(Formula.written)
      return EvidenceWording.unknownName(name, nearest: nearest)
    }
    let functions = QueueFunctions.all
    for call in formula.calls {
      guard let function = functions[call.name] else {
        let candidates = BuiltInFunction.names + functions.keys.sorted()
        let nearest = Suggestion.nearest(to: call.name, among: candidates)
        return EvidenceWording.unknownFunction(call.name, nearest: nearest)
      }
      let count = function.parameters.count
      if call.arguments != count {
        return FormulaWording.wrongCount(call.name, found: call.arguments, least: count, most: count)
      }
    }
    return nil
  }
}
