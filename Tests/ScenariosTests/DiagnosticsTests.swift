import ContactCentre
import TestSupport
import Testing
import Wording

@testable import Scenarios

@Suite("What is wrong with the figures of a file", .tags(.exact))
struct DiagnosticsTests {
  @Test func `nothing is wrong with the sample`() throws {
    #expect(Samples.problems(Samples.valid).isEmpty)
  }

  /// A replacement in the sample, and the diagnostic that it must bring: key path, place, words in it.
  struct Fault: Sendable, CustomStringConvertible {
    let old: String
    let new: String
    let path: String
    /// The text at whose beginning the diagnostic stands.
    let at: String
    let words: [String]
    var description: String { "\(old) → \(new)" }

    init(_ old: String, _ new: String, path: String, at: String, _ words: String...) {
      self.old = old
      self.new = new
      self.path = path
      self.at = at
      self.words = words
    }
  }

  static let faults: [Fault] = [
    Fault("\"seats\": 40", "\"seats\": -40", path: "sites.north.seats", at: "-40", "-40", "0 ≤ x ≤ 1000000"),
    Fault("\"seats\": 40", "\"seats\": 40.5", path: "sites.north.seats", at: "40.5", "40.5", "whole"),
    Fault("\"seats\": 40", "\"seat\": 40", path: "sites.north.seat", at: "\"seat\":", "did you mean “seats”"),
    Fault(
      "\"seats\": 40", "\"seats\": \"40\"", path: "sites.north.seats", at: "\"40\"", "a number is expected"),
    Fault("\"seats\": 40", "\"seats\": null", path: "sites.north.seats", at: "null", "null", "a number"),
    Fault("\"seats\": 40", "\"seats\": [40]", path: "sites.north.seats", at: "[40]", "a list", "a number"),
    Fault("\"seats\": 40", "\"seats\": 1e999", path: "sites.north.seats", at: "1e999", "1e999", "too large"),
    Fault("\"seats\": 40", "\"seats\": 1e-200", path: "sites.north.seats", at: "1e-200", "too close to zero"),
    Fault(
      "\"seats\": 40", "\"seats\": -1e-400", path: "sites.north.seats", at: "-1e-400", "too close to zero"),
    Fault(
      "\"seats\": 40", "\"seats\": 40.\(String(repeating: "0", count: 60))1", path: "sites.north.seats",
      at: "40.0", "too many digits"),
    Fault(
      "\"patience_s\": 120", "\"patience_s\": 1e-100", path: "common.patience_s", at: "1e-100",
      "0.001 ≤ x ≤ 86400"
    ),
    Fault(
      "\"in_shift_shrinkage\": 0.1", "\"in_shift_shrinkage\": 0.9999", path: "workforce.in_shift_shrinkage",
      at: "0.9999", "0 ≤ x ≤ 0.95"),
    Fault(
      "\"special_days\"", "\"day_to_day_cv\": 1e-9, \"special_days\"", path: "calendar.day_to_day_cv",
      at: "1e-9",
      "0 ≤ x ≤ 2, not 0 < x < 1e-06"),
    Fault("\"seats\": 40", "\"seats\": NaN", path: "", at: "NaN", "NaN"),
    Fault(
      "\"seats\": 40", "\"seats\": { \"source\": \"x\" }", path: "sites.north.seats", at: "{ \"source",
      "value"),
    Fault(
      "\"seats\": 40", "\"seats\": { \"value\": 40, \"sorce\": \"x\" }", path: "sites.north.seats.sorce",
      at: "\"sorce\"", "did you mean “source”"),
    Fault(
      "\"seats\": 40", "\"seats\": { \"value\": 40, \"source\": \" \" }", path: "sites.north.seats.source",
      at: "\" \"", "empty"),
    Fault(
      "\"seats\": 40", "\"seats\": 40, \"seats\": 41", path: "sites.north.seats", at: "\"seats\": 41", "twice"
    ),
    Fault("\"places\": 25", "\"places\": -7", path: "queue.places", at: "-7", "-7", "0 ≤ x ≤ 1000000"),
    Fault("\"places\": 25", "\"places\": 1000001", path: "queue.places", at: "1000001", "1000001"),
    Fault("\"places\": 25", "\"places\": 2.5", path: "queue.places", at: "2.5", "2.5", "whole"),
    Fault("{ \"places\": 25 }", "25", path: "queue", at: "25", "object"),
    Fault(
      "\"service_level\": 0.9", "\"service_level\": 95", path: "target.service_level", at: "95",
      "95", "for 95% write 0.95"),
    Fault(
      "\"self_service_share\": 0.1", "\"self_service_share\": 95", path: "common.self_service_share",
      at: "95",
      "95", "0 ≤ x ≤ 1", "for 95% write 0.95"),
    Fault(
      "\"moved_share\": 0.4", "\"moved_share\": 12.5", path: "lines.tax.merge.moved_share", at: "12.5",
      "write 0.125"),
    Fault(
      "\"redial_probability\": 0.3", "\"redial_probability\": 1", path: "common.redial_probability",
      at: "1,\n    \"self", "0 ≤ x < 1"),
    Fault(
      "\"talk_s\": 200", "\"talk_s\": 0", path: "common.handle_time.talk_s", at: "0,\n      \"after",
      "0.001 ≤ x ≤ 86400"),
    Fault("[1.1, 1.1,", "[1.1, -1,", path: "calendar.weekday_factors.1", at: "-1,", "-1", "0 ≤ x ≤ 1000"),
    Fault("0.8, 0.7]", "0.8]", path: "calendar.weekday_factors", at: "[1.1", "6 values", "7"),
    Fault("\"2024-03-04\"", "\"2024-02-30\"", path: "week", at: "\"2024-02-30\"", "2024-02-30", "2018-07-01"),
    Fault("\"2024-03-04\"", "20240304", path: "week", at: "20240304", "a number", "a text"),
    Fault(
      "\"start\": \"08:00\"", "\"start\": \"8am\"", path: "workforce.shifts.day.start", at: "\"8am\"", "8am",
      "08:30"),
    Fault(
      "\"paid\": false", "\"paid\": 0", path: "workforce.shifts.day.breaks.meal.paid", at: "0 } }",
      "true or false"),
    Fault(
      "\"window\": \"day\"", "\"window\": \"dya\"", path: "target.window", at: "\"dya\"",
      "did you mean “day”", "rolling_24_hours"),
    Fault(
      "\"interval_minutes\": 30", "\"interval_minutes\": 20", path: "interval_minutes", at: "20,", "20",
      "15, 30, 60"),
    Fault(
      "\"interval_minutes\": 30", "\"interval_minutes\": 1e5", path: "interval_minutes", at: "1e5",
      "15 ≤ x ≤ 60"),
    Fault(
      "\"hotline-scenario/1\"", "\"hotline-scenario/2\"", path: "schema", at: "\"hotline-scenario/2\"",
      "hotline-scenario/1"),
    Fault("\"parks\": {", "\"Parks!\": {", path: "lines.Parks!", at: "\"Parks!\"", "lower-case"),
    Fault(
      "\"calls_per_day\": 150", "\"calls\": 150", path: "lines.parks.volume", at: "{ \"counts\": \"callers\"",
      "calls_per_day"),
    Fault(
      "\"counts\": \"callers\", ", "", path: "lines.parks.volume", at: "{ \"calls_per_day\"",
      "“counts” is missing"),
  ]

