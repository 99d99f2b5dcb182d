import ContactCentre
import Formulas
import FoundationEssentials
import Planning
import TestSupport
import Testing
import Wording

@testable import Scenarios

@Suite("Keys of evidence", .tags(.exact))
struct EvidenceKeysTests {
  private static func exact(_ text: String) throws -> Decimal { try #require(Decimal(string: text)) }

  @Test func `facts are read with their origin`() throws {
    let file = try Samples.file(Samples.evidence)
    let facts = file.scenario.evidence.facts
    #expect(facts.map(\.id) == ["offered", "answered", "hired"])
    #expect(facts[0].value == .list([200, try Self.exact("400.5")]))
    #expect(facts[0].title == Phrase("Calls offered by month", "各月话务量"))
    #expect(facts[0].unit == Phrase(verbatim: "calls") && facts[1].title == Phrase(verbatim: "answered"))
    #expect(facts[2].value == .number(40))
    let origins = file.provenance.filter { $0.path.hasPrefix("facts.") }
    #expect(
      origins == [
        Provenance(path: "facts.offered", value: "[200, 400.5]", basis: .source("yearbook, table 1")),
        Provenance(path: "facts.answered", value: "[190, 392]", basis: .source("yearbook, table 1")),
        Provenance(path: "facts.hired", value: "40", basis: .assumption("as budgeted")),
      ])
  }

