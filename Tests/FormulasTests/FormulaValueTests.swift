import Formulas
import FoundationEssentials
import TestSupport
import Testing

@Suite("Values of formulas", .tags(.exact))
struct FormulaValueTests {
  @Test(arguments: [
    ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("10 - 4 - 3", "3"), ("24 / 4 / 3", "2"), ("-2 * -3", "6"),
    ("0.1 + 0.2", "0.3"), ("2 / 3", "0.66666666666666666666666666666666666667"), ("1 / 8", "0.125"),
    ("3 > 2", "1"), ("2 >= 3", "0"), ("1 + 1 == 2", "1"), ("(1 < 2) == (3 < 4)", "1"), ("1 != 1", "0"),
    ("100 * sum(answered) / sum(offered)", "97"), ("mean(offered)", "300"), ("count(offered, 7)", "3"),
    ("max(0, staff - 50)", "0"), ("min(offered, 150)", "150"), ("sum(offered >= 300)", "1"),
    ("round(3 * sd(three) * sd(three), 30)", "2"), ("sd(offered)", "100"),
    ("correlation(three, 2 * three + 1)", "1"),
    ("correlation(three, -three)", "-1"), ("at(offered, 2)", "400"), ("sum(part(three, 2, 3))", "5"),
    ("round(2.345, 2)", "2.35"), ("round(-2.345, 2)", "-2.35"), ("round(1250, -2)", "1300"),
    ("floor(99.997, 2)", "99.99"), ("floor(-1.5, 0)", "-2"), ("floor(-0.1, 0)", "-1"),
    ("round(0.04, 1)", "0"),
    ("abs(-3)", "3"), ("sqrt(2.25)", "1.5"), ("sqrt(0)", "0"),
    ("sqrt(2)", "1.4142135623730950488016887242096980786"),
    ("if(staff > 30, 1, 1 / 0)", "1"), ("if(0, 1 / 0, 2)", "2"), ("sum(if(offered > 300, 1, 5))", "6"),
    ("days(\"2018-07-01\", \"2018-12-31\")", "184"), ("days(\"2020-02-28\", \"2020-03-01\")", "3"),
    ("days(\"1600-01-01\", \"1999-12-31\")", "146097"), ("{lines.12366-2.calls}", "7"),
    ("staff * (1 + tariff.tax_rate)", "42.4"), ("double(3)", "6"), ("sum(double(three))", "12"),
    ("at(three, 1.5 * 2)", "3"), ("sum(none)", "0"), ("count(none)", "0"),
    ("259.786 * 1.12 * 1.06", "308.4179392"),
    (
      "890755978600205253854724298.7 / 0.000000000891828642248662908181437",
      "998797231219494102832501017118093308.15"
    ),
  ])
  func `are exact`(text: String, value: String) throws {
    #expect(try number(text) == exact(value), "\(text)")
  }

  @Test func `are lists, element by element, where a list takes part`() throws {
    func value(_ text: String) throws -> FormulaValue { try Formula(text).value(in: .sample) }
    #expect(try value("100 * answered / offered") == .list([95, 98]))
    #expect(try value("offered - answered") == .list([10, 8]))
    #expect(try value("staff < offered / 6") == .list([0, 1]))
    #expect(try value("round(offered / 3, 1)") == .list([exact("66.7"), exact("133.3")]))
    #expect(try value("part(three, 1, 2)") == .list([1, 2]))
    #expect(try value("none + 1") == .list([]))
  }

  @Test(arguments: [
    ("1 / 0", "divisionByZero"), ("1 / (staff - 40)", "divisionByZero"),
    ("unknown", "unknownName(\"unknown\")"),
    ("unknown(1)", "unknownFunction(\"unknown\")"), ("three + offered", "lengthsDiffer(3, 2)"),
    ("correlation(three, offered)", "lengthsDiffer(3, 2)"),
    ("correlation(three, 0 * three)", "divisionByZero"),
    ("at(three, three)", "needsNumber(function: \"at\")"),
    ("at(three, 4)", "badPosition(function: \"at\", value: 4)"),
    ("at(three, 0)", "badPosition(function: \"at\", value: 0)"),
    ("at(three, 1.5)", "badPosition(function: \"at\", value: 1.5)"),
    ("part(three, 3, 2)", "badPosition(function: \"part\", value: 2)"),
    ("at(none, 1)", "tooFew(function: \"at\", atLeast: 1)"),
    ("part(none, 1, 1)", "tooFew(function: \"part\", atLeast: 1)"),
    ("mean(none)", "tooFew(function: \"mean\", atLeast: 1)"),
    ("max(none)", "tooFew(function: \"max\", atLeast: 1)"),
    ("sd(none)", "tooFew(function: \"sd\", atLeast: 1)"), ("sqrt(-1)", "negativeRoot"),
    ("correlation(1, 2)", "tooFew(function: \"correlation\", atLeast: 2)"),
    ("round(1, 1000)", "badPosition(function: \"round\", value: 1000)"),
    ("double(1, 2)", "wrongCount(function: \"double\", expected: 1, found: 2)"),
    ("refuses()", "failed(name: \"refuses\", reason: FormulasTests.FormulaScope.Refusal())"),
  ])
  func `are missing for a reason`(text: String, reason: String) throws {
    let found = try #require(try failure(text))
    #expect(found == reason || found.hasPrefix("failed") && reason.hasPrefix("failed"), "\(text): \(found)")
  }

  @Test func `end with a reason where numbers grow beyond every figure`() throws {
    let large = "1" + String(repeating: "0", count: 30)
    #expect(try failure("\(large) * \(large)") == "tooLarge")
    #expect(try failure("\(large) / (1 / \(large))") == "tooLarge")
    // What is too small to count becomes zero, as a cent's fraction does in a sum.
    #expect(try number("1 / \(large) / \(large) / \(large)") == 0)
    let scope = FormulaScope([
      "x": .number(.nan), "y": .number(exact("1e127")), "z": .number(exact("1e-120")),
    ])
    #expect(throws: FormulaError.self) { try Formula("x").value(in: scope) }
    #expect(throws: FormulaError.self) { try Formula("y").value(in: scope) }
    #expect(try Formula("z * z").value(in: scope) == .number(0))
  }

  @Test func `ask for a name only where it is used, and say which names and functions those are`() throws {
    let formula = try Formula("if(1, a.b, missing) + f(a.b, {c-d}) + sum(e)")
    #expect(formula.names == ["a.b", "missing", "c-d", "e"])
    #expect(formula.calls.map(\.name) == ["f"] && formula.calls.map(\.arguments) == [2])
    let scope = FormulaScope(functions: ["f": FormulaFunction(["x", "y"]) { $0[0] - $0[1] }]) {
      $0 == "missing" ? nil : .number(5)
    }
    #expect(try formula.value(in: scope) == .number(10))
  }
}
