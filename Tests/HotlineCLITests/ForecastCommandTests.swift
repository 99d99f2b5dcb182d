import FoundationEssentials
import HotlineCLI
import TestSupport
import Testing

/// `forecast` and `cost` on a small scenario and on the shipped one.
@Suite struct ForecastCommandTests {
  private func number(_ path: String, _ arguments: String...) async throws -> [String: Double] {
    let run = await CommandLineRun(arguments + [path, "--format", "json"])
    #expect(run.code == .done, "\(run.messages)")
    let object = try ReportFacts.read(run.output)
    return object
  }

  @Test func shenzhenHasItsLinesBeforeAndAfter() async {
    let run = await CommandLineRun("forecast", "--skip-check", ProjectFile.shenzhen, "--format", "csv")
    #expect(run.code == .done)
    let states = run.column("state")
    #expect(states.count { $0 == "before" } == 18)
    // 15 lines reach the merged queue, 12350, 12319 and the rest of 12366-2 stay; and the total.
    #expect(states.count { $0 == "after" } == 19)
    let merged = zip(run.column("line"), run.column("queue")).filter { $0.1 == "merged" }.map(\.0)
    #expect(!merged.contains("12350") && !merged.contains("12319") && merged.contains("12366-2"))
  }

  @Test func detailsChooseTheTableOfACSV() async {
    let intervals = await CommandLineRun(
      "forecast", "--skip-check", ProjectFile.shenzhen, "--format", "csv", "--by", "interval")
    #expect(intervals.fields.count == 337)
    #expect(intervals.column("interval").prefix(3) == ["0", "1", "2"])
    let days = await CommandLineRun(
      "forecast", "--skip-check", ProjectFile.shenzhen, "--format", "csv", "--by", "day")
    #expect(days.fields.count == 9)
    let week = await CommandLineRun(
      "forecast", "--skip-check", ProjectFile.shenzhen, "--format", "csv", "--by", "week")
    #expect(week.fields.count == 2)
  }

  /// Nothing is typed in: what is changed in the scenario moves what depends on it.
  @Test func figuresFollowTheScenario() async throws {
    let base = try await StarterFile()
    let slower = try await StarterFile(replacing: ["\"value\": 220": "\"value\": 320"])
    let busier = try await StarterFile(replacing: ["\"value\": 900": "\"value\": 1300"])
    let dearer = try await StarterFile(replacing: ["\"value\": 4000": "\"value\": 4100"])
    let level = try await number(base.path, "forecast", "--skip-check")
    let slow = try await number(slower.path, "forecast", "--skip-check")
    let busy = try await number(busier.path, "forecast", "--skip-check")
    #expect(try #require(slow["service_level"]) < #require(level["service_level"]))
    #expect(slow["offered"] == level["offered"])
    let more = try #require(busy["offered"]) - #require(level["offered"])
    #expect(abs(more - 7 * 400) < 1e-6)
    let cost = try await number(base.path, "cost")
    let dear = try await number(dearer.path, "cost")
    let rise = try #require(dear["cost_yuan"]) - #require(cost["cost_yuan"])
    // 100 people × 12 months × 100 yuan × 1.12 × 1.06
    #expect(abs(rise - 142_464) < 0.01)
    #expect(dear["answered_per_week"] == cost["answered_per_week"])
    #expect(try #require(dear["yuan_per_answered_call"]) > #require(cost["yuan_per_answered_call"]))
  }

  @Test func aWeekCanBeNamed() async {
    let june = await CommandLineRun(
      "forecast", "--skip-check", ProjectFile.shenzhen, "--week", "2018-06-13", "--format", "csv")
    let merged = zip(june.column("line"), june.column("queue")).filter { $0.1 == "merged" }.map(\.0)
    #expect(merged == ["12336", "12345", "total"])
    let july = await CommandLineRun(
      "forecast", "--skip-check", ProjectFile.shenzhen, "--week", "2018-07-18", "--format", "csv")
    let inJuly = zip(july.column("line"), july.column("queue")).filter { $0.1 == "merged" }.map(\.0)
    #expect(inJuly.contains("12319") && !inJuly.contains("12369"))
  }

  @Test func sourcesMoveBetweenTheListsAndChangeNoNumber() async throws {
    let assumed = try await StarterFile()
    let sourced = try await StarterFile(replacing: [
      "{ \"value\": 60, \"assumption\":": "{ \"value\": 60, \"source\":"
    ])
    let before = await CommandLineRun("forecast", "--skip-check", assumed.path, "--format", "csv")
    let after = await CommandLineRun("forecast", "--skip-check", sourced.path, "--format", "csv")
    #expect(before.output == after.output)
    let list = await CommandLineRun("scenario", "check", sourced.path)
    let sources = try #require(list.output.firstRange(of: "Sourced figures"))
    #expect(list.output[sources.upperBound...].contains("common.handle_time.after_call_work_s"))
    #expect(!list.output[..<sources.lowerBound].contains("common.handle_time.after_call_work_s"))
  }
}

enum ReportFacts {
  /// The numbers at the top of a report in JSON.
  static func read(_ text: String) throws -> [String: Double] {
    var facts: [String: Double] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].hasPrefix("  \"") else { continue }
      let key = parts[0].dropFirst(3).dropLast()
      let value = parts[1].filter { $0 != "," && $0 != " " }
      if let number = Double(value) { facts[String(key)] = number }
    }
    return facts
  }
}
