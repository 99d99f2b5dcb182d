import FoundationEssentials
import HotlineCLI
import TestSupport
import Testing

/// `sweep` on the command line: columns, order, equality of bytes for any number of threads.
@Suite struct SweepCommandTests {
  @Test func theBytesAreTheSameForAnyNumberOfJobs() async {
    let arguments = [
      "sweep", ProjectFile.shenzhen, "--vary", "seats=250,437", "--vary", "staff=600,1053", "--vary",
      "handle-time=280,310", "--format",
    ]
    for format in ["csv", "json", "table"] {
      let one = await CommandLineRun(arguments + [format, "--jobs", "1"])
      #expect(one.code == .done)
      for jobs in ["2", "7"] {
        let other = await CommandLineRun(arguments + [format, "--jobs", jobs])
        #expect(other.output == one.output, "\(format) with \(jobs) jobs")
      }
    }
  }

  @Test func columnsAreNamedAsTheUserWroteThem() async throws {
    let file = try await StarterFile()
    let run = await CommandLineRun(
      "sweep", file.path, "--vary", "sites.centre.seats=20,30", "--vary", "staff=60...80:10", "--format",
      "csv")
    let expected = [
      "sites.centre.seats", "staff", "cost_yuan", "service_level", "answer_rate", "occupancy", "on_duty_peak",
      "target_met", "pareto", "payroll_used",
    ]
    #expect(run.fields.first?.prefix(10) == expected[...])
    #expect(run.column("sites.centre.seats") == ["20", "20", "20", "30", "30", "30"])
    #expect(run.column("staff") == ["60", "70", "80", "60", "70", "80"])
    #expect(Set(run.column("pareto")).isSubset(of: ["true", "false"]))
  }

  @Test func aPointEqualsTheForecastOfTheSameScenario() async throws {
    let file = try await StarterFile()
    let changed = try await StarterFile(replacing: [
      "\"agents\": 100": "\"agents\": 90", "\"seats\": 50": "\"seats\": 33",
    ])
    let sweep = await CommandLineRun(
      "sweep", file.path, "--vary", "staff=90", "--vary", "seats=33", "--format", "csv")
    let forecast = try ReportFacts.read(
      await CommandLineRun("forecast", changed.path, "--skip-check", "--format", "json").output)
    let cost = try ReportFacts.read(await CommandLineRun("cost", changed.path, "--format", "json").output)
    let level = try #require(Double(sweep.column("service_level")[0]))
    #expect(abs(level - (forecast["service_level"] ?? 0)) <= 5e-7)
    #expect(Double(sweep.column("cost_yuan")[0]) == cost["cost_yuan"])
  }

  @Test func theFrontIsWhatItsDefinitionSays() async throws {
    let run = await CommandLineRun(
      "sweep", ProjectFile.shenzhen, "--vary", "seats=220...420:40", "--vary", "staff=550...950:50",
      "--format", "csv")
    let costs = run.column("cost_yuan").compactMap(Double.init)
    let levels = run.column("service_level").compactMap(Double.init)
    let marks = run.column("pareto")
    #expect(costs.count == 54 && levels.count == 54)
    for i in costs.indices {
      let isDominated = costs.indices.contains { j in
        costs[j] <= costs[i] && levels[j] >= levels[i] && (costs[j] < costs[i] || levels[j] > levels[i])
      }
      #expect(marks[i] == (isDominated ? "false" : "true"))
    }
  }

  @Test(arguments: [
    ("seats", "KEY=VALUES"), ("seat=3", "seats"), ("sites.centreg.seats=3", "sites.centre.seats"),
    ("seats=3,x", "no number"), ("seats=1...5", "from...to:step"), ("seats=5...1:1", "upwards"),
    ("seats=1...5:0", "upwards"), ("seats=-3", "allowed"), ("seats=2.5", "whole"), ("seats=NaN", "no number"),
    ("target.service_level=95", "0.95"), ("target.service_level=95%", "fraction"),
    ("seats=1...1e9:1", "combinations"),
    ("seats=1e99", "allowed"), ("seats=", "no number"), ("seats=1,,2", "no number"), ("=3", "KEY=VALUES"),
  ])
  func aWrongVariationIsRefused(text: String, says: String) async {
    let run = await CommandLineRun("sweep", ProjectFile.shenzhen, "--vary", text)
    #expect(run.code == .wrongUsage)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains(says), "\(run.messages)")
  }

  @Test func withoutVariationsItIsWrongUsage() async {
    let run = await CommandLineRun("sweep", ProjectFile.shenzhen)
    #expect(run.code == .wrongUsage)
    #expect(run.messages.contains("--vary"))
  }

  @Test func withoutATariffThereIsNoCost() async throws {
    let text = await StarterFile.text()
    let start = try #require(text.firstRange(of: "  \"tariff\"")?.lowerBound)
    let before = text[..<start]
    let lastBracket = try #require(before.lastIndex(of: "}"))
    let folder = try TemporaryFolder()
    let path = try folder.write(String(text[...lastBracket]) + "\n}\n", to: "free.json")
    let run = await CommandLineRun("sweep", path, "--vary", "seats=10,20")
    #expect(run.code == .badInput)
    #expect(run.messages.contains("tariff"))
    let forecast = await CommandLineRun("forecast", path, "--skip-check")
    #expect(forecast.code == .done)
  }
}