  @Test func `published figures and contradictions are read into their places`() throws {
    let evidence = try Samples.file(Samples.evidence).scenario.evidence
    var rate = PublishedFigure(id: "rate")
    rate.title = Phrase("Answer rate", "接通率")
    rate.value = .number(try Self.exact("96.92"))
    rate.unit = Phrase(verbatim: "%")
    rate.tolerance = try Self.exact("0.005")
    rate.formula = try Formula("100 * sum(answered) / sum(offered)")
    rate.note = Phrase(verbatim: "rounded to two decimals")
    rate.source = "yearbook, page 3"
    #expect(evidence.published.first == rate)
    let last = try #require(evidence.published.last)
    #expect(last.kind == .notPredictable && last.formula == nil && last.tolerance == nil)
    #expect(last.reason == Phrase("nothing here measures it", "没有可据以计算的数据"))
    var printed = Contradiction.Value()
    printed.text = Phrase(verbatim: "98.7%")
    printed.place = Phrase(verbatim: "page 9")
    printed.number = try Self.exact("98.7")
    let contradiction = try #require(evidence.contradictions.first)
    #expect(contradiction.values.count == 2 && contradiction.values[1] == printed)
    #expect(
      contradiction.used?.english == "96.92%" && contradiction.reason.english == "It follows from the months."
    )
  }

  @Test func `a fact can be varied, a number of a list by its place`() throws {
    let file = try Samples.file(Samples.evidence)
    let axes = try file.axes(["facts.hired=50", "facts.offered.1=300"])
    var scenario = file.scenario
    for axis in axes { axis.values[0].apply(&scenario) }
    #expect(scenario.evidence.fact("hired")?.value == .number(50))
    #expect(scenario.evidence.fact("offered")?.value == .list([200, 300]))
  }

  struct Breach: Sendable, CustomStringConvertible {
    let old: String
    let new: String
    let path: String
    let problem: Phrase
    var description: String { "\(old) → \(new)" }
  }

  static let breaches = [
    Breach(
      old: "\"value\": 40, \"assumption\": \"as budgeted\"", new: "\"value\": 40", path: "facts.hired",
      problem: EvidenceWording.oneOrigin),
    Breach(
      old: "\"assumption\": \"as budgeted\"", new: "\"assumption\": \"as budgeted\", \"source\": \"page 1\"",
      path: "facts.hired", problem: EvidenceWording.oneOrigin),
    Breach(
      old: "/ sum(offered)\",\n      \"note", new: "/ sum(ofered)\",\n      \"note",
      path: "published.rate.formula",
      problem: EvidenceWording.unknownName("ofered", nearest: "offered")),
    Breach(
      old: "forecast.answer_rate", new: "forecast.answer_rat", path: "published.share.formula",
      problem: EvidenceWording.unknownName("forecast.answer_rat", nearest: "forecast.answer_rate")),
    Breach(
      old: "workforce.agents", new: "workforce.agent", path: "published.share.formula",
      problem: EvidenceWording.unknownName("workforce.agent", nearest: "workforce.agents")),
    Breach(
      old: "erlang_a_answered", new: "erlang_a_answer", path: "published.share.formula",
      problem: EvidenceWording.unknownFunction("erlang_a_answer", nearest: "erlang_a_answered")),
    Breach(
      old: "120, hired)", new: "hired)", path: "published.share.formula",
      problem: FormulaWording.wrongCount("erlang_a_answered", found: 3, least: 4, most: 4)),
    Breach(
      old: "100 * sum(answered) / sum(offered)", new: "100 * (sum(answered)", path: "published.rate.formula",
      problem: FormulaWording.at(21, FormulaWording.expected("closing"))),
    Breach(
      old: "100 * sum(answered) / sum(offered)", new: "answered", path: "published.rate.formula",
      problem: EvidenceWording.listAgainstNumber(formulaIsList: true)),
    Breach(
      old: "100 * answered / offered", new: "sum(offered)", path: "published.rates.formula",
      problem: EvidenceWording.listAgainstNumber(formulaIsList: false)),
    Breach(
      old: "\"tolerance\": 0.05,\n", new: "\n", path: "published.rates",
      problem: EvidenceWording.formulaNeeds("tolerance")),
    Breach(
      old: "\"formula\": \"100 * answered / offered\",", new: "", path: "published.rates",
      problem: EvidenceWording.kindNeeds("formula", kind: "arithmetic")),
    Breach(
      old: "\"kind\": \"predicted\"", new: "\"kind\": \"arithmetic\"", path: "published.share.kind",
      problem: EvidenceWording.arithmeticUses("forecast.answer_rate")),
    Breach(
      old: "\"kind\": \"not_predictable\",", new: "\"kind\": \"not_predictable\", \"formula\": \"1\",",
      path: "published.satisfaction.formula",
      problem: EvidenceWording.kindForbids("formula", kind: "not_predictable")),
    Breach(
      old: "\"reason\": { \"en\": \"nothing here measures it\", \"zh\": \"没有可据以计算的数据\" },", new: "",
      path: "published.satisfaction", problem: EvidenceWording.kindNeeds("reason", kind: "not_predictable")),
    Breach(
      old: "\"note\": \"rounded to two decimals\"", new: "\"reason\": \"none\"",
      path: "published.rate.reason",
      problem: EvidenceWording.kindForbids("reason", kind: "arithmetic")),
    Breach(
      old: "\"number\": 96.92,", new: "", path: "contradictions.rate.values.0",
      problem: EvidenceWording.formulaNeeds("number")),
  ]

  @Test(arguments: breaches) func `each rule is told when it alone is broken`(breach: Breach) throws {
    let text = try Samples.replacing(breach.old, with: breach.new, in: Samples.evidence)
    let problems = Samples.problems(text)
    #expect(problems.map(\.path) == [breach.path])
    #expect(problems.map(\.problem) == [breach.problem])
  }

  @Test func `a contradiction has two values or more, and a fact some numbers`() throws {
    let second = ",\n        { \"value\": \"98.7%\", \"where\": \"page 9\", \"number\": 98.7 }"
    let one = try Samples.replacing(second, with: "", in: Samples.evidence)
    #expect(Samples.problems(one).map(\.path).contains("contradictions.rate.values"))
    let none = try Samples.replacing("[190, 392]", with: "[]", in: Samples.evidence)
    #expect(Samples.problems(none).map(\.path) == ["facts.answered.value"])
    let words = try Samples.replacing("[190, 392]", with: "[190, \"many\"]", in: Samples.evidence)
    #expect(Samples.problems(words).map(\.path) == ["facts.answered.value.1"])
  }
}
