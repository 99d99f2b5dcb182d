import ContactCentre
import Formulas
import FoundationEssentials
import Wording

// Kinds of fields that the objects of evidence need.

extension Field {
  /// A text that may be missing.
  static func optionalText(_ key: String, _ path: Path<Part, String?>, _ summary: Phrase) -> Field {
    plain(key, required: false, kind: .text, summary) { node, keyPath, part, reading in
      if let text = reading.text(node, keyPath) { part[keyPath: path] = text }
    }
  }

  /// An exact number that may be missing and is not to be varied.
  static func exactNumber(
    _ key: String, _ path: Path<Part, Decimal?>, _ allowed: Allowed, _ summary: Phrase
  ) -> Field {
    plain(key, required: false, kind: .number(allowed, isWhole: false), summary) {
      node, keyPath, part, reading in
      part[keyPath: path] = reading.decimal(node, allowed, isWhole: false, keyPath)
    }
  }

  /// A number or a list of numbers, not to be varied.
  static func numberOrList(_ key: String, _ path: Path<Part, FormulaValue>, _ summary: Phrase) -> Field {
    plain(key, required: true, kind: .numberOrList, summary) { node, keyPath, part, reading in
      if let value = reading.numberOrList(node, keyPath) { part[keyPath: path] = value }
    }
  }

  /// A formula that may be missing. Its names are checked when the whole file is read.
  static func formula(_ key: String, _ path: Path<Part, Formula?>, _ summary: Phrase) -> Field {
    plain(key, required: false, kind: .formula, summary) { node, keyPath, part, reading in
      part[keyPath: path] = reading.formula(node, keyPath)
    }
  }
}

extension Reading {
  /// A number, or the numbers of a list that has some.
  mutating func numberOrList(_ node: Node, _ path: String) -> FormulaValue? {
    guard case .list = node.value else {
      return decimal(node, .anyNumber, isWhole: false, path).map { .number($0) }
    }
    let before = diagnostics.count
    let numbers = list(node, path, count: 1...1000) { item, path, reading in
      reading.decimal(item, .anyNumber, isWhole: false, path)
    }
    return diagnostics.count == before ? numbers.map { .list($0) } : nil
  }

  /// A formula, kept with its place until all names are known.
  mutating func formula(_ node: Node, _ path: String) -> Formula? {
    guard let text = text(node, path) else { return nil }
    do throws(FormulaSyntaxError) {
      let formula = try Formula(text)
      formulas.append(WrittenFormula(formula: formula, path: path, place: node.place))
      return formula
    } catch {
      report(error.phrase, at: node.place, path)
      return nil
    }
  }
}

/// A formula and where it stands.
struct WrittenFormula {
  let formula: Formula
  let path: String
  let place: Place
}

extension FormulaSyntaxError {
  /// The problem in words, with the character at fault.
  var phrase: Phrase {
    let problem =
      switch problem {
      case .expected(let expectation): FormulaWording.expected(expectation.rawValue)
      case .longNumber: FormulaWording.longNumber
      case .daysReversed: FormulaWording.daysReversed
      case .wrongCount(let function, let found):
        FormulaWording.wrongCount(
          function.rawValue, found: found, least: function.counts.lowerBound,
          most: function.counts.upperBound == .max ? nil : function.counts.upperBound)
      case .tooDeep: FormulaWording.tooDeep(Formula.mostDepth)
      case .tooLong: FormulaWording.tooLong(Formula.mostCharacters)
      }
    return FormulaWording.at(position, problem)
  }
}
