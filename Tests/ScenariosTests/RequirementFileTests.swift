import FoundationEssentials
import Planning
import Scenarios
import TestSupport
import Testing
import Wording

@Suite("Requirement files", .tags(.exact))
struct RequirementFileTests {
  static let needs = """
    { // two shifts over four half-hours
      "requirements": [1, 2, 2, 1], "half_hours": 4, "cyclic": true, "profile": "any",
      "templates": [
        { "id": "early", "start": 0, "length": 2, "break_offsets": [], "covered": [0, 1], "cost": 10.5 },
        { "id": "L2-S02", "start": "08:00", "covered": [2, 3], "cost": 1e1, "limit": 3 }
      ], "seats": [2, 3, 3, 2]
    }
    """
  static let day = """
    { "calls_per_half_hour": [10, 0, 20.5], "aht_s": 240, "threshold_s": 15.0, "day_target": 0.95 }
    """

  static func read(_ text: String) throws -> StaffRequirement {
    try RequirementFile(bytes: Array(text.utf8)).requirement
  }

  /// The problems of a file, as path and English text.
  static func problems(_ text: String) -> [String] {
    do throws(ScenarioFileError) {
      _ = try RequirementFile(bytes: Array(text.utf8))
      return []
    } catch {
      return error.diagnostics.map { "\($0.place.line):\($0.place.column) \($0.path): \($0.problem.english)" }
    }
  }

  @Test func `needs, seats and shifts are read`() throws {
    let cost = try #require(Decimal(string: "10.5"))
    let expected = try StaffRequirement(
      needs: [1, 2, 2, 1], seats: [2, 3, 3, 2],
      templates: [
        StaffRequirement.Template(id: "early", intervals: [0, 1], cost: cost),
        StaffRequirement.Template(id: "L2-S02", intervals: [2, 3], cost: 10, limit: 3),
      ])
    #expect(try Self.read(Self.needs) == expected)
  }

  @Test func `a target of the day is read, alone and beside needs`() throws {
    let target = DayTarget(calls: [10, 0, 20.5], handleSeconds: 240, withinSeconds: 15, level: 0.95)
    let alone = try Self.read(Self.day)
    #expect(alone.day == target && alone.needs == [0, 0, 0] && alone.templates == nil)
    // Loads of 1.33, 0 and 2.73 Erlang.
    #expect(alone.leastPeople == [2, 0, 3])
    let both = try Self.read(Self.day.replacing("{ ", with: "{ \"requirements\": [3, 1, 1], \"seats\": 9, "))
    #expect(both.needs == [3, 1, 1] && both.seats == [9, 9, 9])
    #expect(both.leastPeople == [3, 1, 3])
  }

  @Test func `a figure may carry its origin`() throws {
    let text = Self.day.replacing("[10, 0, 20.5]", with: "{\"value\": [10, 0, 20.5], \"source\": \"log\"}")
    #expect(try Self.read(text) == Self.read(Self.day))
  }

  @Test func `all problems come at once, each with its place`() {
    let text = """
      {
        "requirments": [1, 2],
        "requirements": [1, -2, 1.5, "x"],
        "half_hours": 5,
        "seats": [1, 2, 3],
        "templates": [
          { "id": "a", "covered": [0, 4], "cost": -1 },
          { "id": "a", "covered": [], "cost": 0.1234567, "limit": 0.5 },
          { "covered": [0] }
        ]
      }
      """
    #expect(
      Self.problems(text) == [
        "2:3 requirments: unknown key; did you mean “requirements”?",
        "3:23 requirements.1: the value -2 is not allowed; allowed: 0 ≤ x ≤ 1000000",
        "3:27 requirements.2: the value 1.5 is not a whole number",
        "3:32 requirements.3: a text in double quotes, but a number is expected",
        "4:17 half_hours: 5 half-hours are stated, but the lists have 4",
        "5:12 seats: 3 values, but 4 are allowed",
        "7:33 templates.0.covered.1: the value 4 is not allowed; allowed: 0 ≤ x ≤ 3",
        "7:45 templates.0.cost: the value -1 is not allowed; allowed: 0 ≤ x ≤ 1000000000",
        "8:13 templates.1.id: templates.0 has this name already",
        "8:29 templates.1.covered: 0 values, but 1 to 4 are allowed",
        "8:41 templates.1.cost: the value 0.1234567 has more than 6 decimals",
        "8:61 templates.1.limit: the value 0.5 is not a whole number",
        "9:5 templates.2: “id” is missing", "9:5 templates.2: “cost” is missing",
      ])
  }

  @Test(arguments: [
    ("{}", "nothing is required"), ("[]", "a list, but an object is expected"),
    ("{\"requirements\": []}", "0 values, but 1 to 2016 are allowed"),
    ("{\"requirements\": [1], \"templates\": []}", "0 values, but 1 to 10000 are allowed"),
    ("{\"requirements\": [NaN]}", "“NaN” is no JSON value"),
    ("{\"requirements\": [1e999]}", "the number 1e999 is too large"),
    ("{\"requirements\": 3}", "a number, but a list is expected"),
    ("{\"calls_per_half_hour\": [1], \"aht_s\": 1}", "“threshold_s”, “day_target” is missing"),
    (day.replacing("0.95", with: "95"), "for 95% write 0.95"),
    (day.replacing("0.95", with: "1"), "allowed: 0 ≤ x < 1"),
    (day.replacing("[10, 0", with: "[1e6, 0"), "exceeds 100000"),
    (day.replacing("{ ", with: "{ \"requirements\": [1, 2], "), "3 values, but 2 are allowed"),
    ("", "the file holds no JSON value"),
  ])
  func `each problem has a sentence`(text: String, part: String) {
    let problems = Self.problems(text)
    #expect(problems.contains { $0.contains(part) }, "\(problems)")
  }

  @Test func `lists may be as long as six weeks and no longer`() throws {
    func file(_ count: Int) -> String { "{\"requirements\": \([Int](repeating: 1, count: count))}" }
    #expect(try Self.read(file(2016)).needs.count == 2016)
    #expect(Self.problems(file(2017)) == ["1:18 requirements: 2017 values, but 1 to 2016 are allowed"])
  }

  @Test(arguments: [needs, day], 0..<10)
  func `a spoilt file ends with messages or with a requirement`(text: String, part: Int) {
    for number in part * 100..<(part + 1) * 100 {
      let mutation = Mutation(Array(text.utf8), case: number)
      do throws(ScenarioFileError) {
        let requirement = try RequirementFile(bytes: mutation.bytes).requirement
        Self.expectSound(requirement)
      } catch {
        #expect(!error.diagnostics.isEmpty)
        for problem in error.diagnostics {
          #expect(problem.place.line >= 1 && problem.place.column >= 1)
          #expect(!problem.problem.english.isEmpty && !problem.problem.chinese.isEmpty)
        }
      }
    }
  }

  private static func expectSound(_ requirement: StaffRequirement) {
    let count = requirement.needs.count
    #expect((1...2016).contains(count) && requirement.leastPeople.count == count)
    #expect(requirement.seats.isEmpty || requirement.seats.count == count)
    for template in requirement.templates ?? [] {
      #expect(template.intervals.allSatisfy { (0..<count).contains($0) } && template.cost >= 0)
    }
  }
}

extension String {
  fileprivate func replacing(_ old: String, with new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
