import HotlineCLI
import TestSupport
import Testing

/// `forecast` and `sweep` on a scenario with `queue.places`.
@Suite struct LimitCommandTests {
  private static func file(_ places: String = "4") async throws -> StarterFile {
    try await StarterFile(replacing: [
      "\"workforce\": {": "\"queue\": { \"places\": \(places) },\n  \"workforce\": {"
    ])
  }

  @Test func blockedCallsAreShownWhereThereIsALimit() async throws {
    let limited = try await Self.file()
    let free = try await StarterFile()
    for detail in ["interval", "day", "week"] {
      let run = await CommandLineRun("forecast", limited.path, "--by", detail, "--format", "csv")
      #expect(run.code == .done, "\(run.messages)")
      let blocked = run.column("blocked").compactMap(Double.init)
      let offered = run.column("offered").compactMap(Double.init)
      let rest = zip(run.column("answered"), run.column("abandoned")).map {
        (Double($0) ?? .nan) + (Double($1) ?? .nan)
      }
      #expect(blocked.count == run.fields.count - 1 && blocked.contains { $0 > 0 })
      for index in blocked.indices { #expect(abs(offered[index] - rest[index] - blocked[index]) < 1e-6) }
      let other = await CommandLineRun(
        "forecast", free.path, "--by", detail, "--format", "csv", "--skip-check")
      #expect(other.column("blocked").isEmpty)
    }
    let facts = try ReportFacts.read(
      await CommandLineRun("forecast", limited.path, "--format", "json").output)
    #expect(facts["queue_places"] == 4)
    #expect(try #require(facts["blocked_share"]) > 0)
  }

  @Test(arguments: [
    ("en", "knows no limit on the places", "At most 4 callers wait"), ("zh", "瞬态解不支持排队容量限制", "最多容纳 4 个"),
  ])
  func theLimitIsTold(language: String, check: String, limit: String) async throws {
    let file = try await Self.file()
    let run = await CommandLineRun("forecast", file.path, "--language", language)
    #expect(run.code == .done)
    #expect(run.output.contains(check) && run.output.contains(limit))
  }

  @Test(arguments: ["carry-over", "transient"]) func otherMethodsAreRefused(method: String) async throws {
    let file = try await Self.file()
    for (language, words) in [("en", "the method \(method) knows no limit"), ("zh", "方法 \(method) 不支持")] {
      let run = await CommandLineRun("forecast", file.path, "--method", method, "--language", language)
      #expect(run.code == .badInput && run.output.isEmpty)
      #expect(run.messages.contains(words) && run.messages.contains("--method stationary"))
    }
  }

  @Test func aSweepVariesThePlaces() async throws {
    let file = try await Self.file()
    let run = await CommandLineRun("sweep", file.path, "--vary", "queue.places=0,4,100", "--format", "csv")
    #expect(run.code == .done, "\(run.messages)")
    let blocked = run.column("blocked_share").compactMap(Double.init)
    #expect(blocked.count == 3 && blocked[0] > blocked[1] && blocked[1] > blocked[2])
    let facts = try ReportFacts.read(await CommandLineRun("forecast", file.path, "--format", "json").output)
    #expect(abs(blocked[1] - (facts["blocked_share"] ?? -1)) <= 5e-7)
    let wrong = await CommandLineRun("sweep", file.path, "--vary", "queue.places=2.5")
    #expect(wrong.code == .wrongUsage && wrong.messages.contains("whole"))
    let free = try await StarterFile()
    let absent = await CommandLineRun("sweep", free.path, "--vary", "queue.places=2")
    #expect(absent.code == .wrongUsage)
  }
}
