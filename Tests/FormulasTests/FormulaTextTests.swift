import Formulas
import TestSupport
import Testing

@Suite("Texts of formulas", .tags(.exact))
struct FormulaTextTests {
  @Test(arguments: [
    ("", 1, FormulaSyntaxError.Expectation.value), ("  ", 3, .value), ("1 +", 4, .value), ("* 2", 1, .value),
    ("1 2", 3, .end), ("1 < 2 < 3", 7, .end), ("(1 < 2 < 3)", 8, .closing), ("(1 + 2", 7, .closing),
    ("1)", 2, .end), ("sum(a", 6, .nextArgument), ("sum(a b)", 7, .nextArgument), ("sum(a,)", 7, .value),
    ("{a", 3, .nameInBraces), ("{}", 2, .nameInBraces), ("1.", 3, .digit), (".5", 1, .value),
    ("1.2.3", 4, .end),
    ("days(1, 2)", 6, .date), ("days(\"2018-02-29\", \"2018-03-01\")", 6, .date),
    ("days(\"2018-02-28\" \"2018-03-01\")", 19, .comma), ("days(", 6, .date), ("days(\"2018", 6, .date),
    ("days(\"2018-02-28\", \"2018-03-01\"", 32, .closing), ("\"2018-02-28\"", 1, .value), ("1 = 1", 3, .end),
    ("１", 1, .value), ("接通数", 1, .value), ("a%", 2, .end), ("1\u{0}", 2, .end),
  ])
  func `are refused at a place`(text: String, position: Int, expected: FormulaSyntaxError.Expectation) {
    let error = syntaxError(text)
    #expect(error == FormulaSyntaxError(position: position, problem: .expected(expected)), "\(text)")
  }

  @Test func `are refused where they cannot mean anything`() {
    let long = String(repeating: "1", count: 39)
    #expect(syntaxError("2 + \(long)") == FormulaSyntaxError(position: 5, problem: .longNumber))
    #expect(syntaxError("2 + 0.\(long)")?.problem == .longNumber)
    let reversed = "days(\"2019-01-02\", \"2019-01-01\")"
    #expect(syntaxError(reversed) == FormulaSyntaxError(position: 1, problem: .daysReversed))
    let few = FormulaSyntaxError(position: 5, problem: .wrongCount(.at, found: 1))
    #expect(syntaxError("1 + at(a)") == few)
    #expect(syntaxError("sum()")?.problem == .wrongCount(.sum, found: 0))
    #expect(syntaxError("if(1, 2, 3, 4)")?.problem == .wrongCount(.if, found: 4))
  }

  @Test(arguments: [
    ("1+2*3", "1 + 2 * 3"), ("((1))", "1"), ("(1+2)*3", "(1 + 2) * 3"), ("1-(2-3)", "1 - (2 - 3)"),
    ("(1-2)-3", "1 - 2 - 3"), ("-(1+2)", "-(1 + 2)"), ("--1", "--1"), ("-(2*3)", "-(2 * 3)"),
    ("{a.b}", "a.b"),
    ("{a-b}", "{a-b}"), ("(1<2)<3", "(1 < 2) < 3"), ("sum( a ,b )", "sum(a, b)"), ("f()", "f()"),
    ("days( \"2018-07-01\" , \"2018-12-31\" )", "days(\"2018-07-01\", \"2018-12-31\")"), ("{1}", "{1}"),
    ("1\n+\t2", "1 + 2"),
  ])
  func `are written again with few parentheses`(text: String, written: String) throws {
    #expect(try Formula(text).description == written)
  }
}