  @Test(arguments: faults) func `is told with its place, key path, value and what is allowed`(
    fault: Fault
  ) throws {
    let text = try Samples.replacing(fault.old, with: fault.new)
    let problem = try #require(
      Samples.problems(text).first { $0.path == fault.path }, "\(Samples.problems(text))")
    #expect(problem.place == (try Samples.place(of: fault.at, in: text)))
    for word in fault.words { #expect(problem.problem.english.contains(word), "\(problem.problem.english)") }
    #expect(problem.problem.chinese != problem.problem.english)
    #expect(problem.problem.chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    // Only a misspelt key has a second problem: the right one is missing.
    #expect(Samples.problems(text).count { !$0.problem.english.hasSuffix("“seats” is missing") } == 1)
  }

  @Test func `a profile of 47 values is refused`() throws {
    let values = Array(repeating: "0.02", count: 47).joined(separator: ", ")
    let text = try Samples.replacing("\"profiles\": {", with: "\"profiles\": { \"short\": [\(values)],")
    let problems = Samples.problems(text)
    #expect(problems.map(\.path) == ["profiles.short"])
    #expect(problems[0].problem == ScenarioWording.wrongCount(47, allowed: [24, 48, 96]))
  }

  @Test func `all problems are told together, in the order of the file`() throws {
    var text = Samples.valid
    let faults = [
      ("\"week\": \"2024-03-04\"", "\"week\": \"soon\""), ("\"within_s\": 15", "\"within_s\": -1"),
      ("\"seats\": 40", "\"seats\": -1"), ("\"tax_rate\": 0.06", "\"tax_rate\": 6"),
      ("\"paid\": false", "\"pad\": false"),
    ]
    for (old, new) in faults { text = try Samples.replacing(old, with: new, in: text) }
    let problems = Samples.problems(text)
    #expect(
      problems.map(\.path) == [
        "week", "target.within_s", "sites.north.seats", "workforce.shifts.day.breaks.meal",
        "workforce.shifts.day.breaks.meal.pad", "tariff.tax_rate",
      ])
    #expect(problems.map(\.place) == problems.map(\.place).sorted())
  }

  @Test func `a diagnostic reads as file, line, column, key path and problem`() throws {
    let text = try Samples.replacing("\"seats\": 40", with: "\"seats\": -40")
    let problem = try #require(Samples.problems(text).first)
    let place = try Samples.place(of: "-40", in: text)
    #expect(
      problem.text(file: "a.json", language: .english)
        == "a.json:\(place.line):\(place.column): sites.north.seats: the value -40 is not allowed; allowed: 0 ≤ x ≤ 1000000"
    )
    #expect(
      problem.text(file: "a.json", language: .chinese)
        == "a.json:\(place.line):\(place.column): sites.north.seats: 值 -40 不在允许范围内；允许：0 ≤ x ≤ 1000000")
  }

  @Test(arguments: ["[]", "1", "\"x\"", "null", "true"]) func `a file that is no object is no scenario`(
    text: String
  ) {
    #expect(Samples.problems(text).map(\.path) == [""])
  }
}
