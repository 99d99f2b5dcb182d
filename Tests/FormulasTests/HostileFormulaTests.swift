import Formulas
import FoundationEssentials
import TestSupport
import Testing

@Suite("Hostile formulas", .tags(.property))
struct HostileFormulaTests {
  static let long =
    "if(100 * sum(a.b) / {c-d} >= 97.5, round(-x, 2), days(\"2018-07-01\", \"2018-12-31\") + f(1, y))"

  @Test func `nesting has a limit`() throws {
    func nested(_ opening: String, _ closing: String, _ times: Int) -> String {
      String(repeating: opening, count: times) + "1" + String(repeating: closing, count: times)
    }
    for (opening, closing) in [
      ("(", ")"), ("-", ""), ("abs(", ")"), ("1 + (", ")"), ("1 - ", ""), ("f(1, ", ")"),
    ] {
      let most = nested(opening, closing, Formula.mostDepth / 2)
      #expect(syntaxError(most) == nil, "\(opening)")
      #expect(try Formula(Formula(most).description) == Formula(most))
      #expect(syntaxError(nested(opening, closing, Formula.mostDepth + 1))?.problem == .tooDeep, "\(opening)")
    }
    #expect(syntaxError(String(repeating: "(", count: 4000))?.problem == .tooDeep)
  }

  @Test func `length has a limit`() {
    #expect(syntaxError(String(repeating: " ", count: 3999) + "1") == nil)
    for piece in ["1", "a", "(", "1 + ", "{", "\"", "汉", "\u{301}"] {
      let problem = syntaxError(String(repeating: piece, count: 100_000))?.problem
      #expect(problem == .tooLong, "\(piece)")
    }
  }

  /// Roots of roots of a long list would take seconds: refused before the first.
  @Test func `operations have a limit`() throws {
    let numbers = FormulaValue.list((1...1000).map { Decimal($0) })
    let scope = FormulaScope(["list": numbers, "one": .number(1)])
    func formula(_ count: Int, of part: String) throws -> Formula {
      try Formula("sum(" + Array(repeating: part, count: count).joined(separator: ", ") + ")")
    }
    // A root is ten operations an element, its name one, the sum one.
    let most = Formula.mostOperations / 12_000
    #expect(try formula(most, of: "sqrt(list)").value(in: scope).number != nil)
    let clock = ContinuousClock()
    let time = try clock.measure {
      for count in [most + 1, 200] {
        #expect {
          try formula(count, of: "sqrt(list)").value(in: scope)
        } throws: { error in
          guard case .tooManyOperations(count * 12_000)? = error as? FormulaError else { return false }
          return true
        }
      }
    }
    #expect(time < .seconds(1))
    // Numbers alone never come near it, whatever the text.
    #expect(try formula(98, of: "sqrt(one)").value(in: scope).number == 98)
  }

  /// What lies in the part of an `if` that is left out neither fails nor is computed.
  @Test func `counting operations asks nothing more of a scope`() throws {
    let scope = FormulaScope { name in
      if name == "fails" { throw FormulaScope.Refusal() }
      return name == "one" ? .number(1) : nil
    }
    #expect(try Formula("if(one, 2, fails)").value(in: scope).number == 2)
    #expect(try Formula("if(one, 2, unknown)").value(in: scope).number == 2)
  }

  @Test func `every truncation is refused at its end or is a formula`() {
    for length in 0..<Self.long.count {
      guard let error = syntaxError(String(Self.long.prefix(length))) else { continue }
      #expect((1...length + 1).contains(error.position))
    }
  }

  @Test(arguments: 0..<10) func `spoilt characters end with a place or a formula that ends`(part: Int) throws
  {
    let marks = Array("()+-*/<>=!.,{}\"0919axif \n汉🙂\u{301}")
    for number in part * 300..<(part + 1) * 300 {
      var random = SplitMix64(case: number)
      var text = Array(Self.long)
      for _ in 0..<random.whole(1...4) {
        let place = random.whole(0...text.count - 1)
        if random.isTrue(0.5) { text[place] = random.one(of: marks) } else { text.remove(at: place) }
      }
      do throws(FormulaSyntaxError) {
        let formula = try Formula(String(text))
        _ = try? formula.value(in: FormulaScope { $0.isEmpty ? nil : .number(3) })
        #expect(syntaxError(formula.description) == nil)
      } catch {
        #expect((1...text.count + 1).contains(error.position))
      }
    }
  }
}
