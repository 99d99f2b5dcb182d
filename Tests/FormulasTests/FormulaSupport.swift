import Formulas
import FoundationEssentials

extension FormulaScope {
  /// A year of two quarters and a few numbers.
  static var sample: FormulaScope {
    FormulaScope(
      [
        "offered": .list([200, 400]), "answered": .list([190, 392]), "staff": .number(40), "none": .list([]),
        "three": .list([1, 2, 3]), "tariff.tax_rate": .number(exact("0.06")),
        "lines.12366-2.calls": .number(7),
      ],
      functions: [
        "double": FormulaFunction(["x"]) { $0[0] * 2 },
        "refuses": FormulaFunction([]) { _ throws(Refusal) in throw Refusal() },
      ])
  }

  struct Refusal: Error {}
}

/// A decimal as it is written.
func exact(_ text: String) -> Decimal { Decimal(string: text) ?? .nan }

/// The value of a formula as a number, in the sample's scope.
func number(_ text: String) throws -> Decimal? { try Formula(text).value(in: .sample).number }

/// Why a formula has no value, as text; nil where it has one.
func failure(_ text: String) throws -> String? {
  let formula = try Formula(text)
  do throws(FormulaError) {
    _ = try formula.value(in: .sample)
    return nil
  } catch {
    return "\(error)"
  }
}

/// What is wrong with the text of a formula; nil for nothing.
func syntaxError(_ text: String) -> FormulaSyntaxError? {
  do throws(FormulaSyntaxError) {
    _ = try Formula(text)
    return nil
  } catch {
    return error
  }
}
